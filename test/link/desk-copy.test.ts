import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type MarkedItem, readMarkedItems } from "../../scripts/train/marked-items";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import type { FigureMention, Mention, Modifier, TimeMention } from "../../server/src/recognise/mention";
import { isName } from "../../server/src/recognise/mention";

/** Copy of many desks in which all figures and times are marked, but no names. */
const folder = new URL("./desk-copy/", import.meta.url);
const reader = createReader();

describe("figures and times of whole articles, with their names read too", () => {
  for (const file of readdirSync(folder).sort()) {
    const items = readMarkedItems(readFileSync(fileURLToPath(new URL(file, folder)), "utf8"));
    test(`${file.replace(".txt", "")}, ${items.length} articles`, () => {
      for (const item of items) expect(marked(item)).toBe(write(item.text, item.marks));
    });
  }
});

function marked({ day, text }: MarkedItem): string {
  const { mentions } = readArticle(reader, `file:///desk/${day}-story.txt`, text);
  const found = mentions.filter(
    (mention: Mention): mention is FigureMention | TimeMention => !isName(mention),
  );
  return write(
    text,
    found.map((mention) => ({ ...mention, value: describeValue(mention) })),
  );
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
}

function write(text: string, marks: readonly Marked[]): string {
  let written = "";
  let at = 0;
  for (const { start, end, kind, value } of marks) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}](${kind} ${value})`;
    at = end;
  }
  return written + text.slice(at);
}

const signOf: Readonly<Record<Modifier, string>> = {
  APPROX: "~",
  LESS_THAN: "<",
  MORE_THAN: ">",
  EQUAL_OR_LESS: "<=",
  EQUAL_OR_MORE: ">=",
};

function describeValue(mention: FigureMention | TimeMention): string {
  if ("timex" in mention.value) {
    const { timex, mod, quant, freq } = mention.value;
    const more = [mod && `mod=${mod}`, quant && `quant=${quant}`, freq && `freq=${freq}`].filter(Boolean);
    return [timex, ...more].join(" ");
  }
  const { number, low, high, unit, modifier } = mention.value;
  const amount = low === undefined ? `${round(number!)}` : `${round(low)}..${round(high!)}`;
  return `${modifier ? signOf[modifier] : ""}${amount}${unit ? ` ${unit}` : ""}`;
}

const round = (value: number): number => Number(value.toPrecision(9));
