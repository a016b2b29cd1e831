import fc from "fast-check";
import { expect, test } from "vitest";
import { findLineStarts, toLinePosition } from "../../server/src/text/lines";

test("a line ends with a line feed, a carriage return, or both", () => {
  expect(findLineStarts("one\ntwo\r\nthree\rfour")).toEqual([0, 4, 9, 15]);
  expect(findLineStarts("\r\n\n\r")).toEqual([0, 2, 3, 4]);
  expect(findLineStarts("")).toEqual([0]);
});

test("other line separators are part of a line", () => {
  expect(findLineStarts("one\u2028two\u0085three\u000bfour")).toEqual([0]);
});

test("a position counts code units from its line's start", () => {
  const starts = findLineStarts("😀 one\r\ntwo");
  expect(toLinePosition(starts, 4)).toEqual({ line: 0, character: 4 });
  expect(toLinePosition(starts, 8)).toEqual({ line: 1, character: 0 });
  expect(toLinePosition(starts, 11)).toEqual({ line: 1, character: 3 });
});

test("every offset stands in the last line that begins at or before it", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "😀", "\n", "\r", "\r\n", "é") });
  fc.assert(
    fc.property(texts, (text) => {
      const starts = findLineStarts(text);
      for (let at = 0; at <= text.length; at++) {
        const { line, character } = toLinePosition(starts, at);
        expect(starts[line]! + character).toBe(at);
        expect(starts[line + 1] ?? text.length + 1).toBeGreaterThan(at);
      }
    }),
  );
});
