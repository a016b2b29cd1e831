// Packs weights as the text that server/src/recognise/tagger/packed-weights.ts unpacks.
import { base, digit } from "../../server/src/recognise/tagger/base91";
import { labelCount } from "../../server/src/recognise/tagger/labels";
import { farthestGap, middle, rareWeight } from "../../server/src/recognise/tagger/packed-weights";
import type { Weights } from "./quantise";

export function packModel({ hashes, rows, transitions }: Weights): string {
  const order = Array.from(hashes, (_, feature) => feature).sort(
    (a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0),
  );
  const gaps: string[] = [];
  const present: string[] = [];
  const weights: string[] = [];
  let before = 0;
  for (const feature of order) {
    const hash = hashes[feature]! >>> 0;
    let gap = hash - before;
    before = hash;
    for (; gap >= farthestGap; gap -= farthestGap) gaps.push(triple(farthestGap));
    gaps.push(triple(gap));
    const row = rows.subarray(feature * labelCount, (feature + 1) * labelCount);
    present.push(triple(row.reduce((bits, weight, label) => (weight === 0 ? bits : bits | (1 << label)), 0)));
    for (const weight of row) if (weight !== 0) weights.push(packWeight(weight));
  }
  const steps = Array.from(transitions, (step) => triple(step + (1 << 15)));
  return [triple(order.length), ...steps, ...gaps, ...present, ...weights].join("");
}

/** Most weights are near 0 and one digit; the others are two behind a mark. */
function packWeight(weight: number): string {
  const value = weight + middle;
  if (value >= 0 && value < rareWeight) return digit(value);
  return digit(rareWeight) + digit(Math.floor((weight + 128) / base)) + digit((weight + 128) % base);
}

const triple = (value: number): string =>
  digit(Math.floor(value / (base * base))) + digit(Math.floor(value / base) % base) + digit(value % base);
