import { hashWord } from "../lexicon-table";
import { base, digitOf } from "./base91";
import { packedClusters } from "./word-clusters.generated";

/*
 * How clusters are packed: as a row of bits, thirteen of them in two digits of base 91, the highest first. Thirteen bits
 * say how many clusters there are. For each of them follow thirteen bits for its group, thirteen for its field, thirteen
 * for how many words it has, five for `remainder`, and its words by rising key: how far each key is from the one before,
 * as ones that count the whole multiples of 2^remainder, a nought, and the rest in `remainder` bits (Rice's code).
 */

/** Bits of what words are known by: the highest of their hash. */
export const keyBits = 22;
/** Bits that two digits hold, and that say how many words there are. */
export const pairBits = 13;
/** Bits that tell a cluster's `remainder`. */
export const remainderBits = 5;

/** The most clusters that there can be, so that one and a word's key fit into an integer. */
export const mostClusters = (1 << (32 - keyBits)) - 1;

const clusterBits = 32 - keyBits;
const slotMask = (1 << 18) - 1;

/** What is known of a word that is in no cluster. */
export const noCluster = -1;

/** The key of a word, given as `foldEntry` writes it. One unknown word in fifty has that of a known one. */
export const keyOf = (entry: string): number => keyOfHash(hashWord(entry));

/** The same, given the word's hash. */
export const keyOfHash = (hash: number): number => hash >>> (32 - keyBits);

let loaded: WordClusters | undefined;

/**
 * Clusters of words that stand in like company in much text: surnames of one country, clubs, makers of cars, verbs of
 * decline. Clusters that are like each other make a group, and such groups a field. docs/tagger.md says of what they are built.
 */
export class WordClusters {
  /** Open addressing by keys: a key and its cluster plus one; 0 in an empty slot. */
  readonly #slots = new Int32Array(slotMask + 1);
  readonly #groups: Uint16Array;
  readonly #fields: Uint16Array;

  /** The packed clusters, decoded at the first call and the same ever after. */
  static load(): WordClusters {
    loaded ??= new WordClusters(packedClusters);
    return loaded;
  }

  /** Decodes what `packClusters` of the program that builds them has packed. */
  constructor(packed: string) {
    const bits = new BitReader(packed);
    const count = bits.read(pairBits);
    this.#groups = new Uint16Array(count);
    this.#fields = new Uint16Array(count);
    for (let cluster = 0; cluster < count; cluster++) {
      this.#groups[cluster] = bits.read(pairBits);
      this.#fields[cluster] = bits.read(pairBits);
      const words = bits.read(pairBits);
      const remainder = bits.read(remainderBits);
      let key = 0;
      for (let word = 0; word < words; word++) {
        key += (bits.countOnes() << remainder) + bits.read(remainder);
        this.#enter(key, cluster);
      }
    }
  }

  /** The cluster of a word by its key; `noCluster` where it is in none. */
  of(key: number): number {
    for (let slot = key & slotMask; this.#slots[slot] !== 0; slot = (slot + 1) & slotMask)
      if (this.#slots[slot]! >>> clusterBits === key) return (this.#slots[slot]! & mostClusters) - 1;
    return noCluster;
  }

  /** The group of a cluster. */
  groupOf(cluster: number): number {
    return this.#groups[cluster]!;
  }

  /** The field of a cluster: a group of groups. */
  fieldOf(cluster: number): number {
    return this.#fields[cluster]!;
  }

  #enter(key: number, cluster: number): void {
    let slot = key & slotMask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & slotMask;
    this.#slots[slot] = (key << clusterBits) | (cluster + 1);
  }
}

/** Reads the bits of digits. */
class BitReader {
  readonly #text: string;
  #at = 0;
  /** Bits that are not read yet, the lowest `#left` of it. */
  #bits = 0;
  #left = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next `count` bits as a number, at most 18 of them. */
  read(count: number): number {
    while (this.#left < count) this.#fill();
    this.#left -= count;
    const value = this.#bits >>> this.#left;
    this.#bits &= (1 << this.#left) - 1;
    return value;
  }

  /** How many ones there are up to the next nought, which is passed over. */
  countOnes(): number {
    let count = 0;
    for (;;) {
      if (this.#left === 0) this.#fill();
      // Shifted so that the next bit is an integer's highest.
      const ones = Math.clz32(~(this.#bits << (32 - this.#left)));
      if (ones < this.#left) {
        this.#left -= ones + 1;
        this.#bits &= (1 << this.#left) - 1;
        return count + ones;
      }
      count += this.#left;
      this.#bits = 0;
      this.#left = 0;
    }
  }

  #fill(): void {
    const high = digitOf(this.#text.charCodeAt(this.#at++));
    const low = digitOf(this.#text.charCodeAt(this.#at++));
    if (Number.isNaN(low)) throw new RangeError("packed clusters end too early");
    this.#bits = (this.#bits << pairBits) | (high * base + low);
    this.#left += pairBits;
  }
}
