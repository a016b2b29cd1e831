import fc from "fast-check";
import { expect, it } from "vitest";
import { smallPart } from "../../server/src/check/spelling/small-words";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const articleOf = (text: string) => readArticle(reader, "file:///c/a.txt", text);

it("is near 1 for a sentence and 0 for a list", () => {
  const text =
    "Anna Ruiz told the council that the harbour walls would cost too much.\nRuiz 12, Okafor 9, Dahl 8";
  const article = articleOf(text);
  expect(smallPart(article, 0, text.indexOf("\n"))).toBeGreaterThan(0.6);
  expect(smallPart(article, text.indexOf("\n") + 1, text.length)).toBe(0);
});

it("says of a stretch what it says of a text of its own", () => {
  const piece = fc.constantFrom(
    "Anna Ruiz ",
    "the town ",
    "of ",
    "a ",
    "12.40",
    "\n",
    "  ",
    "é",
    "NATO",
    ", ",
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 120 }).map((pieces) => pieces.join(""));
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(text, part, part, (all, one, other) => {
      const [from, to] = [one, other].map((at) => Math.floor(at * all.length)).sort((a, b) => a - b);
      const stretch = all.slice(from, to);
      expect(smallPart(articleOf(all), from!, to!)).toBe(smallPart(articleOf(stretch), 0, stretch.length));
    }),
  );
});
