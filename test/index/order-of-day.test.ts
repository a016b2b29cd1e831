import { expect, it } from "vitest";
import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

it("puts articles in the order of the days that they speak from, those that don't say it last", () => {
  const reader = createReader();
  const corpus = new Corpus();
  const days = {
    "b.txt": "March 9, 2026",
    "c.txt": undefined,
    "a.txt": "March 12, 2026",
    "d.txt": "March 3, 2026",
  };
  for (const [path, day] of Object.entries(days)) {
    const header = day ? `LARMOUTH, ${day} (Wire) - ` : "";
    corpus.put(
      readArticle(reader, `file:///c/${path}`, `${header}Mayor Anna Ruiz spoke at Larmouth City Hall.`),
    );
  }
  const uris = ["a", "b", "c", "d"].map((name) => `file:///c/${name}.txt`);
  expect(corpus.inOrderOfDay(uris).map((uri) => uri.slice(-5))).toEqual(["d.txt", "b.txt", "a.txt", "c.txt"]);
});
