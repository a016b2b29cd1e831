import { isOneSlip } from "../text/one-slip";
import type { Vocabulary } from "../text/vocabulary";

/** How many chains there are; a power of two. */
const chains = 256;

/**
 * Words of one text after the other by first letter and length, so that those one slip away from a word are found among a
 * few. Invariant: a chain's words stand in the order in which they were given.
 */
export class NearWords {
  readonly #vocabulary: Vocabulary;
  /** For each chain the place of its first word, and for each word the place of the next in its chain; -1 for none. */
  readonly #first = new Int32Array(chains).fill(-1);
  readonly #next: number[] = [];
  #words: readonly number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Forgets the words it has for others, given as integers, each once. */
  take(words: readonly number[]): void {
    this.#words = words;
    this.#first.fill(-1);
    this.#next.length = 0;
    for (let place = 0; place < words.length; place++) this.#next.push(-1);
    for (let place = words.length - 1; place >= 0; place--) {
      const text = this.#vocabulary.text(words[place]!);
      const chain = chainOf(text.charCodeAt(0), text.length);
      this.#next[place] = this.#first[chain]!;
      this.#first[chain] = place;
    }
  }

  /** The words one slip away from a word, the word itself among them: shorter ones first, then those as long, then longer ones. */
  near(word: number): readonly number[] {
    const text = this.#vocabulary.text(word);
    let found: number[] | undefined;
    for (let length = text.length - 1; length <= text.length + 1; length++) {
      let place = this.#first[chainOf(text.charCodeAt(0), length)]!;
      for (; place >= 0; place = this.#next[place]!) {
        const other = this.#words[place]!;
        if (other !== word) {
          const otherText = this.#vocabulary.text(other);
          if (otherText.length !== length || !isOneSlip(text, otherText)) continue;
        } else if (text.length !== length) continue;
        if (found) found.push(other);
        else found = [other];
      }
    }
    return found ?? none;
  }
}

const none: readonly number[] = [];

const chainOf = (letter: number, length: number): number => (letter * 31 + length) & (chains - 1);
