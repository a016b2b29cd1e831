import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";
import { hashOf } from "../../text/hash";

/** What a name that two articles share says of their speaking of one story: places stand in many stories. */
const weights = { person: 1, organization: 1, other: 1, place: 0.5 } as const;

/**
 * How much two articles have to do with each other: the weighted number of names in both, `except` keys left out.
 * From about 2 on they speak of one matter; of one event from about 4 on. 0 for unrelated ones. A name counts by its
 * words, since one article may take for a person what another takes for a company.
 */
export function relatedness(a: Article, b: Article, except: ReadonlySet<string>): number {
  const [one, other] = [kept.of(a), kept.of(b)];
  const isCounted = (key: string): boolean => except.size === 0 || !except.has(key);
  let sum = 0;
  for (let at = 0, there = 0; at < one.keys.length && there < other.keys.length; ) {
    const [hash, otherHash] = [one.hashes[at]!, other.hashes[there]!];
    if (hash === otherHash && isCounted(one.keys[at]!) && isCounted(other.keys[there]!))
      sum += Math.min(one.weights[at]!, other.weights[there]!);
    if (hash <= otherHash) at++;
    if (otherHash <= hash) there++;
  }
  return sum;
}

/** The names of an article in order of the hashes of their words: that two have the same by chance is next to impossible. */
interface CountedNames {
  readonly hashes: Int32Array;
  readonly keys: readonly string[];
  readonly weights: readonly number[];
}

/** In how many articles names are kept by their words. */
const room = 4096;

const kept = new KeptByContent(({ entities }): CountedNames => {
  const names = new Map(entities.map(({ key, kind }) => [hashOf(wordsOf(key)), { key, kind }]));
  const hashes = Int32Array.from(names.keys()).sort();
  const sorted = Array.from(hashes, (hash) => names.get(hash)!);
  return {
    hashes,
    keys: sorted.map(({ key }) => key),
    weights: sorted.map(({ kind }) => weights[kind]),
  };
}, room);

/** "larkfield homes" for "organization:larkfield homes" and "person:homes:larkfield". */
function wordsOf(key: string): string {
  const [kind, name = "", given = ""] = key.split(":");
  return kind === "person" ? `${given} ${name}`.trim() : name;
}
