import { Postings, type PostingsDump, toEntry } from "../index/postings";
import { hashOf, mixHashes } from "../text/hash";
import { Memories, type Memory } from "./memories";
import type { MovedNames } from "./spelling/moved-names";

/**
 * What a check reads: all of an article, or one of its traits; all that the corpus says of an entity; who an entity is and in which articles
 * it stands; the names near its own; what stands under the key of a claim, a quotation or an event, or on a day; what is remembered; or the corpus as a whole, under one key.
 */
const kinds = {
  article: 1,
  entity: 2,
  id: 3,
  near: 4,
  claim: 5,
  quotation: 6,
  event: 7,
  day: 8,
  memory: 9,
  everything: 10,
  trait: 11,
} as const;
/** See `kinds`. */
export type ReadingKind = keyof typeof kinds;

/** An account written down: who reads what, for each reader what it has read, and the names of what is remembered. */
export interface ReadingsDump {
  readonly [name: string]: PostingsDump | Int32Array | readonly string[];
  readonly readers: PostingsDump;
  readonly numbers: Int32Array;
  readonly ends: Int32Array;
  readonly read: Int32Array;
  readonly memories: readonly string[];
}

/** Whether all that somebody has read of an article's change are names that have done no more than move. */
export type HasMoved = (read: Int32Array) => boolean;

/** Tells it by the article's names; of two that were read also how they stand to each other. */
export function tellMoved({ ids, standAlike }: MovedNames): HasMoved {
  const byKey = new Map(Array.from(ids.keys(), (id) => [toKey("entity", id), id]));
  const told = new Map<Int32Array, boolean>();
  const hasMoved = (read: Int32Array): boolean => {
    const names: string[] = [];
    for (const key of read) {
      const id = byKey.get(key);
      if (id === undefined) continue;
      if (!ids.get(id)) return false;
      names.push(id);
    }
    return names.every((id, at) => names.slice(0, at).every((other) => standAlike(id, other)));
  };
  return (read) => {
    const known = told.get(read) ?? hasMoved(read);
    told.set(read, known);
    return known;
  };
}

const nothing: ReadonlySet<number> = new Set();

/**
 * Who has read what. Readers are articles, by their numbers, and what is remembered; what they read is kept as hashes: two
 * that are the same by chance make a reader look again for nothing.
 * Invariant: a reader stands under everything that was noted while it was last recorded.
 */
export class ReadingAccount {
  #readers = new Postings();
  /** What each reader has read. */
  readonly #read = new Map<number, Int32Array>();
  readonly #memories = new Memories((reader) => toKey("memory", reader));
  /** Articles that asked for something remembered which has become another since. */
  readonly #outdated = new Set<number>();
  /** What the reader that is at work has asked for so far. */
  #asked: Set<number> | undefined;
  #reader = 0;
  /** What the article that is being checked has itself: of that no account is needed. */
  #own: ReadonlySet<number> = nothing;

  /** With a dump it is the account that was written down; what was remembered is worked out again when it is asked for. */
  constructor(dump?: ReadingsDump) {
    if (!dump) return;
    this.#readers = Postings.load(dump.readers);
    dump.numbers.forEach((reader, at) => {
      this.#read.set(reader, dump.read.slice(dump.ends[at - 1] ?? 0, dump.ends[at]));
    });
    for (const name of dump.memories) this.#memories.named(name);
  }

