import { Lex, type Lexicon } from "../recognise/lexicon";
import { Vocabulary } from "../text/vocabulary";
import type { Office } from "./article";
import { toOffice } from "./offices";

/** Without stops: "US" and "U.S.", small or capital, name a country though no list has them. */
const shortCountries = new Set(["us", "uk", "eu", "u", "american"]);

/** The offices that the words of titles name, each title read once: the same titles stand in article after article. */
export class OfficeTitles {
  readonly #lexicon: Lexicon;
  readonly #titles = new Vocabulary();
  /** By the integer of the title; `undefined` where it names no office. */
  readonly #offices: (Office | undefined)[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The office that the text from `start` to `end` names, without countries; undefined where it names none. */
  officeOf(text: string, start: number, end: number): Office | undefined {
    const id = this.#titles.internSlice(text, start, end);
    // Integers are given in order: a title that is new is the next one.
    if (id === this.#offices.length)
      this.#offices.push(toOffice(this.#titles.text(id), (folded) => this.#isPlaceWord(folded)));
    return this.#offices[id];
  }

  /** True where a word of a title is its country: "U.S.", "British". */
  isNational(word: number): boolean {
    if (word < 0) return false;
    if ((this.#lexicon.of(word) & (Lex.demonym | Lex.country)) !== 0) return true;
    const written = this.#lexicon.vocabulary.text(word).replace(/\./g, "");
    return written === "US" || written === "UK";
  }

  #isPlaceWord(folded: string): boolean {
    if (shortCountries.has(folded)) return true;
    const written = this.#lexicon.vocabulary.intern(folded.charAt(0).toUpperCase() + folded.slice(1));
    return (this.#lexicon.of(written) & (Lex.demonym | Lex.country)) !== 0;
  }
}
