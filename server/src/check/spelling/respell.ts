import { transliterated } from "../../link/romanised";
import { fold, foldName } from "../../text/fold";
import { isOneSlip } from "../../text/one-slip";
import type { Slip } from "./slips";

const words = /[^\s]+/g;
const hyphens = /[-\u2010\u2011]/;
const parts = /[^-\u2010\u2011]+/g;
const letters = /[\p{L}\p{M}\p{N}'’.-]+/gu;

/**
 * A name as the article writes it with the misspelt word put right: "Hegset" → "Hegseth", "Eldridge Colby" → "Elbridge
 * Colby". Capitals stay as they are in a name written in capitals. Undefined where the form does not hold the word.
 */
export function respell(written: string, slip: Slip): string | undefined {
  const right = rightWordOf(slip);
  if (right === undefined) return undefined;
  for (const { word, at } of wordsOf(written, words)) {
    if (!isWrongWord(word, slip)) continue;
    // "Mayersky" and "Majerski" differ as two romanisations do.
    if (!isLiteral(slip, word, right) && !isOneSlip(foldName(word), foldName(right))) continue;
    const cased = word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word) ? right.toUpperCase() : right;
    return written.slice(0, at) + cased + written.slice(at + word.length);
  }
  return undefined;
}

/** The words of a name with their places, each one with hyphens also by its parts: "Notre-Dame", "Notre", "Dame". */
function* wordsOf(name: string, pattern: RegExp): Generator<{ readonly word: string; readonly at: number }> {
  for (const { 0: word, index } of name.matchAll(pattern)) {
    yield { word, at: index };
    if (!hyphens.test(word)) continue;
    for (const part of word.matchAll(parts)) yield { word: part[0], at: index + part.index };
  }
}

/** True where the word stands for the misspelt one; a nickname's folded form is not its own ("pete" stands for "peter"). */
function isWrongWord(word: string, { difference }: Slip): boolean {
  return isWritten(word, difference.from);
}

/** Each place of a slip is put right by one word, which is looked for once. */
const rightWords = new WeakMap<Slip, { readonly word: string | undefined }>();

function rightWordOf(slip: Slip): string | undefined {
  const known = rightWords.get(slip) ?? { word: findRightWord(slip) };
  rightWords.set(slip, known);
  return known.word;
}

/** The right word as the corpus or the project file writes it. */
function findRightWord({ right, rightName, difference }: Slip): string | undefined {
  const forms = [rightName, ...(right?.forms.map((form) => form.text) ?? [])];
  const candidates = forms.flatMap((form) => [...wordsOf(form, letters)].map(({ word }) => word));
  const fitting = candidates.filter((word) => isWritten(word, difference.to) && fold(word) !== word);
  // What is compared as "defense" or "kharkov" is written "Defence" or "Kharkiv".
  if (fitting.length === 0)
    fitting.push(...candidates.filter((word) => isOneSlip(foldName(word), lastWord(difference.from))));
  // "PORT SELMA" of a dateline says nothing of how the name is written in a text.
  return fitting.find((word) => word !== word.toUpperCase()) ?? fitting[0];
}

/** True where the two words are written as they were compared, and not in another romanisation. */
const isLiteral = ({ difference }: Slip, wrong: string, right: string): boolean =>
  foldName(wrong) === lastWord(difference.from) && foldName(right) === lastWord(difference.to);

/** True where a word as written stands for a folded one, or for one in the usual romanisation: "Wolanski" for "wolansky". */
function isWritten(word: string, folded: string): boolean {
  const written = foldName(word);
  return [written, transliterated(written)].some((each) => each === folded || each === lastWord(folded));
}

const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(" ") + 1);
