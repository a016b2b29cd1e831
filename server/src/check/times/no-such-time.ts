import type { Article } from "../../link/article";
import { millisecondsADay } from "../../link/times/calendar";
import type { TimeMention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";
import { sentenceSpanAt } from "../../text/sentence-at";

/** Why a text may state a day or an hour that there is not: "a day that does not exist", "a non-existent date", "a fake". */
const knownWrong =
  /\b(?:(?:does|did|do) ?(?:not|n[’']t) exist|never existed|no such (?:day|date|hour|time)|non-?existent|impossible|fictitious|imaginary|fake\w*|forge\w*|typo\w*|misprint\w*|misstated|earlier version|invalid)\b/i;
/** In Sweden February had 30 days once. */
const swedish = /\b1712\b/;
/** Before a day that is one of a series: "Lot 31 June", "Article 30 February" */
const numbered =
  /\b(?:lot|article|section|rule|chapter|item|no\.?|number|room|flight|route|page|bill|psalm|verse|S\.) $/i;
/** Example: "in June 31", "by November 31", whose number is of what follows */
const endsInNumber = /\p{L}\.? \d{1,2}$/u;
/** Example: "June 31" of "June 31", "April 31" of "April 31 of the 60" */
const firstNumber = /^\D*\d{1,2}/;
const preposition = /\b(?:in|by|since|until|during|from|for) $/i;
/** Example: " firms had left", " people were", " had been freed", " of the 60" */
const counted =
  /^ (?:(?!(?:is|was|has|as|this|its|his|us|unless|plus|across|towards|versus|perhaps|always|sometimes|does)\b)\p{Ll}+s\b|people\b|m[ae]n\b|women\b|children\b|of (?:the|its|his|their|our) |more\b|others?\b|had\b|have\b|were\b|are\b)/u;
/** Example: " years ago" */
const unit = /^ (?:year|month|week|day|hour|minute|second)s?\b/;

/** Words of a game, a vote, a bet or a tape, in whose sentences figures parted by a colon are seldom hours. */
const ofCounts =
  /\b(?:bea(?:t|ts|ten|ting)|won|lost|drew|defeat\w*|scor\w+|goals?|serv\w+|points?|odds|ratio|ayes|noes|tally|video|clip|footage|tape|recording|stopwatch|clock|lap|verse|psalm|gospel)\b/i;
/** Example: "16:75 p.m.", "24:30 GMT", "24:30 on Friday" */
const ofDay = /\d ?[ap]\.?m\b|\b(?:GMT|UTC|CET|hours|o[’']clock|today|\p{Lu}\p{Ll}+day)\b/u;
/** From here on the first of two figures is no slip for an hour's. */
const leastMinutes = 60;
/** Example: "24:30" */
const dial = /\b(\d{1,2})[:.](\d{2})\b/;

/** True where a text does not mean the day or the hour that its words seem to state, or tells that there is none. */
export function isNoneMeant(article: Article, mention: TimeMention): boolean {
  const { prose, text } = article;
  const { start, end } = mention;
  const written = text.slice(start, end);
  const sentence = sentenceSpanAt(prose, start);
  const said = withoutMarks(prose, {
    start: sentence.start,
    end: Math.min(sentence.end, sentence.start + 600),
  });
  if (knownWrong.test(said)) return true;
  if (mention.kind === "time") return isCount(written, said);
  if (swedish.test(said) && mention.value.timex.endsWith("-02-30")) return true;
  return isOfWhatFollows(article, mention, sentence.start);
}

/** What is said of leap days and of who was born on one. */
const ofLeapDays = /\b(?:leap|born|birth|birthday|turn(?:s|ed)|(?:no|every|a|any) Feb)/i;
/** Example: "2024" */
const aYear = /\b\d{4}\b/;
/** So far from its article a leap day is told of, in days, with no word of its year. */
const nearDays = 300;

/** "Feb. 29" without a year in an article of 2026: the next leap day is two years off, and hardly meant. */
export function isLeapDayOfNoYear(article: Article, { kind, value, start }: TimeMention): boolean {
  const day = article.dateline?.day;
  if (kind !== "date" || value.resolved !== "dateline" || !value.timex.endsWith("-02-29") || !day)
    return false;
  if (Math.abs(Date.parse(value.timex) - Date.parse(day)) < nearDays * millisecondsADay) return false;
  const sentence = sentenceSpanAt(article.prose, start);
  const said = article.text.slice(sentence.start, sentence.end);
  return !ofLeapDays.test(said) && !aYear.test(said.replace(day.slice(0, 4), ""));
}

function isCount(written: string, said: string): boolean {
  const [, hours, minutes] = dial.exec(written) ?? [];
  if (hours === undefined || ofDay.test(written)) return false;
  return (
    Number(hours) >= leastMinutes || (Number(hours) > 24 && Number(minutes) >= 60) || ofCounts.test(said)
  );
}

/** "By June 31 firms had left", "April 31 of the 60 mayors": the number counts what stands behind it. */
function isOfWhatFollows({ prose }: Article, mention: TimeMention, from: number): boolean {
  const before = withoutMarks(prose, { start: Math.max(from, mention.start - 20), end: mention.start });
  if (numbered.test(before)) return true;
  const number = firstNumber.exec(withoutMarks(prose, mention))?.[0];
  if (number === undefined || !endsInNumber.test(number)) return false;
  const end = mention.start + number.length;
  const after = withoutMarks(prose, { start: end, end: end + 40 });
  if (unit.test(after)) return true;
  return preposition.test(before) && counted.test(after);
}
