import type { Article } from "../../link/article";
import { daysBetween, weekdayOf } from "../../link/times/calendar";
import { isMark, plainRun, strayMarks } from "../../text/plain-run";
import { datesDiffer, hoursDiffer, spansDiffer, wordsHere, wordsHereToo } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import type { Finding, Place, Related, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { RuleContext } from "../rule";
import { shownWords } from "../shown-words";
import { byStanding, countArticles, isDecided, standsOnOwn } from "../sides";
import { weekdays } from "../weekdays";
import { occasionsOf } from "./occasions";
import { type PlacedTime, placeEvent, placeTime, rivalTimesIn } from "./rival-times";
import { judgeDates, mayBeDatedOtherwise } from "./same-event";

/** Under which rule times are compared: spans are figures, all others dates. */
export type TimeRule = "date-conflict" | "number-conflict";

/** Where an article gives another time than other articles for one event, or another span for one thing. */
export function findTimeConflicts(article: Article, context: RuleContext, rule: TimeRule): Finding[] {
  return timesOf(article)
    .filter(({ grain }) => (grain === "span") === (rule === "number-conflict"))
    .flatMap((own) => findFor(own, context, rule) ?? []);
}

/** The times of an article that may be compared, in text order. */
function timesOf(article: Article): readonly PlacedTime[] {
  const found = new Map(article.events.map(({ mention }, event) => [mention, placeEvent(article, event)]));
  for (const occasion of occasionsOf(article))
    if (!found.has(occasion.mention)) found.set(occasion.mention, placeTime(article, occasion));
  return [...found.values()].sort((a, b) => a.start - b.start);
}

interface Rival {
  readonly place: PlacedTime;
  readonly severity: Severity;
}

/** Of several other dates the one that most articles have is shown. */
function findFor(own: PlacedTime, context: RuleContext, rule: TimeRule): Finding | undefined {
  const groups = new Map<string, Rival[]>();
  for (const rival of rivalsOf(own, context)) {
    const known = groups.get(rival.place.value);
    if (known) known.push(rival);
    else groups.set(rival.place.value, [rival]);
  }
  const [rivals] = [...groups.values()].sort(
    (a, b) => countArticles(b.map(({ place }) => place)) - countArticles(a.map(({ place }) => place)),
  );
  if (!rivals) return undefined;
  const others = rivals.map(({ place }) => place);
  const same = agreeing(own, others, context);
  if (idOf(same[0]!) !== idOf(own) || !standsOnOwn(same, others, context.project)) return undefined;
  const isStrong = rivals.some(({ severity }) => severity === "warning");
  return toFinding(same, others, isStrong ? "warning" : "information", context, rule);
}

/** The places of this event with another time, in order of place. */
function rivalsOf(own: PlacedTime, context: RuleContext): Rival[] {
  const found = new Map<string, Rival>();
  for (const { place, strong } of rivalTimesIn(own.article, context).get(own.mention) ?? [])
    found.set(idOf(place), { place, severity: strong ? "warning" : "information" });
  for (const rival of rivalEvents(own, context)) found.set(idOf(rival.place), rival);
  return [...found.values()].sort((a, b) => byStanding(a.place, b.place));
}

/** Those that stand under a key in common, whatever story they belong to. */
function rivalEvents({ article, event }: PlacedTime, context: RuleContext): Rival[] {
  if (event === undefined) return [];
  const { corpus } = context;
  return corpus.eventsLike(article, event).flatMap((like) => {
    if (!mayBeDatedOtherwise(article, event, like, context)) return [];
    const other = corpus.article(like.uri)!;
    const severity = judgeDates(article, event, other, like.event);
    return severity ? [{ place: placeEvent(other, like.event), severity }] : [];
  });
}

/** The places that give the event this side's date: those that the other side's differ from. */
function agreeing(own: PlacedTime, others: readonly PlacedTime[], context: RuleContext): PlacedTime[] {
  const found = new Map([[idOf(own), own]]);
  for (const other of others)
    for (const { place } of rivalsOf(other, context))
      if (place.value === own.value && !found.has(idOf(place))) found.set(idOf(place), place);
  return [...found.values()].sort(byStanding);
}

function toFinding(
  own: readonly PlacedTime[],
  others: readonly PlacedTime[],
  severity: Severity,
  { project }: RuleContext,
  rule: TimeRule,
): Finding {
  const [here, ...elsewhere] = own;
  const there = others[0]!;
  const place = placeOf(here!);
  const confirmed = isDecided(own, others, project);
  const count = countArticles(others);
  const text = wordsOf(here!);
  const otherText = weekdayInstead(text, here!, there) ?? wordsOf(there);
  return {
    rule,
    severity,
    ...place,
    message: messageFor(here!)(passageOf(here!), passageOf(there), count),
    related: [
      ...others.map((other): Related => ({ ...placeOf(other), message: wordsHere(wordsOf(other)) })),
      ...elsewhere.map((other): Related => ({ ...placeOf(other), message: wordsHereToo(wordsOf(other)) })),
    ],
    fixes: [
      {
        title: changeFromTo(text, otherText),
        preferred: confirmed,
        scope: "here",
        edits: [{ ...place, newText: otherText }],
      },
      keepBoth(rule, here!.article, here!.date),
    ],
    confirmed,
  };
}

/** The date with a few words before it, on one line. */
function passageOf({ article, sentence, date }: PlacedTime): string {
  const { tokens } = article.prose;
  let first = date.firstToken;
  const begins = sentence.start;
  for (let words = 0; words < 6 && first > 0 && tokens.start[first - 1]! >= begins; first--)
    if (!isMark(article.prose, first - 1)) words++;
  return plainRun(article.prose, first, date.endToken).replace(strayMarks, "");
}

/** "Monday" for "Sunday" where the other article says "late on Monday": the day alone is exchanged. */
function weekdayInstead(
  text: string,
  { article, grain }: PlacedTime,
  { value }: PlacedTime,
): string | undefined {
  const now = article.dateline?.day;
  if (grain !== "day" || now === undefined || !weekdays.includes(text)) return undefined;
  return Math.abs(daysBetween(now, value)) < weekdays.length ? weekdays[weekdayOf(value) - 1] : undefined;
}

const idOf = ({ article, start }: PlacedTime): string => `${start} ${article.uri}`;

function messageFor({ grain }: PlacedTime): typeof datesDiffer {
  if (grain === "hour") return hoursDiffer;
  return grain === "span" ? spansDiffer : datesDiffer;
}

const placeOf = ({ article, date: { start, end } }: PlacedTime): Place => ({ uri: article.uri, start, end });

const wordsOf = ({ article, date }: PlacedTime): string => shownWords(article, date);
