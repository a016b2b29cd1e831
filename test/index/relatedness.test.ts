import { expect, test } from "vitest";
import { relatedness } from "../../server/src/index/relatedness";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const read = (text: string) => readArticle(reader, "file:///c/story.txt", text);
const relatednessOf = (one: string, other: string): number => relatedness(read(one), read(other));

test.each([
  ["a body that one calls by its letters", "The United Dock Workers (UDW) met.", "The UDW met.", 1],
  ["a body whose name one gives longer", "Talks with Ford Motor failed.", "Talks with Ford ended.", 1],
  ["a person in full in both, no more than once", "Katarina Ohlquast spoke.", "Katarina Ohlquast left.", 1],
  ["a rare surname", "Katarina Ohlquast spoke.", "“No,” said Ms. Ohlquast.", 0.5],
  ["no surname that everybody knows", "Adam Richardson spoke.", "“No,” said Ms. Richardson.", 0],
])("articles have in common %s", (_, one, other, expected) => {
  expect(relatednessOf(one, other)).toBe(expected);
});
