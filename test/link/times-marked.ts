import { expect } from "vitest";
import type { Dateline } from "../../server/src/link/article";
import { resolveTimes } from "../../server/src/link/resolve-times";
import type { TimeMention } from "../../server/src/recognise/mention";
import { createTimeWords, recogniseTimes } from "../../server/src/recognise/times/times";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

/** What an article is read by beside its text. */
export interface Reading {
  /** The day it speaks from; undefined where it has none. */
  readonly dateline?: string;
}

const vocabulary = new Vocabulary();
const words = createTimeWords(vocabulary);

/** The time mentions of a text. */
export function timesOf(text: string, { dateline }: Reading = {}): TimeMention[] {
  const prose = readProse(text, "plain", vocabulary);
  const day: Dateline | undefined = dateline
    ? { day: dateline, source: "front-matter", span: undefined }
    : undefined;
  return resolveTimes(prose, recogniseTimes(prose, words), day);
}

/** "[May 3](date 2026-05-03)": words in square brackets, then kind, value and attributes such as `mod=END`. */
const mark = /\[([^[\]]+)\]\(([^()]+)\)/g;

/**
 * Reads a text in which every time expression is marked, and compares all that is found with the marks: spans, kinds,
 * values and the attributes that a mark names (`mod`, `quant`, `freq`, `weekday`, `exists`).
 */
export function checkTimes(marked: string, reading: Reading = {}): void {
  const text = marked.replace(mark, "$1");
  const found = timesOf(text, reading);
  expect(markUp(text, found, attributesOf(marked))).toBe(marked);
}

/** "quant=EVERY OTHER" */
const attribute = /(\w+)=/g;

/** The attributes that each mark names, in order. */
function attributesOf(marked: string): readonly (readonly string[])[] {
  return [...marked.matchAll(mark)].map(([, , attributes]) =>
    [...attributes!.matchAll(attribute)].map(([, name]) => name!),
  );
}

function markUp(
  text: string,
  mentions: readonly TimeMention[],
  named: readonly (readonly string[])[],
): string {
  let written = "";
  let at = 0;
  for (const [index, mention] of mentions.entries()) {
    const value = new Map<string, unknown>(Object.entries(mention.value));
    const extra = (named[index] ?? []).map((name) => ` ${name}=${String(value.get(name))}`).join("");
    written += `${text.slice(at, mention.start)}[${text.slice(mention.start, mention.end)}](${mention.kind} ${mention.value.timex}${extra})`;
    at = mention.end;
  }
  return written + text.slice(at);
}
