import fc from "fast-check";
import { expect, it } from "vitest";
import { NextOf } from "../../server/src/text/next-of";

it("finds the places of a few characters in order, and the text's length behind the last", () => {
  const marks = new NextOf("a.b:c..d", [".", ":"]);
  expect([0, 2, 4, 6, 7].map((from) => marks.at(from))).toEqual([1, 3, 5, 6, 8]);
});

it("finds what a look at every character finds", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", ".", ":", "\n", "é") }), (text) => {
      const marks = new NextOf(text, [".", "\n"]);
      const found: number[] = [];
      for (let at = marks.at(0); at < text.length; at = marks.at(at + 1)) found.push(at);
      expect(found).toEqual([...text].flatMap((char, at) => (char === "." || char === "\n" ? [at] : [])));
    }),
  );
});
