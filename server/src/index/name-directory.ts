import { DeletionIndex, isSlip } from "./deletion-index";
import type { Difference, NameRecord, NearName } from "./name-record";

/** Names whose pattern is shared by more others than this say nothing by it ("john *" in a large corpus). */
const crowd = 400;

/**
 * The names of a corpus, found by near misses: a name of one word, and a person's surname, by the deletion index; a
 * name of several words by the others of its words ("north * treaty organization").
 * Invariant: every record that was added and not removed can be found under each of its patterns and words.
 */
export class NameDirectory {
  readonly #records = new Map<string, NameRecord>();
  readonly #byPattern = new Map<string, Set<string>>();
  readonly #words = new DeletionIndex();

  add(record: NameRecord): void {
    if (this.#records.has(record.id)) return;
    this.#records.set(record.id, record);
    for (const pattern of patternsOf(record)) {
      const ids = this.#byPattern.get(pattern);
      if (ids) ids.add(record.id);
      else this.#byPattern.set(pattern, new Set([record.id]));
    }
    this.#words.add(headOf(record));
  }

  remove(id: string): void {
    const record = this.#records.get(id);
    if (!record) return;
    this.#records.delete(id);
    for (const pattern of patternsOf(record)) {
      const ids = this.#byPattern.get(pattern);
      ids?.delete(id);
      if (ids?.size === 0) this.#byPattern.delete(pattern);
    }
    this.#words.remove(headOf(record));
  }

  record(id: string): NameRecord | undefined {
    return this.#records.get(id);
  }

  /** The names that differ from this one in exactly one word, by no more than a slip; in order of ids. */
  near(record: NameRecord): readonly NearName[] {
    const found = new Map<string, NearName>();
    const consider = (ids: ReadonlySet<string> | undefined) => {
      if (!ids || ids.size > crowd) return;
      for (const id of ids) {
        const other = id === record.id || found.has(id) ? undefined : this.#records.get(id);
        const difference = other && findDifference(record, other);
        if (difference) found.set(id, { id, difference });
      }
    };
    for (const pattern of patternsOf(record))
      if (pattern.includes("*")) consider(this.#byPattern.get(pattern));
    for (const word of this.#words.near(headOf(record))) consider(this.#byPattern.get(headPattern(word)));
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Finds the one word in which two names differ by a slip. A lone surname is compared with a full name's surname. */
export function findDifference(a: NameRecord, b: NameRecord): Difference | undefined {
  if (a.kind === "person" && b.kind === "person") return personDifference(a, b);
  if (a.parts.length !== b.parts.length) return joinedDifference(a, b);
  return wordDifference(a.parts, b.parts, () => "word");
}

function personDifference(a: NameRecord, b: NameRecord): Difference | undefined {
  const [givenA, givenB] = [a.parts.slice(0, -1), b.parts.slice(0, -1)];
  const [surnameA, surnameB] = [a.parts.at(-1)!, b.parts.at(-1)!];
  if (givenA.length === 0 || givenB.length === 0) {
    return isSlipOf(surnameA, surnameB)
      ? { from: surnameA, to: surnameB, part: "surname", shared: [] }
      : undefined;
  }
  // Middle names and initials come and go; the first given names and the surnames are what is compared.
  return wordDifference([givenA[0]!, surnameA], [givenB[0]!, surnameB], (at) =>
    at === 0 ? "given" : "surname",
  );
}

function wordDifference(
  a: readonly string[],
  b: readonly string[],
  partAt: (index: number) => Difference["part"],
): Difference | undefined {
  let differing = -1;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (differing >= 0 || !isSlipOf(a[at]!, b[at]!)) return undefined;
    differing = at;
  }
  if (differing < 0) return undefined;
  const shared = a.filter((_, at) => at !== differing);
  return { from: a[differing]!, to: b[differing]!, part: partAt(differing), shared };
}

/** "Aero Systems" and "AeroSystems": the same letters, cut into words otherwise. */
function joinedDifference(a: NameRecord, b: NameRecord): Difference | undefined {
  const [from, to] = [a.parts.join(" "), b.parts.join(" ")];
  if (from.replace(/ /g, "") !== to.replace(/ /g, "") || from.length < 6) return undefined;
  return { from, to, part: "word", shared: [] };
}

const isSlipOf = (a: string, b: string): boolean => a !== b && isSlip(a, b);

/** The word that the deletion index holds for a name: a person's surname, else the name without its spaces. */
function headOf(record: NameRecord): string {
  return record.kind === "person" ? record.parts.at(-1)! : record.parts.join("");
}

const headPattern = (word: string): string => `= ${word}`;

/** The keys a name stands under: its head, and for each of its words the name with that word left open. */
function patternsOf(record: NameRecord): string[] {
  const patterns = [headPattern(headOf(record))];
  const parts = record.kind === "person" ? [record.parts[0]!, record.parts.at(-1)!] : record.parts;
  if (record.parts.length === 1 || parts.length > 8) return patterns;
  for (let open = 0; open < parts.length; open++) {
    patterns.push(parts.map((part, at) => (at === open ? "*" : part)).join(" "));
  }
  return patterns;
}
