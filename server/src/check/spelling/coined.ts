import type { Entity } from "../../index/corpus-view";
import type { Difference } from "../../index/name-record";
import { foldName } from "../../text/fold";
import type { Side } from "./side";

/**
 * True where two names are coined, one of them at least, and built in ways that no slip of the pen makes of each other:
 * "ReDoS" beside "Redis Cluster", "OpenSSF" beside "OpenSSL", "parseMatch" beside "parsePatch", "UTF-32LE" beside "UTF-32BE".
 */
export function areCoinedApart(wrong: Side, right: Side, difference: Difference): boolean {
  if (wrong.entity.kind === "person" && right.entity.kind === "person") return false;
  if (hasPrefix(wrong, right, difference)) return true;
  const [own, other] = [writtenAs(wrong.entity, difference.from), writtenAs(right.entity, difference.to)];
  if (own.some(isElided) || other.some(isElided)) return true;
  if (own.some(isIdentifier) || other.some(isIdentifier)) return true;
  if (difference.from.length > 3 && areVariants(difference.from, difference.to)) return true;
  if (own.length === 0 || other.length === 0) return false;
  const [isRun, isOtherRun] = [own, other].map((words) => words.every(isRunTogether));
  // Of a name in the lists the capital inside may be what got lost: "Whatsap".
  if (isRun !== isOtherRun) return isRun || !right.known;
  return isRun === true && own.every((one) => other.every((each) => endInOtherLetters(one, each)));
}

/** The word as the forms of a name have it, but for capitals throughout, which say nothing. */
function writtenAs({ forms }: Entity, folded: string): string[] {
  const words = forms.flatMap(({ text }) => text.split(/[^\p{L}\p{M}\p{N}'’-]+/u));
  return words.filter((word) => word !== word.toUpperCase() && foldName(word) === folded);
}

/** "parseMatch" and "SetPortNumber" name parts of a program; "iPhone" and "eBay" are written so for the eye. */
const isIdentifier = (word: string): boolean =>
  /^\p{Ll}{3,}\p{Lu}/u.test(word) || (word.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0) >= 2;

/** "Kubuntu" beside "Ubuntu", "Reimplementation": named after the other. Of a name in the lists the first letter may be what got lost ("Ermany"). */
function hasPrefix(wrong: Side, right: Side, { from, to, shared }: Difference): boolean {
  if (wrong.entity.kind === "person" || right.entity.kind === "person" || shared.length > 0) return false;
  const [short, long] = from.length < to.length ? [from, to] : [to, from];
  if (!long.endsWith(short) || (long === to && right.known)) return false;
  // "Ssection" has its first letter twice.
  return long !== short[0] + short;
}

/** "d'ESLint": of it, in another tongue. */
const isElided = (word: string): boolean => /^[dl]['’]\p{Lu}/u.test(word);

/** "OpenSSL", "InternSet"; not "McDonald", whose name goes on in a capital. */
const isRunTogether = (word: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Ma?c|De|Di|La|Le|Fitz|Van)/, ""));

/** Letters for words, at the end of what is run together: "SSL" of "OpenSSL". */
const lastLetters = /(?<=\p{Ll})\p{Lu}{2,}$/u;

const endInOtherLetters = (one: string, other: string): boolean =>
  lastLetters.test(one) &&
  lastLetters.test(other) &&
  lastLetters.exec(one)![0] !== lastLetters.exec(other)![0];

/** Up to so many letters beside a number tell variants of one thing apart: "F-16C", "UTF-32BE". */
const fewLetters = 3;

/** True where two designations with numbers differ in a few letters of their own. */
function areVariants(from: string, to: string): boolean {
  if (!/\d/.test(from) || !/\d/.test(to)) return false;
  const own: readonly string[] = from.match(/\p{L}+/gu) ?? [];
  const other: readonly string[] = to.match(/\p{L}+/gu) ?? [];
  if (own.length !== other.length) return true;
  return own.some((letters, at) => letters !== other[at] && letters.length <= fewLetters);
}
