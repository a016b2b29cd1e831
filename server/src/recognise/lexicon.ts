import type { Vocabulary } from "../text/vocabulary";

/** What is known of a word from lists, as bits. */
export const Lex = {
  givenName: 1,
  surname: 2,
  country: 4,
  city: 8,
  /** A state, province or other place. */
  region: 16,
  demonym: 32,
  /** Written in small letters in running text: an ordinary word of English. */
  common: 64,
  month: 128,
  weekday: 256,
  /** A word of a title or office: "President", "Dr", "Secretary". */
  title: 512,
  /** The last word of an organisation's name: "Inc", "Corp", "University". */
  organizationHead: 1024,
  /** A particle of a name: "van", "der", "bin". */
  particle: 2048,
} as const;

/** The lists of names and words, read by a word's integer in the vocabulary. */
export class Lexicon {
  readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Bits of `Lex` for a word of the vocabulary; 0 for -1. */
  of(_word: number): number {
    return 0;
  }
}
