// Trains a linear-chain conditional random field over labels by stochastic gradient (AdaGrad), where the gold may leave a
// token several labels.
import { before, labelCount, mayEnd, opening } from "../../server/src/recognise/tagger/labels";
import { ruleFeature } from "../../server/src/recognise/tagger/token-features";
import type { Example } from "./examples";
import { indexFeatures } from "./index-features";
import { createRandom } from "./random";

export interface Settings {
  readonly epochs: number;
  /** From this epoch on, counted from 0, the weights are averaged. */
  readonly settled: number;
  readonly rate: number;
  readonly decay: number;
  readonly dropout: number;
  /** The same for features that stand in fewer than `rare` texts: what holds for many words is learned before what one word does. */
  readonly rareDropout: number;
  readonly rare: number;
  /** A feature is kept where it stands in at least so many places. */
  readonly leastCount: number;
  /** How much the rules' labels weigh before anything is learned. */
  readonly trust: number;
  /** How many times the weights are learned, each time in another order; what is kept is their mean. */
  readonly runs: number;
}

/** Weights as they were learned: rows of `labelCount` numbers, one a feature. */
export interface Learned {
  readonly hashes: Int32Array;
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

/** The same examples give the same weights, in whatever order the features of a token stand. */
export function learn(examples: readonly Example[], settings: Settings): Learned {
  const { hashes, counts, indexed } = indexFeatures(examples, settings.leastCount);
  const mean = new Mean(hashes.length);
  const dropouts = Float64Array.from(counts, (count) =>
    count < settings.rare ? settings.rareDropout : settings.dropout,
  );
  for (let run = 0; run < settings.runs; run++) {
    const trainer = new Trainer(dropouts, settings);
    trainer.trustRules(hashes);
    learnOnce(trainer, examples, indexed, settings, createRandom(7 + run), mean);
  }
  return { hashes, ...mean.value() };
}

/** Goes over the examples `epochs` times, and adds the weights of the last of them to the mean. */
function learnOnce(
  trainer: Trainer,
  examples: readonly Example[],
  indexed: readonly Int32Array[],
  { epochs, settled }: Settings,
  random: () => number,
  mean: Mean,
): void {
  const order = examples.map((_, index) => index);
  const span = Math.max(1, Math.floor(examples.length / snapshots));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    order.forEach((index, at) => {
      trainer.step(examples[index]!, indexed[index]!, random);
      if (epoch >= settled && at % span === span - 1) mean.add(trainer.rows, trainer.transitions);
    });
  }
}

/** In how many places of an epoch the weights are taken into the mean. */
const snapshots = 8;

/** The mean of weights: a single pass over few texts ends where chance leaves it. */
class Mean {
  readonly #rows: Float32Array;
  readonly #transitions = new Float32Array(pairs);
  #count = 0;

  constructor(features: number) {
    this.#rows = new Float32Array(features * labelCount);
  }

