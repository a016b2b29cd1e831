// Packs clusters as the text that server/src/recognise/tagger/word-clusters.ts decodes.
import { base, digit } from "../../server/src/recognise/tagger/base91";
import {
  keyBits,
  keyOf,
  mostClusters,
  pairBits,
  remainderBits,
} from "../../server/src/recognise/tagger/word-clusters";

/** Words as `foldEntry` writes them, no two the same, and the cluster of each; the group of each cluster, and its field. */
export interface Clusters {
  readonly words: readonly string[];
  readonly clusterOf: Int32Array;
  readonly groupOf: Int32Array;
  readonly fieldOf: Int32Array;
}

/** Of two words with one key the first is kept: it is the more frequent. */
export function packClusters({ words, clusterOf, groupOf, fieldOf }: Clusters): string {
  if (groupOf.length > mostClusters) throw new RangeError(`more than ${mostClusters} clusters`);
  const keys: number[][] = Array.from(groupOf, () => []);
  const taken = new Set<number>();
  words.forEach((word, index) => {
    const key = keyOf(word);
    if (taken.has(key)) return;
    taken.add(key);
    keys[clusterOf[index]!]!.push(key);
  });
  const bits = new BitWriter();
  bits.write(groupOf.length, pairBits);
  keys.forEach((own, cluster) => {
    bits.write(groupOf[cluster]!, pairBits);
    bits.write(fieldOf[cluster]!, pairBits);
    bits.write(own.length, pairBits);
    const remainder = remainderFor(own.length);
    bits.write(remainder, remainderBits);
    let before = 0;
    for (const key of own.sort((a, b) => a - b)) {
      const gap = key - before;
      before = key;
      for (let ones = gap >>> remainder; ones > 0; ones--) bits.write(1, 1);
      bits.write(0, 1);
      bits.write(gap & ((1 << remainder) - 1), remainder);
    }
  });
  return bits.text();
}

/** How many bits of a gap between `count` keys are best written as they are. */
function remainderFor(count: number): number {
  return Math.max(0, Math.min(18, Math.round(Math.log2(2 ** keyBits / (count + 1)) - 0.5)));
}

/** Writes bits as digits, two for each thirteen. */
class BitWriter {
  readonly #digits: string[] = [];
  #bits = 0;
  #count = 0;

  /** Writes the lowest `count` bits of a number, at most 18 of them. */
  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#bits = (this.#bits << 1) | ((value >> bit) & 1);
      if (++this.#count === pairBits) this.#flush();
    }
  }

  /** All digits, the last bits filled up with noughts. */
  text(): string {
    while (this.#count > 0) this.write(0, 1);
    return this.#digits.join("");
  }

  #flush(): void {
    this.#digits.push(digit(Math.floor(this.#bits / base)), digit(this.#bits % base));
    this.#bits = 0;
    this.#count = 0;
  }
}
