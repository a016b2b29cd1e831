import fc from "fast-check";
import { expect, test } from "vitest";
import { Corpus } from "../../server/src/index/corpus";
import type { Entity } from "../../server/src/index/corpus-view";
import { NameJoins } from "../../server/src/index/name-joins";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();

/** Names that are short for each other in several ways, so that what joins them comes and goes. */
const sentences = [
  "Minister Clara Holt Weber spoke.",
  "Minister Clara Holt-Weber spoke.",
  "Clara Weber left.",
  "Clara Holt left.",
  "Mrs Weber smiled.",
  "Mr Iglesias smiled.",
  "Pablo Iglesias left.",
  "Pablo Iglesias Turrión spoke.",
  "Pablo Iglesias Posada spoke.",
  "Abe Shinzo spoke.",
  "Shinzo Abe left.",
  "The U.S. State Department spoke.",
  "The State Department left.",
  "King Charles spoke.",
  "Ray Charles sang.",
  "Mayor John Smith spoke.",
  "Striker John Smith left.",
  "John Smith smiled.",
  "Mr Smith laughed.",
  "Larmouth Mayor John Smith spoke in Larmouth.",
  "The nurse John Smith saw Ana Keane and Bo Dahl in Denholm.",
  "Striker John Smith met Ana Keane and Bo Dahl.",
  "Bo Dahl and Ana Keane left.",
  "Judge Ana Keane spoke.",
  "George W. Bush spoke.",
  "Governor George W. Bush left.",
  "George H.W. Bush spoke.",
  "George Bush smiled.",
  "Abiy Ahmed Ali spoke. Abiy Ahmed left.",
  "Abiy Ahmed smiled.",
];
const uris = ["a.txt", "b.txt", "c.txt", "d.txt"].map((name) => `file:///c/${name}`);
const step = fc.record({
  uri: fc.constantFrom(...uris),
  text: fc.option(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((list) => list.join(" ")),
    { nil: undefined, freq: 4 },
  ),
});

const entitiesOf = (corpus: Corpus): Map<string, Entity> =>
  new Map([...corpus.entities()].map((entity) => [entity.id, entity]));

test("who is who after any edits is who is who in a corpus built anew, and every change is told", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
      const corpus = new Corpus();
      const texts = new Map<string, string>();
      for (const { uri, text } of steps) {
        const before = entitiesOf(corpus);
        if (text === undefined) texts.delete(uri);
        else texts.set(uri, text);
        const change =
          text === undefined ? corpus.delete(uri, true) : corpus.put(readArticle(reader, uri, text), true);
        const after = entitiesOf(corpus);
        const anew = new Corpus();
        for (const [each, its] of [...texts].reverse()) anew.put(readArticle(reader, each, its));
        expect(after).toEqual(entitiesOf(anew));
        for (const id of new Set([...before.keys(), ...after.keys()]))
          if (!change?.entities.has(id)) expect(after.get(id)).toEqual(before.get(id));
      }
    }),
    { numRuns: 150 },
  );
});

test("a corpus that was written down joins names as before", () => {
  const corpus = new Corpus();
  sentences.forEach((text, at) => void corpus.put(readArticle(reader, `file:///c/${at}.txt`, text)));
  expect(entitiesOf(new Corpus(undefined, corpus.dump()))).toEqual(entitiesOf(corpus));
});

test("names that are short for each other stay apart", () => {
  const joins = new NameJoins();
  joins.add("b", ["a"]);
  joins.add("c", ["b"]);
  expect(joins.rootOf("a")).toBe("c");
  joins.add("a", ["c"]);
  expect(["a", "b", "c"].map((each) => joins.rootOf(each))).toEqual(["a", "b", "c"]);
  joins.remove("a", ["c"]);
  expect(joins.rootOf("a")).toBe("c");
  joins.remove("c", ["b"]);
  expect(joins.rootOf("a")).toBe("b");
});
