import type { Difference } from "../../index/name-record";
import { americanDefence } from "../../link/name-key";
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
  const { from, to, word: right } = exchangeOf(slip);
  if (right === undefined) return undefined;
  for (const { word, at } of wordsOf(written, words)) {
    // A nickname's folded form is not its own: "pete" stands for "peter".
    if (!isWritten(word, from)) continue;
    // "Mayersky" and "Majerski" differ as two romanisations do.
    const isLiteral = foldName(word) === lastWord(from) && foldName(right) === lastWord(to);
    if (!isLiteral && !isOneSlip(foldName(word), foldName(right))) continue;
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

/** The folded words that are exchanged in a slip's places, and the right one as it is written; undefined where no form has it. */
interface Exchange extends Pick<Difference, "from" | "to"> {
  readonly word: string | undefined;
}

/** Each place of a slip is put right by one word, which is looked for once. */
const exchanges = new WeakMap<Slip, Exchange>();

function exchangeOf(slip: Slip): Exchange {
  const known = exchanges.get(slip);
  if (known) return known;
  const differing = differingWords(slip.difference);
  const made = { ...differing, word: findRightWord(slip, differing) };
  exchanges.set(slip, made);
  return made;
}

/** "joong" and "jong" of the given names "joong un" and "jong un"; a difference of one word as it is. */
function differingWords({ from, to }: Difference): Pick<Difference, "from" | "to"> {
  const [own, other] = [from.split(" "), to.split(" ")];
  if (own.length < 2 || own.length !== other.length) return { from, to };
  const differing = own.flatMap((word, at) => (word === other[at] ? [] : [at]));
  return differing.length === 1 ? { from: own[differing[0]!]!, to: other[differing[0]!]! } : { from, to };
}

/** The right word as the corpus or the project file writes it. */
function findRightWord(
  { right, rightName }: Slip,
  { from, to }: Pick<Difference, "from" | "to">,
): string | undefined {
  const forms = [rightName, ...(right?.forms.map((form) => form.text) ?? [])];
  const candidates = forms.flatMap((form) => [...wordsOf(form, letters)].map(({ word }) => word));
  const fitting = candidates.filter((word) => isWritten(word, to) && fold(word) !== word);
  // What is compared as "defense" or "kharkov" is written "Defence" or "Kharkiv".
  if (fitting.length === 0)
    fitting.push(...candidates.filter((word) => isOneSlip(foldName(word), lastWord(from))));
  // "PORT SELMA" of a dateline says nothing of how the name is written in a text.
  return fitting.find((word) => word !== word.toUpperCase()) ?? fitting[0];
}

/** True where a word as written stands for a folded one, or for one in the usual romanisation or spelling: "Wolanski" for "wolansky", "Defence" for "defense". */
function isWritten(word: string, folded: string): boolean {
  const written = foldName(word);
  return [written, transliterated(written), americanDefence(written)].some(
    (each) => each === folded || each === lastWord(folded),
  );
}

const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(" ") + 1);
