import { monthWords, shortMonthWords } from "../text/calendar-words";
import { ownValue } from "../text/own-value";
import type { Prose } from "../text/prose";
import { TokenType } from "../text/tokens";

/** A figure of a quotation in one wording, whatever the paper's style: the words, and the token after its last. */
export interface QuotedFigure {
  readonly words: readonly string[];
  readonly endToken: number;
}

const months: Readonly<Record<string, string>> = Object.fromEntries([
  ...monthWords.split(" ").map((month) => [month, month]),
  ...shortMonthWords
    .split(" ")
    .map((short) => [short, monthWords.split(" ").find((month) => month.startsWith(short))!]),
]);

/** What stands right behind the digits: "$19.5bn", "£3m". */
const scales: Readonly<Record<string, string>> = {
  bn: "billion",
  m: "million",
  mn: "million",
  tn: "trillion",
};

const scaleWords = new Set(["thousand", "million", "billion", "trillion"]);
const ordinalEndings = new Set(["st", "nd", "rd", "th"]);
/** A sign before the amount says as much. */
const currencies = new Set("dollar dollars pound pounds euro euros".split(" "));
const lastDay = 31;

/**
 * What papers write in their own ways within a quotation, in one of them: "15 January", "Jan. 15" and "January 15th" are
 * the month and the day, "$19.5bn" and "19.5 billion dollars" the number and its scale, "5 per cent" is as "5%". Undefined
 * where none of them begins at this token, or it does not end before `limit`.
 */
export function quotedFigure(prose: Prose, at: number, limit: number): QuotedFigure | undefined {
  const { tokens } = prose;
  if (tokens.type[at] === TokenType.number) return afterNumber(prose, at, limit);
  if (tokens.type[at] !== TokenType.word) return undefined;
  const word = wordAt(prose, at, limit);
  if (word === "per" && wordAt(prose, at + 1, limit) === "cent")
    return { words: ["percent"], endToken: at + 2 };
  const month = monthAt(prose, at, limit);
  if (!month) return undefined;
  const isShort = prose.text[tokens.start[at + 1]!] === ".";
  const day = dayAt(prose, isShort ? at + 2 : at + 1, limit);
  return day && { words: [month, day.number], endToken: day.endToken };
}

function afterNumber(prose: Prose, at: number, limit: number): QuotedFigure | undefined {
  const day = dayAt(prose, at, limit);
  if (day) {
    const isOf = wordAt(prose, day.endToken, limit) === "of";
    const monthToken = day.endToken + (isOf ? 1 : 0);
    const month = monthAt(prose, monthToken, limit);
    if (month) return { words: [month, day.number], endToken: monthToken + 1 };
  }
  const number = digits(prose, at);
  const ending = endingAt(prose, at + 1, limit);
  if (ordinalEndings.has(ending)) return { words: [number + ending], endToken: at + 2 };
  const next = wordAt(prose, at + 1, limit);
  const scale = ownValue(scales, ending) ?? (scaleWords.has(next) ? next : undefined);
  const endOfAmount = scale ? at + 2 : at + 1;
  const isCurrency = currencies.has(wordAt(prose, endOfAmount, limit));
  if (!scale && !isCurrency) return undefined;
  return { words: scale ? [number, scale] : [number], endToken: endOfAmount + (isCurrency ? 1 : 0) };
}

/** "15", "15th": the day of a month. */
function dayAt(
  prose: Prose,
  at: number,
  limit: number,
): { readonly number: string; readonly endToken: number } | undefined {
  if (at >= limit || prose.tokens.type[at] !== TokenType.number) return undefined;
  const number = digits(prose, at);
  if (!/^\d{1,2}$/.test(number) || Number(number) > lastDay) return undefined;
  return { number, endToken: ordinalEndings.has(endingAt(prose, at + 1, limit)) ? at + 2 : at + 1 };
}

/** The full name of a month that begins with a capital; undefined where none stands there. */
function monthAt({ text, tokens }: Prose, at: number, limit: number): string | undefined {
  if (at >= limit || tokens.type[at] !== TokenType.word) return undefined;
  const written = text.slice(tokens.start[at]!, tokens.end[at]!);
  return /^[A-Z]/.test(written) ? ownValue(months, written.toLowerCase()) : undefined;
}

/** The letters right behind a number; "" where a space or none stands there. */
const endingAt = (prose: Prose, at: number, limit: number): string =>
  at < limit && prose.tokens.gap[at] === 0 ? wordAt(prose, at, limit) : "";

const wordAt = ({ text, tokens }: Prose, at: number, limit: number): string =>
  at < limit && tokens.type[at] === TokenType.word
    ? text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase()
    : "";

const digits = ({ text, tokens }: Prose, at: number): string =>
  text.slice(tokens.start[at]!, tokens.end[at]!).replace(/[,\s]/g, "");
