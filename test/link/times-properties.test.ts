import fc from "fast-check";
import { expect, test } from "vitest";
import { timesOf } from "./times-marked";

/** Pieces that time expressions are made of, good and bad. */
const fragments = (
  "January Feb. May march Monday Tues fri weekend week day days years hour second quarter month decades century " +
  "five two twenty thousand hundred third 1st 22nd 12 31 32 2026 1999 99 0 000 12:30 25:99 4.30 1,000 2026-02-12 " +
  "9999-99-99 5/3 12/31/99 GMT EST ( ) , . - – / : ' ’ % $ ½ spring winter morning nights Christmas Easter new year " +
  "eve Q4 H1 '90s 1990s sixties 23.04.2022 fiscal said will was the a an last next this past following every each " +
  "daily early late mid end of in on at to from before after ago later until through about over more than few several " +
  "couple half tonight yesterday now once twice noon midnight p.m. am o'clock and or"
).split(" ");

const noise = fc.oneof(
  fc.constantFrom(...fragments),
  fc.constantFrom("\n", "\n\n", " "),
  fc.string({ maxLength: 4 }),
);
const texts = fc
  .array(fc.tuple(noise, fc.constantFrom(" ", " ", " ", "")), { maxLength: 40 })
  .map((parts) => parts.flat().join(""));
const datelines = fc.constantFrom(undefined, "2026-02-12", "2024-02-29", "0001-01-01", "9999-12-31");

test("mentions are in order, disjoint and in bounds, with values that are written out", () => {
  fc.assert(
    fc.property(texts, datelines, (text, dateline) => {
      let end = 0;
      for (const mention of timesOf(text, dateline === undefined ? {} : { dateline })) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(mention.value.timex).toMatch(/^[\dXPFYTWQHSUAWIDEMCNORG_:.-]+$/);
        end = mention.end;
      }
    }),
    { numRuns: 600 },
  );
});

test("an article is read alike with other line ends, with the spans shifted", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = text.replace(/\r/g, "");
      const seen = (written: string) =>
        timesOf(written, { dateline: "2026-02-12" }).map(({ start, end, value }) => ({
          text: written.slice(start, end).replace(/\r\n/g, "\n"),
          value,
        }));
      expect(seen(plain.replace(/\n/g, "\r\n"))).toEqual(seen(plain));
    }),
    { numRuns: 300 },
  );
});

test("what stands before an article in a paragraph of its own moves its mentions and changes none", () => {
  const article =
    "The board met on Tuesday. It will meet again in two weeks, on Feb. 24 at 4 p.m., as in March 2025.";
  const alone = timesOf(article, { dateline: "2026-02-12" });
  const shift = "Été 😀 naïve cafe\u0301.\n\n";
  const shifted = timesOf(shift + article, { dateline: "2026-02-12" });
  expect(shifted.map(({ start, value }) => ({ start: start - shift.length, value }))).toEqual(
    alone.map(({ start, value }) => ({ start, value })),
  );
});
