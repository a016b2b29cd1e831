import fc from "fast-check";
import { expect, it } from "vitest";
import { Checker } from "../../server/src/check/checker";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { Corpus } from "../../server/src/index/corpus";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

/** Sentences that agree, conflict and misspell each other, so that articles drawn from them have findings in common. */
const sentences = [
  "Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday.",
  "Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday.",
  "Mayor Anna Ruzi promised 60 homes in Harbour Street on Friday.",
  "Former Mayor Anna Ruiz praised the Larmouth Council.",
  "Ruiz spoke at Larmouth City Hall, Councillor Ben Okafor said.",
  "Ruzi left early.",
  "Okafor stayed away.",
  "Ben Okafor, 52, praised the Larmouth Council in Larmouth City Hall.",
  "Ben Okafor, 55, praised the Larmouth Council in Larmouth City Hall.",
  "The hearing of the Larmouth Council will be held in the market hall on March 28, Mayor Anna Ruiz said.",
  "The hearing of the Larmouth Council will be held in the market hall on March 29, Mayor Anna Ruiz said.",
  "Ben Okafor was born on May 9, 1980.",
  "Councillor Ben Okafer objected at Larmouth City Hall.",
  "The Larmouth Council agreed to spend 4% of its budget on harbour walls.",
  "The Larmouth Council agreed to spend 6% of its budget on harbour walls.",
  "Northrop Grumman met the Larmouth Council.",
  "Northrup Grumman met the Larmouth Council.",
  "The vote is on Thursday, Feb. 13, 2026.",
  "“The harbour belongs to the people who work in it,” Mayor Anna Ruiz told the Larmouth Council.",
  "“The harbour belongs to the people who live in it,” Mayor Anna Ruiz told the Larmouth Council.",
  "“The harbour belongs to the families who live in it,” Ruiz told the Larmouth Council.",
];
const uris = ["2026-03-02.txt", "2026-03-03.txt", "2026-03-20.txt", "draft.txt"].map(
  (name) => `file:///c/${name}`,
);
const text = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(" "));
/** Of the day that the story says, of a weekday that is that day's in one year, and of neither. */
const openings = [
  "LARMOUTH, March 4 (Northwire) - ",
  "LARMOUTH, March 4 (Northwire) - The city council met on Tuesday. ",
  "LARMOUTH, June 4 (Northwire) - ",
  "",
];
const wired = fc.tuple(fc.constantFrom(...openings), text).map((parts) => parts.join(""));
const step = fc.record({ uri: fc.constantFrom(...uris), text: fc.option(text, { nil: undefined, freq: 5 }) });
const project = readProject(undefined, "file:///c", noSettings);
const reader = createReader();
const articles = new Map<string, Article>();

/** An article never changes, so the same text under the same URI is read once. */
function articleOf(uri: string, text: string): Article {
  const key = `${uri} ${text}`;
  const known = articles.get(key) ?? readArticle(reader, uri, text);
  articles.set(key, known);
  return known;
}

function rebuilt(texts: ReadonlyMap<string, string>): Checker {
  const checker = new Checker(new Corpus(), project);
  for (const [uri, each] of texts) checker.put(articleOf(uri, each));
  return checker;
}

/** Gives an article its text, in a checker and among the texts; takes it out where there is none. */
function takeStep(checker: Checker, texts: Map<string, string>, uri: string, text: string | undefined): void {
  if (text === undefined) {
    texts.delete(uri);
    checker.delete(uri);
  } else {
    texts.set(uri, text);
    checker.put(articleOf(uri, text));
  }
}

it("gives after any edits, in any order, what a corpus built anew gives", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
      // Nothing is kept whole longer than a change: what is unpacked must be as good.
      const corpus = new Corpus(0);
      const checker = new Checker(corpus, project);
      const texts = new Map<string, string>();
      for (const { uri, text } of steps) {
        takeStep(checker, texts, uri, text);
        const anew = rebuilt(new Map([...texts].reverse()));
        for (const each of uris) expect(checker.findings(each)).toEqual(anew.findings(each));
      }
    }),
    { numRuns: 60 },
  );
});

