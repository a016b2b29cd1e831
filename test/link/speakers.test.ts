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

test.each([
  ["Mayor Anna Ruiz put it this way: the harbour needs “walls, not words alone.”", "Anna Ruiz"],
  ["I do not doubt Anna Ruiz when she speaks of “walls, not words alone”.", "Anna Ruiz"],
  ["In the words of Mayor Anna Ruiz, “walls, not words alone” will do.", "Anna Ruiz"],
  ["“Walls, not words alone,” Ben Okafor said, in the words of Anna Ruiz.", "Anna Ruiz"],
  ["Ben Okafor said that Anna Ruiz’s phrase, “walls, not words alone”, had stayed with him.", "Anna Ruiz"],
  ["“Walls, not words alone”, as Mayor Anna Ruiz called it, became law.", "Anna Ruiz"],
])("words are hers whom the sentence says they are of: %s", (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test("who speaks in the sentence after the quotation has not said it", () => {
  expect(
    speakersOf("Ben Okafor knew a sentence that all had heard: “The water won.” It is true, Anna Ruiz said."),
  ).toEqual([undefined]);
  expect(
    speakersOf("“We wait,” Ben Okafor said on Friday, “and we count.” Anna Ruiz replied that she did not."),
  ).toEqual(["Ben Okafor", "Ben Okafor"]);
});

test.each([
  [
    "Judge Helen Wetherby sat. Anil Desh said it was late. “You took it all,” the judge said.",
    "Helen Wetherby",
  ],
  ["Anil Desh said it was late. “You took it all,” the judge said.", undefined],
  ["Anil Desh said it was late. The judge said: “You took it all.”", undefined],
  ["Anil Desh said it was late. “You took it all,” said a baker from Selm.", undefined],
  ["Anil Desh said it was late. “You took it all,” said a baker, Lucia Benavente.", "Lucia Benavente"],
  ["Anna Ruiz of the council said: “You took it all.”", "Anna Ruiz"],
  ["“You took it all,” Anna Ruiz answered.", "Anna Ruiz"],
])("who is told of by an office is nobody named before: %s", (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test("of whom only “she” is said, the speaker is a surmise", () => {
  const surmisedIn = (text: string): boolean[] =>
    readArticle(reader, "file:///a.txt", text).quotations.map(({ surmised }) => surmised);
  expect(surmisedIn("Anna Ruiz beat Ben Okafor. “We won,” she said.")).toEqual([true]);
  expect(surmisedIn("Anna Ruiz beat Ben Okafor. “We won,” Ruiz said.")).toEqual([false]);
});
