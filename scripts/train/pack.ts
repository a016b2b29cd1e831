// Packs weights as the text that server/src/recognise/tagger/packed-weights.ts unpacks.
import { labelCount } from "../../server/src/recognise/tagger/labels";
import type { Weights } from "./quantise";

export function packModel({ hashes, rows, transitions }: Weights): string {
  const bytes: number[] = [];
  for (const weight of transitions) bytes.push(weight & 255, (weight >> 8) & 255);
  const order = Array.from(hashes, (_, feature) => feature).sort(
    (a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0),
  );
  let before = 0;
  for (const feature of order) {
    const hash = hashes[feature]! >>> 0;
    let distance = hash - before;
    before = hash;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) | 128);
    bytes.push(distance);
    const row = rows.subarray(feature * labelCount, (feature + 1) * labelCount);
    const present = row.reduce((bits, weight, label) => (weight === 0 ? bits : bits | (1 << label)), 0);
    bytes.push(present & 255, (present >> 8) & 255, present >> 16);
    for (const weight of row) if (weight !== 0) bytes.push(weight & 255);
  }
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "");
}
