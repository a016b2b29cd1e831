import { Lex, type Lexicon } from "../recognise/lexicon";

/** Says which words of a name are real names or words by themselves, one answer a word. */
export type KnownWords = (words: readonly string[]) => readonly boolean[];

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

/** Answers from the lexicon. A folded name of several words ("von der leyen") is known where its last word is. */
export function knownWords(lexicon: Lexicon): KnownWords {
  const { vocabulary } = lexicon;
  return (words) =>
    words.map((folded) => {
      const word = folded.slice(folded.lastIndexOf(" ") + 1);
      const written = vocabulary.intern(word.charAt(0).toUpperCase() + word.slice(1));
      return (lexicon.of(written) & real) !== 0;
    });
}
