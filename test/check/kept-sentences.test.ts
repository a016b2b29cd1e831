import fc from "fast-check";
import { expect, it } from "vitest";
import { readStatements } from "../../server/src/check/claims/read-statements";
import { occasionsOf } from "../../server/src/check/times/occasions";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { effort } from "../robustness/effort";

/** Paragraphs of which a figure or a time says other things as soon as something elsewhere in the article is another. */
const paragraphs = [
  "LARMOUTH, Feb 12 (Northwire) - Mayor Anna Ruiz promised 1,200 homes by May 3, more than the 40 of 2024.",
  "Larmouth will pay $2.2 billion. Ben Okafor had asked for £4.2 million, a loss of $3.1 million.",
  "The 31 members met on Tuesday; the other 12 members came at 5 p.m. on March 14, 2026. Profit rose 28% to $3.3 million.",
  "Ruiz, who took 31 of 60 seats in 2019, said the 40 homes would cost 6% of the budget. “We pay $5 million,” Okafor said.",
  "The ship sank on March 3 with 31 people aboard. Tollmark Corp. of Larmouth sold 400 boats in October.",
  "| Club | Points |\n| --- | --- |\n| Larmouth | 31 |\n| Avonby | 29 |",
  "FTSE 100   8,020.55   +0.22\nTollmark   31.20   -1.15",
  "In 2024, the company said, sales were $3 million. It was 10 miles (16 km) away.",
  "By Dana Whitlock\n\nRead more: 12 homes in Larmouth",
];
const pieces = [
  ..."e E5 .,-'’“”\"$%()#|\n".split(""),
  ...[
    "\n\n",
    ". ",
    " Anna ",
    " Ruiz",
    " million",
    " 31 homes",
    " on March 14",
    "Feb 12 (Northwire) - ",
    "  ",
    "\t",
  ],
  ...paragraphs,
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(120)),
  added: fc.oneof(fc.constant(""), fc.constantFrom(...pieces)),
});
const text = fc
  .array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 7 })
  .map((all) => all.join("\n\n"));
const reader = createReader();

const said = (article: Article) => [readStatements(article), occasionsOf(article)];

/** No text stood at such a URI before. */
let places = 0;
const anew = (text: string): Article => readArticle(reader, `file:///${places++}/2026-03-02.txt`, text);

it("takes over from an earlier text nothing but what the new text says too", () => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
      let written = first;
      const uri = `file:///${places++}/2026-03-02.txt`;
      said(readArticle(reader, uri, written));
      for (const { at, removed, added } of edits) {
        const place = Math.floor(at * written.length);
        written = written.slice(0, place) + added + written.slice(place + removed);
        expect(said(readArticle(reader, uri, written))).toEqual(said(anew(written)));
      }
    }),
    { numRuns: effort(40) },
  );
});

it("leaves out what stands before the dash only as long as it is the article's header", () => {
  const header = "AVONBY, Feb 12, 2026 (Northwire) - Larmouth promised 1,200 homes.";
  const uri = `file:///${places++}/2026-03-02.txt`;
  const namesIn = (article: Article) => readStatements(article)[0]!.names.map(({ words }) => words);
  expect(namesIn(readArticle(reader, uri, header))).not.toContain("avonby");
  const written = `AVONBY, Feb 12, 2026 (Northwire) - Larmouth voted.\n\n${header}`;
  const after = readArticle(reader, uri, written);
  expect(namesIn(after)).toContain("avonby");
  expect(said(after)).toEqual(said(anew(written)));
});
