import type {
  ClaimPlace,
  CorpusView,
  Entity,
  EventPlace,
  LocalPlace,
  NamingArticle,
  QuotationPlace,
} from "../index/corpus-view";
import type { NameRecord, NearName } from "../index/name-record";
import type { Trait } from "../index/trait";
import type { Article } from "../link/article";
import { yearOfStory } from "./claims/story-year";
import { readInYear } from "./dated-article";
import { type HasMoved, ReadingAccount, type ReadingKind, type ReadingsDump, toKey } from "./reading-account";
import { isFollowed, isOfAnyYear, traitKey, traits } from "./traits";

/** A corpus whose articles go by numbers, and which says by itself who reads what is his own. */
export interface NumberedCorpus extends CorpusView {
  readonly numberOf: (uri: string) => number | undefined;
  /** Whether only the year of an article's own day is missing. */
  readonly isYearless: (uri: string) => boolean;
  /** The numbers of the articles that have a claim, a quotation or an event under a key, or name an entity. */
  readonly holdersOf: (kind: OwnKind, key: string | number) => Iterable<number>;
}

/** What each article reads of what it has itself: of that no account is needed. */
const ownKinds = ["claim", "quotation", "event", "id"] as const;
export type OwnKind = (typeof ownKinds)[number];
const isOwnKind = (kind: ReadingKind): kind is OwnKind => (ownKinds as readonly string[]).includes(kind);

/**
 * A corpus that keeps account of who reads what of it, so that what a change can affect is known, and whose articles are dated:
 * those that name no year are as they are read in that of their story.
 * Invariant: whoever was recorded stands in the account under everything that it asked for.
 */
export class Readings implements CorpusView {
  readonly #corpus: NumberedCorpus;
  readonly #account: ReadingAccount;
  /** What was worked out where nobody keeps account, until the next change. */
  readonly #passing = new Map<string, { readonly value: unknown }>();

  /** Whether articles are wanted as they were read, to date others by. */
  #isDating = false;
  readonly #hashes = new Map<Trait<unknown>, WeakMap<object, number>>();

  /** With a dump it is the account that was written down. */
  constructor(corpus: NumberedCorpus, dump?: ReadingsDump) {
    this.#corpus = corpus;
    this.#account = new ReadingAccount(dump);
  }

  dump(): ReadingsDump {
    return this.#account.dump();
  }

  /** Whether anybody has read anything. */
  get hasReaders(): boolean {
    return this.#account.hasReaders;
  }

  /** Does the work, and keeps account of what it reads as read by the article. */
  recordFor<Result>(article: Article, work: () => Result): Result {
    return this.#account.record(this.#corpus.numberOf(article.uri)!, this.#keysOf(article), work);
  }

