import { firstRoom } from "../../text/first-room";
import type { Prose } from "../../text/prose";
import { TokenType } from "../../text/tokens";
import type { Lexicon } from "../lexicon";
import { Lex } from "../lexicon-bits";
import { hashWord } from "../lexicon-table";
import { keyOfHash, noCluster, WordClusters } from "./word-clusters";

/** How far from a token its neighbours' own features reach. */
export const reach = 2;

/** Mixes a template's number and a value into one hash. */
export function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export const mix2 = (template: number, one: number, other: number): number =>
  mix(template, Math.imul(one, 0x01000193) ^ ((other << 9) | (other >>> 23)));

const unread = -0x80000000;

/**
 * What the tagger knows of words by themselves. Words are integers of the vocabulary; numbers, opaque zones and the ends
 * of sentences have words of their own.
 */
export class WordTraits {
  readonly lexicon: Lexicon;
  readonly edge: number;
  readonly #numbers: readonly number[];
  readonly #opaque: number;
  #lower = new Int32Array(firstRoom).fill(unread);
  #shape = new Int32Array(firstRoom);
  #lists = new Int32Array(firstRoom);
  #cluster = new Int32Array(firstRoom);
  readonly #clusters = WordClusters.load();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    const { vocabulary } = lexicon;
    this.edge = vocabulary.intern("\u0001");
    this.#opaque = vocabulary.intern("\u0002");
    this.#numbers = [1, 2, 3, 4, 5].map((size) => vocabulary.intern("\u0003".repeat(size)));
  }

  /** The word of a token. */
  wordAt({ tokens }: Prose, at: number): number {
    const word = tokens.word[at]!;
    if (word >= 0) return word;
    if (tokens.type[at] === TokenType.opaque) return this.#opaque;
    return this.#numbers[Math.min(5, tokens.end[at]! - tokens.start[at]!) - 1]!;
  }

  /** The hash of the word in small letters. */
  lower(word: number): number {
    this.#read(word);
    return this.#lower[word]!;
  }

  /** A hash of how the word is written: "Xx", "XX", "X.X." */
  shape(word: number): number {
    this.#read(word);
    return this.#shape[word]!;
  }

  /** The lists that hold the word, as one integer. */
  lists(word: number): number {
    this.#read(word);
    return this.#lists[word]!;
  }

  /** The hashes of the features that a word gives a token which stands `offset` before it. */
  featuresOf(word: number, offset: number): number[] {
    const base = 100 * (offset + reach + 1);
    const { vocabulary } = this.lexicon;
    const lower = this.lower(word);
    const shape = this.shape(word);
    const lists = this.lists(word);
    const features = [mix(base, lower), mix(base + 1, shape), mix(base + 2, lists)];
    this.#pushClusters(word, offset, features);
    if (offset === reach || offset === -reach) return features;
    const text = vocabulary.text(vocabulary.lower(word));
    for (let bit = 0; bit < 30; bit++) if (lists & (1 << bit)) features.push(mix(base + 3, bit));
    features.push(mix(base + 4, this.lexicon.link(word)), mix2(base + 5, lists, shape));
    features.push(mix(base + 6, hashWord(text.slice(-3))), mix(base + 7, hashWord(text.slice(-2))));
    if (offset !== 0) return features;
    features.push(mix(base + 8, hashWord(vocabulary.text(word))));
    for (const size of [2, 3, 4]) features.push(mix(base + 8 + size, hashWord(text.slice(0, size))));
    features.push(mix(base + 13, hashWord(text.slice(-4))), mix(base + 14, hashWord(text.slice(-1))));
    features.push(
      mix(base + 15, Math.min(text.length, 12)),
      mix2(base + 16, hashWord(text.slice(-3)), shape),
    );
    return features;
  }

  /** What words stand in like company with the word, the less closely the farther it is from the token. */
  #pushClusters(word: number, offset: number, features: number[]): void {
    const base = 100 * (offset + reach + 1);
    const cluster = this.#cluster[word]!;
    if (cluster === noCluster) {
      features.push(mix(base + 20, this.shape(word)));
      return;
    }
    const group = this.#clusters.groupOf(cluster);
    features.push(mix(base + 22, group), mix(base + 23, this.#clusters.fieldOf(cluster)));
    if (offset < reach && offset > -reach) features.push(mix(base + 21, cluster));
    if (offset === 0)
      features.push(mix2(base + 24, group, this.shape(word)), mix2(base + 25, group, this.lists(word)));
  }

  #read(word: number): void {
    if (word >= this.#lower.length) this.#grow(word);
    if (this.#lower[word] !== unread) return;
    const { vocabulary } = this.lexicon;
    this.#shape[word] = hashWord(shapeOf(vocabulary.text(word)));
    this.#lists[word] = this.lexicon.of(word) & ~Lex.startsPhrase;
    this.#cluster[word] = this.#clusters.of(keyOfHash(this.lexicon.hashOf(word)));
    this.#lower[word] = hashWord(vocabulary.text(vocabulary.lower(word)));
  }

  #grow(word: number): void {
    const size = Math.max(word + 1, this.#lower.length * 2);
    const lower = new Int32Array(size).fill(unread);
    lower.set(this.#lower);
    this.#lower = lower;
    this.#shape = longer(this.#shape, size);
    this.#lists = longer(this.#lists, size);
    this.#cluster = longer(this.#cluster, size);
  }
}

function longer(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}

/** "Miruță" is "Xxx", "NATO" is "XX", "U.S." is "X.X.", "McCain" is "XxXxx": runs are cut after two. */
function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (const char of word.slice(0, 24)) {
    const sign = signOf(char);
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) shape += sign;
  }
  return shape;
}

/** "X" for a capital, "x" for another letter, else the character itself. */
function signOf(char: string): string {
  const unit = char.charCodeAt(0);
  if (unit >= 97 && unit <= 122) return "x";
  if (unit >= 65 && unit <= 90) return "X";
  if (unit < 128) return char;
  return upper.test(char) ? "X" : letter.test(char) ? "x" : char;
}

/** "Ș" */
const upper = /\p{Lu}/u;
/** "ț", "中" */
const letter = /\p{L}/u;
