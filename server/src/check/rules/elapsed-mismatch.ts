import type { Article } from "../../link/article";
import { isTime, type TimeMention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";
import { overlaps } from "../../text/span";
import { otherYearsAgo, otherYearsBetween, wordsHere } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import type { Message } from "../../words/message";
import type { Finding, Fix, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { distanceTo, yearsSince } from "../times/elapsed";
import { withNumber } from "../times/small-numbers";

/** Example: "85 years ago", "More than twenty years ago". */
const yearsAgo = /\byears? ago$/i;
/** Between "85 years ago" and its date, and between a date and "85 years ago". */
const beforeDate = /^,? ?(?:[-–—] ?)?\(?(?:back )?(?:in|on)? ?$/i;
const afterDate = /^ ?(?:,|[-–—]|\() ?(?:exactly |just |now )?$/i;
const clauseEnd = /^\s*(?:[.,;:)\]–—!?]|-\s|and\b|$)/i;
const year = /\b\d{4}\b/;

/** Example: "three-year", "3-year". */
const lasting = /-years?$/i;
/** Between "three-year" and its dates: " war (", " civil war, from "; "between" would only say when it fell. */
const beforeSpan = /^((?: [\p{L}’'-]+){1,4}),? ?(?:\(|from )$/u;
/** Example: "three years", "20 years", and between it and its dates: ", from ", " (". */
const lastingYears = /\byears$/i;
const beforeBareSpan = /^,? (?:\(|from )$/;
const withinSpan = /^ ?(?:[-–—]|to|and|until|till|through) ?$/;
/** Nouns whose years are not those from its first date to its second. */
const otherLength =
  /\b(?:extension|renewal|high|low|average|rate|yield|bonds?|notes?|veteran|record|streak|delay|deadline|in|on|at|of|by|with|for|and|was|were|is|had|has)\b/i;

/** A round number may be rounder than said: "fifty years ago, in 1974". */
const roundStep = 10;
const leastRound = 30;
const roundSlack = 0.05;

/** How many years a stated length may differ from its dates: both ends may count or neither. */
const countingSlack = 1;

/** "75 years ago, in 1949" in an article of 2026; "the three-year war (2019–2024)". */
export const elapsedMismatch: Rule = {
  id: "elapsed-mismatch",
  severity: "warning",
  title: "Span of time that its dates contradict",
  description: "A number of years that does not fit the date, or the two dates, beside it.",
  isOfOneArticle: true,
  check: (article) => {
    const times = article.mentions.filter(isTime);
    return times.flatMap((mention, at) => {
      const finding = findAgo(article, times, at) ?? findSpan(article, times, at);
      return finding && !article.furniture.some((span) => overlaps(span, mention)) ? [finding] : [];
    });
  },
};

function findAgo(article: Article, times: readonly TimeMention[], at: number): Finding | undefined {
  const ago = times[at]!;
  const day = article.dateline?.day;
  const said = article.text.slice(ago.start, ago.end);
  if (!day || ago.value.resolved !== "dateline" || !/^\d{4}$/.test(ago.value.timex) || !yearsAgo.test(said))
    return undefined;
  const date = [times[at + 1], times[at - 1]].find((other) => other && areOneTime(article, ago, other));
  const since = date && yearsSince(date.value.timex, day);
  if (!date || !since) return undefined;
  const years = Number(day.slice(0, 4)) - Number(ago.value.timex);
  if (fits(years, ago.value.mod, since.least, since.most)) return undefined;
  const right = Number(day.slice(0, 4)) - Number(date.value.timex.slice(0, 4));
  const whole = Math.floor(since.most);
  const rightYears = since.most - since.least < 0.1 ? whole : right;
  return toFinding(article, ago, [date], {
    message: otherYearsAgo(onOneLine(said), onOneLine(wordsOf(article, date)), rightYears, day),
    right: rightYears,
    otherYear: String(Number(date.value.timex.slice(0, 4)) + right - years),
  });
}

/** True where one of the two stands right beside the other and only says it again. */
function areOneTime({ text, prose }: Article, ago: TimeMention, date: TimeMention): boolean {
  if (date.kind !== "date" || date.value.mod !== undefined || !year.test(text.slice(date.start, date.end)))
    return false;
  if (date.start >= ago.end) return beforeDate.test(withoutMarks(prose, { start: ago.end, end: date.start }));
  return (
    afterDate.test(withoutMarks(prose, { start: date.end, end: ago.start })) &&
    clauseEnd.test(text.slice(ago.end))
  );
}

function fits(years: number, mod: string | undefined, least: number, most: number): boolean {
  const off = distanceTo({ least, most }, years);
  if (off < 1) return true;
  switch (mod) {
    case "MORE_THAN":
    case "EQUAL_OR_MORE":
      return years < least;
    case "LESS_THAN":
    case "EQUAL_OR_LESS":
      return years > most;
    case undefined:
      return years >= leastRound && years % roundStep === 0 && off <= years * roundSlack;
    default:
      return off <= Math.max(2, years * 0.15);
  }
}

function findSpan(article: Article, times: readonly TimeMention[], at: number): Finding | undefined {
  const [length, from, to] = [times[at]!, times[at + 1], times[at + 2]];
  const said = article.text.slice(length.start, length.end);
  const stated = /^P(\d+)Y$/.exec(length.value.timex);
  if (!stated || !from || !to || length.value.mod !== undefined) return undefined;
  if (!isYear(from) || !isYear(to) || !withinSpan.test(article.text.slice(from.end, to.start)))
    return undefined;
  if (!lastsFrom(said, onOneLine(article.text.slice(length.end, from.start)))) return undefined;
  const years = Number(to.value.timex) - Number(from.value.timex);
  if (years <= 0 || Math.abs(years - Number(stated[1])) <= countingSlack) return undefined;
  const span = article.text.slice(from.start, to.end);
  return toFinding(article, length, [from, to], {
    message: otherYearsBetween(onOneLine(said), onOneLine(span), years),
    right: years,
    otherYear: undefined,
  });
}

/** True where a length and the words between it and a first year say that it lasted from then: "three-year", " war (". */
function lastsFrom(length: string, between: string): boolean {
  if (!lasting.test(length)) return lastingYears.test(length) && beforeBareSpan.test(between);
  const words = beforeSpan.exec(between)?.[1];
  return words !== undefined && !otherLength.test(words);
}

const isYear = ({ kind, value }: TimeMention): boolean =>
  kind === "date" && value.mod === undefined && /^\d{4}$/.test(value.timex);

interface Mismatch {
  readonly message: Message;
  readonly right: number;
  /** The year that would fit the stated length; undefined where either of two dates may be wrong. */
  readonly otherYear: string | undefined;
}

function toFinding(
  article: Article,
  length: TimeMention,
  dates: readonly TimeMention[],
  { message, right, otherYear }: Mismatch,
): Finding {
  const { uri } = article;
  const { start, end } = length;
  const newText = withNumber(article.text.slice(start, end), right);
  const fixes: Fix[] = [];
  if (newText !== undefined) {
    fixes.push({
      title: changeFromTo(onOneLine(article.text.slice(start, end)), onOneLine(newText)),
      preferred: true,
      scope: "here",
      edits: [{ uri, start, end, newText }],
    });
  }
  const date = dates[0]!;
  const stated = year.exec(wordsOf(article, date));
  if (otherYear !== undefined && stated) {
    const at = date.start + stated.index;
    fixes.push({
      title: changeFromTo(stated[0], otherYear),
      preferred: false,
      scope: "here",
      edits: [{ uri, start: at, end: at + stated[0].length, newText: otherYear }],
    });
  }
  return {
    rule: "elapsed-mismatch",
    severity: severityOf(article, length),
    uri,
    start,
    end,
    message,
    related: dates.map((each) => ({
      uri,
      start: each.start,
      end: each.end,
      message: wordsHere(onOneLine(wordsOf(article, each))),
    })),
    fixes: [...fixes, keepBoth("elapsed-mismatch", article, length)],
    confirmed: false,
  };
}

/** What somebody is quoted to have said may have been said at another time. */
function severityOf(article: Article, mention: TimeMention): Severity {
  return article.quotations.some((quotation) => overlaps(quotation, mention)) ? "information" : "warning";
}

const wordsOf = ({ text }: Article, { start, end }: TimeMention): string => text.slice(start, end);

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");
