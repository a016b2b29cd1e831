import { before, labelCount, mayEnd, opening, outside } from "./labels";

const never = -0x40000000;

/**
 * The best row of labels for `length` tokens. `scores` has `labelCount` integers a token, `transitions` one for each
 * pair of labels, by the label before.
 */
export function bestLabels(scores: Int32Array, length: number, transitions: Int16Array): Uint8Array {
  if (length === 1) return Uint8Array.of(bestAlone(scores));
  const best = new Int32Array(labelCount * length).fill(never);
  const from = new Uint8Array(labelCount * length);
  for (const label of opening) best[label] = scores[label]!;
  for (let at = 1; at < length; at++) {
    const row = at * labelCount;
    const above = row - labelCount;
    for (let label = 0; label < labelCount; label++) {
      let top = never;
      let origin = 0;
      for (const previous of before[label]!) {
        const score = best[above + previous]! + transitions[previous * labelCount + label]!;
        if (score > top) {
          top = score;
          origin = previous;
        }
      }
      best[row + label] = top + scores[row + label]!;
      from[row + label] = origin;
    }
  }
  return trace(best, from, length);
}

/** The best label of a token that stands alone. */
function bestAlone(scores: Int32Array): number {
  let label = outside;
  for (const other of opening) if (scores[other]! > scores[label]! && mayEnd(other)) label = other;
  return label;
}

function trace(best: Int32Array, from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let row = (length - 1) * labelCount;
  let label = 0;
  for (let other = 1; other < labelCount; other++)
    if (mayEnd(other) && best[row + other]! > best[row + label]!) label = other;
  for (let at = length - 1; at >= 0; at--, row -= labelCount) {
    labels[at] = label;
    label = from[row + label]!;
  }
  return labels;
}
