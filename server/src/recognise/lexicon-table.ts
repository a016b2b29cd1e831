import { phraseGroups, wordGroups } from "./lexicon.generated";
import { Lex } from "./lexicon-bits";

/** In letters; the build script's entries are shorter. */
const longestEntry = 200;

const begunMask = (1 << 18) - 1;

let loaded: LexiconTable | undefined;

/**
 * The lists as a hash table of integers: the hash of a word or phrase, and its bits of `Lex`. No words are kept: two
 * words with one 32-bit hash would share their bits, which befalls one unknown word in fifty thousand.
 */
export class LexiconTable {
  #hashes = new Int32Array(1 << 18);
  #bits = new Int32Array(1 << 18);
  /** One bit for each last bits of the hash of a phrase or of its first words: what has none is the beginning of no phrase. */
  readonly #begun = new Int32Array((begunMask + 1) >> 5);

  /** The table of the packed lists, decoded at the first call and the same ever after. */
  static load(): LexiconTable {
    loaded ??= new LexiconTable();
    return loaded;
  }

  private constructor() {
    for (const [label, coded] of wordGroups) this.#addWords(bitsOf(label), coded);
    for (const [label, coded] of phraseGroups) this.#addPhrases(bitsOf(label), coded);
  }

  /** The bits of a word or phrase by its hash; 0 where it is in no list. */
  of(hash: number): number {
    const mask = this.#hashes.length - 1;
    for (let slot = hash & mask; this.#bits[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#hashes[slot] === hash) return this.#bits[slot]!;
    return 0;
  }

  /** False where no phrase of the lists begins with the words of this hash, nor is them. */
  mayBegin(hash: number): boolean {
    const bit = hash & begunMask;
    return ((this.#begun[bit >> 5]! >> (bit & 31)) & 1) !== 0;
  }

  /** Hashes while it decodes, without making strings: the hash of the letters that a word shares with the one before it is kept. */
  #addWords(bits: number, coded: string): void {
    const states = new Int32Array(longestEntry + 1);
    states[0] = start;
    for (let at = 0; at < coded.length; ) {
      let length = sharedLetters(coded.charCodeAt(at++));
      for (; at < coded.length; at++) {
        const unit = coded.charCodeAt(at);
        if (sharedLetters(unit) >= 0) break;
        states[length + 1] = step(states[length]!, unit);
        length++;
      }
      this.#add(finish(states[length]!), bits);
    }
  }

  #addPhrases(bits: number, coded: string): void {
    let entry = "";
    for (let at = 0; at < coded.length; ) {
      const shared = sharedLetters(coded.charCodeAt(at));
      const from = at + 1;
      for (at = from; at < coded.length && sharedLetters(coded.charCodeAt(at)) < 0; ) at++;
      entry = entry.slice(0, shared) + coded.slice(from, at);
      this.#addPhrase(entry, bits);
    }
  }

  #addPhrase(entry: string, bits: number): void {
    const words = entry.split(" ");
    const first = hashWord(words[0]!);
    this.#add(first, Lex.startsPhrase);
    let hash = first;
    for (let word = 1; word < words.length; word++) {
      hash = hashPhrase(hash, hashWord(words[word]!));
      const bit = hash & begunMask;
      this.#begun[bit >> 5]! |= 1 << (bit & 31);
    }
    this.#add(hash, bits);
  }

  #add(hash: number, bits: number): void {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    this.#hashes[slot] = hash;
    this.#bits[slot] = this.#bits[slot]! | bits;
  }
}

/** FNV-1a over code units with a final mix. */
export function hashWord(word: string): number {
  let state = start;
  for (let at = 0; at < word.length; at++) state = step(state, word.charCodeAt(at));
  return finish(state);
}

const start = 0x811c9dc5 | 0;
const step = (state: number, unit: number): number => Math.imul(state ^ unit, 0x01000193);
const finish = (state: number): number => state ^ (state >>> 15);

/** The hash of a phrase that goes on with a word. */
export function hashPhrase(phrase: number, word: number): number {
  const hash = Math.imul(phrase ^ (word + 0x7f4a7c15), 0x01000193);
  return hash ^ (hash >>> 13) ^ (word << 7);
}

/** The base-36 digit that says how many letters an entry shares with the one before it; -1 for a letter of an entry. */
function sharedLetters(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  return unit >= 65 && unit <= 90 ? unit - 55 : -1;
}

function bitsOf(label: string): number {
  let bits = 0;
  for (const name of label.split(" ")) bits |= Lex[name as keyof typeof Lex];
  return bits;
}
