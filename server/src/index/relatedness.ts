import type { Article, LocalEntity } from "../link/article";
import { hashNumbers, hashOf } from "../text/hash";
import { overlaps } from "../text/span";
import { KeptByContent } from "./kept-by-content";
import type { Trait } from "./trait";

/** What a name that two articles share says of their speaking of one story: places stand in many stories. */
const weights = { person: 1, organization: 1, other: 1, place: 0.5 } as const;

/**
 * How much two articles have to do with each other: the weighted number of names in both, `except` keys left out.
 * From about 2 on they speak of one matter; of one event from about 4 on. 0 for unrelated ones. A name counts by its
 * words, since one article may take for a person what another takes for a company.
 */
export const relatedness = (a: Article, b: Article, except?: ReadonlySet<string>): number =>
  relatednessOf(kept.of(a), kept.of(b), except);

/** As `relatedness`, by what is kept of two articles' names. */
export function relatednessOf(
  one: CountedNames,
  other: CountedNames,
  except: ReadonlySet<string> = noNames,
): number {
  const left = except.size === 0 ? undefined : new Set(Array.from(except, hashOf));
  let sum = 0;
  for (let at = 0, there = 0; at < one.hashes.length && there < other.hashes.length; ) {
    const [hash, otherHash] = [one.hashes[at]!, other.hashes[there]!];
    // What two names may both be called says less than that one is called so.
    const isOne = hash === otherHash && !(one.isCalled[at] && other.isCalled[there]);
    if (isOne && !left?.has(one.keys[at]!) && !left?.has(other.keys[there]!))
      sum += Math.min(one.halves[at]!, other.halves[there]!);
    if (hash <= otherHash) at++;
    if (otherHash <= hash) there++;
  }
  return sum / 2;
}

/** Whether a place is among the names of an article. */
export const hasPlace = ({ hasPlace }: CountedNames): boolean => hasPlace;

const noNames: ReadonlySet<string> = new Set();

/** The names of an article in order of the hashes of their words: that two have the same by chance is next to impossible. */
export interface CountedNames {
  readonly hashes: Int32Array;
  /** The hashes of their keys. */
  readonly keys: Int32Array;
  /** Their weights, in halves. */
  readonly halves: Uint8Array;
  /** 1 for what a name may be called elsewhere: "UAW" for "United Auto Workers", "Ford" for "Ford Motor", a surname. */
  readonly isCalled: Uint8Array;
  readonly hasPlace: boolean;
  /** How many entities the article has. */
  readonly entities: number;
}

/** In how many articles names are kept by their words: some 400 bytes each. */
const room = 16_384;

const kept = new KeptByContent((article): CountedNames => {
  const entities = article.entities.filter((entity) => !standsInFurniture(entity, article));
  const names = new Map<number, CountedName>();
  for (const { key, kind } of entities)
    names.set(hashOf(wordsOf(key)), { key: hashOf(key), halves: 2 * weights[kind], isCalled: 0 });
  for (const entity of entities) {
    const key = hashOf(entity.key);
    for (const { words, halves } of callsOf(entity)) {
      const hash = hashOf(words);
      if (!names.has(hash)) names.set(hash, { key, halves, isCalled: 1 });
    }
  }
  const hashes = Int32Array.from(names.keys()).sort();
  const ordered = Array.from(hashes, (hash) => names.get(hash)!);
  return {
    hashes,
    keys: Int32Array.from(ordered, ({ key }) => key),
    halves: Uint8Array.from(ordered, ({ halves }) => halves),
    isCalled: Uint8Array.from(ordered, ({ isCalled }) => isCalled),
    hasPlace: entities.some(({ kind }) => kind === "place"),
    entities: entities.length,
  };
}, room);

interface CountedName {
  readonly key: number;
  readonly halves: number;
  readonly isCalled: 0 | 1;
}

/** A surname may be another's, and one that everybody knows says nothing. */
const halvesOfSurname = 1;

/** What a name may be called in another article, with its weight in halves. */
function callsOf({ kind, key, short, also, acronym, familiar }: LocalEntity): readonly Call[] {
  if (kind === "person") {
    const isRare = !short && familiar.at(-1) === false;
    return isRare ? [{ words: key.split(":")[1]!, halves: halvesOfSurname }] : [];
  }
  const halves = 2 * weights[kind];
  const calls = also.map((other) => ({ words: wordsOf(other), halves }));
  return acronym === undefined ? calls : [...calls, { words: acronym, halves }];
}

/** The words of a name that something may be called. */
interface Call {
  readonly words: string;
  readonly halves: number;
}

/** Headlines of other stories that a page links to say nothing of what the article is about. */
const standsInFurniture = (entity: LocalEntity, { mentions, furniture }: Article): boolean =>
  furniture.length > 0 &&
  entity.mentions.every((mention) => furniture.some((span) => overlaps(span, mentions[mention]!)));

/** The names of an article, by which others are known to have to do with it. */
export const namesBorne: Trait<CountedNames> = {
  name: "names",
  of: (article) => kept.of(article),
  hash: ({ hashes, keys, halves, isCalled, hasPlace, entities }) =>
    hashNumbers([entities, Number(hasPlace), ...hashes, ...keys, ...halves, ...isCalled]),
};

/** The entities of an article by what the corpus knows them by: two articles' are the same where they name the same. */
export const entitiesNamed: Trait<readonly LocalEntity[]> = {
  name: "entities",
  of: ({ entities }) => entities,
  hash: (entities) => hashNumbers(entities.flatMap(({ key, short }) => [hashOf(key), Number(short)])),
};

/** "larkfield homes" for "organization:larkfield homes" and "person:homes:larkfield". */
function wordsOf(key: string): string {
  const [kind, name = "", given = ""] = key.split(":");
  return kind === "person" ? `${given} ${name}`.trim() : name;
}
