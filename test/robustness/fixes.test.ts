import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeArticles } from "../../bench/articles";
import type { Finding, Fix, Place, RuleId } from "../../server/src/check/finding";
import { inEnglish } from "../words/plain";
import { byArticle, DeskCorpus, inverseOf, placeAfter, root, type Texts, withEdits } from "./desk-corpus";
import { effort } from "./effort";

/** Sentences that misspell, contradict and confirm each other; `@` marks what no fix may touch. */
const sentences = [
  "Mayor Annabel Ruizmond promised 40 homes in Harbour Street on Friday.",
  "Mayor Annabel Ruizmont promised 60 homes in Harbour Street on Friday.",
  "Annabel Ruizmond asked for patience, and Ruizmond left.",
  "Ruizmont said little.",
  "“We met Annabel Ruizmont in Harbour Street,” Ben Okafor said.",
  "Ben Okafor, 52, praised the Larmouth Council.",
  "The vote is on Thursday, Feb. 13, 2026.",
  "The fee rose 28% to 125 from 100.",
  "It stands 10 miles (26 km) from the sea.",
  "The opening was 85 years ago, in 1951.",
  "Five things the traders ask for:\n\n- light\n- water\n- quiet\n- parking\n",
  "“The harbour belongs to the people who work in it,” Mayor Annabel Ruizmond told the Larmouth Council.",
  "“The harbour belongs to the people who live in it,” Mayor Annabel Ruizmond told the Larmouth Council.",
];

/** Code, addresses and the like that hold the misspelt name and wrong figures. */
const untouchable = [
  "`Annabel Ruizmont`",
  "https://example.org/Annabel-Ruizmont/60-homes",
  '<a href="https://example.org/Ruizmont">there</a>',
  "[the page](https://example.org/Annabel%20Ruizmont)",
  "\n\n```\nMayor Annabel Ruizmont promised 60 homes\n```\n\n",
  "annabel.Ruizmont@example.org",
];

const frontMatter = "---\nauthor: Annabel Ruizmont\ntitle: Mayor Annabel Ruizmont promised 60 homes\n---\n\n";

const article = fc
  .tuple(
    fc.constantFrom("", frontMatter),
    fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sentences) }, fc.constantFrom(...untouchable)),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    fc.constantFrom(" ", "\n", "\r\n\r\n"),
  )
  .map(([head, pieces, between]) => `${head}Feb. 12, 2026\n\n${pieces.join(between)}\n`);

const paths = ["drafts/a.md", "drafts/b.md", "drafts/c.md", "sources/d.md"];

const desk: fc.Arbitrary<Texts> = fc
  .tuple(...paths.map(() => article))
  .map((texts) => new Map(texts.map((text, index) => [`${root}/${paths[index]}`, text])));

/** What decides which side is right: sources that are trusted, or a name that the project file lists. */
const projectFiles = [
  '{ "trusted": ["sources/**"] }',
  '{ "names": [{ "name": "Annabel Ruizmond", "kind": "person" }] }',
];

/** Rules that compare articles only where these tell one story, which a name put right may be the first to show. */
const ofOneStory: readonly RuleId[] = [
  "number-conflict",
  "date-conflict",
  "quote-conflict",
  "magnitude",
  "age-mismatch",
];

const fixesOf = (findings: readonly Finding[]): [Finding, Fix][] =>
  findings.flatMap((finding) =>
    finding.fixes.filter(({ edits }) => edits.length > 0).map((fix): [Finding, Fix] => [finding, fix]),
  );

const placeKey = ({ uri, start, end }: Place): string => `${uri}:${start}-${end}`;

