import { before, labelCount, mayEnd, opening, outside } from "./labels";
import { longestStretch } from "./stretches";

const never = -0x40000000;

/**
 * Finds the best row of labels for a stretch of tokens. It keeps the room that it works in, so that the row it gives is
 * good until the next call.
 */
export class LabelSearch {
  /** For each label those that may come before it, one after the other, with the score of the step; and where each begins. */
  readonly #previous: Uint8Array;
  readonly #steps: Int32Array;
  readonly #first = new Uint16Array(labelCount + 1);
  /** Of each token and label: the best score of a row that ends so, and the label before. */
  readonly #best = new Int32Array(labelCount * longestStretch);
  readonly #from = new Uint8Array(labelCount * longestStretch);
  readonly #labels = new Uint8Array(longestStretch);

  /** `transitions` has one score for each pair of labels, by the label before. */
  constructor(transitions: Int16Array) {
    const pairs = before.flatMap((labels, label) => labels.map((previous) => ({ previous, label })));
    this.#previous = Uint8Array.from(pairs, ({ previous }) => previous);
    this.#steps = Int32Array.from(
      pairs,
      ({ previous, label }) => transitions[previous * labelCount + label]!,
    );
    for (let label = 0; label < labelCount; label++)
      this.#first[label + 1] = this.#first[label]! + before[label]!.length;
  }

  /** The best labels of `length` tokens, of which `scores` has `labelCount` integers each. */
  bestLabels(scores: Int32Array, length: number): Uint8Array {
    if (length === 1) {
      this.#labels[0] = bestAlone(scores);
      return this.#labels;
    }
    const best = this.#best;
    best.fill(never, 0, labelCount);
    for (const label of opening) best[label] = scores[label]!;
    for (let at = 1; at < length; at++) this.#goOn(scores, at * labelCount);
    return this.#trace(length);
  }

  #goOn(scores: Int32Array, row: number): void {
    const best = this.#best;
    const previous = this.#previous;
    const steps = this.#steps;
    const above = row - labelCount;
    for (let label = 0, pair = 0; label < labelCount; label++) {
      let top = never;
      let origin = 0;
      for (const end = this.#first[label + 1]!; pair < end; pair++) {
        const score = best[above + previous[pair]!]! + steps[pair]!;
        if (score > top) {
          top = score;
          origin = previous[pair]!;
        }
      }
      best[row + label] = top + scores[row + label]!;
      this.#from[row + label] = origin;
    }
  }

  #trace(length: number): Uint8Array {
    const best = this.#best;
    let row = (length - 1) * labelCount;
    let label = 0;
    for (let other = 1; other < labelCount; other++)
      if (mayEnd(other) && best[row + other]! > best[row + label]!) label = other;
    for (let at = length - 1; at >= 0; at--, row -= labelCount) {
      this.#labels[at] = label;
      label = this.#from[row + label]!;
    }
    return this.#labels;
  }
}

/** The best label of a token that stands alone. */
function bestAlone(scores: Int32Array): number {
  let label = outside;
  for (const other of opening) if (scores[other]! > scores[label]! && mayEnd(other)) label = other;
  return label;
}
