import { withMark } from "./name-key";
import { givenNameOf } from "./nicknames";
import { isParticle, middleInitials, type PersonName } from "./person-name";
import { transliterated } from "./romanised";

/** What the lists say of a folded word. */
export interface WordKinds {
  isGivenName(word: string): boolean;
  isSurname(word: string): boolean;
  /** "us", "russian", "british": says whose a body is. */
  isNational(word: string): boolean;
}

/**
 * The keys of the shorter names that a person with a long one goes by: one of two surnames ("Pablo Iglesias" for "Pablo
 * Iglesias Turrión", "Clara Holt" and "Clara Weber" for "Clara Holt-Weber"), both without the first name ("López Obrador"),
 * and of the name in its other order ("Shinzo Abe" for "Abe Shinzo"). None for most names. Whether two names under such
 * keys are one is for whoever knows the others to say.
 */
export function otherPersonKeys(name: PersonName, kinds: WordKinds): readonly string[] {
  const { given, surname, suffix } = name;
  const first = given[0];
  if (first === undefined || first.length === 1 || suffix !== undefined || first.includes(" ")) return [];
  const words = surname.split(" ");
  const bare = words.filter((word) => !isParticle(word));
  if (given.length === 1 && bare.length === 1)
    return words.length === 1 && standsTurned(first, surname, kinds) ? [keyOf(first, surname)] : [];
  const inner = innerSurnames(given, kinds);
  const called = bare.length > 1 ? [bare.at(-1)!, bare[0]!] : [];
  // "Cristina Kirchner" for "Cristina Fernández de Kirchner".
  if (bare.length === 1 && words.length > 1 && given.length > 1) called.push(bare[0]!);
  const keys = [
    ...called.map((each) => [each, given] as const),
    ...inner.map((each) => [each, before(given, each)] as const),
  ].flatMap(([each, names]) => withInitials(keyOf(each, first), names));
  const last = given.at(-1)!;
  if (last.length > 1 && (given.length > 2 || inner.at(-1) === last)) keys.push(keyOf(surname, last));
  if (bare.length > 1) keys.push(keyOf(bare.at(-1)!, bare.slice(0, -1).join(" ")));
  return [...new Set(keys)];
}

const keyOf = (surname: string, given: string): string =>
  `person:${transliterated(surname)}:${givenNameOf(given)}`;

/** The given names before a surname that stands among them. */
const before = (given: readonly string[], surname: string): readonly string[] =>
  given.slice(0, given.indexOf(surname.slice(0, `${surname} `.indexOf(" "))));

/** A key, and the one that tells its bearer by the initials of further given names. */
function withInitials(key: string, given: readonly string[]): readonly string[] {
  const initials = middleInitials(given);
  return initials === "" ? [key] : [key, withMark(key, initials)];
}

/** Surnames among the given names, with their particles: "iglesias" of "Pablo Iglesias Turrión". */
function innerSurnames(given: readonly string[], kinds: WordKinds): readonly string[] {
  const found: string[] = [];
  for (let at = 1; at < given.length; at++) {
    let end = at;
    while (end < given.length - 1 && isParticle(given[end]!)) end++;
    const word = given[end]!;
    // "Anna Maria" is no shorter name of Anna Maria Ruiz.
    const isSurname = !kinds.isGivenName(word) || end > at || (at > 1 && kinds.isSurname(word));
    if (word.length > 1 && !isParticle(word) && isSurname) found.push(given.slice(at, end + 1).join(" "));
    at = end;
  }
  return found;
}

/** "Abe Shinzo", "Koike Yuriko": by the lists the first word is the likelier surname. */
function standsTurned(first: string, last: string, kinds: WordKinds): boolean {
  if (kinds.isGivenName(first)) return kinds.isGivenName(last) && !kinds.isSurname(last);
  return kinds.isGivenName(last) || (kinds.isSurname(first) && !kinds.isSurname(last));
}

/** Words at the end of a company's or a party's name without which it goes as well: "Toyota" for "Toyota Motor". */
const tail = / (?:motors?|party|air ?lines|airways|chase|sachs|pharmaceuticals|technologies|electronics)$/;

/**
 * The plain names under which a body with a long one goes: without the country it belongs to ("State Department" for "US
 * State Department"), without what kind of body it is ("Toyota" for "Toyota Motor"). None for most.
 */
export function otherPlainNames(plain: string, kinds: WordKinds): readonly string[] {
  const words = plain.split(" ");
  if (words.length === 1) return [];
  const found: string[] = [];
  if (words.length > 2 && kinds.isNational(words[0]!)) found.push(words.slice(1).join(" "));
  if (plain.startsWith("united states ") && words.length > 3) found.push(words.slice(2).join(" "));
  const short = plain.replace(tail, "");
  if (short !== plain && !kinds.isNational(short)) found.push(short);
  return found;
}