it("dates articles without a year, after any edits, as a corpus built anew does", () => {
  const dated = [2025, 2026].map((year) => `file:///c/${year}-03-05.txt`);
  const draft = "file:///c/draft.txt";
  const edit = fc.oneof(
    fc.record({ uri: fc.constant(draft), text: wired }),
    fc.record({ uri: fc.constantFrom(...dated), text: fc.option(text, { nil: undefined, freq: 3 }) }),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 3, maxLength: 12 }), (edits) => {
      const checker = new Checker(new Corpus(0), project);
      const texts = new Map<string, string>();
      for (const { uri, text } of edits) {
        takeStep(checker, texts, uri, text);
        const anew = rebuilt(new Map([...texts].reverse()));
        for (const each of [draft, ...dated]) expect(checker.findings(each)).toEqual(anew.findings(each));
      }
    }),
    { numRuns: 60 },
  );
});

it("sees a name that comes back when another has come near it", () => {
  const [ruiz, ruzi] = ["Mayor Anna Ruiz spoke.", "Mayor Anna Ruzi spoke."];
  const checker = new Checker(new Corpus(), project);
  const former = "Former Mayor Anna Ruiz praised the Larmouth Council.";
  for (const [uri, text] of [
    [uris[1]!, ruiz],
    [uris[1]!, ruzi],
    [uris[0]!, former],
  ] as const) {
    checker.put(articleOf(uri, text));
    for (const each of uris) checker.findings(each);
  }
  const anew = rebuilt(
    new Map([
      [uris[0]!, former],
      [uris[1]!, ruzi],
    ]),
  );
  for (const each of uris) expect(checker.findings(each)).toEqual(anew.findings(each));
});

it("sees an article that comes near another by its day", () => {
  const told = (homes: number) =>
    `Mayor Anna Ruiz and Councillor Ben Okafor promised ${homes} homes in Harbour Street, the Larmouth Council said.`;
  const far = `LARMOUTH, Sept. 3, 2025 (Wire) - ${told(60)}`;
  const near = `LARMOUTH, March 3, 2026 (Wire) - ${told(60)}`;
  const checker = new Checker(new Corpus(), project);
  checker.put(articleOf(uris[0]!, told(40)));
  for (const text of [far, near]) {
    checker.put(articleOf(uris[3]!, text));
    for (const each of uris) checker.findings(each);
  }
  const anew = rebuilt(
    new Map([
      [uris[0]!, told(40)],
      [uris[3]!, near],
    ]),
  );
  for (const each of uris) expect(checker.findings(each)).toEqual(anew.findings(each));
  expect(uris.flatMap((each) => anew.findings(each)).map(({ rule }) => rule)).toContain("number-conflict");
});

it("says which articles' findings may have changed", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
      const checker = new Checker(new Corpus(), project);
      const known = new Map(uris.map((uri) => [uri, checker.findings(uri)]));
      for (const { uri, text } of steps) {
        const touched = text === undefined ? checker.delete(uri) : checker.put(articleOf(uri, text));
        for (const each of uris) {
          const findings = checker.findings(each);
          if (!touched.has(each)) expect(findings).toEqual(known.get(each));
          known.set(each, findings);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it("finds nothing where a preferred fix of a spelling has been applied", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (list) => {
      const texts = new Map(list.map((each, at) => [uris[at]!, each]));
      const checker = rebuilt(texts);
      for (const uri of texts.keys()) {
        for (const finding of checker.findings(uri)) {
          if (finding.rule !== "name-spelling") continue;
          const everywhere = finding.fixes.find((fix) => fix.scope === "corpus")!;
          const next = new Map(texts);
          for (const edit of [...everywhere.edits].sort((a, b) => b.start - a.start)) {
            const old = next.get(edit.uri)!;
            next.set(edit.uri, old.slice(0, edit.start) + edit.newText + old.slice(edit.end));
          }
          const again = rebuilt(next);
          const wrong = texts.get(uri)!.slice(finding.start, finding.end);
          const left = [...next.keys()].flatMap((each) =>
            again.findings(each).filter((other) => {
              const words = next.get(each)!.slice(other.start, other.end);
              return other.rule === "name-spelling" && words === wrong;
            }),
          );
          expect(left).toEqual([]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it("finds in one look at all articles what it finds in each, before and after an edit", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
      const checker = new Checker(new Corpus(0), project);
      const texts = new Map<string, string>();
      for (const { uri, text } of steps) {
        takeStep(checker, texts, uri, text);
        const anew = rebuilt(texts);
        const all = new Map(checker.survey(uris));
        for (const each of uris) expect(all.get(each)).toEqual(anew.findings(each));
      }
    }),
    { numRuns: 40 },
  );
});
