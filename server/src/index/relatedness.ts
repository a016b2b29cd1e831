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
    if (hash === otherHash && !left?.has(one.keys[at]!) && !left?.has(other.keys[there]!))
      sum += Math.min(one.halves[at]!, other.halves[there]!);
    if (hash <= otherHash) at++;
    if (otherHash <= hash) there++;
  }
  return sum / 2;
}

/** Whether a place is among the names of an article. */
export const hasPlace = ({ halves }: CountedNames): boolean => halves.includes(2 * weights.place);

const noNames: ReadonlySet<string> = new Set();

/** The names of an article in order of the hashes of their words: that two have the same by chance is next to impossible. */
export interface CountedNames {
  readonly hashes: Int32Array;
  /** The hashes of their keys. */
  readonly keys: Int32Array;
  /** Their weights, in halves. */
  readonly halves: Uint8Array;
  /** How many entities the article has. */
  readonly entities: number;
}

/** In how many articles names are kept by their words: some 400 bytes each. */
const room = 16_384;

const kept = new KeptByContent((article): CountedNames => {
  const entities = article.entities.filter((entity) => !standsInFurniture(entity, article));
  const names = new Map(entities.map(({ key, kind }) => [hashOf(wordsOf(key)), { key, kind }]));
  const hashes = Int32Array.from(names.keys()).sort();
  const [keys, halves] = [new Int32Array(hashes.length), new Uint8Array(hashes.length)];
  hashes.forEach((hash, at) => {
    const { key, kind } = names.get(hash)!;
    keys[at] = hashOf(key);
    halves[at] = 2 * weights[kind];
  });
  return { hashes, keys, halves, entities: entities.length };
}, room);

/** Headlines of other stories that a page links to say nothing of what the article is about. */
const standsInFurniture = (entity: LocalEntity, { mentions, furniture }: Article): boolean =>
  furniture.length > 0 &&
  entity.mentions.every((mention) => furniture.some((span) => overlaps(span, mentions[mention]!)));

/** The names of an article, by which others are known to have to do with it. */
export const namesBorne: Trait<CountedNames> = {
  name: "names",
  of: (article) => kept.of(article),
  hash: ({ hashes, keys, halves, entities }) => hashNumbers([entities, ...hashes, ...keys, ...halves]),
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
