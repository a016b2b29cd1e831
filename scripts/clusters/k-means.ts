// Spherical k-means: rows of unit length go to the centre with which they have the greatest cosine.
import { createRandom } from "../train/random";

/** Which centre each row is nearest to, and the centres, of unit length, one after another. */
export interface Grouping {
  readonly clusterOf: Int32Array;
  readonly centres: Float32Array;
}

/**
 * Groups rows of `dimensions` numbers in `count` clusters. The centres are found on the first `leading` rows, in `passes`
 * passes, and then moved twice by all rows. The same rows give the same clusters.
 */
export function kMeans(
  rows: Float32Array,
  dimensions: number,
  count: number,
  { leading = rows.length / dimensions, passes = 20, seed = 1 } = {},
): Grouping {
  const total = rows.length / dimensions;
  const first = rows.subarray(0, Math.min(leading, total) * dimensions);
  let centres = pickRows(first, dimensions, count, createRandom(seed));
  for (let pass = 0; pass < passes; pass++)
    centres = meansOf(first, dimensions, assign(first, dimensions, centres), centres);
  for (let pass = 0; pass < 2 && first.length < rows.length; pass++)
    centres = meansOf(rows, dimensions, assign(rows, dimensions, centres), centres);
  return { clusterOf: assign(rows, dimensions, centres), centres };
}

/** Different rows by chance. */
function pickRows(rows: Float32Array, dimensions: number, count: number, random: () => number): Float32Array {
  const total = rows.length / dimensions;
  if (count > total) throw new RangeError(`${count} clusters of ${total} rows`);
  const order = Int32Array.from({ length: total }, (_, row) => row);
  const picked = new Float32Array(count * dimensions);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (total - at));
    const row = order[other]!;
    order[other] = order[at]!;
    picked.set(rows.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  }
  return picked;
}

function assign(rows: Float32Array, dimensions: number, centres: Float32Array): Int32Array {
  const clusterOf = new Int32Array(rows.length / dimensions);
  for (let row = 0; row < clusterOf.length; row++) {
    const from = row * dimensions;
    let best = Number.NEGATIVE_INFINITY;
    for (let centre = 0, at = 0; at < centres.length; centre++, at += dimensions) {
      let cosine = 0;
      for (let index = 0; index < dimensions; index++) cosine += rows[from + index]! * centres[at + index]!;
      if (cosine <= best) continue;
      best = cosine;
      clusterOf[row] = centre;
    }
  }
  return clusterOf;
}

/** The mean of each cluster's rows, of unit length; the centre as it was where a cluster has none. */
function meansOf(
  rows: Float32Array,
  dimensions: number,
  clusterOf: Int32Array,
  before: Float32Array,
): Float32Array {
  const sums = new Float64Array(before.length);
  clusterOf.forEach((cluster, row) => {
    for (let index = 0; index < dimensions; index++)
      sums[cluster * dimensions + index]! += rows[row * dimensions + index]!;
  });
  const means = before.slice();
  for (let at = 0; at < sums.length; at += dimensions) {
    const size = Math.hypot(...sums.subarray(at, at + dimensions));
    if (size === 0) continue;
    for (let index = at; index < at + dimensions; index++) means[index] = sums[index]! / size;
  }
  return means;
}
