import type { Article } from "../../link/article";
import type { TimeMention } from "../../recognise/mention";
import { isTime } from "../../recognise/mention";
import { otherWeekday } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import type { Finding, Fix } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { shownWords } from "../shown-words";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const weekdayWord = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/i;
const dayNumber = /\b\d{1,2}(?=\b|st|nd|rd|th)/;
const isoDay = /^\d{4}-\d\d-\d\d/;
const millisecondsADay = 86_400_000;

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

function mismatchOf(article: Article, mention: TimeMention): Finding | undefined {
  const { weekday, timex, exists, resolved } = mention.value;
  if (weekday === undefined || exists === false || !isoDay.test(timex)) return undefined;
  const day = timex.slice(0, 10);
  const actual = weekdayOf(day);
  if (actual === weekday) return undefined;
  const text = shownWords(article, mention);
  const stated = weekdays[weekday - 1]!;
  const right = weekdays[actual - 1]!;
  const year = resolved === "stated" ? undefined : day.slice(0, 4);
  return {
    rule: "weekday-mismatch",
    severity: resolved === "stated" || resolved === "dateline" ? "warning" : "information",
    uri: article.uri,
    start: mention.start,
    end: mention.end,
    message: otherWeekday(text, right, stated, year),
    related: [],
    fixes: fixesOf(article, mention, right, day, weekday),
    confirmed: false,
  };
}

function fixesOf(article: Article, mention: TimeMention, right: string, day: string, weekday: number): Fix[] {
  const { start, end } = mention;
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
  if (number && other !== undefined && !/\d(?:st|nd|rd|th)\b/.test(text)) {
    fixes.push({
      title: changeFromTo(number[0], other),
      preferred: false,
      scope: "here",
      edits: [
        {
          uri: article.uri,
          start: start + number.index,
          end: start + number.index + number[0].length,
          newText: other,
        },
      ],
    });
  }
  return [...fixes, keepBoth("weekday-mismatch", article, mention)];
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
function nearestDay(day: string, weekday: number): string | undefined {
  for (let distance = 1; distance <= reach; distance++) {
    for (const step of [-distance, distance]) {
      const other = new Date(Date.parse(day) + step * millisecondsADay).toISOString().slice(0, 10);
      if (other.slice(0, 7) === day.slice(0, 7) && weekdayOf(other) === weekday)
        return String(Number(other.slice(8)));
    }
  }
  return undefined;
}

/** 1 Monday … 7 Sunday, by the Gregorian calendar. */
function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
