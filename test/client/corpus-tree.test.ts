import { expect, test } from "vitest";
import {
  type CorpusContent,
  conflictContents,
  hasChildren,
  nameContents,
  toNodes,
} from "../../client/src/views/corpus-tree";
import { aConflict, rangeOn } from "./some-facts";

const place = (path: string) => ({ uri: `file:///desk/${path}`, path, range: rangeOn(0, 0, 4), message: "" });

test("entries of the same words have ids of their own, the same ones each time", () => {
  const conflicts: CorpusContent[] = ["40 here", "60 here", "40 here"].map((message) => {
    return { type: "conflict", conflict: aConflict(message) };
  });
  const ids = toNodes("conflicts", conflicts).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(toNodes("conflicts", conflicts).map(({ id }) => id)).toEqual(ids);
});

test("an entry keeps its id when its counts change", () => {
  const section = (count: number): CorpusContent => {
    return { type: "section", kind: "person", folder: "file:///desk", count, isReading: false };
  };
  const [before, after] = [toNodes(undefined, [section(3)]), toNodes(undefined, [section(4)])];
  expect(before[0]!.id).toBe(after[0]!.id);
  expect(toNodes("elsewhere", [section(3)])[0]!.id).not.toBe(before[0]!.id);
});

test("a name has its roles first, then its forms, then its articles", () => {
  const contents = nameContents({
    forms: [{ text: "Anna Ruiz", count: 2, place: place("a.txt") }],
    roles: [{ text: "Mayor", count: 1 }],
    articles: [{ count: 2, place: place("a.txt") }],
  });
  expect(contents.map(({ type }) => type)).toEqual(["role", "form", "mentions"]);
});

test("a conflict has both sides below it, its own first", () => {
  const passages = conflictContents(aConflict("40 here, 60 there"));
  expect(passages.map((one) => (one.type === "passage" ? one.passage.path : ""))).toEqual(["a.txt", "b.txt"]);
});

test("what has nothing below it can't be opened", () => {
  const canOpen = (content: CorpusContent) => hasChildren(toNodes(undefined, [content])[0]!);
  const section = { type: "section", kind: "place", folder: "", isReading: false } as const;
  expect(canOpen({ ...section, count: 2 })).toBe(true);
  expect(canOpen({ ...section, count: 0 })).toBe(false);
  expect(canOpen({ type: "role", text: "Mayor", count: 1 })).toBe(false);
  expect(canOpen({ type: "conflict", conflict: aConflict("40 here") })).toBe(true);
});
