import { describe, expect, test } from "vitest";
import { isNameMark, type MarkedItem } from "../../../scripts/train/marked-items";
import { resolveTimes } from "../../../server/src/link/resolve-times";
import { createFigureWords, recogniseFigures } from "../../../server/src/recognise/figures/figures";
import type { NameMention } from "../../../server/src/recognise/mention";
import { resolveOverlaps } from "../../../server/src/recognise/resolve-overlaps";
import { createTimeWords, recogniseTimes } from "../../../server/src/recognise/times/times";
import { readProse } from "../../../server/src/text/read-prose";
import { Vocabulary } from "../../../server/src/text/vocabulary";
import { writeMarks, writeMentions } from "../write-marks";
import { readHeldOut } from "./read-wire";

const vocabulary = new Vocabulary();
const timeWords = createTimeWords(vocabulary);
const figureWords = createFigureWords(vocabulary);

/** All mentions of an item, its names as they are marked, written as marks. */
function mark(item: MarkedItem): string {
  const { text, day, marks } = item;
  const prose = readProse(text, "plain", vocabulary);
  const dateline = { day, source: "front-matter", span: undefined } as const;
  const times = resolveTimes(prose, recogniseTimes(prose, timeWords), dateline);
  const names = marks.filter(isNameMark) as unknown as readonly NameMention[];
  const found = resolveOverlaps(names, recogniseFigures(prose, figureWords), times);
  return writeMentions(text, found);
}

describe("figures and times of wire copy, span by span and value by value", () => {
  for (const { kind, items } of readHeldOut()) {
    const whole = items.filter(({ isWhole }) => isWhole);
    if (whole.length === 0) continue;
    test(`${kind}, ${whole.length} articles`, () => {
      for (const item of whole) expect(mark(item)).toBe(writeMarks(item.text, item.marks));
    });
  }
});
