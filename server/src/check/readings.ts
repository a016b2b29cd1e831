import type {
  ClaimPlace,
  CorpusView,
  Entity,
  EventPlace,
  LocalPlace,
  QuotationPlace,
} from "../index/corpus-view";
import type { NameRecord, NearName } from "../index/name-record";
import { Postings, type PostingsDump, toEntry } from "../index/postings";
import type { Article } from "../link/article";
import { hashOf, mixHashes } from "../text/hash";
import { Memories, type Memory } from "./memories";

/**
 * What a check reads: all of an article; all that the corpus says of an entity; who an entity is and in which articles
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
} as const;
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

/** A corpus whose articles go by numbers, and which says by itself who reads what is his own. */
export interface NumberedCorpus extends CorpusView {
  readonly numberOf: (uri: string) => number | undefined;
  /** The numbers of the articles that have a claim, a quotation or an event under a key, or name an entity. */
  readonly holdersOf: (kind: OwnKind, key: string | number) => Iterable<number>;
}

/** What each article reads of what it has itself: of that no account is needed. */
const ownKinds = ["claim", "quotation", "event", "id"] as const;
export type OwnKind = (typeof ownKinds)[number];
const isOwnKind = (kind: ReadingKind): kind is OwnKind => (ownKinds as readonly string[]).includes(kind);

/**
 * A corpus that keeps account of who reads what of it, so that what a change can affect is known. Readers are articles,
 * by their numbers, and what is remembered; what they read is kept as hashes: two that are the same by chance make a
 * reader look again for nothing.
 * Invariant: a reader stands under everything that it asked for when it was last recorded.
 */
export class Readings implements CorpusView {
  readonly #corpus: NumberedCorpus;
  #readers = new Postings();
  /** What each reader has read. */
  readonly #read = new Map<number, Int32Array>();
  readonly #memories = new Memories((reader) => toKey("memory", reader));
  /** Articles that asked for something remembered which has become another since. */
  readonly #outdated = new Set<number>();
  /** What the reader that is at work has asked for so far. */
  #asked: Set<number> | undefined;
  #reader = 0;
  /** What the article that is being checked has itself. */
  #own: ReadonlySet<number> = new Set();

  /** With a dump it is the account that was written down; what was remembered is worked out again when it is asked for. */
  constructor(corpus: NumberedCorpus, dump?: ReadingsDump) {
    this.#corpus = corpus;
    if (!dump) return;
    this.#readers = Postings.load(dump.readers);
    dump.numbers.forEach((reader, at) => {
      this.#read.set(reader, dump.read.slice(dump.ends[at - 1] ?? 0, dump.ends[at]));
    });
    for (const name of dump.memories) this.#memories.named(name);
  }

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

  /** Does the work, and keeps account of what it reads as read by the article. */
  recordFor<Result>(article: Article, work: () => Result): Result {
    return this.#record(this.#corpus.numberOf(article.uri)!, this.#keysOf(article), work);
  }

