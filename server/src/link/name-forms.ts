import type { Lexicon } from "../recognise/lexicon";
import { isRealWord } from "./known-names";
import { acronymOf, looksLikeAcronym, plainName } from "./name-key";
import { type PersonName, parsePersonName } from "./person-name";

/** What is known of a name that is no person's by its written form alone. */
export interface ThingForm {
  /** Folded, without "the" and a company's legal ending. */
  readonly plain: string;
  /** The acronym that the form is, folded; undefined where it is none. */
  readonly short: string | undefined;
  /** The acronym that would stand for it. */
  readonly initials: string | undefined;
}

/**
 * Names by their written forms, taken apart once each: the same few names stand in article after article. Answers depend
 * on the form alone.
 */
export class NameForms {
  readonly #lexicon: Lexicon;
  readonly #persons = new Map<string, PersonName>();
  readonly #things = new Map<string, ThingForm>();
  readonly #known = new Map<string, boolean>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  person(written: string): PersonName {
    const known = this.#persons.get(written);
    if (known) return known;
    const made = parsePersonName(written);
    this.#persons.set(written, made);
    return made;
  }

  thing(written: string): ThingForm {
    const known = this.#things.get(written);
    if (known) return known;
    const plain = plainName(written);
    const short = looksLikeAcronym(written) ? written.replace(/\./g, "").toLowerCase() : undefined;
    const made = { plain, short, initials: acronymOf(plain) };
    this.#things.set(written, made);
    return made;
  }

  /** Which of a name's folded words are real names or words by themselves. */
  known(words: readonly string[]): readonly boolean[] {
    return words.map((word) => {
      const known = this.#known.get(word) ?? isRealWord(this.#lexicon, word);
      this.#known.set(word, known);
      return known;
    });
  }
}
