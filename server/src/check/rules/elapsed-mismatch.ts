import type { Article } from "../../link/article";
import { isTime, type TimeMention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";
import { sentenceSpanAt } from "../../text/sentence-at";
import { overlaps, type Span } from "../../text/span";
import { otherDaysBetween, otherYearsAgo, otherYearsBetween, wordsHere } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import type { Message } from "../../words/message";
import type { Finding, Fix, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { wrongAnniversaries } from "../times/anniversaries";
import { wrongCounts } from "../times/days-after";
import { distanceTo, yearsSince } from "../times/elapsed";
import { withNumber } from "../times/small-numbers";

/** Example: "85 years ago", "More than twenty years ago", "three decades ago", "half a century ago". */
const yearsAgo = /\b(?:years?|decades?|century|centuries) ago$/i;
const decadesAgo = /\bdecades? ago$/i;
const inYears = /\byears? ago$/i;
const lastYear = /^last year$/i;
/** Decades are counted roughly, by halves. */
const decadeSlack = 6;
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
const beforeBareSpan = /^(?:,? (?:\(|from )| (?:in|of) \p{Ll}+ \()$/u;
/** Between "20 years" and a year: "the first in 20 years, since 1996". */
const sinceYear = /^, since $/;
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
    return times
      .flatMap((mention, at) => {
        const finding =
          findAgo(article, times, at) ?? findSpan(article, times, at) ?? findSince(article, times, at);
        return finding && !isFurniture(article, mention) ? [finding] : [];
      })
      .concat(findAnniversaries(article), findCounts(article));
  },
};

const isFurniture = ({ furniture }: Article, place: Span): boolean =>
  furniture.some((span) => overlaps(span, place));

const findAnniversaries = (article: Article): readonly Finding[] =>
  wrongAnniversaries(article).flatMap((wrong) => {
    if (isFurniture(article, wrong)) return [];
    const { date, stated, right, newText, start, end } = wrong;
    const said = onOneLine(article.text.slice(start, end));
    const finding = toFinding(article, wrong, [date], {
      message: otherYearsAgo(said, onOneLine(wordsOf(article, date)), right, article.dateline!.day),
      newText,
      otherYear: String(Number(date.value.timex.slice(0, 4)) + right - stated),
    });
    return [finding];
  });

const findCounts = (article: Article): readonly Finding[] =>
  wrongCounts(article).flatMap(({ length, days, right }) => {
    if (isFurniture(article, length)) return [];
    const said = onOneLine(article.text.slice(length.start, length.end));
    const [later, earlier] = days.map((day) => onOneLine(wordsOf(article, day))) as [string, string];
    const newText = inDays.test(said) ? withNumber(said, right) : undefined;
    const message = otherDaysBetween(said, earlier, later, right);
    return [toFinding(article, length, days, { message, newText, otherYear: undefined })];
  });

/** Example: "12 days" */
const inDays = /\bdays$/;

function findAgo(article: Article, times: readonly TimeMention[], at: number): Finding | undefined {
  const ago = times[at]!;
  const day = article.dateline?.day;
  const said = article.text.slice(ago.start, ago.end);
  const isLast = lastYear.test(said);
  if (!day || ago.value.resolved !== "dateline" || !(yearsAgo.test(said) || isLast)) return undefined;
  const isDecades = decadesAgo.test(said);
  if (!(isDecades ? aDecade : aYear).test(ago.value.timex)) return undefined;
  const date = [times[at + 1], times[at - 1]].find((other) => other && areOneTime(article, ago, other));
  const since = date && yearsSince(date.value.timex, day);
  if (!date || !since) return undefined;
  const now = Number(day.slice(0, 4));
  const years = isDecades
    ? 10 * (Math.floor(now / 10) - Number(ago.value.timex))
    : now - Number(ago.value.timex);
  if (isLast && date.value.timex.startsWith(ago.value.timex)) return undefined;
  if (!isLast && fits(years, ago.value.mod, since.least, since.most)) return undefined;
  if (isDecades && distanceTo(since, years) < decadeSlack) return undefined;
  if (saidBefore(article, ago, date, years)) return undefined;
  const right = Number(day.slice(0, 4)) - Number(date.value.timex.slice(0, 4));
  const whole = Math.floor(since.most);
  const rightYears = since.most - since.least < 0.1 ? whole : right;
  return toFinding(article, ago, [date], {
    message: otherYearsAgo(onOneLine(said), onOneLine(wordsOf(article, date)), rightYears, day),
    newText: isDecades || isLast || !inYears.test(said) ? undefined : withNumber(said, rightYears),
    otherYear: String(Number(date.value.timex.slice(0, 4)) + right - years),
  });
}

/** Example: "199", of the nineties */
const aDecade = /^\d{3}$/;
const aYear = /^\d{4}$/;

/** “Ten years ago, in 2014,” as somebody said in 2024: the sentence has a year from which the two fit. */
function saidBefore(article: Article, ago: TimeMention, date: TimeMention, years: number): boolean {
  if (!article.quotations.some((quotation) => overlaps(quotation, ago))) return false;
  const sentence = sentenceSpanAt(article.prose, ago.start);
  const said = Number(date.value.timex.slice(0, 4)) + years;
  return article.mentions.some(
    (mention) =>
      isTime(mention) &&
      mention !== date &&
      overlaps(mention, sentence) &&
      Math.abs(Number(/^\d{4}/.exec(mention.value.timex)?.[0]) - said) <= countingSlack,
  );
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

/** "The first title in 20 years, since 1996": counted to the article's own year, where the sentence has no other. */
function findSince(article: Article, times: readonly TimeMention[], at: number): Finding | undefined {
  const [length, from] = [times[at]!, times[at + 1]];
  const day = article.dateline?.day;
  const stated = /^P(\d+)Y$/.exec(length.value.timex);
  if (!day || !stated || !from || !isYear(from) || length.value.mod !== undefined) return undefined;
  if (!sinceYear.test(article.text.slice(length.end, from.start))) return undefined;
  const sentence = sentenceSpanAt(article.prose, length.start);
  const others = times.filter((each) => each !== from && each !== length && overlaps(each, sentence));
  if (others.some(({ start, value }) => start !== article.dateline?.span?.start && aYear.test(value.timex)))
    return undefined;
  const right = Number(day.slice(0, 4)) - Number(from.value.timex);
  const years = Number(stated[1]);
  if (right <= 0 || fits(years, undefined, right - countingSlack, right + countingSlack)) return undefined;
  const said = article.text.slice(length.start, length.end);
  return toFinding(article, length, [from], {
    message: otherYearsAgo(onOneLine(said), wordsOf(article, from), right, day),
    newText: withNumber(said, right),
    otherYear: String(Number(from.value.timex) + right - years),
  });
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
    newText: withNumber(said, years),
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
  /** The stated words with the right number; undefined where they have none to change. */
  readonly newText: string | undefined;
  /** The year that would fit the stated length; undefined where either of two dates may be wrong. */
  readonly otherYear: string | undefined;
}

function toFinding(
  article: Article,
  length: Span,
  dates: readonly TimeMention[],
  { message, newText, otherYear }: Mismatch,
): Finding {
  const { uri } = article;
  const { start, end } = length;
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
function severityOf(article: Article, mention: Span): Severity {
  return article.quotations.some((quotation) => overlaps(quotation, mention)) ? "information" : "warning";
}

const wordsOf = ({ text }: Article, { start, end }: TimeMention): string => text.slice(start, end);

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");
