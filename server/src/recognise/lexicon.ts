import { firstRoom } from "../text/first-room";
import type { Vocabulary } from "../text/vocabulary";
import { WordTable } from "../text/word-table";
import { foldEntry } from "./fold-entry";
import { callerOf } from "./lexicon-callers";
import { linkOf } from "./lexicon-links";
import { hashPhrase, hashWord, LexiconTable } from "./lexicon-table";
import { MisspeltHeads } from "./misspelt-heads";

export { Lex, placeBits } from "./lexicon-bits";
export { Caller } from "./lexicon-callers";
export { Link } from "./lexicon-links";

const unknown = -0x80000000;

/** The longest phrase that is looked up, in tokens. */
const longestPhrase = 8;

/** A phrase of the lists that was found in a text: how many tokens it takes, and its bits of `Lex`. */
export interface PhraseMatch {
  readonly length: number;
  readonly bits: number;
}

/**
 * The lists of names and words, read by a word's integer in the vocabulary. Words are compared in small letters and
 * without diacritics. What is known of a word is looked up once and then read from an array.
 */
export class Lexicon {
  readonly vocabulary: Vocabulary;
  readonly #table: LexiconTable;
  readonly #links: WordTable;
  readonly #callers: WordTable;
  readonly #heads: MisspeltHeads;
  /** The full stop, which lists leave out: "St Louis" holds for "St. Louis". */
  readonly #stop: number;
  #bits = new Int32Array(firstRoom).fill(unknown);
  #hashes = new Int32Array(firstRoom);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#table = LexiconTable.load();
    this.#stop = vocabulary.intern(".");
    this.#links = new WordTable(vocabulary, (_word, lower) => linkOf(lower));
    this.#callers = new WordTable(vocabulary, (_word, lower) => callerOf(lower));
    this.#heads = new MisspeltHeads(vocabulary);
  }

  /** Bits of `Lex` for a word of the vocabulary; 0 for -1. "Departmment" has those of "Department". */
  of(word: number): number {
    if (word < 0) return 0;
    if (word < this.#bits.length) {
      const known = this.#bits[word]!;
      if (known !== unknown) return known;
    }
    return this.#look(word);
  }

  /** True where the word itself stands in no list, and is a slip away from one that makes names of bodies or places. */
  isMisspelt(word: number): boolean {
    return this.of(word) !== 0 && this.hashOf(word) !== hashWord(foldEntry(this.vocabulary.text(word)));
  }

  /** The hash of a word of the vocabulary as the lists have it: `hashWord` of its `foldEntry`; of the right word for one that `isMisspelt`. */
  hashOf(word: number): number {
    this.of(word);
    return this.#hashes[word]!;
  }

  /** What the word does beside a name, one of `Link`; 0 for -1. */
  link(word: number): number {
    return this.#links.of(word);
  }

  /** What the word says of a name beside it, bits of `Caller`; 0 for -1. */
  caller(word: number): number {
    return this.#callers.of(word);
  }

  /**
   * The longest phrase of two words or more ("New York", "Johnson & Johnson") that begins at index `first` of the
   * column of words and ends before `end`; undefined where there is none.
   */
  phraseAt(words: Int32Array, first: number, end: number): PhraseMatch | undefined {
    const limit = Math.min(end, first + longestPhrase);
    let hash = 0;
    let found: PhraseMatch | undefined;
    for (let at = first; at < limit; at++) {
      const word = words[at]!;
      if (word < 0) break;
      if (word === this.#stop && at > first) continue;
      hash = at === first ? this.hashOf(word) : hashPhrase(hash, this.hashOf(word));
      if (at === first) continue;
      if (!this.#table.mayBegin(hash)) break;
      const bits = this.#table.of(hash);
      if (bits !== 0) found = { length: at - first + 1, bits };
    }
    return found;
  }

  #look(word: number): number {
    if (word >= this.#bits.length) this.#grow(word);
    const text = this.vocabulary.text(word);
    let hash = hashWord(foldEntry(text));
    let bits = this.#table.of(hash);
    // Entries with "=" hold for words in capitals only: "US", "WHO".
    if (isCapitals(text)) {
      const key = `=${text.toLowerCase()}`;
      bits |= this.#table.of(hashWord(key));
      // "U.S" without its last stop.
      if (text.includes(".")) bits |= this.#table.of(hashWord(`${key}.`));
    }
    const head = bits === 0 ? this.#heads.rightOf(word) : -1;
    if (head >= 0) {
      bits = this.of(head);
      hash = this.hashOf(head);
    }
    this.#hashes[word] = hash;
    this.#bits[word] = bits;
    return bits;
  }

  #grow(word: number): void {
    const size = Math.max(word + 1, this.#bits.length * 2);
    const bits = new Int32Array(size).fill(unknown);
    bits.set(this.#bits);
    this.#bits = bits;
    const hashes = new Int32Array(size);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
  }
}

/** "NATO", "U.S."; not "A". */
function isCapitals(text: string): boolean {
  return text.length > 1 && text.length <= 10 && text === text.toUpperCase() && text !== text.toLowerCase();
}
