import fc from "fast-check";
import { expect, it } from "vitest";
import { readArticle } from "../../server/src/link/read-article";
import { type Draft, readDraft } from "../../server/src/link/read-draft";
import { createReader } from "../../server/src/link/reader";
import { effort } from "../robustness/effort";

/** Paragraphs whose figures and times rest on much of what stands around them. */
const paragraphs = [
  "LARMOUTH, Feb 12 (Newswire) - Mayor Anna Ruiz promised 1,200 homes by May 3, more than the 40 of 2024.",
  "The council voted 31-12 on Tuesday; Councillor Ben Okafor, 52, had asked for $3.5 million.",
  "“Two dozen of us stayed until 5 p.m. on Friday,” Ruiz said. “Nobody came.”",
  "A Boeing 787 landed at 7:30 a.m. with 210 on board. The 787 left two days later.",
  "Larmouth lost the fourth quarter after a touchdown by its quarterback.",
  "- 3/4 of the budget\n- 5/3/2026: the vote\n- half a dozen posts",
  "Harbour Storys Sell for Twice the Price\nBy Dana Whitlock",
  "| Club | Points |\n| --- | --- |\n| Larmouth | 31 |\n| Avonby | 29 |",
  "October, November and December 1956 were wet, and so were Dec. 28 to Jan. 3, 2026.",
  "In the 1990s about a third of Avonby's 18 000 people worked at Tollmark Corp., the brewer.",
  "Posted 12 February 2026 at 16:14 GMT",
  "She opens the hall next week. The U.S. team who play on Saturday left it in March.",
];
/** What somebody types or pastes. */
const pieces = [
  ..."e E5 .,-'’“”\"$%()#|\n".split(""),
  ..."\n\n|\r\n|- |1. |, | and | million| May 5| 787|Boeing 787|touchdown quarterback|😀|```\n| Ruiz".split(
    "|",
  ),
  ...paragraphs,
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  added: fc.oneof(fc.constant(""), fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 4 })),
});
const text = fc.array(fc.constantFrom(...paragraphs), { maxLength: 9 }).map((all) => all.join("\n\n"));
const reader = createReader();

function edited(
  text: string,
  { at, removed, added }: { at: number; removed: number; added: string },
): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + added + text.slice(place + removed);
}

it("reads a text again after any edits as it reads it anew", () => {
  fc.assert(
    fc.property(
      text,
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("file:///c/2026-03-02.txt", "file:///c/draft.md"),
      (first, edits, uri) => {
        let written = first;
        let draft: Draft | undefined = readDraft(reader, uri, written);
        for (const each of edits) {
          written = edited(written, each);
          draft = readDraft(reader, uri, written, draft);
          expect(draft.article).toEqual(readArticle(reader, uri, written));
        }
      },
    ),
    { numRuns: effort(60) },
  );
});

it("reads the times and figures of the paragraph that is written in, and no others", () => {
  const uri = "file:///c/draft.txt";
  const written = paragraphs.join("\n\n");
  const place = written.indexOf(" had asked");
  const before = readDraft(reader, uri, written);
  const after = readDraft(reader, uri, `${written.slice(0, place)}s${written.slice(place)}`, before);
  const isOfParagraph = ({ start }: { readonly start: number }): boolean =>
    start > written.indexOf("The council") && start < written.indexOf("“Two");
  const others = after.times.expressions.filter((each) => !isOfParagraph(each));
  const meanings = new Set(before.times.expressions.map(({ meaning }) => meaning));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter(({ meaning }) => !meanings.has(meaning))).toEqual([]);
  const values = new Set(before.figures.figures.map(({ value }) => value));
  const unread = after.figures.figures.filter((each) => !isOfParagraph(each));
  expect(unread.length).toBeGreaterThan(10);
  expect(unread.filter(({ value }) => !values.has(value))).toEqual([]);
});
