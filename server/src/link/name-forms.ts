import type { Lexicon } from "../recognise/lexicon";
import type { NameKind } from "../recognise/mention";
import { Vocabulary } from "../text/vocabulary";
import { WordValues } from "../text/word-values";
import { type KnownWord, knownWord } from "./known-names";
import { acronymOf, isShortPerson, looksLikeAcronym, personKey, plainName } from "./name-key";
import { type PersonName, parsePersonName, transliterated } from "./person-name";

/** What is known of any name by its written form alone. */
interface NameForm {
  readonly written: string;
  /** The folded words that a slip could be in, and for each whether it is a real name or word by itself. */
  readonly parts: readonly string[];
  readonly known: readonly boolean[];
  /** For each whether everybody knows it. */
  readonly familiar: readonly boolean[];
}

/** What is known of a person's name by its written form alone. */
export interface PersonForm extends NameForm {
  readonly name: PersonName;
  /** The surname without the usual differences of romanisation. */
  readonly surname: string;
  readonly key: string;
  readonly short: boolean;
  /** How much of the name is given: full given names count most, then initials, then a suffix. */
  readonly fullness: number;
}

/** What is known of a name that is no person's by its written form alone. */
export interface ThingForm extends NameForm {
  /** Folded, without "the" and a company's legal ending; and an integer that is the same for the same plain name. */
  readonly plain: string;
  readonly plainId: number;
  /** The acronym that the form is, folded; undefined where it is none. */
  readonly short: string | undefined;
  /** Integers of that acronym and of the acronym that would stand for the name; -1 where there is none. */
  readonly shortId: number;
  readonly initialsId: number;
}

/**
 * Names by their written forms, taken apart once each: the same few names stand in article after article. Answers depend
 * on the form alone.
 */
export class NameForms {
  readonly #lexicon: Lexicon;
  readonly #written = new Vocabulary();
  readonly #persons = new WordValues((id) => this.#toPerson(this.#written.text(id)));
  readonly #things = new WordValues((id) => this.#toThing(this.#written.text(id)));
  /** Plain names and acronyms by their integers, and the keys of plain names by kind. */
  readonly #plains = new Vocabulary();
  readonly #keys: Readonly<Record<NameKind, WordValues<string>>> = {
    person: this.#keysOf("person"),
    organization: this.#keysOf("organization"),
    place: this.#keysOf("place"),
    other: this.#keysOf("other"),
  };
  readonly #known = new Map<string, KnownWord>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The form of the person's name that stands from `start` to `end`. */
  person(text: string, start: number, end: number): PersonForm {
    return this.#persons.of(this.#written.internSlice(text, start, end));
  }

  /** The form of the name of something else that stands from `start` to `end`. */
  thing(text: string, start: number, end: number): ThingForm {
    return this.#things.of(this.#written.internSlice(text, start, end));
  }

  /** What the corpus knows a thing by: as `thingKey`, made once. */
  keyOf(kind: NameKind, form: ThingForm): string {
    return this.#keys[kind].of(form.plainId);
  }

  #keysOf(kind: NameKind): WordValues<string> {
    return new WordValues((id) => `${kind}:${this.#plains.text(id)}`);
  }

  #toPerson(written: string): PersonForm {
    const name = parsePersonName(written);
    const parts = [...name.given, name.surname];
    return {
      written,
      parts,
      // "Coo" and "Heal" are words, but nobody's name.
      known: parts.map((part) => this.#knownWord(part).name),
      familiar: parts.map((part) => this.#knownWord(part).familiar),
      name,
      surname: transliterated(name.surname),
      key: personKey(name),
      short: isShortPerson(name),
      fullness: fullnessOf(name),
    };
  }

  #toThing(written: string): ThingForm {
    const plain = plainName(written);
    const short = looksLikeAcronym(written) ? written.replace(/\./g, "").toLowerCase() : undefined;
    const initials = acronymOf(plain);
    const parts = plain.split(" ");
    return {
      written,
      parts,
      known: parts.map((part) => this.#knownWord(part).real),
      familiar: parts.map((part) => this.#knownWord(part).familiar),
      plain,
      plainId: this.#plains.intern(plain),
      short,
      shortId: short === undefined ? -1 : this.#plains.intern(short),
      initialsId: initials === undefined ? -1 : this.#plains.intern(initials),
    };
  }

  #knownWord(word: string): KnownWord {
    const known = this.#known.get(word) ?? knownWord(this.#lexicon, word);
    this.#known.set(word, known);
    return known;
  }
}

function fullnessOf({ given, suffix }: PersonName): number {
  return given.filter((one) => one.length > 1).length * 10 + given.length + (suffix ? 1 : 0);
}
