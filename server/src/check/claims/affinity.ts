import type { Article } from "../../link/article";
import { lightWords } from "./align";
import { areKindred } from "./kindred-nouns";
import { type Statement, statementsOf } from "./statements";

/** What words and names in common say of two figures' being said of one thing. */
export interface Affinity {
  readonly score: number;
  /** How many different words and names both have. */
  readonly shared: number;
}

const weights = {
  word: 1,
  light: 0.3,
  name: 0.9,
  /** The noun that both count. */
  head: 1.2,
  commonHead: 0.4,
  kindredHead: 0.5,
  otherThing: -0.4,
  base: 1,
  /** The same word right before or right after both. */
  beside: 0.5,
  time: 0.6,
} as const;

/** Nouns that most stories count several times over. */
const commonNouns = new Set(
  "person man woman child member country company official police worker family resident group unit place part".split(
    " ",
  ),
);

export const isCommonNoun = (stem: string): boolean => commonNouns.has(stem);

/**
 * How much two figures' sentences have in common; undefined where something in them keeps the two apart. It rests on
 * nothing but the two articles.
 */
export function affinityOf(a: Statement, b: Statement): Affinity | undefined {
  if (a.unitClass !== b.unitClass || areApart(a, b)) return undefined;
  const [rarityA, rarityB] = [rarityIn(a), rarityIn(b)];
  let [score, shared] = [0, 0];
  for (const [word, nearA] of a.words) {
    const nearB = b.words.get(word);
    if (nearB === undefined) continue;
    const weight = lightWords.has(word) ? weights.light : weights.word;
    score += (weight * Math.min(nearA, nearB)) / Math.max(rarityA.word(word), rarityB.word(word));
    shared++;
  }
  for (const [entityA, nearA] of a.names) {
    const name = nameOf(a.article, entityA);
    for (const [entityB, nearB] of b.names) {
      if (nameOf(b.article, entityB) !== name) continue;
      score +=
        (weights.name * Math.min(nearA, nearB)) / Math.max(rarityA.name(entityA), rarityB.name(entityB));
      shared++;
      break;
    }
  }
  if (a.after !== undefined && a.after === b.after) score += weights.beside;
  if (a.before !== undefined && a.before === b.before) score += weights.beside;
  if (a.times.some((time) => b.times.includes(time))) score += weights.time;
  return { score: score + weighHeads(a, b), shared };
}

/** Example: "larkfield homes" of "organization:larkfield homes", "falk" of "person:falk:ines" */
const wordsOfKey = /(?<=^[a-z]+:)[^:]+/;

const names = new WeakMap<Article, readonly string[]>();

/** One person is named in full in one article and by the surname in the other. */
export function nameOf(article: Article, entity: number): string {
  let known = names.get(article);
  if (!known) {
    known = article.entities.map(({ key }) => wordsOfKey.exec(key)?.[0] ?? key);
    names.set(article, known);
  }
  return known[entity]!;
}

/** What is counted: the same noun, another one, or it is not said. */
function weighHeads({ claim: a }: Statement, { claim: b }: Statement): number {
  if (!a || !b) return 0;
  const base = a.base !== undefined && a.base === b.base ? weights.base : 0;
  if (a.head === b.head) return base + (isCommonNoun(a.head) ? weights.commonHead : weights.head);
  if (areKindred(a.head, b.head)) return base + weights.kindredHead;
  return base + weights.otherThing;
}

/** How a figure is meant and of what time keeps two apart. */
function areApart(one: Statement, other: Statement): boolean {
  const [a, b] = [one.claim, other.claim];
  if (one.isPart !== other.isPart) return true;
  if (!periodsMeet(one, other)) return true;
  if ([a, b].some((claim) => claim?.modality === "past" || claim?.modality === "hypothetical")) return true;
  if (!a || !b) return false;
  if (a.base !== undefined && b.base !== undefined && a.base !== b.base) return true;
  const [rate, otherRate] = [a, b].map((claim) => claim.words.find((word) => word.startsWith("per ")));
  if (rate && otherRate && rate !== otherRate) return true;
  return one.mention.kind === "number" && a.head !== b.head && !areKindred(a.head, b.head);
}

/** Without a period a figure holds for its article's day. */
function periodsMeet(
  { period: a, article: one }: Statement,
  { period: b, article: other }: Statement,
): boolean {
  if (a === undefined && b === undefined) return true;
  if (a === undefined) return isOfDay(b!, one);
  if (b === undefined) return isOfDay(a, other);
  if (aDay.test(a) && aDay.test(b)) return Math.abs(daysFrom(a, b)) <= recent;
  return !aYear.test(a) || !aYear.test(b) || a === b;
}

const aYear = /^\d{4}$/;

const aDay = /^\d{4}-\d\d-\d\d$/;
const millisecondsADay = 86_400_000;
/** What is said of a day that is further back is of that day. */
const recent = 8;

function isOfDay(period: string, { dateline }: Article): boolean {
  if (!dateline || !aDay.test(period)) return true;
  return daysFrom(period, dateline.day) <= recent;
}

const daysFrom = (first: string, second: string): number =>
  (Date.parse(second) - Date.parse(first)) / millisecondsADay;

interface Rarity {
  word(stem: string): number;
  name(entity: number): number;
}

const cache = new WeakMap<object, Map<string, Rarity>>();

/** In how many of its article's statements of the class a word or name stands; the square root, since more say little more. */
function rarityIn({ article, unitClass }: Statement): Rarity {
  const known = cache.get(article) ?? new Map<string, Rarity>();
  cache.set(article, known);
  const found = known.get(unitClass);
  if (found) return found;
  const words = new Map<string, number>();
  const names = new Map<number, number>();
  for (const each of statementsOf(article)) {
    if (each.unitClass !== unitClass) continue;
    for (const word of each.words.keys()) words.set(word, (words.get(word) ?? 0) + 1);
    for (const name of each.names.keys()) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const made: Rarity = {
    word: (stem) => Math.sqrt(words.get(stem) ?? 1),
    name: (entity) => Math.sqrt(names.get(entity) ?? 1),
  };
  known.set(unitClass, made);
  return made;
}
