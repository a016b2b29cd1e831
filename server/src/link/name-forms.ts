import type { Lexicon } from "../recognise/lexicon";
import type { NameKind } from "../recognise/mention";
import { asSeen } from "../text/plain-signs";
import { Vocabulary } from "../text/vocabulary";
import { WordValues } from "../text/word-values";
import { type KnownWord, knownWord } from "./known-names";
import { acronymsOf, isShortPerson, looksLikeAcronym, personKey, plainName } from "./name-key";
import { otherPersonKeys, otherPlainNames, type WordKinds } from "./other-keys";
import { asSurname, type PersonName, parsePersonName } from "./person-name";
import { transliterated } from "./romanised";

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
  /** How much of the name is given: full given names count most, then further surnames, initials, a suffix. */
  readonly fullness: number;
  /** As of `otherPersonKeys`: over a corpus, and within one article, where a word that is a given name elsewhere may be a surname. */
  readonly also: readonly string[];
  readonly alsoHere: readonly string[];
  /** Surnames in the middle of the name, by which alone the person may go: "garcía" of "Gabriel García Márquez". */
  readonly inner: readonly string[];
  /** The same as a surname, of a name whose first word may be a particle: "Van Dijk" beside "Virgil van Dijk". */
  readonly alone: PersonForm | undefined;
}

/** What is known of a name that is no person's by its written form alone. */
export interface ThingForm extends NameForm {
  /** Folded, without "the" and a company's legal ending; and an integer that is the same for the same plain name. */
  readonly plain: string;
  readonly plainId: number;
  /** The acronym that the form is, folded; undefined where it is none. */
  readonly short: string | undefined;
  /** Integers of that acronym, -1 where there is none, and of the acronyms that would stand for the name. */
  readonly shortId: number;
  readonly initialIds: readonly number[];
  /** Integers of the shorter names that the thing goes by; see `otherPlainNames`. */
  readonly alsoIds: readonly number[];
}

/**
 * Names by their written forms, taken apart once each: the same few names stand in article after article. Answers depend
 * on the form alone.
 */
export class NameForms {
  readonly #lexicon: Lexicon;
  readonly #written = new Vocabulary();
  readonly #persons = new WordValues((id) => {
    const written = asSeen(this.#written.text(id));
    return this.#toPerson(written, parsePersonName(written));
  });
  readonly #things = new WordValues((id) => this.#toThing(asSeen(this.#written.text(id))));
  /** Plain names and acronyms by their integers, and the keys of plain names by kind. */
  readonly #plains = new Vocabulary();
  readonly #keys: Readonly<Record<NameKind, WordValues<string>>> = {
    person: this.#keysOf("person"),
    organization: this.#keysOf("organization"),
    place: this.#keysOf("place"),
    other: this.#keysOf("other"),
  };
  readonly #known = new Map<string, KnownWord>();
  readonly #kinds: WordKinds = {
    isGivenName: (word) => this.#knownWord(word).givenName,
    isSurname: (word) => this.#knownWord(word).surname,
    isNational: (word) => word === "us" || word === "uk" || this.#knownWord(word).national,
  };

  readonly #kindsHere: WordKinds = { ...this.#kinds, isGivenName: () => false };

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

  /** The keys of the shorter names that a thing goes by, as of `keyOf`; none for most. */
  otherKeysOf(kind: NameKind, form: ThingForm): readonly string[] {
    return form.alsoIds.map((id) => this.#keys[kind].of(id));
  }

  #keysOf(kind: NameKind): WordValues<string> {
    return new WordValues((id) => `${kind}:${this.#plains.text(id)}`);
  }

  #toPerson(written: string, name: PersonName): PersonForm {
    const parts = [...name.given, name.surname];
    const also = otherPersonKeys(name, this.#kinds);
    const alone = asSurname(name);
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
      also,
      alsoHere:
        name.given.length > 1 ? [...new Set([...also, ...otherPersonKeys(name, this.#kindsHere)])] : also,
      inner: innerOf(name, also),
      alone: alone && this.#toPerson(written, alone),
    };
  }

  #toThing(written: string): ThingForm {
    const plain = plainName(written);
    const short = looksLikeAcronym(written) ? written.replace(/\./g, "").toLowerCase() : undefined;
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
      initialIds: acronymsOf(plain).map((initials) => this.#plains.intern(initials)),
      alsoIds: otherPlainNames(plain, this.#kinds).map((other) => this.#plains.intern(other)),
    };
  }

  #knownWord(word: string): KnownWord {
    const known = this.#known.get(word) ?? knownWord(this.#lexicon, word);
    this.#known.set(word, known);
    return known;
  }
}

const none: readonly string[] = [];

const surnameOfKey = (key: string): string => key.split(":")[1]!;

/** The surnames of its other keys, and the last of three given names or more: "Lula" of "Luiz Inácio Lula da Silva". */
function innerOf({ given }: PersonName, also: readonly string[]): readonly string[] {
  const called = given.length > 2 ? [given.at(-1)!] : none;
  return also.length === 0 ? called : [...called, ...also.map(surnameOfKey)];
}

function fullnessOf({ given, surname, suffix }: PersonName): number {
  const surnames = surname.split(" ").length;
  return given.filter((one) => one.length > 1).length * 10 + surnames * 5 + given.length + (suffix ? 1 : 0);
}
