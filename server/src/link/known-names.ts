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

/** True for a folded word that is a real name or word by the lexicon; "von der leyen" is where its last word is. */
export function isRealWord(lexicon: Lexicon, folded: string): boolean {
  const { vocabulary } = lexicon;
  const word = folded.slice(folded.lastIndexOf(" ") + 1);
  const written = vocabulary.intern(word.charAt(0).toUpperCase() + word.slice(1));
  return (lexicon.of(written) & real) !== 0;
}
