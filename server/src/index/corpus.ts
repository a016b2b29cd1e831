import type { Article } from "../link/article";
import { hashOf } from "../text/hash";
import { ArticleStore, wholeBudget } from "./article-store";
import type { CorpusChange } from "./corpus-change";
import type { CorpusDump } from "./corpus-dump";
import type {
  ClaimPlace,
  CorpusView,
  Entity,
  EventPlace,
  LocalPlace,
  NamingArticle,
  QuotationPlace,
} from "./corpus-view";
import { digestOf, type FiledArticle } from "./digest";
import { onDemand } from "./dump";
import type { HandedArticle } from "./handover";
import { KeyedPlaces } from "./keyed-places";
import { createNameIndexes, type NameIndexes, replaceNames } from "./name-indexes";
import type { NameRecord, NearName } from "./name-record";
import type { Trait } from "./trait";

/**
 * The articles of a corpus and what they say together.
 * Invariant: whatever the order of `put` and `delete`, the answers are those of a corpus built anew from the articles
 * it holds.
 */
export class Corpus implements CorpusView {
  readonly #store: ArticleStore;
  readonly #names: NameIndexes;
  readonly #places: KeyedPlaces;

  /**
   * `budget` is how many code units of text may stand in articles that are kept whole; no answer depends on it. With a dump
   * the corpus is the one that was written down.
   */
  constructor(budget = wholeBudget, dump?: CorpusDump) {
    this.#store = dump ? ArticleStore.load(dump.articles, budget) : new ArticleStore(budget);
    this.#names = createNameIndexes(this.#store, dump);
    this.#places = new KeyedPlaces(this.#store, dump);
  }

  get size(): number {
    return this.#store.size;
  }

  /** All that the corpus holds, to be the same again in another session; each part is worked out when it is asked for. Good until the next change. */
  dump(): CorpusDump {
    const parts = {
      articles: () => this.#store.dump(),
      names: () => this.#names.register.dump(),
      directory: () => this.#names.directory.dump(),
      ...this.#places.dump,
    };
    return onDemand(parts);
  }

  /**
   * Adds an article or takes its new text. Returns what that changed where it `isWatched`: to find it takes longer than
   * the rest.
   */
  put(article: Article, isWatched = false): CorpusChange | undefined {
    this.#store.rest();
    const old = this.#filedAt(this.numberOf(article.uri));
    const digest = digestOf(article);
    return this.#replace(this.#store.put(article, digest.day), old, { article, digest }, isWatched);
  }

  /** As `put`, for an article that another thread has read: it is not made unless it is asked for. */
  take(handed: HandedArticle, isWatched = false): CorpusChange | undefined {
    this.#store.rest();
    const old = this.#filedAt(this.numberOf(handed.uri));
    const number = this.#store.take(handed);
    const store = this.#store;
    const next = {
      digest: handed.digest,
      get article() {
        return store.article(number)!;
      },
    };
    return this.#replace(number, old, next, isWatched);
  }

  /** Takes an article out, where it is there. Returns what that changed, as `put` does. */
  delete(uri: string, isWatched = false): CorpusChange | undefined {
    const number = this.numberOf(uri);
    if (number === undefined) return undefined;
    const change = this.#replace(number, this.#filedAt(number), undefined, isWatched);
    this.#store.delete(uri);
    return change;
  }

  /**
   * Lets go of what was worked out and is not needed for long. Articles that were handed out before stay good, but are
   * not the same objects as those handed out afterwards.
   */
  rest(): void {
    this.#store.rest();
  }

  /** The number that an article goes by while it is there; another may have it afterwards. */
  numberOf(uri: string): number | undefined {
    return this.#store.numberOf(uri);
  }

  /** Whether only the year of an article's own day is missing. */
  isYearless(uri: string): boolean {
    return this.#store.isYearless(this.numberOf(uri) ?? -1);
  }

  uriOf(number: number): string {
    return this.#store.uriOf(number);
  }

  has(uri: string): boolean {
    return this.numberOf(uri) !== undefined;
  }

  article(uri: string): Article | undefined {
    const number = this.numberOf(uri);
    return number === undefined ? undefined : this.#store.article(number);
  }

  uris(): string[] {
    return this.#store.inOrder.map((number) => this.#store.uriOf(number));
  }

  /** Some articles' URIs in the order of the days that they speak from; those that don't say it come last. */
  inOrderOfDay(uris: readonly string[]): string[] {
    return this.#store.inOrderOfDay(uris);
  }

