import { oneWordNames } from "../link/name-key";
import type { NameKind } from "../recognise/mention";
import { hashOf } from "../text/hash";
import { DeletionIndex, type DeletionIndexDump } from "./deletion-index";
import { findDifference, shortestPart, spellingsOfGivenName } from "./name-difference";
import type { NameRecord, NearName } from "./name-record";
import { Postings, type PostingsDump } from "./postings";

/** Names whose pattern is shared by more others than this say nothing by it ("john *" in a large corpus). */
const crowd = 400;

/** While more names than this come and go unasked, articles are being read in numbers: all answers are forgotten at once. */
const mostChanges = 100;

interface NumberedRecord {
  readonly record: NameRecord;
  /** Its own while it is there. */
  readonly number: number;
}

/** A directory written down: the records by their numbers (with an id of no letters where there is none), and what they stand under. */
export interface NameDirectoryDump {
  readonly [name: string]: readonly string[] | PostingsDump | DeletionIndexDump;
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
  readonly odd: readonly string[];
  readonly patterns: PostingsDump;
  readonly words: DeletionIndexDump;
  readonly givenNames: DeletionIndexDump;
}

/**
 * The names of a corpus, found by near misses: a name of one word, and a person's surname, by the deletion index; a
 * name of several words by the others of its words ("north * treaty organization").
 * Invariant: every record that was added and not removed can be found under each of its patterns and words.
 */
export class NameDirectory {
  readonly #records = new Map<string, NumberedRecord>();
  readonly #byNumber: (NameRecord | undefined)[] = [];
  readonly #free: number[] = [];
  #byPattern = new Postings();
  #words = new DeletionIndex();
  /** First names of full names: a lone name may be one. */
  #givenNames = new DeletionIndex();
  /** What `nearOf` answered, as long as it holds. */
  readonly #near = new Map<string, readonly NearName[]>();
  /** How many names came and went since `nearOf` was last asked. */
  #changes = 0;

  /** The same directory as the one that was written down. */
  static load({ ids, kinds, parts, odd, patterns, words, givenNames }: NameDirectoryDump): NameDirectory {
    const loaded = new NameDirectory();
    loaded.#byPattern = Postings.load(patterns);
    loaded.#words = DeletionIndex.load(words);
    loaded.#givenNames = DeletionIndex.load(givenNames);
    ids.forEach((id, number) => {
      const named = { id, kind: kinds[number] as NameKind, parts: parts[number]!.split(" ") };
      const record = odd[number] ? { ...named, odd: odd[number].split(" ") } : named;
      loaded.#byNumber.push(id === "" ? undefined : record);
      if (id === "") loaded.#free.push(number);
      else loaded.#records.set(id, { record, number });
    });
    return loaded;
  }

  dump(): NameDirectoryDump {
    return {
      ids: this.#byNumber.map((record) => record?.id ?? ""),
      kinds: this.#byNumber.map((record) => record?.kind ?? ""),
      parts: this.#byNumber.map((record) => record?.parts.join(" ") ?? ""),
      odd: this.#byNumber.map((record) => record?.odd?.join(" ") ?? ""),
      patterns: this.#byPattern.dump(),
      words: this.#words.dump(),
      givenNames: this.#givenNames.dump(),
    };
  }

