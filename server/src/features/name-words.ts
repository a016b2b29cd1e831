import type { NameKind } from "../recognise/mention";
import { fold } from "../text/fold";

/** Small words that belong to the surname after them: "van der Berg". */
const particle =
  /^(?:van|von|der|den|ter|ten|de|del|della|di|da|dos|das|du|la|le|al|el|bin|ibn|ben|abu|zu|af|st\.?)$/i;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** "J.", "J.D.", "J" */
const initials = /^(?:\p{Lu}\p{M}*\.?-?)+$/u;

/** The words of a name by what they are in it. Of a name that is no person's every word is in `surname`. */
export interface NameWords {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  readonly suffix: readonly string[];
}

/** The words of a name as written, white space aside. */
export function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => word !== "");
}

/** Takes a person's name apart: the surname is the last word with the particles before it, and all there is of a name of one word. */
export function namePartsOf(name: string, kind: NameKind): NameWords {
  const words = wordsOf(name);
  if (kind !== "person") return { given: [], surname: words, suffix: [] };
  const ending = words.length > 1 && suffix.test(words.at(-1)!) ? [words.pop()!] : [];
  let first = words.length - 1;
  while (first > 1 && particle.test(words[first - 1]!)) first--;
  if (first === 1 && particle.test(words[0]!) && words[0] === words[0]!.toLowerCase()) first = 0;
  return { given: words.slice(0, first), surname: words.slice(first), suffix: ending };
}

/** The word for comparison: small letters, no diacritics, stops and commas. */
export function plainWord(word: string): string {
  return fold(word).replace(/[.,]/g, "").replace(/’/g, "'");
}

/** The letters of "J." or "J.D."; undefined for a word that is more than initials. */
export function initialsOf(word: string): string[] | undefined {
  if (!initials.test(word)) return undefined;
  const letters = fold(word).match(/\p{L}/gu) ?? [];
  // "NATO" is no run of initials: letters without stops between them are one initial at most.
  return letters.length === 1 || word.includes(".") ? letters : undefined;
}
