import fc from "fast-check";
import { expect, it } from "vitest";
import { Postings, toEntry } from "../../server/src/index/postings";

/** Few keys and articles, so that they meet; some keys are hashes, of either sign. */
const key = fc.constantFrom(0, 1, 2, -1, 0x7fffffff, -0x80000000, 64, 128, 192);
const change = fc.record({
  article: fc.nat(5),
  entries: fc.uniqueArray(fc.tuple(key, fc.nat(3)), { maxLength: 8, selector: String }),
});

const sorted = (places: readonly { article: number; index: number }[]): string[] =>
  places.map(({ article, index }) => `${article} ${index}`).sort();

it("holds what was put under each key last, whatever was there before", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const postings = new Postings();
      const model = new Map<number, readonly [number, number][]>();
      const toEntries = (places: readonly [number, number][]): number[] =>
        places.map(([at, index]) => toEntry(at, index)).sort((a, b) => a - b);
      for (const { article, entries } of changes) {
        const old = model.get(article) ?? [];
        const changed = new Set<number>();
        postings.replace(article, toEntries(old), toEntries(entries), (each) => changed.add(each));
        model.set(article, entries);
        const texts = [old, entries].map((places) => new Set(places.map(String)));
        const differing = [...old, ...entries].filter((each) => texts.some((set) => !set.has(String(each))));
        expect([...changed].sort()).toEqual([...new Set(differing.map(([at]) => at))].sort());
        for (const [at] of [...old, ...entries]) {
          const expected = [...model].flatMap(([number, places]) =>
            places.filter(([each]) => each === at).map(([, index]) => ({ article: number, index })),
          );
          expect(sorted(postings.places(at))).toEqual(sorted(expected));
          expect(postings.count(at)).toBe(expected.length);
        }
      }
    }),
  );
});

it("keeps many keys apart", () => {
  const postings = new Postings();
  for (let at = 0; at < 5000; at++) postings.add(at * 7919, at);
  for (let at = 0; at < 5000; at += 2) postings.remove(at * 7919, at);
  for (let at = 0; at < 5000; at++) expect(postings.count(at * 7919)).toBe(at % 2);
  expect(postings.count(3)).toBe(0);
});
