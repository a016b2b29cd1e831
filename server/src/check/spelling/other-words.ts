import type { Difference } from "../../index/name-record";
import { americanSpelling } from "../../link/american-spelling";

/** What is known of the two names whose words are compared. */
export interface WordContext {
  /** The likelier slip is a real name or word by itself. */
  readonly isKnown: boolean;
  /** So is the other name's. */
  readonly isOtherKnown: boolean;
  /** The other name stands at least three times as often. */
  readonly isOtherFrequent: boolean;
  /** The other name is a place in the lists, or one that stands often: it is no people's name. */
  readonly isSurePlace: boolean;
}

/** Women's and men's forms of a surname: Petrov and Petrova, Kowalski and Kowalska. */
const genderedSurnames: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:ov|ev|in|yn)$/, /(?:ova|eva|ina|yna)$/],
  [/(?:ski|sky|skiy|zki|cki)$/, /(?:ska|skaya|zka|cka)$/],
];

/** Women's forms of a first name: "Daniel" and "Daniela", "Louis" and "Louise". */
const womensEnding = /^(?:a|e|i|ie|y|ette|ina)$/;

/** Scripts of tongues that set particles right behind a name, or words without a space. */
const takesParticles = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Endings that make a people's name of a country's or a town's. */
const peoplesEnding = /^(?:n|an|ian|ish|ese|i|er|ite)$/;
/** Endings of other words too: "Lauter" without its "r" is no town. */
const commonEnding = /(?:er|ite)$/;

/**
 * True where the two words are two by their endings and no slip: another figure, a plural ("the Hegseths"), a people,
 * the other gender's form. A word that is no name may well have lost a letter, so less is taken for granted of it.
 */
export function areOtherWords({ from, to, part, shared }: Difference, context: WordContext): boolean {
  if (/\d/.test(from) || /\d/.test(to)) return from.replace(/\D/g, "") !== to.replace(/\D/g, "");
  if (from === `${to}s` && !to.endsWith("s")) return true;
  const [short, long] = from.length <= to.length ? [from, to] : [to, from];
  // "Raqqa" and "Raqqah" render one foreign word; "al-Islami" is no slip for "Islam".
  if (part !== "given" && long === `${short}h` && short.endsWith("a")) return true;
  if (isUmlaut(short, long) && !(long === to && context.isOtherKnown && !context.isKnown)) return true;
  // "Salafism" and "Salafis": a doctrine and its followers.
  if (long === `${short}m` && short.endsWith("is")) return true;
  if (shared.length === 0 && from === `${to}i` && !to.endsWith("i")) return true;
  // "Punycoded": made into what is named so.
  if (shared.length === 0 && long === `${short}d` && short.endsWith("e")) return true;
  if (takesParticles.test(from) || takesParticles.test(to)) return true;
  // "Valdoria" and "Valdorian": of a country that no list has, either may be taken for somebody's name.
  const isCut = context.isSurePlace && long === to;
  if (shared.length === 0 && !isCut && /i[ae]n?$/.test(long) && isPeople(short, long)) return true;
  switch (part) {
    case "surname":
      if (shared.length === 0 && americanSpelling(from) === americanSpelling(to)) return true;
      return genderedSurnames.some(
        ([men, women]) => men.test(short) && women.test(long) && sharesStem(short, long),
      );
    case "given":
      // "Glori" beside "Gloria" again and again is no man of that name.
      if (long === to && !context.isKnown && context.isOtherKnown && context.isOtherFrequent) return false;
      return areGivenNames(short, long, context.isKnown);
    case "word":
      if (americanSpelling(from) === americanSpelling(to)) return true;
      // "Central Africa Republic" beside "Central African Republic" again and again.
      if (isCut || (shared.length > 1 && long === to && context.isOtherFrequent)) return false;
      // "General Motor" beside "General Motors" again and again has lost a letter.
      if (context.isKnown && long === `${short}s`)
        return shared.length === 0 || long !== to || !context.isOtherFrequent;
      if (long === to && !context.isKnown && (context.isOtherKnown || commonEnding.test(long))) return false;
      return isPeople(short, long);
  }
}

/** "Jurgen" and "Juergen": two ways to write a German "ü" without its dots. */
const isUmlaut = (short: string, long: string): boolean =>
  long.length === short.length + 1 && long.replace(/([aou])e(?=[^aeiou\s])/, "$1") === short;

function areGivenNames(short: string, long: string, isKnown: boolean): boolean {
  if (long === `${short}a` && !short.endsWith("a")) return true;
  if (!isKnown) return false;
  if (short.length === long.length)
    return /[oa]$/.test(short) && /[oa]$/.test(long) && sharesStem(short, long);
  return long.startsWith(short) && womensEnding.test(long.slice(short.length));
}

/** "Iraq" and "Iraqi", "Latvia" and "Latvian", "Malta" and "Maltese". */
function isPeople(short: string, long: string): boolean {
  if (long.length === short.length || long.endsWith("ii")) return false;
  if (long === `${short}n`) return /[aeiou]$/.test(short);
  return [short, short.replace(/[aeoy]$/, "")].some(
    (stem) => long.startsWith(stem) && peoplesEnding.test(long.slice(stem.length)),
  );
}

const sharesStem = (short: string, long: string): boolean => long.startsWith(short.slice(0, -1));