  *articles(): Iterable<Article> {
    for (const number of [...this.#store.inOrder]) {
      const article = this.#store.article(number);
      if (article) yield article;
    }
  }

  entityOf(article: Article, mention: number): Entity | undefined {
    const local = article.entityOf[mention] ?? -1;
    return local < 0 ? undefined : this.entity(this.idOf(article, local));
  }

  /** The id of an article's entity in the corpus. */
  idOf(article: NamingArticle, entity: number): string {
    return this.#names.register.idOf(article.entities[entity]!, article.uri);
  }

  entity(id: string): Entity | undefined {
    return this.#names.entities.get(id);
  }

  *entities(): Iterable<Entity> {
    for (const id of this.#names.register.ids()) {
      const entity = this.entity(id);
      if (entity) yield entity;
    }
  }

  ids(): readonly string[] {
    return this.#names.register.ids();
  }

  nearNames(id: string): readonly NearName[] {
    return this.#names.directory.nearOf(id);
  }

  rootOf(id: string): string {
    return this.#names.register.rootOf(id);
  }

  nameRecord(id: string): NameRecord | undefined {
    return this.#names.directory.record(id);
  }

  articleCount(id: string): number {
    return this.#names.register.articleCount(id);
  }

  articlesOf(id: string): readonly string[] {
    return this.#names.register.articlesOf(id).map((article) => this.uriOf(article));
  }

  articlesInFull(id: string): readonly string[] {
    return this.#names.register.articlesInFull(id).map((article) => this.uriOf(article));
  }

  localsOf(id: string): readonly LocalPlace[] {
    return this.#names.register
      .localsOf(id)
      .map(({ article, index }) => ({ uri: this.uriOf(article), entity: index }));
  }

  /**
   * Learns names for `findNames` step by step, those that it does not know or that changed, so that no search has to do it in
   * one go. Articles may change between two steps; the answers of `findNames` are the same before, meanwhile and afterwards.
   */
  prepareNames(): Iterable<void> {
    return this.#names.search.prepare();
  }

  findNames(query: string, limit: number): readonly Entity[] {
    return this.#names.search.find(query, limit);
  }

  claims(key: number): readonly ClaimPlace[] {
    return this.#places.under("claims", key).map(({ uri, index }) => ({ uri, claim: index }));
  }

  quotations(key: number): readonly QuotationPlace[] {
    return this.#places.under("quotations", key).map(({ uri, index }) => ({ uri, quotation: index }));
  }

  claimsLike(article: Article, claim: number): readonly ClaimPlace[] {
    const like = this.#places.like("claims", article.uri, claim, article.claims[claim]!.keys);
    return like.map(({ uri, index }) => ({ uri, claim: index }));
  }

  quotationsLike(article: Article, quotation: number): readonly QuotationPlace[] {
    const { keys } = article.quotations[quotation]!;
    const like = this.#places.like("quotations", article.uri, quotation, keys);
    return like.map(({ uri, index }) => ({ uri, quotation: index }));
  }

  eventsLike(article: Article, event: number): readonly EventPlace[] {
    const like = this.#places.like("events", article.uri, event, article.events[event]!.keys);
    return like.map(({ uri, index }) => ({ uri, event: index }));
  }

  trait<Value>(trait: Trait<Value>, uri: string): Value | undefined {
    const article = this.article(uri);
    return article && trait.of(article);
  }

  daysBetween(a: string, b: string): number | undefined {
    const days = Math.abs(this.#dayOf(a) - this.#dayOf(b));
    return Number.isNaN(days) ? undefined : days;
  }

  /** The numbers of the articles that have something under a key, or name an entity. */
  holdersOf(kind: "claim" | "quotation" | "event" | "id", key: string | number): readonly number[] {
    if (typeof key === "string") return this.#names.register.localsOf(key).map(({ article }) => article);
    return kind === "id" ? [] : this.#places.holders(`${kind}s`, key);
  }

  articlesOfDay(day: string, among?: ReadonlySet<string>): readonly string[] {
    const key = hashOf(day);
    const places = among ? this.#places.among("days", key, among) : this.#places.all("days", key);
    return places.map(({ uri }) => uri);
  }

  remember<Result>(_about: string, _id: string, work: () => Result): Result {
    return work();
  }

  #dayOf(uri: string): number {
    return this.#store.dayOf(this.numberOf(uri) ?? -1);
  }

  #filedAt(number: number | undefined): FiledArticle | undefined {
    const article = number === undefined ? undefined : this.#store.article(number);
    return article && { article, digest: digestOf(article) };
  }

  #replace(
    number: number,
    old: FiledArticle | undefined,
    next: FiledArticle | undefined,
    isWatched: boolean,
  ): CorpusChange | undefined {
    const names = replaceNames(this.#names, number, old, next, isWatched);
    const keys = this.#places.replace(number, old?.digest, next?.digest, isWatched);
    return keys && { ...names, ...keys };
  }
}
