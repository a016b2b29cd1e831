// Makes learned weights small: whole numbers, and only the features that matter.
import { labelCount } from "../../server/src/recognise/tagger/labels";
import type { Learned } from "./crf";

/** Weights as they are packed. */
export interface Weights {
  readonly hashes: Int32Array;
  readonly rows: Int8Array;
  readonly transitions: Int16Array;
}

/** Units of one weight: 1.0 is so many. */
const unit = 40;

/** In units: what is less than this is left out. */
const least = 2;

/** Keeps the `most` features that move the labels most; each row is shifted so that its "outside" is the middle. */
export function quantise({ hashes, rows, transitions }: Learned, most: number): Weights {
  const ranked = Array.from(hashes, (_, row) => ({ row, size: sizeOf(rows, row) }))
    .filter(({ size }) => size * unit >= 1)
    .sort((a, b) => b.size - a.size || a.row - b.row)
    .slice(0, most)
    .sort((a, b) => hashes[a.row]! - hashes[b.row]!);
  const kept = new Int8Array(ranked.length * labelCount);
  ranked.forEach(({ row }, index) => {
    for (let label = 0; label < labelCount; label++)
      kept[index * labelCount + label] = toInteger(rows[row * labelCount + label]!);
  });
  return {
    hashes: Int32Array.from(ranked, ({ row }) => hashes[row]!),
    rows: kept,
    transitions: Int16Array.from(transitions, (weight) => clamp(Math.round(weight * unit), 30000)),
  };
}

/** A weight too small to matter becomes 0. */
function toInteger(weight: number): number {
  const value = clamp(Math.round(weight * unit), 127);
  return Math.abs(value) < least ? 0 : value;
}

function sizeOf(rows: Float32Array, row: number): number {
  let sum = 0;
  for (let label = 0; label < labelCount; label++) sum += rows[row * labelCount + label]! ** 2;
  return Math.sqrt(sum);
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
