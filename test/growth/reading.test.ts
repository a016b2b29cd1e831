import { describe, it } from "vitest";
import { writeLongArticle } from "../../bench/articles";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { expectProportion } from "./growth";

const reader = createReader();
const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

describe("reading an article grows with its length", () => {
  it.each([
    ["of news", (size: number) => writeLongArticle(size / 6)],
    ["with one surname in every sentence", repeat("Mayor Anna Ruiz spoke. Ruiz left on Friday.\n")],
    ["on one line", repeat("Mayor Anna Ruiz promised 40 homes in Harbour Street on Feb. 12, 2026. ")],
    ["of results", repeat("1. Anna Ruiz 12:03.4, 2. Ben Okafor 12:05.1, 3. Cleo Marsh 12:09\n")],
    ["of quotations", repeat("“The harbour belongs to the people who work in it,” Ruiz told the council.\n")],
    ["of quotations that never close", repeat("“The harbour is ours, Ruiz said.\n\n")],
    ["in Markdown", repeat("# Harbour\n\n- [Anna Ruiz](https://a.example) *promised* 40 homes\n\n")],
  ])("%s", (name, textOf) => {
    const uri = name === "in Markdown" ? "file:///c/a.md" : "file:///c/a.txt";
    expectProportion([12_000, 96_000], textOf, (_, text) => () => readArticle(reader, uri, text));
  });
});
