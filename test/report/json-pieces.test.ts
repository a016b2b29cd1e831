import fc from "fast-check";
import { expect, it } from "vitest";
import { toJsonPieces } from "../../server/src/report/json-pieces";

it("reads back as the same object", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (report) => {
      const plain = JSON.parse(JSON.stringify(report));
      expect(JSON.parse([...toJsonPieces(plain)].join(""))).toEqual(plain);
    }),
  );
});

it("has an item of a list on each line", () => {
  const report = { version: 1, articles: [{ path: "a" }, { path: "b" }], entities: [] };
  expect([...toJsonPieces(report)].join("")).toBe(
    '{\n  "version": 1,\n  "articles": [\n    {"path":"a"},\n    {"path":"b"}\n  ],\n  "entities": []\n}\n',
  );
});
