import fc from "fast-check";
import { expect, test } from "vitest";
import { Shape, Vocabulary } from "../../server/src/text/vocabulary";
import { WordTable } from "../../server/src/text/word-table";

test("the same spelling has the same integer, another spelling another", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", "B", "é", "'", "中", "\ud800") })),
      (words) => {
        const vocabulary = new Vocabulary();
        const ids = words.map((word) => vocabulary.intern(word));
        expect(new Set(ids).size).toBe(new Set(words).size);
        words.forEach((word, at) => {
          expect(vocabulary.intern(word)).toBe(ids[at]);
          expect(vocabulary.find(word)).toBe(ids[at]);
          expect(vocabulary.text(ids[at]!)).toBe(word);
        });
      },
    ),
  );
});

test("integers stay the same while the vocabulary grows", () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
  const ids = words.map((word) => vocabulary.intern(word));
  expect(vocabulary.size).toBe(20_000);
  expect(words.map((word) => vocabulary.find(word))).toEqual(ids);
  expect(vocabulary.find("word")).toBe(-1);
});

test("a long word comes back whole", () => {
  const long = "Überlänge".repeat(20_000);
  const vocabulary = new Vocabulary();
  expect(vocabulary.text(vocabulary.intern(long))).toBe(long);
});

test("a word's small letters have straight apostrophes", () => {
  const vocabulary = new Vocabulary();
  expect(vocabulary.text(vocabulary.lower(vocabulary.intern("O’BRIEN")))).toBe("o'brien");
  expect(vocabulary.lower(vocabulary.intern("brien"))).toBe(vocabulary.intern("brien"));
});

test("a word's shape tells how it is written", () => {
  const vocabulary = new Vocabulary();
  const shapeOf = (word: string): string[] => {
    const shape = vocabulary.shape(vocabulary.intern(word));
    return Object.entries(Shape).flatMap(([name, bit]) => (shape & bit ? [name] : []));
  };
  expect(shapeOf("Ruiz")).toEqual(["initialCapital", "hasLower"]);
  expect(shapeOf("NATO")).toEqual(["initialCapital", "allCapitals"]);
  expect(shapeOf("McVale")).toEqual(["initialCapital", "hasLower", "innerCapital"]);
  expect(shapeOf("U.S.")).toEqual(["initialCapital", "allCapitals", "dotted"]);
  expect(shapeOf("A")).toEqual(["initialCapital", "single"]);
  expect(shapeOf("don't")).toEqual(["hasLower", "apostrophe"]);
  expect(shapeOf(",")).toEqual(["sign"]);
});

test("a table asks about a word once", () => {
  const vocabulary = new Vocabulary();
  const asked: string[] = [];
  const table = new WordTable(vocabulary, (word, lower) => {
    asked.push(`${word} ${lower}`);
    return word.length;
  });
  const id = vocabulary.intern("Ruiz");
  expect([table.of(id), table.of(id), table.of(-1)]).toEqual([4, 4, 0]);
  expect(asked).toEqual(["Ruiz ruiz"]);
});
