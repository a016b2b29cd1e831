import { Lex, type Lexicon } from "../recognise/lexicon";

/** Says which words of a name are real names or words by themselves, one answer a word. */
export type KnownWords = (words: readonly string[], isPerson: boolean) => readonly boolean[];

/**
 * Answers from the lexicon: for a person a given name or a surname that stands in a list; for another name any word
 * that stands in one. A folded name of several words ("von der leyen") is known where its last word is.
 */
export function knownWords(lexicon: Lexicon): KnownWords {
  const anything =
    Lex.givenName |
    Lex.surname |
    Lex.country |
    Lex.city |
    Lex.region |
    Lex.demonym |
    Lex.common |
    Lex.organizationHead |
    Lex.organization;
  const { vocabulary } = lexicon;
  const bitsOf = (folded: string): number => {
    const word = folded.slice(folded.lastIndexOf(" ") + 1);
    return lexicon.of(vocabulary.intern(word.charAt(0).toUpperCase() + word.slice(1)));
  };
  return (words, isPerson) =>
    words.map((word, at) => {
      const wanted = !isPerson ? anything : at === words.length - 1 ? Lex.surname : Lex.givenName;
      return (bitsOf(word) & wanted) !== 0;
    });
}
