import type { ClaimPlace, CorpusView, Entity, EventPlace, QuotationPlace } from "../index/corpus-view";
import type { NameRecord, NearName } from "../index/name-record";
import type { Article } from "../link/article";

/**
 * What a check reads: all of an article; all that the corpus says of an entity; who an entity is and in how many articles
 * it stands; the names near its own; what stands under the key of a claim, a quotation, an event or a day; or the corpus
 * as a whole, under one key.
 */
const kinds = [
  "article",
  "entity",
  "id",
  "near",
  "claim",
  "quotation",
  "event",
  "day",
  "everything",
] as const;
export type ReadingKind = (typeof kinds)[number];

/**
 * A corpus that keeps account of who reads what of it, so that what a change can affect is known.
 * Invariant: while a reader is set, it stands under the key of everything it has asked for since, until the key is taken.
 */
export class Readings implements CorpusView {
  readonly #corpus: CorpusView;
  readonly #readers = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as Record<
    ReadingKind,
    Map<string, Set<string>>
  >;
  #reader: string | undefined;

  constructor(corpus: CorpusView) {
    this.#corpus = corpus;
  }

  /** Does the work, and keeps account of what it reads as read by `reader`. */
  recordFor<Result>(reader: string, work: () => Result): Result {
    this.#reader = reader;
    try {
      return work();
    } finally {
      this.#reader = undefined;
    }
  }

  /** Who read what stands under the key; each is told once, until it reads again. */
  take(kind: ReadingKind, key: string): Iterable<string> {
    const readers = this.#readers[kind].get(key) ?? [];
    this.#readers[kind].delete(key);
    return readers;
  }

  clear(): void {
    for (const kind of kinds) this.#readers[kind].clear();
  }

  get size(): number {
    this.#note("everything", "");
    return this.#corpus.size;
  }

  article(uri: string): Article | undefined {
    if (uri !== this.#reader) this.#note("article", uri);
    return this.#corpus.article(uri);
  }

  articles(): Iterable<Article> {
    this.#note("everything", "");
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
    this.#note("everything", "");
    return this.#corpus.entities();
  }

  findNames(query: string, limit: number): readonly Entity[] {
    this.#note("everything", "");
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

  claims(key: string): readonly ClaimPlace[] {
    this.#note("claim", key);
    return this.#corpus.claims(key);
  }

  quotations(key: string): readonly QuotationPlace[] {
    this.#note("quotation", key);
    return this.#corpus.quotations(key);
  }

  events(key: string): readonly EventPlace[] {
    this.#note("event", key);
    return this.#corpus.events(key);
  }

  articlesOfDay(day: string): readonly string[] {
    this.#note("day", day);
    return this.#corpus.articlesOfDay(day);
  }

  #note(kind: ReadingKind, key: string): void {
    if (this.#reader === undefined) return;
    const readers = this.#readers[kind].get(key);
    if (readers) readers.add(this.#reader);
    else this.#readers[kind].set(key, new Set([this.#reader]));
  }
}
