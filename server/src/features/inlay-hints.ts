import type { Article } from "../link/article";
import { type FigureMention, isFigure, isTime, type TimeMention } from "../recognise/mention";
import type { Span } from "../text/span";
import { weekOf } from "../words/values";
import type { Words } from "../words/words";
import { dayOfMention } from "./days";
import type { InlayHint } from "./feature";
import { firstMentionEndingAfter, textOf } from "./mention-at";
import { sayFigure } from "./say-figure";
import { mondayOf, sayTime } from "./say-time";

const digit = /\d/;
/** "hundreds", "tens of thousands" */
const inexact = /^(?:tens|dozens|scores|hundreds|thousands|(?:m|b|tr)illions)\b/i;
/** A value that is a month, a year or the like: "2026-02", "2025", "2026-W07", "2026-Q1" */
const calendarForm = /^\d{4}(?:-[\dA-Z]{2,3}(?:-WE)?)?$/;

/** Remarks beside what a span of the article leaves to be worked out: a relative date's day, a number word's figure. In text order. */
export function inlayHints(article: Article, span: Span, words: Words): InlayHint[] {
  const hints: InlayHint[] = [];
  for (let at = firstMentionEndingAfter(article, span.start); at < article.mentions.length; at++) {
    const mention = article.mentions[at]!;
    if (mention.start >= span.end) break;
    const label = isTime(mention)
      ? dayLabel(mention, words)
      : isFigure(mention)
        ? figureLabel(mention, textOf(article, mention), words)
        : undefined;
    if (label) hints.push({ offset: mention.end, label });
  }
  return hints;
}

/** "Feb 12, 2026" beside "Thursday", "January 2026" beside "last month"; undefined where the text says it or nobody knows. */
function dayLabel(mention: TimeMention, words: Words): string | undefined {
  const { value } = mention;
  if (value.resolved !== "dateline" && value.resolved !== "context") return undefined;
  if (value.exists === false || value.type === "SET" || value.type === "DURATION") return undefined;
  const day = dayOfMention(mention);
  if (day) return words.day(day, "medium");
  const monday = value.timex.includes("W") ? mondayOf(value.timex) : undefined;
  if (monday) return words.say(weekOf(monday));
  return calendarForm.test(value.timex) ? sayTime(value.timex, words) : undefined;
}

/** "40" beside "forty"; undefined beside digits, beside words for no exact figure ("hundreds"), and beside "one", "half" and "first". */
function figureLabel({ kind, value }: FigureMention, text: string, words: Words): string | undefined {
  if (value.number !== undefined && value.number < 2) return undefined;
  if (digit.test(text) || (value.modifier && inexact.test(text))) return undefined;
  return sayFigure(kind, { ...value, modifier: undefined }, words);
}