  /** Returns the names that this one is near to, where `isWatched`. */
  add(record: NameRecord, isWatched = false): readonly NearName[] {
    if (this.#records.has(record.id)) return [];
    const number = this.#free.pop() ?? this.#byNumber.length;
    this.#byNumber[number] = record;
    this.#records.set(record.id, { record, number });
    for (const pattern of new Set(patternsOf(record))) {
      const key = hashOf(pattern);
      this.#byPattern.add(key, number);
      if (this.#byPattern.count(key) === crowd + 1) this.#near.clear();
    }
    for (const head of headsOf(record)) this.#words.add(head);
    for (const given of givenNamesOf(record)) this.#givenNames.add(given);
    return this.#forgetNear(record, isWatched);
  }

  /** Returns the names that this one was near to, where `isWatched`. */
  remove(id: string, isWatched = false): readonly NearName[] {
    const known = this.#records.get(id);
    if (!known) return [];
    const { record, number } = known;
    const near = this.#forgetNear(record, isWatched);
    this.#records.delete(id);
    this.#byNumber[number] = undefined;
    this.#free.push(number);
    for (const pattern of new Set(patternsOf(record))) {
      const key = hashOf(pattern);
      if (this.#byPattern.count(key) === crowd + 1) this.#near.clear();
      this.#byPattern.remove(key, number);
    }
    for (const head of headsOf(record)) this.#words.remove(head);
    for (const given of givenNamesOf(record)) this.#givenNames.remove(given);
    return near;
  }

  record(id: string): NameRecord | undefined {
    return this.#records.get(id)?.record;
  }

  /** As `near`, for a name of the directory; asked again it costs nothing until a near name comes or goes. */
  nearOf(id: string): readonly NearName[] {
    this.#changes = 0;
    const known = this.#near.get(id);
    if (known) return known;
    const record = this.record(id);
    if (!record) return [];
    const near = this.near(record);
    this.#near.set(id, near);
    return near;
  }

  /** To be near is mutual: what comes or goes changes the answers for the names that are near it. */
  #forgetNear(record: NameRecord, isWatched: boolean): readonly NearName[] {
    if (!isWatched) {
      if (this.#near.size === 0) return [];
      if (++this.#changes > mostChanges) {
        this.#near.clear();
        return [];
      }
    }
    this.#near.delete(record.id);
    const near = this.near(record);
    for (const { id } of near) this.#near.delete(id);
    return near;
  }

  /** The names that differ from this one in exactly one word, by no more than a slip; in order of ids. */
  near(record: NameRecord): readonly NearName[] {
    const found = new Map<string, NearName>();
    const consider = (pattern: string) => {
      const key = hashOf(pattern);
      if (this.#byPattern.count(key) > crowd) return;
      for (const { article: number } of this.#byPattern.places(key)) {
        const other = this.#byNumber[number]!;
        const { id } = other;
        const difference = id === record.id || found.has(id) ? undefined : findDifference(record, other);
        if (difference) found.set(id, { id, difference });
      }
    };
    for (const pattern of patternsOf(record)) if (pattern.includes("*")) consider(pattern);
    for (const head of headsOf(record)) {
      for (const word of this.#words.near(head)) consider(headPattern(word));
    }
    this.#considerGivenNames(record, consider);
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** A lone name beside the first names of full names, and a full name's first name beside lone names. */
  #considerGivenNames(record: NameRecord, consider: (pattern: string) => void): void {
    if (record.parts.length === 1) {
      const near = this.#givenNames.near(record.parts[0]!);
      for (const given of near) consider(givenPattern(given));
    }
    for (const given of givenNamesOf(record)) {
      for (const word of this.#words.near(given)) consider(lonePattern(word));
    }
  }
}

/** The first name of a full name, in its usual spellings; none for other names. */
function givenNamesOf({ kind, parts }: NameRecord): readonly string[] {
  if (kind !== "person" || parts.length === 1) return [];
  return spellingsOfGivenName(parts[0]!).filter((given) => given.length >= shortestPart);
}

const givenPattern = (given: string): string => `${given} =`;

/** The words that the deletion index holds for a name: a person's surname, else the name without its spaces, and a place's other names; of a name of no known kind each word too, of a longer one the words that are in no list. */
function headsOf({ kind, parts, odd = [] }: NameRecord): string[] {
  if (kind === "person") return [parts.at(-1)!];
  const whole = parts.join("");
  if (kind === "place") return [whole, ...new Set(odd), ...oneWordNames(parts)];
  if (kind !== "other" || parts.length === 1) return [whole, ...new Set(odd)];
  return [whole, ...new Set(parts.filter((part) => part.length >= shortestPart))];
}

const lonePattern = (word: string): string => `${word} alone`;

const headPattern = (word: string): string => `= ${word}`;

/** The keys a name stands under: its head, and for each of its words the name with that word left open. */
function patternsOf(record: NameRecord): string[] {
  const patterns = [...headsOf(record).map(headPattern), ...givenNamesOf(record).map(givenPattern)];
  if (record.parts.length === 1) patterns.push(lonePattern(record.parts[0]!));
  const parts = record.kind === "person" ? [record.parts[0]!, record.parts.at(-1)!] : record.parts;
  if (record.parts.length === 1 || parts.length > 8) return patterns;
  for (let open = 0; open < parts.length; open++) {
    patterns.push(parts.map((part, at) => (at === open ? "*" : part)).join(" "));
  }
  return patterns;
}
