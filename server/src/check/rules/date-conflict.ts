import { isMark, plainRun } from "../../text/plain-run";
import { datesDiffer, wordsHere, wordsHereToo } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import type { Finding, Place, Related, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule, RuleContext } from "../rule";
import { shownWords } from "../shown-words";
import { byStanding, countArticles, isDecided, standsOnOwn } from "../sides";
import { judgeDates, type PlacedEvent, placeEvent } from "../times/same-event";

/** Two dates for the same event. */
export const dateConflict: Rule = {
  id: "date-conflict",
  severity: "warning",
  title: "Different dates for one event",
  description: "Two articles that date the same event differently.",
  check: (article, context) =>
    article.events.flatMap((_, index) => {
      const own = placeEvent(article, index);
      const finding = own && findFor(own, context);
      return finding ? [finding] : [];
    }),
};

interface Rival {
  readonly place: PlacedEvent;
  readonly severity: Severity;
}

/** Of several other dates the one that most articles have is shown. */
function findFor(own: PlacedEvent, context: RuleContext): Finding | undefined {
  const groups = new Map<string, Rival[]>();
  for (const rival of rivalsOf(own, context)) {
    const known = groups.get(timexOf(rival.place));
    if (known) known.push(rival);
    else groups.set(timexOf(rival.place), [rival]);
  }
  const [rivals] = [...groups.values()].sort(
    (a, b) => countArticles(b.map(({ place }) => place)) - countArticles(a.map(({ place }) => place)),
  );
  if (!rivals) return undefined;
  const others = rivals.map(({ place }) => place);
  const same = agreeing(own, others, context);
  if (same[0]!.event !== own.event || !standsOnOwn(same, others, context.project)) return undefined;
  const isStrong = rivals.some(({ severity }) => severity === "warning");
  return toFinding(same, others, isStrong ? "warning" : "information", context);
}

/** The events that are this one with another date, in order of place. */
function rivalsOf(own: PlacedEvent, context: RuleContext): Rival[] {
  const { corpus } = context;
  const found: Rival[] = [];
  for (const { uri, event } of corpus.eventsLike(own.article, own.index)) {
    const place = placeEvent(corpus.article(uri)!, event);
    const severity = place && judgeDates(own, place, context);
    if (severity) found.push({ place, severity });
  }
  return found.sort((a, b) => byStanding(a.place, b.place));
}

/** The places that give the event this side's date: those that the other side's differ from. */
function agreeing(own: PlacedEvent, others: readonly PlacedEvent[], context: RuleContext): PlacedEvent[] {
  const found = new Map([[own.event, own]]);
  for (const other of others)
    for (const { place } of rivalsOf(other, context))
      if (timexOf(place) === timexOf(own) && !found.has(place.event)) found.set(place.event, place);
  return [...found.values()].sort(byStanding);
}

function toFinding(
  own: readonly PlacedEvent[],
  others: readonly PlacedEvent[],
  severity: Severity,
  { project }: RuleContext,
): Finding {
  const [here, ...elsewhere] = own;
  const there = others[0]!;
  const place = placeOf(here!);
  const confirmed = isDecided(own, others, project);
  const count = countArticles(others);
  const [text, otherText] = [wordsOf(here!), wordsOf(there)];
  return {
    rule: "date-conflict",
    severity,
    ...place,
    message: datesDiffer(passageOf(here!), passageOf(there), count),
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
      keepBoth("date-conflict", here!.article, here!.date),
    ],
    confirmed,
  };
}

/** The date with a few words before it, on one line. */
function passageOf({ article, event, date }: PlacedEvent): string {
  const { tokens } = article.prose;
  let first = date.firstToken;
  const begins = event.sentence.start;
  for (let words = 0; words < 6 && first > 0 && tokens.start[first - 1]! >= begins; first--)
    if (!isMark(article.prose, first - 1)) words++;
  return plainRun(article.prose, first, date.endToken);
}

const timexOf = ({ date }: PlacedEvent): string => date.value.timex;

const placeOf = ({ article, date: { start, end } }: PlacedEvent): Place => ({ uri: article.uri, start, end });

const wordsOf = ({ article, date }: PlacedEvent): string => shownWords(article, date);
