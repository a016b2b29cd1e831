import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDifferences } from "../../client/src/compare/word-differences";

/** The words of each side that the other one does not have, stretch by stretch. */
function differing(left: string, right: string): { left: string[]; right: string[] } {
  const found = wordDifferences(left, right);
  return {
    left: found.left.map(({ start, end }) => left.slice(start, end)),
    right: found.right.map(({ start, end }) => right.slice(start, end)),
  };
}

test("the words that differ are found on both sides", () => {
  expect(differing("It is a promise, not a guess.", "It is a promise, not a forecast.")).toEqual({
    left: ["guess"],
    right: ["forecast"],
  });
  expect(differing("Anna Ruzi", "Anna Ruiz")).toEqual({ left: ["Ruzi"], right: ["Ruiz"] });
});

test("neighbouring words are one stretch", () => {
  expect(differing("on Monday morning at nine", "on Friday night at nine")).toEqual({
    left: ["Monday morning"],
    right: ["Friday night"],
  });
});

test("case and the shape of an apostrophe make no difference", () => {
  expect(differing("The mayor’s plan", "the Mayor's plan")).toEqual({ left: [], right: [] });
});

test("what only one side has differs on that side", () => {
  expect(differing("40 homes", "40 new homes")).toEqual({ left: [], right: ["new"] });
});

test("figures are whole words", () => {
  expect(differing("3.5% of GDP", "3.7% of GDP")).toEqual({ left: ["3.5%"], right: ["3.7%"] });
});

test("without what differs both sides have the same words", () => {
  const phrase = fc.array(fc.constantFrom("one", "two", "three", "four"), { maxLength: 12 });
  fc.assert(
    fc.property(phrase, phrase, (a, b) => {
      const [left, right] = [a.join(" "), b.join(" ")];
      const found = wordDifferences(left, right);
      const kept = (text: string, cut: typeof found.left) =>
        [...cut].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
      const words = (text: string) => text.split(" ").filter((word) => word !== "");
      expect(words(kept(left, found.left))).toEqual(words(kept(right, found.right)));
    }),
  );
});