  /** As `ReadingAccount.findReaders`; those who have what stands under a key themselves are among them. */
  findReaders(
    kind: ReadingKind,
    key: string | number,
    onArticle: (article: number, isSure: boolean) => void,
    hasMoved?: HasMoved,
  ): void {
    if (isOwnKind(kind)) for (const holder of this.#corpus.holdersOf(kind, key)) onArticle(holder, true);
    this.#account.findReaders(toKey(kind, key), onArticle, hasMoved);
  }

  /** Whether all that is remembered of what an article asked for is the same still: what is doubtful is worked out again. */
  holds(article: number): boolean {
    return this.#account.holds(article);
  }

  /** The hashes of those traits of an article that somebody has read, by their keys; none where it is not there. */
  traitsRead(uri: string): ReadonlyMap<number, number> {
    const hashes = new Map<number, number>();
    const number = this.#corpus.numberOf(uri);
    if (number === undefined) return hashes;
    for (const trait of traits) {
      const key = traitKey(trait, number);
      if (this.#account.isRead(toKey("trait", key)))
        hashes.set(key, this.#hashOf(trait, this.#corpus.trait(trait, uri) as object));
    }
    return hashes;
  }

  /** The hash of a trait as one article has it: that of its text is asked for when it comes, and once more when the next one does. */
  #hashOf(trait: Trait<unknown>, value: object): number {
    const known = this.#hashes.get(trait) ?? new WeakMap<object, number>();
    this.#hashes.set(trait, known);
    const hash = known.get(value) ?? trait.hash(value);
    known.set(value, hash);
    return hash;
  }

  /** The keys of the traits that an article had before, with their hashes, and has not now. */
  traitsChanged(uri: string, before: ReadonlyMap<number, number>): readonly number[] {
    if (before.size === 0 || !this.#corpus.has(uri)) return [...before.keys()];
    const now = this.traitsRead(uri);
    return [...before.keys()].filter((key) => now.get(key) !== before.get(key));
  }

  /** Drops what was worked out without an account: something has changed. */
  forgetPassing(): void {
    this.#passing.clear();
  }

  /** Drops the account of an article that is gone. */
  forget(article: number): void {
    this.#account.forget(article);
  }

  clear(): void {
    this.#account.clear();
    this.#passing.clear();
  }

  remember<Result>(
    about: string,
    id: string,
    work: () => Result,
    isSame: (one: Result, other: Result) => boolean = Object.is,
    isPlaceless: (value: Result) => boolean = () => false,
  ): Result {
    if (this.#account.reader !== undefined)
      return this.#account.remember(about, id, work, isSame, isPlaceless);
    const name = `${about} ${id}`;
    const held = this.#passing.get(name) ?? { value: work() };
    this.#passing.set(name, held);
    return held.value as Result;
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
    const article = this.#corpus.article(uri);
    return article && this.dated(article);
  }

  *articles(): Iterable<Article> {
    this.#note("everything", 0);
    for (const article of this.#corpus.articles()) yield this.dated(article);
  }

  /** An article of the corpus, dated: see above. */
  dated(article: Article): Article {
    const { uri } = article;
    if (this.#isDating || !this.#corpus.isYearless(uri)) return article;
    const year = this.remember("year", uri, () => this.#yearOf(uri));
    return year === undefined ? article : readInYear(article, year);
  }

  #yearOf(uri: string): number | undefined {
    this.#isDating = true;
    try {
      return yearOfStory(uri, this);
    } finally {
      this.#isDating = false;
    }
  }

  entityOf(article: Article, mention: number): Entity | undefined {
    const local = article.entityOf[mention] ?? -1;
    return local < 0 ? undefined : this.entity(this.idOf(article, local));
  }

  idOf(article: NamingArticle, entity: number): string {
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

  rootOf(id: string): string {
    this.#note("id", id);
    return this.#corpus.rootOf(id);
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

  eventsLike(article: Article, event: number): readonly EventPlace[] {
    this.#noteKeys("event", article, article.events[event]!.keys);
    // The events of an article that was dated are others than those that the corpus knows of.
    return this.#corpus.eventsLike(article, event).filter(({ uri }) => !this.#isDated(uri));
  }

  #isDated(uri: string): boolean {
    const article = this.#corpus.isYearless(uri) ? this.#corpus.article(uri) : undefined;
    return article !== undefined && this.dated(article) !== article;
  }

  trait<Value>(trait: Trait<Value>, uri: string): Value | undefined {
    if (!isFollowed(trait)) {
      const article = this.article(uri);
      return article && trait.of(article);
    }
    const number = this.#corpus.numberOf(uri);
    if (number === undefined) this.#note("article", uri);
    else if (number !== this.#account.reader) this.#account.note(toKey("trait", traitKey(trait, number)));
    if (this.#isDating || isOfAnyYear(trait) || !this.#corpus.isYearless(uri))
      return this.#corpus.trait(trait, uri);
    return trait.of(this.dated(this.#corpus.article(uri)!));
  }

  daysBetween(a: string, b: string): number | undefined {
    return this.#corpus.daysBetween(a, b);
  }

  articlesOfDay(day: string, among?: ReadonlySet<string>): readonly string[] {
    this.#note("day", day);
    return this.#corpus.articlesOfDay(day, among);
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
    const { reader } = this.#account;
    if (reader === undefined) return;
    const number = kind === "article" ? this.#corpus.numberOf(key as string) : undefined;
    // Whoever reads itself is told of its change anyway.
    if (number !== reader) this.#account.note(toKey(kind, number ?? key));
  }

  #noteKeys(kind: OwnKind, article: Article, keys: readonly number[]): void {
    const { reader } = this.#account;
    // What it has itself is not written down.
    if (reader === undefined) return;
    const isOwn = this.#corpus.numberOf(article.uri) === reader;
    if (isOwn && !this.#corpus.isYearless(article.uri)) return;
    for (const key of keys) this.#note(kind, key);
  }
}
