import { oneWordNames } from "../link/name-key";
import { nicknamesOf } from "../link/nicknames";
import { isSlip } from "./deletion-index";
import type { Difference, NameRecord } from "./name-record";

/** Finds the one word in which two names differ by a slip. A lone surname is compared with a full name's surname. */
export function findDifference(a: NameRecord, b: NameRecord): Difference | undefined {
  const called = calledDifference(a, b) ?? turned(calledDifference(b, a));
  if (called) return called;
  if (isPersonal(a, b) || isPersonal(b, a)) return personDifference(a, b);
  if (a.parts.length === b.parts.length) return wordDifference(a.parts, b.parts);
  if (a.kind === "other" && a.parts.length > 1) return partDifference(a, a.parts, b);
  if (b.kind === "other" && b.parts.length > 1) return turned(partDifference(b, b.parts, a));
  return (
    joinedDifference(a, b) ?? partDifference(a, a.odd ?? [], b) ?? turned(partDifference(b, b.odd ?? [], a))
  );
}

/** A person, and another person or a name that nobody knows: of one word it may be a surname, of two a full name. */
function isPersonal(a: NameRecord, b: NameRecord): boolean {
  if (a.kind !== "person") return false;
  // "Stnve Jobs" is nobody's name as long as it is misspelt.
  if (b.kind === "person" || b.parts.length === 1) return true;
  return b.parts.length === 2 && (b.kind === "other" || b.odd !== undefined);
}

/** One of the `words` of a longer name ("Googel Chrome", "Califonia Theater") beside a name of one word, or a person's surname. */
function partDifference(
  run: NameRecord,
  words: readonly string[],
  other: NameRecord,
): Difference | undefined {
  if (run.parts.length === 1 || (other.kind !== "person" && other.parts.length > 1)) return undefined;
  const to = other.parts.at(-1)!;
  const from = words.find((part) => part.length >= shortestPart && isSlipOf(part, to));
  return from === undefined ? undefined : { from, to, part: "word", shared: [] };
}

/** A name of one word beside a place that goes by one: "Ameirca" for "America", the United States. */
function calledDifference(lone: NameRecord, place: NameRecord): Difference | undefined {
  if (lone.parts.length > 1 || place.kind !== "place") return undefined;
  const from = lone.parts[0]!;
  const to = oneWordNames(place.parts).find((name) => isSlipOf(from, name));
  return to === undefined ? undefined : { from, to, part: "word", shared: [] };
}

function turned(difference: Difference | undefined): Difference | undefined {
  return difference && { ...difference, from: difference.to, to: difference.from };
}

/** Shorter words of a longer name are not looked at by themselves. */
export const shortestPart = 4;

function personDifference(a: NameRecord, b: NameRecord): Difference | undefined {
  const [surnameA, surnameB] = [a.parts.at(-1)!, b.parts.at(-1)!];
  if (a.parts.length === 1 || b.parts.length === 1) return loneDifference(a, b);
  // Middle names and initials come and go; the first given names and the surnames are what is compared.
  const [givenA, givenB] = [a.parts[0]!, b.parts[0]!];
  if (surnameA !== surnameB) {
    if (givenA !== givenB || !isSlipOf(surnameA, surnameB)) return undefined;
    return { from: surnameA, to: surnameB, part: "surname", shared: [givenA] };
  }
  const given = givenDifference(givenA, givenB);
  return given && { ...given, part: "given", shared: [surnameA] };
}

/** A lone name beside another name's surname, else beside its first name. */
function loneDifference(a: NameRecord, b: NameRecord): Difference | undefined {
  const [surnameA, surnameB] = [a.parts.at(-1)!, b.parts.at(-1)!];
  if (surnameA === surnameB) return undefined;
  if (isSlipOf(surnameA, surnameB)) return { from: surnameA, to: surnameB, part: "surname", shared: [] };
  const given = givenDifference(a.parts[0]!, b.parts[0]!);
  return given && { ...given, part: "given", shared: [] };
}

/** "Nickk" is near to "Nick", though "Nick" stands for "Nicholas". */
function givenDifference(a: string, b: string): Pick<Difference, "from" | "to"> | undefined {
  if (a === b || a.length < shortestPart - 1 || b.length < shortestPart - 1) return undefined;
  const to = spellingsOfGivenName(b).find((spelling) => isSlipOf(a, spelling));
  if (to !== undefined) return { from: a, to };
  const from = spellingsOfGivenName(a).find((spelling) => isSlipOf(spelling, b));
  return from === undefined ? undefined : { from, to: b };
}

/** The given name with the short forms that stand for it. */
export function spellingsOfGivenName(given: string): readonly string[] {
  return [given, ...nicknamesOf(given)];
}

function wordDifference(a: readonly string[], b: readonly string[]): Difference | undefined {
  let differing = -1;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (differing >= 0 || !isSlipOf(a[at]!, b[at]!)) return undefined;
    differing = at;
  }
  if (differing < 0) return undefined;
  const shared = a.filter((_, at) => at !== differing);
  return { from: a[differing]!, to: b[differing]!, part: "word", shared };
}

/** "Aero Systems" and "AeroSystems": the same letters, cut into words otherwise. */
function joinedDifference(a: NameRecord, b: NameRecord): Difference | undefined {
  const [from, to] = [a.parts.join(" "), b.parts.join(" ")];
  if (from.replace(/ /g, "") !== to.replace(/ /g, "") || from.length < 6) return undefined;
  return { from, to, part: "word", shared: [] };
}

const isSlipOf = (a: string, b: string): boolean => a !== b && isSlip(a, b);
