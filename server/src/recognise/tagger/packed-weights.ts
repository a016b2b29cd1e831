import { base, digitOf } from "./base91";
import { labelCount } from "./labels";
import { Model } from "./model";
import { packedWeights } from "./weights.generated";

/*
 * How weights are packed: in digits of base 91. Numbers of three digits: how many features there are; the transitions, each
 * raised by 2^15; for each feature, by rising hash (as an unsigned integer), how far its hash is from the one before, where
 * the farthest gap says that more follows; for each feature the bits of the labels that have a weight. Then these weights,
 * one digit each, or three for the rare ones that are far from 0.
 */

/** The greatest number of three digits. */
export const farthestGap = base ** 3 - 1;

/** The digit of a weight of 0. */
export const middle = 45;

/** The digit that says that a weight follows in two digits, raised by 128. */
export const rareWeight = 90;

let loaded: Model | undefined;

/** The model of the packed weights, unpacked at the first call and the same ever after. */
export function loadModel(): Model {
  loaded ??= unpackModel(packedWeights);
  return loaded;
}

/** The model that was packed as text by `packModel` of the training program. */
export function unpackModel(text: string): Model {
  let at = 0;
  const digit = (): number => digitOf(text.charCodeAt(at++));
  const triple = (): number => (digit() * base + digit()) * base + digit();
  const features = triple();
  const transitions = Int16Array.from({ length: labelCount * labelCount }, () => triple() - (1 << 15));
  const hashes = new Int32Array(features);
  let hash = 0;
  for (let feature = 0; feature < features; feature++) {
    let gap = triple();
    for (; gap === farthestGap; gap = triple()) hash += farthestGap;
    hash += gap;
    hashes[feature] = hash | 0;
  }
  const present = new Int32Array(features);
  for (let feature = 0; feature < features; feature++) present[feature] = triple();
  const rows = new Int8Array(features * labelCount);
  for (let feature = 0; feature < features; feature++)
    for (let label = 0; label < labelCount; label++) {
      if (!((present[feature]! >> label) & 1)) continue;
      const value = digit();
      rows[feature * labelCount + label] =
        value === rareWeight ? digit() * base + digit() - 128 : value - middle;
    }
  return new Model(hashes, rows, transitions);
}
