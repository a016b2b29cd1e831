import { describe, expect, test } from "vitest";
import { isNameMark, type MarkedItem } from "../../../scripts/train/marked-items";
import { resolveTimes } from "../../../server/src/link/resolve-times";
import { createFigureWords, recogniseFigures } from "../../../server/src/recognise/figures/figures";
import type {
  FigureMention,
  Modifier,
  NameMention,
  TimeMention,
} from "../../../server/src/recognise/mention";
import { resolveOverlaps } from "../../../server/src/recognise/resolve-overlaps";
import { createTimeWords, recogniseTimes } from "../../../server/src/recognise/times/times";
import { readProse } from "../../../server/src/text/read-prose";
import { Vocabulary } from "../../../server/src/text/vocabulary";
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
  return write(
    text,
    found.map((mention) => ({ ...mention, value: describeValue(mention) })),
  );
}

function write(
  text: string,
  mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly value: string;
  }[],
): string {
  let marked = "";
  let at = 0;
  for (const { start, end, kind, value } of mentions) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}](${kind}${value ? ` ${value}` : ""})`;
    at = end;
  }
  return marked + text.slice(at);
}

const signOf: Readonly<Record<Modifier, string>> = {
  APPROX: "~",
  LESS_THAN: "<",
  MORE_THAN: ">",
  EQUAL_OR_LESS: "<=",
  EQUAL_OR_MORE: ">=",
};

function describeValue(mention: NameMention | FigureMention | TimeMention): string {
  switch (mention.kind) {
    case "person":
    case "organization":
    case "place":
    case "other":
      return "";
    case "date":
    case "time":
    case "duration":
    case "set": {
      const { timex, mod, quant, freq } = mention.value;
      const more = [mod && `mod=${mod}`, quant && `quant=${quant}`, freq && `freq=${freq}`].filter(Boolean);
      return [timex, ...more].join(" ");
    }
    default: {
      const { number, low, high, unit, modifier } = mention.value;
      const amount = low === undefined ? `${round(number!)}` : `${round(low)}..${round(high!)}`;
      return `${modifier ? signOf[modifier] : ""}${amount}${unit ? ` ${unit}` : ""}`;
    }
  }
}

const round = (value: number): number => Number(value.toPrecision(9));

describe("figures and times of wire copy, span by span and value by value", () => {
  for (const { kind, items } of readHeldOut()) {
    const whole = items.filter(({ isWhole }) => isWhole);
    if (whole.length === 0) continue;
    test(`${kind}, ${whole.length} articles`, () => {
      for (const item of whole) expect(mark(item)).toBe(write(item.text, item.marks));
    });
  }
});
