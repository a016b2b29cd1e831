import type { Article } from "../../link/article";
import type { TimeMention } from "../../recognise/mention";
import type { Span } from "../../text/span";
import { nearStoryOf } from "../claims/story";
import type { RuleContext } from "../rule";
import type { Standing } from "../sides";
import { type Occasion, occasionsOf, occasionsTold } from "./occasions";
import { mayHavePairs, timePairsOf } from "./same-occasion";
import { slippedTimesOf } from "./slipped-times";
import type { Grain } from "./when";

/** A time with its article. */
export interface PlacedTime extends Standing {
  readonly date: TimeMention;
  /** Index into `Article.mentions`. */
  readonly mention: number;
  /** What its sentence tells, without who says so. */
  readonly sentence: Span;
  /** Undefined for a month. */
  readonly grain: Grain | undefined;
  /** What it says: "2026-02-12", "16:14", "2026", "P3D". */
  readonly value: string;
  /** Index in `Article.events`, where it is one of these too. */
  readonly event: number | undefined;
}

/** A time that another article of the story gives otherwise, and whether the evidence is strong. */
export interface RivalTime {
  readonly place: PlacedTime;
  readonly strong: boolean;
}

/** From here on what two sentences have in common is strong evidence, where the articles are of one week. */
const strongBeyond = 2;

type RivalTimes = ReadonlyMap<number, readonly RivalTime[]>;

const byContext = new WeakMap<RuleContext, Map<string, RivalTimes>>();

/** What other articles of the story have where an article has a time, by the index of the time's mention; worked out once for a check. */
export function rivalTimesIn(article: Article, context: RuleContext): RivalTimes {
  const known = byContext.get(context) ?? new Map<string, RivalTimes>();
  byContext.set(context, known);
  const found = known.get(article.uri) ?? findRivalTimes(article, context);
  known.set(article.uri, found);
  return found;
}

function findRivalTimes(article: Article, context: RuleContext): RivalTimes {
  const found = new Map<number, RivalTime[]>();
  const { corpus } = context;
  const own = occasionsOf(article);
  if (own.length === 0 || !article.dateline) return found;
  const story = nearStoryOf(article.uri, corpus);
  addSlipped(article, story, context, found);
  for (const uri of story) {
    const told = corpus.trait(occasionsTold, uri) ?? [];
    const isPossible = article.uri < uri ? mayHavePairs(own, told) : mayHavePairs(told, own);
    const other = isPossible ? corpus.article(uri) : undefined;
    if (!other) continue;
    for (const { a, b, beyond } of timePairsOf(article, other)) {
      if (found.get(a.mention)?.some(({ place }) => place.article === other && place.mention === b.mention))
        continue;
      const rival = { place: placeTime(other, b), strong: beyond >= strongBeyond };
      found.set(a.mention, [...(found.get(a.mention) ?? []), rival]);
    }
  }
  return found;
}

/** What the article alone has where others agree, and what another alone has where this one is among these. */
function addSlipped(
  article: Article,
  story: readonly string[],
  { corpus }: RuleContext,
  found: Map<number, RivalTime[]>,
): void {
  const add = (mention: number, uri: string, there: number): void => {
    const other = corpus.article(uri)!;
    const occasion = occasionsOf(other).find((each) => each.mention === there)!;
    const rival = { place: placeTime(other, occasion), strong: false };
    found.set(mention, [...(found.get(mention) ?? []), rival]);
  };
  for (const { mention, rivals } of slippedTimesOf(article.uri, corpus))
    for (const rival of rivals) add(mention, rival.uri, rival.mention);
  for (const uri of story)
    for (const { mention, rivals } of slippedTimesOf(uri, corpus))
      for (const rival of rivals) if (rival.uri === article.uri) add(rival.mention, uri, mention);
}

export function placeTime(article: Article, occasion: Occasion): PlacedTime {
  const date = article.mentions[occasion.mention] as TimeMention;
  const index = article.events.findIndex(({ mention }) => mention === occasion.mention);
  const { grain, value, mention, told: sentence } = occasion;
  const event = index < 0 ? undefined : index;
  return { article, start: date.start, date, mention, sentence, grain, value, event };
}

/** A dated event of an article as a time; as the occasion that it is, where it is one. */
export function placeEvent(article: Article, event: number): PlacedTime {
  const { mention, sentence } = article.events[event]!;
  const occasion = occasionsOf(article).find((each) => each.mention === mention);
  if (occasion) return placeTime(article, occasion);
  const date = article.mentions[mention] as TimeMention;
  const value = date.value.timex;
  return { article, start: date.start, date, mention, sentence, grain: undefined, value, event };
}
