import type { Article } from "../link/article";
import { hashOf } from "../text/hash";
import { ArticleStore, type ArticleStoreDump, dayNumberOf, wholeBudget } from "./article-store";
import {
  type ClaimPlace,
  type CorpusView,
  crowd,
  type Entity,
  type EventPlace,
  oneMatter,
  type QuotationPlace,
} from "./corpus-view";
import { EntityCounts } from "./entity-counts";
import { NameDirectory, type NameDirectoryDump } from "./name-directory";
import type { NameRecord, NearName } from "./name-record";
import { NameRegister, type NameRegisterDump } from "./name-register";
import { NameSearch } from "./name-search";
import { keyOf, type Posting, Postings, type PostingsDump, toEntry } from "./postings";

/** What putting or deleting an article changed, by the keys under which it is found. */
export interface CorpusChange {
  /** Ids of entities that gained, lost or changed a mention, or stand in an article whose day changed. */
  readonly entities: ReadonlySet<string>;
  /** Those that came to an article or left one, or may be taken for others than before. */
  readonly counted: ReadonlySet<string>;
  /** Ids of names that came, went, or had another come near or go from them; the latter only where somebody watches. */
  readonly near: ReadonlySet<string>;
  /** Keys of claims, quotations and events that came, went or moved. */
  readonly claims: ReadonlySet<number>;
  readonly quotations: ReadonlySet<number>;
  readonly events: ReadonlySet<number>;
}

/** A corpus written down. */
export interface CorpusDump {
  readonly [name: string]: ArticleStoreDump | NameRegisterDump | NameDirectoryDump | PostingsDump;
  readonly articles: ArticleStoreDump;
  readonly names: NameRegisterDump;
  readonly directory: NameDirectoryDump;
  readonly claims: PostingsDump;
  readonly quotations: PostingsDump;
  readonly events: PostingsDump;
  readonly days: PostingsDump;
}

/**
 * The articles of a corpus and what they say together.
 * Invariant: whatever the order of `put` and `delete`, the answers are those of a corpus built anew from the articles
 * it holds.
 */
export class Corpus implements CorpusView {
  readonly #store: ArticleStore;
  readonly #names: NameRegister;
  readonly #directory: NameDirectory;
  readonly #claims: Postings;
  readonly #quotations: Postings;
  readonly #events: Postings;
  readonly #days: Postings;
  readonly #search = new NameSearch();
  readonly #entities: EntityCounts;

  /**
   * `budget` is how many code units of text may stand in articles that are kept whole; no answer depends on it. With a dump
   * the corpus is the one that was written down.
   */
  constructor(budget = wholeBudget, dump?: CorpusDump) {
    const rankOf = (number: number) => this.#store.rankOf(number);
    const postings = (from: PostingsDump | undefined) => (from ? Postings.load(from) : new Postings());
    this.#store = dump ? ArticleStore.load(dump.articles, budget) : new ArticleStore(budget);
    this.#names = dump ? NameRegister.load(dump.names, rankOf) : new NameRegister(rankOf);
    this.#directory = dump ? NameDirectory.load(dump.directory) : new NameDirectory();
    this.#claims = postings(dump?.claims);
    this.#quotations = postings(dump?.quotations);
    this.#events = postings(dump?.events);
    this.#days = postings(dump?.days);
    this.#entities = new EntityCounts(this.#names, this.#store);
  }

  get size(): number {
    return this.#store.size;
  }

  /** All that the corpus holds, to be the same again in another session; good until the next change. */
  dump(): CorpusDump {
    return {
      articles: this.#store.dump(),
      names: this.#names.dump(),
      directory: this.#directory.dump(),
      claims: this.#claims.dump(),
      quotations: this.#quotations.dump(),
      events: this.#events.dump(),
      days: this.#days.dump(),
    };
  }

  /**
   * Adds an article or takes its new text. Returns what that changed; names that others came near to or went from only
   * where `isWatched`, since finding them takes time.
   */
  put(article: Article, isWatched = false): CorpusChange {
    this.#store.rest();
    const known = this.numberOf(article.uri);
    const old = known === undefined ? undefined : this.#store.article(known);
    return this.#replace(this.#store.put(article), old, article, isWatched);
  }

  /** Takes an article out. Returns what that changed, as `put` does; undefined where it was not there. */
  delete(uri: string, isWatched = false): CorpusChange | undefined {
    const number = this.numberOf(uri);
    if (number === undefined) return undefined;
    const change = this.#replace(number, this.#store.article(number), undefined, isWatched);
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
  idOf(article: Article, entity: number): string {
    return this.#names.idOf(article.entities[entity]!);
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  *entities(): Iterable<Entity> {
    for (const id of this.#names.ids()) {
      const entity = this.entity(id);
      if (entity) yield entity;
    }
  }

  ids(): readonly string[] {
    return this.#names.ids();
  }

  nearNames(id: string): readonly NearName[] {
    return this.#directory.nearOf(id);
  }

  nameRecord(id: string): NameRecord | undefined {
    return this.#directory.record(id);
  }

  articleCount(id: string): number {
    return this.#names.articleCount(id);
  }

  articlesOf(id: string): readonly string[] {
    const articles = new Set(this.#names.localsOf(id).map(({ article }) => article));
    return [...articles].map((article) => this.uriOf(article));
  }

  findNames(query: string, limit: number): readonly Entity[] {
    const ids = this.#names.ids();
    const plain = query.trim();
    const found =
      plain === "" ? ids.slice(0, limit) : this.#search.find(plain, limit, ids, (id) => this.entity(id));
    return found.flatMap((id) => this.entity(id) ?? []);
  }

  claims(key: number, near?: Article): readonly ClaimPlace[] {
    return this.#placesOf(this.#claims, key, near).map(({ article, index }) => ({
      uri: this.uriOf(article),
      claim: index,
    }));
  }

