import { expect, test } from "vitest";
import { inEnglish } from "../words/plain";
import { checkerFor, findingsOf } from "./corpus-fixture";

const marks: readonly (readonly [name: string, mark: (words: string) => string])[] = [
  ["bold", (words) => `**${words}**`],
  ["italic", (words) => `*${words}*`],
  ["underscored", (words) => `_${words}_`],
  ["linked", (words) => `[${words}](https://velmora.example/a)`],
  ["linked by a label", (words) => `[${words}][1]`],
  ["tagged", (words) => `<b>${words}</b>`],
];

/** What may be marked stands in braces. */
const sentences: readonly string[] = [
  "Sales rose {28%} to {125} from {100}, said {Lucia Ferrante}.",
  "Tolland, {10 miles} ({26 km}) upstream, has {3,000} people.",
  "{Anna Ruiz}, {52}, was born on {May 9, 1974}.",
  "It was opened {85 years ago}, in {1951}.",
  "There were {12 people}: {seven men} and four women.",
  "The vote is on {Thursday, Feb. 13, 2026}.",
  "Mayor {Anna Ruiz} opened it. Former Mayor {Anna Ruiz} closed it.",
];

const found = (text: string): string[] => {
  const articles = new Map([["2026-03-05.md", text]]);
  return findingsOf(checkerFor(articles), articles).map(
    (finding) => `${finding.rule} ${text.slice(finding.start, finding.end)}`,
  );
};

test.each(marks)("words that are %s are checked as those that are not", (_, mark) => {
  for (const sentence of sentences) {
    const plain = found(sentence.replace(/[{}]/g, ""));
    expect(plain, sentence).toHaveLength(1);
    expect(found(sentence.replace(/\{(.*?)\}/g, (_all, words: string) => mark(words)))).toEqual(plain);
  }
});

test("a finding whose fix would leave half of the marks has none", () => {
  const text = "The vote is on **Thursday**, Feb. 13, 2026. It was on *former* Mayor **Anna Ruiz**’s list.";
  const articles = new Map([["2026-03-05.md", text]]);
  for (const { fixes } of findingsOf(checkerFor(articles), articles))
    for (const { start, end, newText } of fixes.flatMap(({ edits }) => edits)) {
      const fixed = text.slice(0, start) + newText + text.slice(end);
      expect(fixed.split("*")).toHaveLength(text.split("*").length);
    }
});

test("what a finding says shows no marks, though they stand within the fact", () => {
  const text = "The vote is on **Thursday**, Feb. 13, 2026. Sales rose **28**% to 125 from 100.";
  const articles = new Map([["2026-03-05.md", text]]);
  expect(findingsOf(checkerFor(articles), articles).map(({ message }) => inEnglish(message))).toEqual([
    expect.stringMatching(/^“Thursday, Feb\. 13, 2026”/),
    expect.stringMatching(/^“28%” here/),
  ]);
});

test("a name is not put together over marks", () => {
  const articles = new Map([
    ["2026-03-05.md", "**Anna** Ruiz left. Anna Ruiz, [Anna](a.md) Ruiz and Anna Riuz stayed."],
  ]);
  for (const { message } of findingsOf(checkerFor(articles), articles))
    expect(JSON.stringify(message)).not.toMatch(/\*|\]/);
});
