import { expect, it } from "vitest";
import { DeletionIndex } from "../../server/src/index/deletion-index";

it("finds the words that a slip leads to, as they come and go between two looks", () => {
  const words = new DeletionIndex();
  for (const word of ["hegseth", "okafor"]) words.add(word);
  expect(words.near("hegset")).toEqual(["hegseth"]);
  words.add("hegsett");
  expect(words.near("hegset")).toEqual(["hegseth", "hegsett"]);
  words.remove("hegseth");
  expect(words.near("hegset")).toEqual(["hegsett"]);
});

it("finds a word that was added twice until it is removed twice", () => {
  const words = new DeletionIndex();
  words.add("hegseth");
  words.add("hegseth");
  words.remove("hegseth");
  expect(words.near("hegset")).toEqual(["hegseth"]);
  words.remove("hegseth");
  expect(words.near("hegset")).toEqual([]);
});

it.each([
  ["tadaba", "tabada", "two letters that change places around a third"],
  ["thibaudeau", "thibodeau", "two letters that sound as one"],
])("finds %s for %s: %s", (slip, right) => {
  const words = new DeletionIndex();
  words.add(right);
  expect(words.near(slip)).toEqual([right]);
});
