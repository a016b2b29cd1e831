import { foldName } from "../text/fold";
import { standsSurnameFirst } from "./name-order";
import { givenNameOf } from "./nicknames";

/** A person's name in parts, folded for comparison. */
export interface PersonName {
  /** Given names and initials in order: `["donald", "j"]`; `["jong un"]` where they are written after the surname; empty for a lone surname. */
  readonly given: readonly string[];
  /** With its particles: "von der leyen". */
  readonly surname: string;
  /** "jr", "sr", "iii"…; "regnal" where a king's or a pope's number stands in the place of a surname. */
  readonly suffix: string | undefined;
}

/** "XIV" of "Leo XIV", folded. */
const regnal = /^(?=.)x{0,2}(?:ix|iv|v?i{0,3})$/;

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);
const particles = new Set(
  "van von der den de del dela delos della di da du la le dos das bin ibn ben al el abu st ter ten zu af av do".split(
    " ",
  ),
);
/** True for a folded word that belongs to the surname after it: "von", "bin". */
export const isParticle = (word: string): boolean => particles.has(word);

const givenParticles = new Set(["ben", "al", "van"]);
const beginsLarge = /^\s*\p{Lu}/u;

/** The name of two words as a surname with its particle, "Van Dijk", where the first may be a given name too; undefined for any other. */
export function asSurname({ given, surname, suffix }: PersonName): PersonName | undefined {
  const [first, ...others] = given;
  if (first === undefined || others.length > 0 || !givenParticles.has(first)) return undefined;
  return { given: [], surname: `${first} ${surname}`, suffix };
}

/**
 * Takes a name apart: the surname is the last word with the particles before it, or the first where the name is written
 * surname first. A name of one word is a surname; the number of a king or a pope stands in the place of one.
 */
export function parsePersonName(text: string): PersonName {
  const words = foldName(text.replace(/,/g, " ")).split(" ");
  if (standsSurnameFirst(text, words))
    return { given: [words.slice(1).join(" ")], surname: words[0]!, suffix: undefined };
  const last = words.at(-1)!;
  if (words.length === 2 && regnal.test(last)) return { given: [words[0]!], surname: last, suffix: "regnal" };
  const suffix = words.length > 1 && suffixes.has(last) ? words.pop() : undefined;
  let first = words.length - 1;
  while (first > 0 && particles.has(words[first - 1]!)) first--;
  // "Ben Wallace", "Al Gore", "Van Morrison": a given name that looks like a particle. In small letters it is one: "van Dijk".
  if (first === 0 && words.length === 2 && givenParticles.has(words[0]!) && beginsLarge.test(text)) first = 1;
  // A hyphenated surname is one: "Smith-Jones".
  const writtenLast =
    text
      .trim()
      .split(/\s+/)
      .at(suffix ? -2 : -1) ?? "";
  const hyphens = foldName(writtenLast).split(" ").length - 1;
  if (hyphens > 0 && hyphens < words.length && first === words.length - 1) first = words.length - 1 - hyphens;
  return { given: words.slice(0, first), surname: words.slice(first).join(" "), suffix };
}

/** True where the given names can be one person's: none at all, or one of the first two of each the same, an initial or a nickname of the other. */
export function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a[0] === b[0] && !middleInitialsAgree(a, b)) return false;
  return (
    isSameGivenName(a[0]!, b[0]!) ||
    (a.length > 1 && a[1]!.length > 1 && isSameGivenName(a[1]!, b[0]!)) ||
    (b.length > 1 && b[1]!.length > 1 && isSameGivenName(a[0]!, b[1]!))
  );
}

/** "George W." and "George H.W." are two; "John F." and "John Fitzgerald" can be one, and so can "John". */
function middleInitialsAgree(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [middleInitials(a), middleInitials(b)];
  return one.startsWith(other) || other.startsWith(one);
}

/** The first letters of what stands behind the first given name; "H.W." folds to "hw". */
export const middleInitials = (given: readonly string[]): string =>
  given
    .slice(1)
    .map((each) => (each.length === 2 && !/[aeiouy]/.test(each) ? each : each[0]))
    .join("");

function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return givenNameOf(a) === givenNameOf(b);
}

/** The first given name that is more than an initial, as the name its nickname stands for; else the initial; else "". */
export function givenKey(name: PersonName): string {
  const full = name.given.find((given) => given.length > 1);
  return full ? givenNameOf(full) : (name.given[0] ?? "");
}
