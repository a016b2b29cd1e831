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
  /** For each length of the entry that is being decoded: the hash of its last word so far, and of the words before, 0 where there are none. */
  readonly #states = new Int32Array(longestEntry + 1);
  readonly #phrases = new Int32Array(longestEntry + 1);

  /** The table of the packed lists, decoded at the first call and the same ever after. */
  static load(): LexiconTable {
    loaded ??= new LexiconTable();
    return loaded;
  }

  private constructor() {
    this.#states[0] = start;
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
    const states = this.#states;
    let length = -1;
    for (let at = 0; at <= coded.length; at++) {
      const unit = at < coded.length ? coded.charCodeAt(at) : ending;
      const shared = unit < sharedLetters.length ? sharedLetters[unit]! : -1;
      if (shared < 0) {
        states[length + 1] = step(states[length]!, unit);
        length++;
        continue;
      }
      if (length >= 0) this.#add(finish(states[length]!), bits);
      length = shared;
    }
  }

  /** As `#addWords`: of the letters that a phrase shares with the one before it, the hash of the words is kept too. */
  #addPhrases(bits: number, coded: string): void {
    const states = this.#states;
    const phrases = this.#phrases;
    let length = -1;
    for (let at = 0; at <= coded.length; at++) {
      const unit = at < coded.length ? coded.charCodeAt(at) : ending;
      const shared = unit < sharedLetters.length ? sharedLetters[unit]! : -1;
      if (shared >= 0) {
        if (length >= 0) this.#add(this.#addWord(length), bits);
        length = shared;
        continue;
      }
      const isSpace = unit === 32;
      phrases[length + 1] = isSpace ? this.#addWord(length) : phrases[length]!;
      states[length + 1] = isSpace ? start : step(states[length]!, unit);
      length++;
    }
  }

  /** Enters the beginning of a phrase that ends with the word whose letters end here, and returns its hash. */
  #addWord(length: number): number {
    const word = finish(this.#states[length]!);
    const before = this.#phrases[length]!;
    if (before === 0) {
      this.#add(word, Lex.startsPhrase);
      return word;
    }
    const hash = hashPhrase(before, word);
    const bit = hash & begunMask;
    this.#begun[bit >> 5]! |= 1 << (bit & 31);
    return hash;
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

/** A "0" read behind the last entry ends it: code after a loop has the engine give up what it has compiled. */
const ending = 48;

/**
 * By code unit: the value of the base-36 digit that says how many letters an entry shares with the one before it; -1 for a
 * letter of an entry. A table, since the engine gives up what it has compiled where it comes to a branch that it has not seen.
 */
const sharedLetters = new Int8Array(128).fill(-1);
for (const [value, digit] of [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"].entries())
  sharedLetters[digit.charCodeAt(0)] = value;

function bitsOf(label: string): number {
  let bits = 0;
  for (const name of label.split(" ")) bits |= Lex[name as keyof typeof Lex];
  return bits;
}
