import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { applyFix, checkerFor, findingsOf } from "./corpus-fixture";

const folder = path.join(process.cwd(), "test/stories/rail-accident");
const clean = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
);

/** What an article says, what is put in its place, the rule that finds it, and what is marked where that is not all of it. */
type Slip = readonly [name: string, right: string, wrong: string, rule: string, marked: string, fix: string];

const slips: readonly Slip[] = [
  ["2026-09-28-court.txt", "Strachan, 44", "Strachan, 41", "age-mismatch", "41", "44"],
  ["2026-09-17-inquiry.md", "71-year-old", "74-year-old", "age-mismatch", "74-year-old", "71-year-old"],
  ["2026-09-15-local.txt", "Margaret Innes, 71", "Margaret Innes, 70", "age-mismatch", "70", "71"],
  ["2026-09-15-local.txt", "had 212 passengers", "had 221 passengers", "number-conflict", "221", "212"],
  ["2026-09-17-inquiry.md", "with 218 people", "with 281 people", "number-conflict", "281", "218"],
  ["2026-09-29-paper.txt", "£640,000", "£460,000", "number-conflict", "£460,000", "640,000 pounds"],
  ["2026-09-17-inquiry.md", "£18.6m", "£16.8m", "number-conflict", "£16.8m", "18.6 million pounds"],
  [
    "2026-09-28-court.txt",
    "18.6 million",
    "18.6 billion",
    "magnitude",
    "18.6 billion pounds",
    "18.6 million pounds",
  ],
  ["2026-09-29-paper.txt", "is needed", "is wanted", "quote-conflict", "wanted", "needed"],
  ["2026-09-15-local.txt", "Kinnaird", "Kinniard", "name-spelling", "Moira Kinniard", "Moira Kinnaird"],
  ["2026-09-29-paper.txt", "Creighton", "Crieghton", "name-spelling", "Alison Crieghton", "Alison Creighton"],
];

it.each(slips)("in %s “%s” as “%s” is %s alone", (name, right, wrong, rule, marked, fix) => {
  const text = clean.get(name)!;
  expect(text).toContain(right);
  const slipped = new Map(clean).set(name, text.replace(right, wrong));
  const findings = findingsOf(checkerFor(slipped), slipped);
  const found = findings.map(({ uri, start, end, ...finding }) => ({
    rule: finding.rule,
    in: path.posix.basename(uri),
    marked: slipped.get(name)!.slice(start, end),
    fix: finding.fixes[0]!.edits[0]!.newText,
  }));
  expect(found).toEqual([{ rule, in: name, marked, fix }]);
  const fixed = applyFix(slipped, findings[0]!);
  expect(findingsOf(checkerFor(fixed), fixed)).toEqual([]);
});

it("finds a wrong sum of passengers and crew", () => {
  const name = "2026-09-14-first.txt";
  const slipped = new Map(clean).set(name, clean.get(name)!.replace("and six crew", "and nine crew"));
  const found = findingsOf(checkerFor(slipped), slipped).map(({ rule, message }) => [
    rule,
    inEnglish(message),
  ]);
  expect(found).toEqual([["sum-mismatch", expect.stringContaining("make 221")]]);
});
