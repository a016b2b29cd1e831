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
    for (const head of headsOf(record)) this.#words.add(head);
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
    for (const head of headsOf(record)) this.#words.remove(head);
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
    for (const head of headsOf(record)) {
      for (const word of this.#words.near(head)) consider(this.#byPattern.get(headPattern(word)));
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Finds the one word in which two names differ by a slip. A lone surname is compared with a full name's surname. */
export function findDifference(a: NameRecord, b: NameRecord): Difference | undefined {
  if (isPersonal(a, b) || isPersonal(b, a)) return personDifference(a, b);
  if (a.kind === "other" && a.parts.length > 1 && b.parts.length !== a.parts.length)
    return partDifference(a, b);
  if (b.kind === "other" && b.parts.length > 1 && b.parts.length !== a.parts.length)
    return turned(partDifference(b, a));
  if (a.parts.length !== b.parts.length) return joinedDifference(a, b);
  return wordDifference(a.parts, b.parts, () => "word");
}

/** A person, and another person or a name of one word that nobody knows: it may be a surname. */
function isPersonal(a: NameRecord, b: NameRecord): boolean {
  return a.kind === "person" && (b.kind === "person" || b.parts.length === 1);
}

/** One word of a name of no known kind ("Googel Chrome") beside a name of one word, or a person's surname. */
function partDifference(run: NameRecord, other: NameRecord): Difference | undefined {
  if (other.kind !== "person" && other.parts.length > 1) return undefined;
  const to = other.parts.at(-1)!;
  const from = run.parts.find((part) => part.length >= shortestPart && isSlipOf(part, to));
  return from === undefined ? undefined : { from, to, part: "word", shared: [] };
}

function turned(difference: Difference | undefined): Difference | undefined {
  return difference && { ...difference, from: difference.to, to: difference.from };
}

/** Shorter words of a longer name are not looked at by themselves. */
const shortestPart = 4;

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

/** The words that the deletion index holds for a name: a person's surname, else the name without its spaces; of a name of no known kind each word too. */
function headsOf({ kind, parts }: NameRecord): string[] {
  if (kind === "person") return [parts.at(-1)!];
  const whole = parts.join("");
  if (kind !== "other" || parts.length === 1) return [whole];
  return [whole, ...new Set(parts.filter((part) => part.length >= shortestPart))];
}

const headPattern = (word: string): string => `= ${word}`;

/** The keys a name stands under: its head, and for each of its words the name with that word left open. */
function patternsOf(record: NameRecord): string[] {
  const patterns = headsOf(record).map(headPattern);
  const parts = record.kind === "person" ? [record.parts[0]!, record.parts.at(-1)!] : record.parts;
  if (record.parts.length === 1 || parts.length > 8) return patterns;
  for (let open = 0; open < parts.length; open++) {
    patterns.push(parts.map((part, at) => (at === open ? "*" : part)).join(" "));
  }
  return patterns;
}
