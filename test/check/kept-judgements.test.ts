import fc from "fast-check";
import { expect, it } from "vitest";
import { Checker } from "../../server/src/check/checker";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { effort } from "../robustness/effort";

const project = readProject(undefined, "file:///c", noSettings);
const reader = createReader();
const draft = "file:///c/2026-03-09.txt";

/** What the draft's names are held against. */
const others = new Map(
  [
    "LARMOUTH, March 9 (Northwire) - Mayor Anna Tollgrave met Ben Okafor at Larmouth Harbour. Tollgrave promised homes.",
    "Mayor Anna Tollgrave, 52, spoke for Northrop Grumman, Ben Okafor said. Cecile Harrowgate of Avonby agreed with Tollgrave.",
    "Anna Tollgrave left Larmouth. Councillor Cecile Harrowgate stayed away, as did Luca Ferrante of Tollmark.",
  ].map((text, at) => [`file:///c/2026-03-0${at + 6}.txt`, text]),
);

/** Paragraphs that tell of slips, and of what keeps two names apart wherever it stands. */
const paragraphs = [
  "LARMOUTH, March 9 (Northwire) - Mayor Anna Tolgrave met Ben Okafer and Cecille Harrowgate at Larmouth Harbour.",
  "Mayor Anna Tollgrave promised forty homes in Avonby. Her fellow councillor Anna Tolgrave was not there.",
  "Tolgrave spoke at length of the harbour and of all that the town has to pay for its walls.",
  "It has been a long year for the town, and nobody there knows what will come of it in the end.",
  "Anna Tolgrave, 31, works for Northrup Grumman. Anna Tollgrave, 52, does not.",
  "1. Anna Tollgrave  12.40\n2. Anna Tolgrave  12.60\n3. Ben Okafer  12.80",
  "Her name is Tollgrave, not Tolgrave.",
  "Luca Ferrante and Luca Ferrant ran; Cecile Harrowgate, Cecille Harrowgate, Ben Okafor.",
];
const pieces = [
  ..."e E5 .,-\n".split(""),
  ...[
    "\n\n",
    ". ",
    " spelled ",
    " and ",
    " not ",
    "12. ",
    " fellow ",
    ", 48,",
    " Anna ",
    " who was there with her ",
  ],
  ...paragraphs,
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(3), fc.nat(90)),
  added: fc.oneof(fc.constantFrom("e", "e", " ", "."), fc.constantFrom(...pieces)),
});
const text = fc
  .array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 7 })
  .map((all) => all.join("\n\n"));

const put = (checker: Checker, uri: string, text: string) => checker.put(readArticle(reader, uri, text));

function checkerOf(text: string): Checker {
  const checker = new Checker(new Corpus(), project);
  for (const [uri, each] of others) put(checker, uri, each);
  put(checker, draft, text);
  return checker;
}

it("judges names, letter by letter, as those of a corpus built anew", () => {
  let found = 0;
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 10 }), (first, edits) => {
      let written = first;
      const checker = checkerOf(written);
      for (const uri of [...others.keys(), draft]) checker.findings(uri);
      for (const { at, removed, added } of edits) {
        const place = Math.floor(at * written.length);
        written = written.slice(0, place) + added + written.slice(place + removed);
        put(checker, draft, written);
        const anew = checkerOf(written);
        for (const uri of [...others.keys(), draft]) {
          const findings = checker.findings(uri);
          found += findings.filter(({ rule }) => rule === "name-spelling").length;
          expect(findings).toEqual(anew.findings(uri));
        }
      }
    }),
    { numRuns: effort(40) },
  );
  expect(found).toBeGreaterThan(100);
});

/** The names reported in the draft: in its first text, and in its second by the same checker and by one that knew no other. */
function reported(first: string, second: string): readonly (readonly string[])[] {
  const checker = checkerOf(first);
  const namesIn = (each: Checker, text: string): readonly string[] =>
    each
      .findings(draft)
      .filter(({ rule }) => rule === "name-spelling")
      .map(({ start, end }) => text.slice(start, end));
  const before = namesIn(checker, first);
  put(checker, draft, second);
  return [before, namesIn(checker, second), namesIn(checkerOf(second), second)];
}

it("judges a name again once the words right before it are others", () => {
  const text =
    "Mayor Anna Tollgrave promised homes in Avonby.\n\nShe had come with her felow Anna Tolgrave by noon.";
  expect(reported(text, text.replace("felow", "fellow"))).toEqual([["Anna Tolgrave"], [], []]);
});

it("judges two names again once a line far from both makes one table of theirs", () => {
  const row = `- ${"and all the rest of that long year in the town ".repeat(3).trim()}`;
  const line = `${"nobody knew what would come of it in the end ".repeat(3).trim()}`;
  const text = ["- Anna Tollgrave spoke", row, line, row, "- Anna Tolgrave spoke"].join("\n");
  expect(reported(text, text.replace("nobody", "- nobody"))).toEqual([["Anna Tolgrave"], [], []]);
});
