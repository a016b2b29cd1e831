import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, hashOn } from "../../server/src/text/hash";
import { WordMap } from "../../server/src/text/word-map";
import { WordValues } from "../../server/src/text/word-values";

describe("a map of words", () => {
  it("forgets what an earlier text had, and only that", () => {
    const map = new WordMap();
    map.set(3, 7);
    map.set(100_000, 8);
    expect([map.get(3), map.get(100_000), map.get(4), map.get(-1)]).toEqual([7, 8, -1, -1]);
    map.clear();
    map.set(4, 0);
    expect([map.get(3), map.get(100_000), map.get(4)]).toEqual([-1, -1, 0]);
  });
});

describe("values of words", () => {
  it("are made once, in whatever order they are asked for", () => {
    const made: number[] = [];
    const values = new WordValues((id) => {
      made.push(id);
      return `word ${id}`;
    });
    expect([5, 2, 5, 0, 2].map((id) => values.of(id))).toEqual([
      "word 5",
      "word 2",
      "word 5",
      "word 0",
      "word 2",
    ]);
    expect(made).toEqual([5, 2, 0]);
  });
});

it("the hash of a text goes on from the hash of its beginning", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => hashOn(hashOf(a), b) === hashOf(a + b)));
});