  /** The account as it is now; good whatever comes. */
  dump(): ReadingsDump {
    const lists = [...this.#read.values()];
    const ends = new Int32Array(lists.length);
    let length = 0;
    lists.forEach((list, at) => {
      length += list.length;
      ends[at] = length;
    });
    const read = new Int32Array(length);
    lists.forEach((list, at) => void read.set(list, ends[at]! - list.length));
    const readers = this.#readers.dump();
    return {
      // Copies: articles may be checked while the dump is being written.
      readers: { ...readers, slots: readers.slots.slice(), places: readers.places.slice() },
      numbers: Int32Array.from(this.#read.keys()),
      ends,
      read,
      memories: this.#memories.names,
    };
  }

  /** Whether anybody has read anything. */
  get hasReaders(): boolean {
    return this.#read.size > 0;
  }

  /** Whether anybody has read what stands under a key. */
  isRead(key: number): boolean {
    return this.#readers.count(key) > 0;
  }

  /** The reader that is at work; undefined where none is. */
  get reader(): number | undefined {
    return this.#asked && this.#reader;
  }

  /** Says that the reader that is at work reads what stands under a key, as `toKey` makes it. */
  note(key: number): void {
    if (this.#asked && !this.#own.has(key)) this.#asked.add(key);
  }

  /** Does the work, and keeps account of what is noted meanwhile as read by the reader, without the keys of what it has itself. */
  record<Result>(reader: number, own: ReadonlySet<number>, work: () => Result): Result {
    const before = [this.#asked, this.#reader, this.#own] as const;
    const asked = new Set<number>();
    this.#asked = asked;
    this.#reader = reader;
    this.#own = own;
    try {
      return work();
    } finally {
      this.#settle(reader, asked);
      [this.#asked, this.#reader, this.#own] = before;
    }
  }

  /**
   * Tells which articles' findings may rest on what stands under a key, and doubts what is remembered that does. Where `isSure` is false
   * they rest on nothing but what is remembered: `holds` says whether that is still the same. Of what is remembered without places
   * nothing is doubted where all that it has read of the change `hasMoved` and is no other.
   */
  findReaders(
    key: number,
    onArticle: (article: number, isSure: boolean) => void,
    hasMoved: HasMoved = () => false,
  ): void {
    for (const { article: reader } of this.#readers.places(key)) {
      if (reader >= 0) {
        onArticle(reader, true);
        continue;
      }
      const memory = this.#memories.ofReader(reader)!;
      const isPlaceless = memory.held && !memory.isDoubtful && memory.isPlaceless(memory.held.value);
      if (!isPlaceless || !hasMoved(this.#read.get(reader)!)) this.#doubt(memory, onArticle);
    }
  }

  /** Whether all that is remembered of what an article asked for is the same still: what is doubtful is worked out again. */
  holds(article: number): boolean {
    if (this.#outdated.has(article)) return false;
    for (const key of this.#read.get(article) ?? []) {
      const memory = this.#memories.underKey(key);
      if (memory) this.#refresh(memory);
      if (this.#outdated.has(article)) return false;
    }
    return true;
  }

  /** Drops the account of an article that is gone. */
  forget(article: number): void {
    this.#settle(article, nothing);
    this.#read.delete(article);
  }

  /** Drops the whole account. */
  clear(): void {
    this.#readers = new Postings();
    this.#read.clear();
    this.#memories.clear();
    this.#outdated.clear();
  }

  /** What the work gives, worked out once for all readers, with an account of its own. */
  remember<Result>(
    about: string,
    id: string,
    work: () => Result,
    isSame: (one: Result, other: Result) => boolean,
    isPlaceless: (value: Result) => boolean,
  ): Result {
    if (!this.#asked) return work();
    const memory = this.#memories.named(`${about} ${id}`);
    this.note(toKey("memory", memory.reader));
    memory.work = work;
    memory.isSame = isSame as Memory["isSame"];
    memory.isPlaceless = isPlaceless as Memory["isPlaceless"];
    this.#refresh(memory);
    return memory.held!.value as Result;
  }

  /** `isSure` where the memory rests on more than what is remembered of what has changed. */
  #doubt(memory: Memory, onArticle: (article: number, isSure: boolean) => void, isSure = true): void {
    const isKnown = memory.held !== undefined;
    memory.isDoubtful = true;
    if (isSure) memory.isOutdated = true;
    for (const { article: reader } of this.#readers.places(toKey("memory", memory.reader)))
      if (reader >= 0) onArticle(reader, !isKnown);
      else this.#doubt(this.#memories.ofReader(reader)!, onArticle, !isKnown);
  }

  /** Works out what is doubtful or not known yet; where it has become another, whoever asked for it before has to ask again. */
  #refresh(memory: Memory): void {
    const { held, work, isSame } = memory;
    if ((held && !memory.isDoubtful) || !work) return;
    const isSameStill = held && this.#holdsStill(memory);
    [memory.isDoubtful, memory.isOutdated] = [false, false];
    if (isSameStill) return;
    const value = this.record(memory.reader, nothing, work);
    memory.held = { value };
    if (!held || isSame(held.value, value)) return;
    for (const { article: reader } of this.#readers.places(toKey("memory", memory.reader)))
      if (reader >= 0) this.#outdated.add(reader);
      else this.#memories.ofReader(reader)!.isOutdated = true;
  }

  /** As `holds`, for what is remembered itself. */
  #holdsStill(memory: Memory): boolean {
    for (const key of this.#read.get(memory.reader) ?? []) {
      if (memory.isOutdated) return false;
      const other = this.#memories.underKey(key);
      if (other) this.#refresh(other);
    }
    return !memory.isOutdated;
  }

  #settle(reader: number, asked: ReadonlySet<number>): void {
    this.#outdated.delete(reader);
    this.#readers.replace(reader, toEntries(this.#read.get(reader) ?? []), toEntries(asked), () => {});
    this.#read.set(reader, Int32Array.from(asked));
  }
}

/** Keys as entries of postings, in order. */
function toEntries(keys: Iterable<number>): Float64Array {
  return Float64Array.from(keys, (key) => toEntry(key, 0)).sort();
}

/** The key of something that is read. */
export function toKey(kind: ReadingKind, key: string | number): number {
  return mixHashes(kinds[kind], typeof key === "string" ? hashOf(key) : key);
}
