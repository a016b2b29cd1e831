import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";

/** What a name that two articles share says of their speaking of one story: places stand in many stories. */
const weights = { person: 1, organization: 1, other: 1, place: 0.5 } as const;

/**
 * How much two articles have to do with each other: the weighted number of names in both, `except` keys left out.
 * From about 2 on they speak of one matter; of one event from about 4 on. 0 for unrelated ones. A name counts by its
 * words, since one article may take for a person what another takes for a company.
 */
export function relatedness(a: Article, b: Article, except: ReadonlySet<string>): number {
  const [one, two] = [kept.of(a), kept.of(b)];
  const [fewer, names] = one.size <= two.size ? [one, two] : [two, one];
  let sum = 0;
  for (const [words, { key, weight }] of fewer) {
    const other = names.get(words);
    if (other && !except.has(key) && !except.has(other.key)) sum += Math.min(weight, other.weight);
  }
  return sum;
}

interface CountedName {
  readonly key: string;
  readonly weight: number;
}

/** In how many articles names are kept by their words. */
const room = 1024;

const kept = new KeptByContent(
  ({ entities }): ReadonlyMap<string, CountedName> =>
    new Map(entities.map(({ key, kind }) => [wordsOf(key), { key, weight: weights[kind] }])),
  room,
);

/** "larkfield homes" for "organization:larkfield homes" and "person:homes:larkfield". */
function wordsOf(key: string): string {
  const [kind, name = "", given = ""] = key.split(":");
  return kind === "person" ? `${given} ${name}`.trim() : name;
}
