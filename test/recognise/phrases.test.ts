import { describe, expect, it } from "vitest";
import { createFigureWords } from "../../server/src/recognise/figures/figures";
import { Phrases } from "../../server/src/recognise/figures/phrases";
import { Reading } from "../../server/src/recognise/figures/reading";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

describe("phrases, which are cut up when a text first has their word", () => {
  const vocabulary = new Vocabulary();
  const words = createFigureWords(vocabulary);
  const readingOf = (text: string): Reading => {
    const reading = new Reading(readProse(text, "plain", vocabulary), words);
    reading.enter(0);
    return reading;
  };

  it("are found by their first word, the longest first, whatever the case", () => {
    const phrases = new Phrases<string>(vocabulary);
    phrases.add("crown", "crown");
    phrases.add("crown of Avonby", "Avonby's");
    phrases.add("crown-piece", "piece");
    expect(phrases.find(readingOf("Crown of avonby"), 0)).toEqual({ value: "Avonby's", first: 0, end: 3 });
    expect(phrases.find(readingOf("crown-piece"), 0)).toEqual({ value: "piece", first: 0, end: 3 });
    expect(phrases.find(readingOf("crown of Hale"), 0)).toEqual({ value: "crown", first: 0, end: 1 });
    expect(phrases.find(readingOf("of Avonby"), 0)).toBeUndefined();
  });

  it("count case where they are exact, and are looked for by their last word where they stand before a token", () => {
    const phrases = new Phrases<string>(vocabulary, { exact: true, backward: true });
    phrases.add("more than", "more");
    phrases.add("A$", "dollars");
    expect(phrases.find(readingOf("more than 30"), 2)).toEqual({ value: "more", first: 0, end: 2 });
    expect(phrases.find(readingOf("More than 30"), 2)).toBeUndefined();
    expect(phrases.find(readingOf("A$30"), 2)).toEqual({ value: "dollars", first: 0, end: 2 });
  });

  it("may be added, and given another value, after their word was met", () => {
    const phrases = new Phrases<string>(vocabulary);
    const reading = readingOf("florin");
    expect(phrases.find(reading, 0)).toBeUndefined();
    phrases.add("florin", "old");
    expect(phrases.find(reading, 0)?.value).toBe("old");
    phrases.add("florin", "new");
    expect(phrases.find(reading, 0)?.value).toBe("new");
  });
});