  add(rows: Float32Array, transitions: Float32Array): void {
    this.#count++;
    addTo(this.#rows, rows);
    addTo(this.#transitions, transitions);
  }

  value(): Pick<Learned, "rows" | "transitions"> {
    const scale = 1 / this.#count;
    return {
      rows: this.#rows.map((sum) => sum * scale),
      transitions: this.#transitions.map((sum) => sum * scale),
    };
  }
}

const longest = 64;
const pairs = labelCount * labelCount;

class Trainer {
  readonly transitions = new Float32Array(pairs);
  readonly rows: Float32Array;
  readonly #squares: Float32Array;
  readonly #pairSquares = new Float32Array(pairs);
  readonly #priors: Float32Array;
  readonly #settings: Settings;
  readonly #dropouts: Float64Array;
  readonly #scores = new Float64Array(longest * labelCount);
  /** The scores' exponentials, each token's by its highest score, and those of the transitions. */
  readonly #locals = new Float64Array(longest * labelCount);
  readonly #factors = new Float64Array(pairs);
  readonly #forward = new Float64Array(longest * labelCount);
  readonly #backward = new Float64Array(longest * labelCount);
  readonly #gradient = new Float64Array(longest * labelCount);
  readonly #pairGradient = new Float64Array(pairs);
  #kept = new Uint8Array(1 << 14);

  /** `dropouts` has for each feature how likely it is left out of a step. */
  constructor(dropouts: Float64Array, settings: Settings) {
    const size = dropouts.length * labelCount;
    this.rows = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#priors = new Float32Array(size);
    this.#dropouts = dropouts;
    this.#settings = settings;
  }

  /** Lets training begin, and stay by itself, where the rules are right. */
  trustRules(hashes: Int32Array): void {
    const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row]));
    for (let label = 0; label < labelCount; label++) {
      for (let sure = 0; sure < 4; sure++) {
        const row = rowOf.get(ruleFeature(label, sure));
        if (row === undefined) continue;
        const trust = this.#settings.trust * (label === 0 ? 0.5 : [0.4, 0.7, 1, 1.4][sure]!);
        this.rows[row * labelCount + label] = trust;
        this.#priors[row * labelCount + label] = trust;
      }
    }
  }

  step(example: Example, rows: Int32Array, random: () => number): void {
    const { length, starts, allowed, weight } = example;
    if (length > longest) return;
    this.#drop(rows, random);
    this.#addScores(length, starts, rows);
    this.#gradient.fill(0, 0, length * labelCount);
    this.#pairGradient.fill(0);
    this.#raise(length);
    this.#addExpected(length, undefined, -weight);
    this.#addExpected(length, allowed, weight);
    this.#update(length, starts, rows);
  }

  #drop(rows: Int32Array, random: () => number): void {
    if (this.#kept.length < rows.length) this.#kept = new Uint8Array(rows.length * 2);
    for (let at = 0; at < rows.length; at++)
      this.#kept[at] = rows[at]! >= 0 && random() >= this.#dropouts[rows[at]!]! ? 1 : 0;
  }

  #addScores(length: number, starts: Int32Array, rows: Int32Array): void {
    for (let at = 0; at < length; at++) {
      const base = at * labelCount;
      this.#scores.fill(0, base, base + labelCount);
      for (let index = starts[at]!; index < starts[at + 1]!; index++) {
        if (!this.#kept[index]) continue;
        const row = rows[index]! * labelCount;
        const scale = 1 / (1 - this.#dropouts[rows[index]!]!);
        for (let label = 0; label < labelCount; label++)
          this.#scores[base + label]! += this.rows[row + label]! * scale;
      }
    }
  }

  #raise(length: number): void {
    const scores = this.#scores;
    for (let base = 0; base < length * labelCount; base += labelCount) {
      let top = -Infinity;
      for (let label = 0; label < labelCount; label++) top = Math.max(top, scores[base + label]!);
      for (let label = 0; label < labelCount; label++)
        this.#locals[base + label] = Math.exp(scores[base + label]! - top);
    }
    for (let pair = 0; pair < pairs; pair++) this.#factors[pair] = Math.exp(this.transitions[pair]!);
  }

  /** Adds `sign` times the expected counts of labels and pairs, given the labels that are allowed. */
  #addExpected(length: number, allowed: Int32Array | undefined, sign: number): void {
    const [forward, backward, locals, factors] = [this.#forward, this.#backward, this.#locals, this.#factors];
    const may = (at: number, label: number): boolean => !allowed || ((allowed[at]! >> label) & 1) === 1;
    forward.fill(0, 0, length * labelCount);
    backward.fill(0, 0, length * labelCount);
    const scale = new Float64Array(length);
    for (const label of opening) if (may(0, label)) forward[label] = locals[label]!;
    scale[0] = normalise(forward, 0);
    for (let at = 1; at < length; at++) {
      const base = at * labelCount;
      for (let label = 0; label < labelCount; label++) {
        if (!may(at, label)) continue;
        let sum = 0;
        for (const previous of before[label]!)
          sum += forward[base - labelCount + previous]! * factors[previous * labelCount + label]!;
        forward[base + label] = sum * locals[base + label]!;
      }
      scale[at] = normalise(forward, base);
    }
    const last = (length - 1) * labelCount;
    for (let label = 0; label < labelCount; label++)
      if (mayEnd(label) && may(length - 1, label)) backward[last + label] = 1;
    for (let at = length - 1; at > 0; at--) {
      const base = at * labelCount;
      for (let label = 0; label < labelCount; label++) {
        if (!may(at, label) || backward[base + label] === 0) continue;
        const flow = (backward[base + label]! * locals[base + label]!) / scale[at]!;
        for (const previous of before[label]!)
          backward[base - labelCount + previous]! += flow * factors[previous * labelCount + label]!;
      }
    }
    let total = 0;
    for (let label = 0; label < labelCount; label++)
      total += forward[last + label]! * backward[last + label]!;
    if (!(total > 0)) return;
    for (let index = 0; index < length * labelCount; index++)
      this.#gradient[index]! += (sign * forward[index]! * backward[index]!) / total;
    for (let at = 1; at < length; at++) {
      const base = at * labelCount;
      for (let label = 0; label < labelCount; label++) {
        if (!may(at, label) || backward[base + label] === 0) continue;
        const flow = (backward[base + label]! * locals[base + label]!) / scale[at]! / total;
        for (const previous of before[label]!)
          this.#pairGradient[previous * labelCount + label]! +=
            sign * forward[base - labelCount + previous]! * factors[previous * labelCount + label]! * flow;
      }
    }
  }

  #update(length: number, starts: Int32Array, rows: Int32Array): void {
    const { rate, decay } = this.#settings;
    for (let at = 0; at < length; at++) {
      const base = at * labelCount;
      for (let index = starts[at]!; index < starts[at + 1]!; index++) {
        if (!this.#kept[index]) continue;
        const row = rows[index]! * labelCount;
        for (let label = 0; label < labelCount; label++) {
          const weight = this.rows[row + label]!;
          const gradient = this.#gradient[base + label]! - decay * (weight - this.#priors[row + label]!);
          if (gradient < 1e-4 && gradient > -1e-4) continue;
          const square = this.#squares[row + label]! + gradient * gradient;
          this.#squares[row + label] = square;
          this.rows[row + label] = weight + (rate * gradient) / Math.sqrt(square + 1e-2);
        }
      }
    }
    for (let pair = 0; pair < pairs; pair++) {
      const gradient = this.#pairGradient[pair]!;
      if (gradient === 0) continue;
      this.#pairSquares[pair]! += gradient * gradient;
      this.transitions[pair]! += (rate * gradient) / Math.sqrt(this.#pairSquares[pair]! + 1e-2);
    }
  }
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let index = 0; index < values.length; index++) sums[index]! += values[index]!;
}

function normalise(values: Float64Array, base: number): number {
  let sum = 0;
  for (let label = 0; label < labelCount; label++) sum += values[base + label]!;
  if (sum === 0) return 1;
  for (let label = 0; label < labelCount; label++) values[base + label]! /= sum;
  return sum;
}