  /**
   * Tells which articles' findings may rest on something, and doubts what is remembered that does. Where `isSure` is false
   * they rest on nothing but what is remembered: `holds` says whether that is still the same.
   */
  findReaders(
    kind: ReadingKind,
    key: string | number,
    onArticle: (article: number, isSure: boolean) => void,
  ): void {
    if (isOwnKind(kind)) for (const holder of this.#corpus.holdersOf(kind, key)) onArticle(holder, true);
    for (const { article: reader } of this.#readers.places(toKey(kind, key))) {
      if (reader >= 0) onArticle(reader, true);
      else this.#doubt(this.#memories.ofReader(reader)!, onArticle);
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

  clear(): void {
    this.#readers = new Postings();
    this.#read.clear();
    this.#memories.clear();
    this.#outdated.clear();
  }

  remember<Result>(
    about: string,
    id: string,
    work: () => Result,
    isSame: (one: Result, other: Result) => boolean = Object.is,
  ): Result {
    if (!this.#asked) return work();
    const memory = this.#memories.named(`${about} ${id}`);
    this.#note("memory", memory.reader);
    memory.work = work;
    memory.isSame = isSame as Memory["isSame"];
    this.#refresh(memory);
    return memory.held!.value as Result;
  }

  get size(): number {
    this.#note("everything", 0);
    return this.#corpus.size;
  }

  has(uri: string): boolean {
    this.#note("article", uri);
    return this.#corpus.has(uri);
  }

  article(uri: string): Article | undefined {
    this.#note("article", uri);
    return this.#corpus.article(uri);
  }

  articles(): Iterable<Article> {
    this.#note("everything", 0);
    return this.#corpus.articles();
  }

  entityOf(article: Article, mention: number): Entity | undefined {
    const local = article.entityOf[mention] ?? -1;
    return local < 0 ? undefined : this.entity(this.idOf(article, local));
  }

  idOf(article: Article, entity: number): string {
    const id = this.#corpus.idOf(article, entity);
    this.#note("id", id);
    return id;
  }

  entity(id: string): Entity | undefined {
    this.#note("entity", id);
    return this.#corpus.entity(id);
  }

  entities(): Iterable<Entity> {
    this.#note("everything", 0);
    return this.#corpus.entities();
  }

  ids(): readonly string[] {
    this.#note("everything", "");
    return this.#corpus.ids();
  }

  findNames(query: string, limit: number): readonly Entity[] {
    this.#note("everything", 0);
    return this.#corpus.findNames(query, limit);
  }

  nearNames(id: string): readonly NearName[] {
    this.#note("near", id);
    return this.#corpus.nearNames(id);
  }

  nameRecord(id: string): NameRecord | undefined {
    this.#note("id", id);
    return this.#corpus.nameRecord(id);
  }

  articleCount(id: string): number {
    this.#note("id", id);
    return this.#corpus.articleCount(id);
  }

  articlesOf(id: string): readonly string[] {
    this.#note("id", id);
    return this.#corpus.articlesOf(id);
  }

  articlesInFull(id: string): readonly string[] {
    this.#note("id", id);
    return this.#corpus.articlesInFull(id);
  }

  localsOf(id: string): readonly LocalPlace[] {
    this.#note("id", id);
    return this.#corpus.localsOf(id);
  }

  claims(key: number): readonly ClaimPlace[] {
    this.#note("claim", key);
    return this.#corpus.claims(key);
  }

  claimsLike(article: Article, claim: number): readonly ClaimPlace[] {
    this.#noteKeys("claim", article, article.claims[claim]!.keys);
    return this.#corpus.claimsLike(article, claim);
  }

  quotations(key: number): readonly QuotationPlace[] {
    this.#note("quotation", key);
    return this.#corpus.quotations(key);
  }

  quotationsLike(article: Article, quotation: number): readonly QuotationPlace[] {
    this.#noteKeys("quotation", article, article.quotations[quotation]!.keys);
    return this.#corpus.quotationsLike(article, quotation);
  }

  events(key: number): readonly EventPlace[] {
    this.#note("event", key);
    return this.#corpus.events(key);
  }

  eventsLike(article: Article, event: number): readonly EventPlace[] {
    this.#noteKeys("event", article, article.events[event]!.keys);
    return this.#corpus.eventsLike(article, event);
  }

  daysBetween(a: string, b: string): number | undefined {
    return this.#corpus.daysBetween(a, b);
  }

  articlesOfDay(day: string): readonly string[] {
    this.#note("day", day);
    return this.#corpus.articlesOfDay(day);
  }

  #record<Result>(reader: number, own: ReadonlySet<number>, work: () => Result): Result {
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

  /** What the article has itself of the kinds of which no account is kept. */
  #keysOf(article: Article): Set<number> {
    const own = new Set<number>();
    const add = (kind: OwnKind, things: readonly { readonly keys: readonly number[] }[]): void => {
      for (const { keys } of things) for (const key of keys) own.add(toKey(kind, key));
    };
    add("claim", article.claims);
    add("quotation", article.quotations);
    add("event", article.events);
    for (let entity = 0; entity < article.entities.length; entity++)
      own.add(toKey("id", this.#corpus.idOf(article, entity)));
    return own;
  }

  #note(kind: ReadingKind, key: string | number): void {
    if (!this.#asked) return;
    const number = kind === "article" ? this.#corpus.numberOf(key as string) : undefined;
    // Whoever reads itself is told of its change anyway.
    if (number === this.#reader) return;
    const hash = toKey(kind, number ?? key);
    if (!this.#own.has(hash)) this.#asked.add(hash);
  }

  #noteKeys(kind: OwnKind, article: Article, keys: readonly number[]): void {
    // What it has itself is not written down.
    if (!this.#asked || this.#corpus.numberOf(article.uri) === this.#reader) return;
    for (const key of keys) this.#note(kind, key);
  }

  #doubt(memory: Memory, onArticle: (article: number, isSure: boolean) => void): void {
    const isKnown = memory.held !== undefined;
    memory.isDoubtful = true;
    for (const { article: reader } of this.#readers.places(toKey("memory", memory.reader)))
      if (reader >= 0) onArticle(reader, !isKnown);
      else this.#doubt(this.#memories.ofReader(reader)!, onArticle);
  }

  /** Works out what is doubtful or not known yet; where it has become another, whoever asked for it before has to ask again. */
  #refresh(memory: Memory): void {
    const { held, work, isSame } = memory;
    if ((held && !memory.isDoubtful) || !work) return;
    memory.isDoubtful = false;
    const value = this.#record(memory.reader, nothing, work);
    memory.held = { value };
    if (!held || isSame(held.value, value)) return;
    for (const { article: reader } of this.#readers.places(toKey("memory", memory.reader)))
      if (reader >= 0) this.#outdated.add(reader);
  }

  #settle(reader: number, asked: ReadonlySet<number>): void {
    this.#outdated.delete(reader);
    this.#readers.replace(reader, toEntries(this.#read.get(reader) ?? []), toEntries(asked), () => {});
    this.#read.set(reader, Int32Array.from(asked));
  }
}

const nothing: ReadonlySet<number> = new Set();

/** Keys as entries of postings, in order. */
function toEntries(keys: Iterable<number>): Float64Array {
  return Float64Array.from(keys, (key) => toEntry(key, 0)).sort();
}

function toKey(kind: ReadingKind, key: string | number): number {
  return mixHashes(kinds[kind], typeof key === "string" ? hashOf(key) : key);
}
