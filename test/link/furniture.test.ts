import { expect, test } from "vitest";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();

/** The first words of the paragraphs that belong to the page. */
const furnitureOf = (text: string): string[] =>
  readArticle(reader, "file:///a.txt", text).furniture.map(({ start, end }) => text.slice(start, end));

const body = "The ferry to Halden ran aground on Monday.\n\nNobody was hurt, Mayor Anna Ruiz said.";

test("links to other stories by their headlines", () => {
  expect(furnitureOf(`${body}\n\nREAD MORE: What we know of the ferry\n\nIt was towed away.`)).toEqual([
    "READ MORE: What we know of the ferry",
  ]);
  expect(furnitureOf(`${body}\n\nSee also: the report, which came out on Friday.`)).toEqual([]);
});

test("a list of other stories, up to a sentence", () => {
  const list = ["Related:", "Bridge to close for 11 weeks", "Larmouth sells 737 houses"];
  expect(furnitureOf(`${body}\n\n${list.join("\n\n")}\n\nThe ferry is 30 years old.`)).toEqual(list);
  expect(furnitureOf(`${body}\n\nMost read\n\nThe ferry is 30 years old.`)).toEqual(["Most read"]);
});

test("a heading of the article's own opens no such list", () => {
  expect(furnitureOf(`${body}\n\nMore trouble ahead\n\nFerries to stop for weeks`)).toEqual([]);
});
