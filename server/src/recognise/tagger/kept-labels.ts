import { longestStretch, type Stretch } from "./stretches";
import { keyCount, mostOthers, type Reading, readKeys, readOthers, readWords } from "./token-features";
import { reach } from "./word-features";

/** The labels of one stretch, and what they depend on. */
interface KeptStretch {
  readonly inputs: Int32Array;
  readonly labels: Uint8Array;
}

const mostWords = longestStretch + 2 * reach;

/**
 * The labels of the stretches of a text that is read again and again while it is written. They are kept under all integers
 * that their scores are read from, and found only where each of these is the same, wherever the stretch stands: so they are
 * what the tagger would give, whatever was read before. Holds what the last two readings met.
 */
export class KeptLabels {
  #now = new Map<number, KeptStretch>();
  #before: ReadonlyMap<number, KeptStretch> = new Map();
  readonly #words = new Int32Array(mostWords);
  readonly #inputs = new Int32Array(mostWords + longestStretch * (keyCount + 1 + 2 * mostOthers));
  readonly #keys = new Int32Array(keyCount);
  readonly #others = new Int32Array(2 * mostOthers);

  /** Begins another reading; what the one before did not meet is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The labels of a stretch's tokens: known ones, or else what `work` gives, of which the first are the stretch's. */
  labelsOf(reading: Reading, stretch: Stretch, work: () => Uint8Array): Uint8Array {
    const count = this.#readInputs(reading, stretch);
    const hash = hashOf(this.#inputs, count);
    let known = this.#find(this.#now, hash, count) ?? this.#find(this.#before, hash, count);
    if (!known) {
      const inputs = this.#inputs.slice(0, count);
      known = { inputs, labels: work().slice(0, stretch.end - stretch.first) };
    }
    this.#now.set(hash, known);
    return known.labels;
  }

  #find(kept: ReadonlyMap<number, KeptStretch>, hash: number, count: number): KeptStretch | undefined {
    const found = kept.get(hash);
    if (found?.inputs.length !== count) return undefined;
    for (let at = 0; at < count; at++) if (found.inputs[at] !== this.#inputs[at]) return undefined;
    return found;
  }

  /** Writes what `readFeatures` reads: the words, and for each token its keys and the words beside its word elsewhere. */
  #readInputs(reading: Reading, stretch: Stretch): number {
    const inputs = this.#inputs;
    const words = readWords(reading, stretch, this.#words);
    let count = 0;
    while (count < words) inputs[count] = this.#words[count++]!;
    for (let at = stretch.first; at < stretch.end; at++) {
      readKeys(reading, stretch, this.#words, at, this.#keys);
      for (let key = 0; key < keyCount; key++) inputs[count++] = this.#keys[key]!;
      const others = readOthers(reading, at, this.#others);
      inputs[count++] = others;
      for (let other = 0; other < others; other++) inputs[count++] = this.#others[other]!;
    }
    return count;
  }
}

function hashOf(integers: Int32Array, count: number): number {
  let hash = count;
  for (let at = 0; at < count; at++) {
    hash = Math.imul(hash ^ integers[at]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