/** Every stretch of the text that is code, an address or front matter. */
const untouched =
  /^---\n[\s\S]*?\n---\n|```[\s\S]*?```|`[^`\n]*`|https?:[^\s)"]+|<a [^>]*>|\S+@example\.org/g;

/** Checks one fix of a corpus: what it names is changed and nothing else, it settles its finding and makes no other. */
function expectWholeFix(corpus: DeskCorpus, finding: Finding, fix: Fix, before: readonly Finding[]): void {
  const { texts } = corpus;
  const why = `${finding.rule}: ${inEnglish(fix.title)}`;
  for (const [uri, own] of byArticle(fix.edits)) {
    expect(texts.has(uri), why).toBe(true);
    own.forEach(({ start, end }, index) => {
      expect(start, why).toBeGreaterThanOrEqual(own[index - 1]?.end ?? 0);
      expect(end, why).toBeGreaterThanOrEqual(start);
      expect(end, why).toBeLessThanOrEqual(texts.get(uri)!.length);
    });
  }
  if (fix.preferred) expect(new Set(fix.edits.map(({ uri }) => uri)), why).toEqual(new Set([finding.uri]));
  expect(withEdits(withEdits(texts, fix.edits), inverseOf(texts, fix.edits)), why).toEqual(texts);
  corpus.after(fix.edits, (after) => {
    const stays = after.filter(
      ({ rule, message }) => rule === finding.rule && inEnglish(message) === inEnglish(finding.message),
    );
    const same = before.filter(
      ({ rule, message }) => rule === finding.rule && inEnglish(message) === inEnglish(finding.message),
    );
    expect(stays.length, `${why} settles “${inEnglish(finding.message)}”`).toBeLessThan(same.length);
    const known = new Set(
      before.flatMap(({ rule, related, ...place }) =>
        [place, ...related].flatMap((one) => {
          const moved = placeAfter(one, fix.edits);
          return moved ? [`${rule} ${placeKey(moved)}`] : [];
        }),
      ),
    );
    const fresh = after.filter((one) => !known.has(`${one.rule} ${placeKey(one)}`));
    const shown = fix.preferred ? fresh : fresh.filter(({ rule }) => rule === finding.rule);
    const isNameFix = finding.rule === "name-spelling";
    const unexpected = shown.filter(({ rule }) => !isNameFix || !ofOneStory.includes(rule));
    expect(
      unexpected.map(({ message }) => message),
      `${why} makes no new finding`,
    ).toEqual([]);
  });
}

describe("every fix of every finding", () => {
  test.each(Array.from({ length: effort(1) }, (_, at) => at + 1))(
    "in generated news (%i) changes what it names, settles its finding and makes no other",
    (seed) => {
      const texts = new Map(
        [...writeArticles(60, 120, seed)].map(({ path, text }) => [`${root}/${path}`, text]),
      );
      const corpus = new DeskCorpus(texts);
      const before = corpus.findings();
      const fixes = fixesOf(before);
      expect(fixes.length).toBeGreaterThan(5);
      for (const [finding, fix] of fixes) expectWholeFix(corpus, finding, fix, before);
    },
  );

  test.each(projectFiles)(
    "in Markdown with code, addresses and sources does so too, and leaves those alone: %s",
    (projectFile) => {
      let tried = 0;
      fc.assert(
        fc.property(desk, (texts) => {
          const corpus = new DeskCorpus(texts, projectFile);
          const before = corpus.findings();
          for (const [finding, fix] of fixesOf(before)) {
            tried++;
            expectWholeFix(corpus, finding, fix, before);
            for (const { uri, start, end } of fix.edits) {
              for (const match of texts.get(uri)!.matchAll(untouched)) {
                const isApart = end <= match.index || start >= match.index + match[0].length;
                expect(isApart, `${inEnglish(fix.title)} leaves ${match[0]} alone`).toBe(true);
              }
              if (uri.includes("/sources/") && projectFile.includes("trusted")) {
                const quoted = [...texts.get(uri)!.matchAll(/“[^”]*”/g)];
                expect(
                  quoted.every(({ index, 0: { length } }) => end <= index || start >= index + length),
                ).toBe(true);
              }
            }
          }
        }),
        { seed: 7, numRuns: effort(12) },
      );
      expect(tried).toBeGreaterThan(50);
    },
  );
});
