import { Shape, type Vocabulary } from "../text/vocabulary";
import { longHeads } from "./lexicon.generated";
import { NearWords } from "./near-words";

/** Shorter words, in letters, are a slip away from too many surnames. */
const shortest = 6;

/**
 * Words that are a slip away from one that makes names of bodies and places: whoever writes "Justice Departmment" means a body,
 * and it is to be held against "Justice Department" as one.
 */
export class MisspeltHeads {
  readonly #vocabulary: Vocabulary;
  /** Made when a word is first asked for that is in no list. */
  #near: NearWords | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The integer of the word that a word in no list is misspelt for; -1 where it is for none, or for several. */
  rightOf(word: number): number {
    const text = this.#vocabulary.text(word);
    const isName = this.#vocabulary.shape(word) & Shape.initialCapital;
    if (!isName || text.length < shortest || !letters.test(text)) return -1;
    this.#near ??= this.#read();
    const found = this.#near.near(this.#vocabulary.lower(word));
    if (found.length !== 1) return -1;
    return isOtherName(text, this.#vocabulary.text(found[0]!)) ? -1 : found[0]!;
  }

  #read(): NearWords {
    const near = new NearWords(this.#vocabulary);
    near.take(longHeads.split(" ").map((head) => this.#vocabulary.intern(head)));
    return near;
  }
}

/** Of this length, in letters, a word with another letter, or another one more at its end, is often somebody's name: "Streep", "Cliffe". */
const short = 7;

function isOtherName(word: string, head: string): boolean {
  if (Math.min(word.length, head.length) > short) return false;
  if (word.length === head.length) return !isSwapped(word, head);
  return word.toLowerCase().startsWith(head) && word.at(-1) !== head.at(-1);
}

const isSwapped = (word: string, head: string): boolean => sorted(word.toLowerCase()) === sorted(head);

const sorted = (word: string): string => [...word].sort().join("");

const letters = /^\p{L}+$/u;
