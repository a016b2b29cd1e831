import { expect, test } from "vitest";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();

/** The first form of each quotation's speaker, in text order; undefined where the text names none. */
function speakersOf(text: string): (string | undefined)[] {
  const { quotations, entities } = readArticle(reader, "file:///a.txt", text);
  return quotations.map(({ speaker }) => (speaker === undefined ? undefined : entities[speaker]!.name));
}

test("the person beside a verb of saying has spoken", () => {
  expect(speakersOf("“We are late,” said Mayor Anna Ruiz. Ruiz added: “But we are here.”")).toEqual([
    "Anna Ruiz",
    "Anna Ruiz",
  ]);
});

test("so has the one who did something, saying", () => {
  expect(speakersOf("Mayor Anna Ruiz calmed the traders, stating that “every stall stays.”")).toEqual([
    "Anna Ruiz",
  ]);
  expect(speakersOf("Mayor Anna Ruiz left early, telling reporters “no deal tonight.”")).toEqual([
    "Anna Ruiz",
  ]);
});

test("words in quotation marks that nobody says have no speaker", () => {
  expect(speakersOf("The “night market” opened on Monday.")).toEqual([undefined]);
});
