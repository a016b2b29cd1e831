import type { Article } from "../../link/article";
import { isTime, type TimeMention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";
import { sentenceSpanAt } from "../../text/sentence-at";
import { overlaps, type Span } from "../../text/span";
import { withEnding } from "./ordinals";

/** An anniversary of these days that its year contradicts. */
export interface WrongAnniversary extends Span {
  /** When what is remembered was. */
  readonly date: TimeMention;
  readonly stated: number;
  readonly right: number;
  /** The words with the right number, where they have one in digits: "28th anniversary". */
  readonly newText: string | undefined;
}

/** Example: "30th anniversary", "centenary", "in its 50th year", "40th year in business" */
const anniversary =
  /\b(?:(\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday|year(?= (?:in|of) business\b| of (?:trading|publication|operation)\b|(?<=\b(?:in|into|enters|entering) (?:its|their) \d{1,3}(?:st|nd|rd|th) year)(?! of\b)))|centenary|bicentenary)\b/giu;
/** Before it where it is that of what the sentence tells of: "celebrates its ", "marks its own " */
const its = /\b(?:its|their) (?:own )?$/i;
/** Between it and its date, when its own: " of the ", " of the sinking on " */
const ofDate = /^ of (?:the |its |his |her )?(?:(?!of\b|and\b)[\p{L}’'-]+ ){0,4}(?:(?:in|on|of) )?$/u;
/** Example: "founded in ", "which opened its doors on " */
const begun =
  /\b(?:founded|established|opened|launched|created|formed|set up|started|built)\b[^,;.]{0,25} (?:in|on) $/i;
/** Anniversaries of other days than the article's, and of what only began then. */
const otherTime =
  /\b(?:next year|last year|ahead of|before|until|after|had|would|was|were|parent|sister|predecessor|wedding)\b/i;
/** One year may count from another day, and what is told in January be of the year before. */
const slack = 1;

/** The anniversaries that an article says are these days, of what it dates in the same sentence to another number of years before. */
export function wrongAnniversaries(article: Article): readonly WrongAnniversary[] {
  const { text, dateline, quotations } = article;
  if (!dateline) return [];
  const found: WrongAnniversary[] = [];
  for (const match of text.matchAll(anniversary)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceSpanAt(article.prose, span.start);
    if (otherTime.test(text.slice(sentence.start, sentence.end))) continue;
    if (quotations.some((quotation) => overlaps(quotation, span))) continue;
    const date = dateOf(article, span, sentence);
    if (!date) continue;
    const stated = match[1] === undefined ? (match[0].startsWith("bi") ? 200 : 100) : Number(match[1]);
    const right = Number(dateline.day.slice(0, 4)) - Number(date.value.timex.slice(0, 4));
    // The 50th year begins when 49 have passed.
    const isYear = match[0].endsWith("year");
    if (right <= 0 || Math.abs(right - stated) <= slack || (isYear && right === stated - slack - 1)) continue;
    const newText = match[1] === undefined ? undefined : match[0].replace(/^\d+\w\w/, withEnding(right));
    found.push({ ...span, date, stated, right, newText });
  }
  return found;
}

/** The only year of the sentence but the article's own, where it is that of what is remembered. */
function dateOf(
  { mentions, prose, dateline, text }: Article,
  span: Span,
  sentence: Span,
): TimeMention | undefined {
  const year = dateline!.day.slice(0, 4);
  const dates = mentions.filter(
    (mention): mention is TimeMention =>
      isTime(mention) &&
      overlaps(mention, sentence) &&
      stated.test(text.slice(mention.start, mention.end)) &&
      mention.value.timex.slice(0, 4) !== year,
  );
  const [date] = dates;
  if (
    dates.length !== 1 ||
    date!.kind !== "date" ||
    date!.value.mod !== undefined ||
    !day.test(date!.value.timex)
  )
    return undefined;
  const isBehind = date!.start >= span.end;
  if (isBehind && ofDate.test(withoutMarks(prose, { start: span.end, end: date!.start }))) return date;
  const isOwn = its.test(withoutMarks(prose, { start: sentence.start, end: span.start }));
  return isOwn && begun.test(withoutMarks(prose, { start: sentence.start, end: date!.start }))
    ? date
    : undefined;
}

/** Example: "1998" in "March 3, 1998" */
const stated = /\b\d{4}\b/;
/** Example: "1998", "1998-03-03" */
const day = /^\d{4}(?:-\d\d){0,2}$/;
