import type { Article } from "../../link/article";
import { millisecondsADay, weekdayOf } from "../../link/times/calendar";
import { isTime, type TimeMention } from "../../recognise/mention";
import type { Span } from "../../text/span";
import { otherWeekday } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import type { Finding, Fix } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { shownWords } from "../shown-words";
import { withEnding } from "../times/ordinals";
import { fitsOtherwise } from "../times/other-weekdays";
import { inToldYear } from "../times/told-year";
import { weekdays } from "../weekdays";

const weekdayWord = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/i;
/** Example: "13", "9th" */
const dayNumber = /\b\d{1,2}(st|nd|rd|th)?\b/;
/** Example: ", a Friday", ", which was a Friday" behind a date */
const weekdayBehind =
  /^(?:,? (?:which|that) (?:is|was|will be|fell on|falls on)|,| \() ?(?:on )?a (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?! (?:morning|afternoon|evening|night))/;
/** How much of what follows a date that looks at. */
const behindReach = 30;
const isoDay = /^\d{4}-\d\d-\d\d/;

/** How far from the stated day the stated weekday's date may lie for a slip in the day: one week round. */
const reach = 3;

/** "Thursday, Feb. 13, 2026": that day is a Friday. Also where the year follows from the dateline. */
export const weekdayMismatch: Rule = {
  id: "weekday-mismatch",
  severity: "warning",
  title: "Weekday and date that do not fit",
  description: "A date with a weekday on which it does not fall.",
  isOfOneArticle: true,
  check: (article) =>
    article.mentions.filter(isTime).flatMap((mention) => {
      const finding = mismatchOf(article, mention);
      return finding ? [finding] : [];
    }),
};

/** A year that only the article's story says is less sure. */
const isSure = ({ yearless }: Article, resolved: TimeMention["value"]["resolved"]): boolean =>
  resolved === "stated" || (resolved === "dateline" && !yearless);

function mismatchOf(article: Article, mention: TimeMention): Finding | undefined {
  const { timex, exists, resolved } = mention.value;
  if (exists === false) return undefined;
  const named = weekdayNamed(article, mention);
  if (!named) return undefined;
  const { weekday, end } = named;
  const day = isoDay.test(timex) ? timex.slice(0, 10) : inToldYear(article, mention);
  if (day === undefined) return undefined;
  const actual = weekdayOf(day);
  if (actual === weekday || fitsOtherwise(article, mention, weekday, day)) return undefined;
  const place = { start: mention.start, end };
  const text = shownWords(article, place);
  const stated = weekdays[weekday - 1]!;
  const right = weekdays[actual - 1]!;
  const year = resolved === "stated" ? undefined : day.slice(0, 4);
  return {
    rule: "weekday-mismatch",
    severity: isSure(article, resolved) ? "warning" : "information",
    uri: article.uri,
    ...place,
    message: otherWeekday(text, right, stated, year),
    related: [],
    fixes: fixesOf(article, place, right, day, weekday),
    confirmed: false,
  };
}

/** The weekday that a text gives with a date, and where the two end: within the date, or behind it, "3 September 2026, a Friday". */
function weekdayNamed(
  { text }: Article,
  { value, kind, end }: TimeMention,
): { readonly weekday: number; readonly end: number } | undefined {
  if (value.weekday !== undefined) return { weekday: value.weekday, end };
  if (kind !== "date") return undefined;
  const found = weekdayBehind.exec(text.slice(end, end + behindReach));
  if (!found) return undefined;
  const weekday = (weekdays as readonly string[]).indexOf(found[1]!) + 1;
  return { weekday, end: end + found[0].length };
}

function fixesOf(article: Article, place: Span, right: string, day: string, weekday: number): Fix[] {
  const { start, end } = place;
  const text = article.text.slice(start, end);
  const fixes: Fix[] = [];
  const word = weekdayWord.exec(text);
  if (word) {
    const newText = likeWritten(word[0], right);
    fixes.push({
      title: changeFromTo(word[0], newText),
      preferred: true,
      scope: "here",
      edits: [
        { uri: article.uri, start: start + word.index, end: start + word.index + word[0].length, newText },
      ],
    });
  }
  const number = dayNumber.exec(text);
  const other = nearestDay(day, weekday);
  if (number && other !== undefined) {
    const newText = number[1] === undefined ? String(other) : withEnding(other);
    fixes.push({
      title: changeFromTo(number[0], newText),
      preferred: false,
      scope: "here",
      edits: [
        {
          uri: article.uri,
          start: start + number.index,
          end: start + number.index + number[0].length,
          newText,
        },
      ],
    });
  }
  return [...fixes, keepBoth("weekday-mismatch", article, place)];
}

/** The weekday in the way the text writes it: "Thu." for "Thursday" gives "Fri."; capitals stay. */
function likeWritten(written: string, weekday: string): string {
  const isShort = !/day\.?$/i.test(written);
  const stop = written.endsWith(".") ? "." : "";
  const plain = isShort ? weekday.slice(0, 3) + stop : weekday;
  if (written === written.toUpperCase()) return plain.toUpperCase();
  return written === written.toLowerCase() ? plain.toLowerCase() : plain;
}

/** The day of the month nearest to the stated one that falls on the weekday, in the same month. */
function nearestDay(day: string, weekday: number): number | undefined {
  for (let distance = 1; distance <= reach; distance++) {
    for (const step of [-distance, distance]) {
      const other = new Date(Date.parse(day) + step * millisecondsADay).toISOString().slice(0, 10);
      if (other.slice(0, 7) === day.slice(0, 7) && weekdayOf(other) === weekday)
        return Number(other.slice(8));
    }
  }
  return undefined;
}
