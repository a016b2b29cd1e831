import fc from "fast-check";
import { expect, it } from "vitest";
import { Corpus } from "../../server/src/index/corpus";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

/** Sentences whose names are full, short, misspelt and of somebody else with the same surname. */
const sentences = [
  "Mayor Anna Ruiz promised 40 homes.",
  "Former mayor Anna Ruiz left early.",
  "Ruiz spoke to the crowd.",
  "Mayor ANNA RUIZ was there.",
  "Anna Ruzi objected.",
  "Carlos Ruiz sang.",
  "The Larmouth Council agreed.",
  "The Larmuth Council agreed.",
];
const reader = createReader();
const text = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(" "));
const edit = fc.record({ at: fc.nat(44), text: fc.option(text, { nil: undefined, freq: 6 }) });
const read = (at: number, text: string): Article => readArticle(reader, `file:///c/${at}.txt`, text);

/** All that a corpus says of its names. */
function namesOf(corpus: Corpus): unknown {
  return {
    entities: [...corpus.entities()],
    near: [...corpus.entities()].map(({ id }) => corpus.nearNames(id)),
    counts: [...corpus.entities()].map(({ id }) => [corpus.articleCount(id), corpus.entity(id)?.articles]),
    found: corpus.findNames("ruiz", 3).map(({ id }) => id),
  };
}

it("counts names that stand in many articles as a corpus built anew would, after any edits", () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 45, maxLength: 45 }),
      fc.array(edit, { maxLength: 8 }),
      (texts, edits) => {
        const now = new Map(texts.map((each, at) => [at, each]));
        const corpus = new Corpus();
        for (const [at, each] of now) corpus.put(read(at, each));
        namesOf(corpus);
        for (const { at, text } of edits) {
          if (text === undefined) {
            now.delete(at);
            corpus.delete(`file:///c/${at}.txt`);
          } else {
            now.set(at, text);
            corpus.put(read(at, text));
          }
          const anew = new Corpus();
          for (const [each, words] of [...now].reverse()) anew.put(read(each, words));
          expect(namesOf(corpus)).toEqual(namesOf(anew));
        }
      },
    ),
    { numRuns: 12 },
  );
});
