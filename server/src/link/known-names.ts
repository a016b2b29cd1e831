import { Lex, type Lexicon } from "../recognise/lexicon";

/** What makes a word real: a name of a person, a place, a people, a body, or an ordinary word. */
const real =
  Lex.givenName |
  Lex.surname |
  Lex.country |
  Lex.city |
  Lex.region |
  Lex.demonym |
  Lex.common |
  Lex.organizationHead |
  Lex.organization;

/** What makes it one that everybody knows, and nobody writes by a slip of the pen. */
const familiar =
  Lex.frequentGivenName |
  Lex.frequentSurname |
  Lex.country |
  Lex.majorCity |
  Lex.region |
  Lex.demonym |
  Lex.frequent |
  Lex.organizationHead |
  Lex.organization;

/** What is known of a folded word by the lexicon. */
export interface KnownWord {
  /** It is a real name or word. */
  readonly real: boolean;
  /** It is a name, and not just a word. */
  readonly name: boolean;
  /** It is a name or word that everybody knows. */
  readonly familiar: boolean;
  readonly givenName: boolean;
  readonly surname: boolean;
  /** It is a country or its people: "british". */
  readonly national: boolean;
}

/** "von der leyen" is known where its last word is. */
export function knownWord(lexicon: Lexicon, folded: string): KnownWord {
  const { vocabulary } = lexicon;
  const word = folded.slice(folded.lastIndexOf(" ") + 1);
  const written = vocabulary.intern(word.charAt(0).toUpperCase() + word.slice(1));
  const bits = lexicon.isMisspelt(written) ? 0 : lexicon.of(written);
  return {
    real: (bits & real) !== 0,
    name: (bits & real & ~Lex.common) !== 0,
    familiar: (bits & familiar) !== 0,
    givenName: (bits & Lex.givenName) !== 0,
    surname: (bits & Lex.surname) !== 0,
    national: (bits & (Lex.country | Lex.demonym)) !== 0,
  };
}
