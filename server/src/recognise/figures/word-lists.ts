import type { Vocabulary } from "../../text/vocabulary";
import { WordTable } from "../../text/word-table";

/** One of the lists that `wordList` made: see `Reading.isIn`. */
export type WordList = number & { readonly list: unique symbol };

/** For each word that stands in a list the bits of all its lists; complete once this floor's files are loaded. */
const listsOfWords = new Map<string, number>();
let lists = 0;
/** An integer has no more bits to give. */
const mostLists = 31;

/**
 * A list of words in small letters, parted by spaces, that the grammar looks for around nearly every number: whether a word
 * stands in it is then a bit of an integer, where looking a string up in a set takes ten times as long.
 */
export function wordList(words: string): WordList {
  if (lists === mostLists) throw new RangeError("there are more lists of words than bits");
  const bit = 1 << lists++;
  for (const word of words.split(" ")) listsOfWords.set(word, (listsOfWords.get(word) ?? 0) | bit);
  return bit as WordList;
}

/** The lists that each word stands in, as bits. */
export function createWordLists(vocabulary: Vocabulary): WordTable {
  return new WordTable(vocabulary, (_word, lower) => listsOfWords.get(lower) ?? 0);
}
