import { kinds, labelCount, mayEnd, opening, outside, Part, toLabel } from "./labels";
import { longestStretch } from "./stretches";

const never = -0x40000000;

/** The labels that a name or what is outside of names ends with, and those that may follow them. */
const enders = Uint8Array.from(Array.from({ length: labelCount }, (_, label) => label).filter(mayEnd));
const openers = Uint8Array.from(opening);

/**
 * Finds the best row of labels for a stretch of tokens. It keeps the room that it works in, so that the row it gives is
 * good until the next call.
 */
export class LabelSearch {
  /** The scores of the steps from an ender to an opener: `ender * openers.length + opener`. */
  readonly #steps = new Int32Array(enders.length * openers.length);
  /** By two enders: the least that the step from the first has over the step from the second, whatever label follows. */
  readonly #leads = new Int32Array(enders.length * enders.length);
  /** For each kind of names the scores of the steps begin to inside, inside to inside, begin to last, inside to last. */
  readonly #inner = new Int32Array(4 * kinds.length);
  /** The enders that a best row may go on from. */
  readonly #kept = new Uint8Array(enders.length);
  /** Of each token and label: the best score of a row that ends so, and the label before. */
  readonly #best = new Int32Array(labelCount * longestStretch);
  readonly #from = new Uint8Array(labelCount * longestStretch);
  readonly #labels = new Uint8Array(longestStretch);

  /** `transitions` has one score for each pair of labels, by the label before. */
  constructor(transitions: Int16Array) {
    const step = (before: number, label: number): number => transitions[before * labelCount + label]!;
    const width = openers.length;
    enders.forEach((before, ender) => {
      openers.forEach((label, opener) => {
        this.#steps[ender * width + opener] = step(before, label);
      });
    });
    enders.forEach((before, one) => {
      enders.forEach((other, two) => {
        const leads = Array.from(openers, (label) => step(before, label) - step(other, label));
        this.#leads[one * enders.length + two] = Math.min(...leads);
      });
    });
    kinds.forEach((_, kind) => {
      const [begin, inside, last] = [Part.begin, Part.inside, Part.last].map((part) => toLabel(kind, part));
      this.#inner.set(
        [step(begin!, inside!), step(inside!, inside!), step(begin!, last!), step(inside!, last!)],
        4 * kind,
      );
    });
  }

  /** The best labels of `length` tokens, of which `scores` has `labelCount` integers each. */
  bestLabels(scores: Int32Array, length: number): Uint8Array {
    if (length === 1) {
      this.#labels[0] = bestAlone(scores);
      return this.#labels;
    }
    const best = this.#best;
    best.fill(never, 0, labelCount);
    for (let index = 0; index < openers.length; index++) best[openers[index]!] = scores[openers[index]!]!;
    for (let row = labelCount; row < length * labelCount; row += labelCount) {
      this.#open(scores, row);
      this.#goOn(scores, row);
    }
    return this.#trace(length);
  }

  /** The labels that follow the end of a name or stand outside of names. */
  #open(scores: Int32Array, row: number): void {
    const best = this.#best;
    const kept = this.#kept;
    const steps = this.#steps;
    const above = row - labelCount;
    const count = this.#keepEnders(above);
    for (let opener = 0; opener < openers.length; opener++) {
      let origin = kept[0]!;
      let top = best[above + enders[origin]!]! + steps[origin * openers.length + opener]!;
      for (let index = 1; index < count; index++) {
        const ender = kept[index]!;
        const score = best[above + enders[ender]!]! + steps[ender * openers.length + opener]!;
        if (score <= top) continue;
        top = score;
        origin = ender;
      }
      const label = openers[opener]!;
      best[row + label] = top + scores[row + label]!;
      this.#from[row + label] = enders[origin]!;
    }
  }

  /** Keeps the enders that are not so far behind the best that no step could make up for it; returns how many. */
  #keepEnders(above: number): number {
    const best = this.#best;
    let first = 0;
    for (let ender = 1; ender < enders.length; ender++)
      if (best[above + enders[ender]!]! > best[above + enders[first]!]!) first = ender;
    const top = best[above + enders[first]!]!;
    let count = 0;
    for (let ender = 0; ender < enders.length; ender++)
      if (best[above + enders[ender]!]! - top >= this.#leads[first * enders.length + ender]!)
        this.#kept[count++] = ender;
    return count;
  }

  /** The labels inside of names and at their ends, which only their own kind's leads to. */
  #goOn(scores: Int32Array, row: number): void {
    const best = this.#best;
    for (let kind = 0; kind < kinds.length; kind++) {
      const begin = toLabel(kind, Part.begin);
      for (let label = begin + 1, step = 4 * kind; label <= begin + 2; label++, step += 2) {
        const afterBegin = best[row - labelCount + begin]! + this.#inner[step]!;
        const afterInside = best[row - labelCount + begin + 1]! + this.#inner[step + 1]!;
        const isLonger = afterInside > afterBegin;
        best[row + label] = (isLonger ? afterInside : afterBegin) + scores[row + label]!;
        this.#from[row + label] = isLonger ? begin + 1 : begin;
      }
    }
  }

  #trace(length: number): Uint8Array {
    const best = this.#best;
    let row = (length - 1) * labelCount;
    let label: number = outside;
    for (let index = 1; index < enders.length; index++)
      if (best[row + enders[index]!]! > best[row + label]!) label = enders[index]!;
    for (let at = length - 1; at >= 0; at--, row -= labelCount) {
      this.#labels[at] = label;
      label = this.#from[row + label]!;
    }
    return this.#labels;
  }
}

/** The best label of a token that stands alone. */
function bestAlone(scores: Int32Array): number {
  let label: number = outside;
  for (let index = 1; index < openers.length; index++) {
    const other = openers[index]!;
    if (scores[other]! > scores[label]! && mayEnd(other)) label = other;
  }
  return label;
}