  quotations(key: number, near?: Article): readonly QuotationPlace[] {
    return this.#placesOf(this.#quotations, key, near).map(({ article, index }) => ({
      uri: this.uriOf(article),
      quotation: index,
    }));
  }

  events(key: number, near?: Article): readonly EventPlace[] {
    return this.#placesOf(this.#events, key, near).map(({ article, index }) => ({
      uri: this.uriOf(article),
      event: index,
    }));
  }

  daysBetween(a: string, b: string): number | undefined {
    const [one, other] = [a, b].map((uri) => this.#store.dayOf(this.numberOf(uri) ?? -1));
    const days = Math.abs(one! - other!);
    return Number.isNaN(days) ? undefined : days;
  }

  /** The numbers of the articles that have something under a key, or name an entity; none under a crowded key. */
  holdersOf(kind: "claim" | "quotation" | "event" | "id", key: string | number): readonly number[] {
    if (typeof key === "string") return this.#names.localsOf(key).map(({ article }) => article);
    const postings = { claim: this.#claims, quotation: this.#quotations, event: this.#events, id: undefined }[
      kind
    ];
    return postings?.places(key).map(({ article }) => article) ?? [];
  }

  articlesOfDay(day: string): readonly string[] {
    const places = this.#inOrder(this.#days.places(hashOf(day)));
    return places.map(({ article }) => this.uriOf(article));
  }

  remember<Result>(_about: string, _id: string, work: () => Result): Result {
    return work();
  }

  #placesOf(postings: Postings, key: number, near: Article | undefined): Posting[] {
    if (postings.count(key) > crowd) return [];
    const places = postings.places(key);
    if (!near) return this.#inOrder(places);
    const day = dayNumberOf(near);
    return this.#inOrder(
      places.filter(({ article }) => !(Math.abs(this.#store.dayOf(article) - day) > oneMatter)),
    );
  }

  #inOrder(places: Posting[]): Posting[] {
    return places.sort(
      (a, b) => this.#store.rankOf(a.article) - this.#store.rankOf(b.article) || a.index - b.index,
    );
  }

  #replace(
    number: number,
    old: Article | undefined,
    next: Article | undefined,
    isWatched: boolean,
  ): CorpusChange {
    const isMoved = old && next && !isSameDay(old, next);
    const replaceKeys = (
      postings: Postings,
      entriesOf: (article: Article) => readonly number[],
    ): Set<number> => {
      const changed = new Set<number>();
      const before = old ? entriesOf(old) : [];
      // What is crowded before and after answers the same.
      const note = (key: number): void => {
        if (postings.count(key) <= crowd + 1) changed.add(key);
      };
      postings.replace(number, before, next ? entriesOf(next) : [], note);
      // On another day the article is near to others.
      if (isMoved) for (const entry of before) note(keyOf(entry));
      return changed;
    };
    replaceKeys(this.#days, daysIn);
    return {
      ...this.#replaceNames(number, old, next, isWatched),
      claims: replaceKeys(this.#claims, ({ claims }) => entriesOf(claims)),
      quotations: replaceKeys(this.#quotations, ({ quotations }) => entriesOf(quotations)),
      events: replaceKeys(this.#events, ({ events }) => entriesOf(events)),
    };
  }

  #replaceNames(
    number: number,
    old: Article | undefined,
    next: Article | undefined,
    isWatched: boolean,
  ): Pick<CorpusChange, "entities" | "counted" | "near"> {
    const { touched, counted, gone, come } = this.#names.replace(number, old, next);
    const entities = new Set(touched);
    // Whoever looks for articles by an entity may pass over those that are far in time.
    if (old && next && !isSameDay(old, next))
      for (const local of next.entities) entities.add(this.#names.idOf(local));
    const near = [
      ...gone.flatMap((id) => this.#directory.remove(id, isWatched)),
      ...come.flatMap((record) => this.#directory.add(record, isWatched)),
    ];
    for (const id of touched) {
      this.#search.forget(id);
      this.#entities.recount(id, old, next);
    }
    return {
      entities,
      counted,
      near: new Set([...gone, ...come.map(({ id }) => id), ...near.map(({ id }) => id)]),
    };
  }
}

const isSameDay = (a: Article, b: Article): boolean => a.dateline?.day === b.dateline?.day;

/** The places of things with keys, in order. */
function entriesOf(things: readonly { readonly keys: readonly number[] }[]): number[] {
  const entries: number[] = [];
  things.forEach(({ keys }, index) => {
    for (const key of keys) entries.push(toEntry(key, index));
  });
  return entries.sort((a, b) => a - b);
}

/** Example: "2026-02-12" of "2026-02-12T16:14". */
const day = /^\d{4}-\d\d-\d\d/;

/** The days that an article mentions, each once, in order. */
function daysIn({ mentions }: Article): number[] {
  const days = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== "date" && mention.kind !== "time") continue;
    const found = day.exec(mention.value.timex);
    if (found) days.add(found[0]);
  }
  return Array.from(days, (each) => toEntry(hashOf(each), 0)).sort((a, b) => a - b);
}
