// Numbers the features of examples.
import type { Example } from "./examples";

/** The features that are frequent enough, by rising hash, and in how many texts each stands. */
export interface Indexed {
  readonly hashes: Int32Array;
  readonly counts: Int32Array;
  /** For each example the row numbers of its features, those of each token in rising order, -1 for what is not frequent enough. */
  readonly indexed: readonly Int32Array[];
}

/** Numbers the features that stand in at least `least` texts. */
export function indexFeatures(examples: readonly Example[], least: number): Indexed {
  const counts = new Map<number, number>();
  const seenIn = new Map<number, number>();
  for (const { features, text } of examples)
    for (const feature of features) {
      if (seenIn.get(feature) === text) continue;
      seenIn.set(feature, text);
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  const hashes = Int32Array.from(counts.keys())
    .filter((feature) => counts.get(feature)! >= least)
    .sort();
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const indexed = examples.map(({ features, starts, length }) => {
    const rows = features.map((feature) => rowOf.get(feature) ?? -1);
    for (let at = 0; at < length; at++) rows.subarray(starts[at], starts[at + 1]).sort();
    return rows;
  });
  return { hashes, counts: hashes.map((hash) => counts.get(hash)!), indexed };
}
