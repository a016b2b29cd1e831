import { expect, test } from "vitest";
import { passageOf } from "../../server/src/features/passage";
import { placeOf } from "./a-finding";
import { markedArticle } from "./marked-articles";

/** The passage around some words of an article, as Markdown. */
function around(words: string, text: string, name: string, width?: number): string {
  const { article } = markedArticle(text, { uri: `file:///desk/${name}` });
  return passageOf(article, placeOf(article, words), width);
}

test("a plain text is shown as it stands, with what Markdown would take for marks escaped", () => {
  expect(around("Anna Ruiz", "The *new* mayor, Anna Ruiz, left.", "a.txt")).toBe(
    "The \\*new\\* mayor, **Anna Ruiz**, left.",
  );
});

test("a Markdown text is shown as it is read", () => {
  expect(
    around("Anna Ruiz", "On _Monday_ the **Anna Ruiz** of [Larmouth](https://e.org) left.", "a.md"),
  ).toBe("On Monday the **Anna Ruiz** of Larmouth left.");
  expect(around("40", "Built:**40** homes, ~~60~~.", "b.md")).toBe("Built:**40** homes, 60.");
  expect(around("Anna Ruiz", "- Mayor Anna Ruiz\n- Ben Okafor\n", "c.md")).toContain("**Anna Ruiz**");
  expect(around("Anna Ruiz", "- Mayor Anna Ruiz\n- Ben Okafor\n", "c.md")).not.toContain("Okafor");
});

test("it is cut between words, and within its line", () => {
  const text =
    "The long and winding road to the harbour that Anna Ruiz took on Friday was closed.\nNobody knew.";
  for (const name of ["a.txt", "a.md"])
    expect(around("Anna Ruiz", text, name, 12)).toBe("…that **Anna Ruiz** took on…");
});
