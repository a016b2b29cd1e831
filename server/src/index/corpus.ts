import type { Article } from "../link/article";
import type { ClaimPlace, CorpusView, Entity, EventPlace, QuotationPlace } from "./corpus-view";
import { type EntityTally, tallyEntity } from "./entities";
import { KeyedPlaces } from "./keyed-places";
import { NameDirectory } from "./name-directory";
import type { NameRecord, NearName } from "./name-record";
import { NameRegister } from "./name-register";
import { NameSearch } from "./name-search";

/** What a claim's key begins with among the keys that `put` returns. */
export const claimPrefix = "claim ";
/** What a quotation's key begins with among them. */
export const quotePrefix = "quote ";
/** What a dated event's key begins with among them. */
export const eventPrefix = "event ";
/** What a day begins with among them. */
export const dayPrefix = "day ";
/** What an entity's id begins with where a name that is near its own came or went. */
export const nearPrefix = "near ";
/** What it begins with where the entity came to an article or left one, or names may be taken for it that were not. */
export const countPrefix = "count ";

/**
 * The articles of a corpus and what they say together.
 * Invariant: whatever the order of `put` and `delete`, the answers are those of a corpus built anew from the articles
 * it holds.
 */
export class Corpus implements CorpusView {
  readonly #articles = new Map<string, Article>();
  readonly #names = new NameRegister();
  readonly #directory = new NameDirectory();
  readonly #claims = new KeyedPlaces((uri, claim): ClaimPlace => ({ uri, claim }));
  readonly #quotations = new KeyedPlaces((uri, quotation): QuotationPlace => ({ uri, quotation }));
  readonly #events = new KeyedPlaces((uri, event): EventPlace => ({ uri, event }));
  readonly #days = new KeyedPlaces((uri) => ({ uri }));
  #uris: string[] | undefined;
  readonly #search = new NameSearch();
  readonly #entities = new Map<string, Entity>();
  /** Of frequent entities, so that a change of one article does not count all the others again. */
  readonly #tallies = new Map<string, KeptTally>();

  get size(): number {
    return this.#articles.size;
  }

  /**
   * Adds an article or takes its new text. Returns the keys under which something changed; those of names that others
   * came near to or went from only where `isWatched`, since finding them takes time.
   */
  put(article: Article, isWatched = false): ReadonlySet<string> {
    const old = this.#articles.get(article.uri);
    const changed = new Set<string>();
    if (!old) this.#uris = undefined;
    this.#articles.set(article.uri, article);
    this.#replaceNames(old, article, changed, isWatched);
    this.#claims.replace(article.uri, claimKeys(old), claimKeys(article), changed);
    this.#quotations.replace(article.uri, quoteKeys(old), quoteKeys(article), changed);
    this.#events.replace(article.uri, eventKeys(old), eventKeys(article), changed);
    this.#days.replace(article.uri, dayKeys(old), dayKeys(article), changed);
    return changed;
  }

  /** Takes an article out. Returns the keys under which something changed, as `put` does; none where it was not there. */
  delete(uri: string, isWatched = false): ReadonlySet<string> {
    const old = this.#articles.get(uri);
    const changed = new Set<string>();
    if (!old) return changed;
    this.#articles.delete(uri);
    this.#uris = undefined;
    this.#replaceNames(old, undefined, changed, isWatched);
    this.#claims.replace(uri, claimKeys(old), [], changed);
    this.#quotations.replace(uri, quoteKeys(old), [], changed);
    this.#events.replace(uri, eventKeys(old), [], changed);
    this.#days.replace(uri, dayKeys(old), [], changed);
    return changed;
  }

  article(uri: string): Article | undefined {
    return this.#articles.get(uri);
  }

  *articles(): Iterable<Article> {
    this.#uris ??= [...this.#articles.keys()].sort();
    for (const uri of this.#uris) yield this.#articles.get(uri)!;
  }

  entityOf(article: Article, mention: number): Entity | undefined {
    const local = article.entityOf[mention] ?? -1;
    return local < 0 ? undefined : this.entity(this.#names.idOf(article.entities[local]!));
  }

  /** The id of an article's entity in the corpus. */
  idOf(article: Article, entity: number): string {
    return this.#names.idOf(article.entities[entity]!);
  }

  entity(id: string): Entity | undefined {
    const known = this.#entities.get(id);
    if (known) return known;
    const entity = this.#tallyOf(id)?.toEntity(this.#articles);
    if (entity) this.#entities.set(id, entity);
    return entity;
  }

  *entities(): Iterable<Entity> {
    for (const id of this.#names.ids()) {
      const entity = this.entity(id);
      if (entity) yield entity;
    }
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

  findNames(query: string, limit: number): readonly Entity[] {
    const ids = this.#names.ids();
    const plain = query.trim();
    const found =
      plain === "" ? ids.slice(0, limit) : this.#search.find(plain, limit, ids, (id) => this.entity(id));
    return found.flatMap((id) => this.entity(id) ?? []);
  }

  claims(key: string): readonly ClaimPlace[] {
    return this.#claims.places(claimPrefix + key);
  }

  quotations(key: string): readonly QuotationPlace[] {
    return this.#quotations.places(quotePrefix + key);
  }

  events(key: string): readonly EventPlace[] {
    return this.#events.places(eventPrefix + key);
  }

  articlesOfDay(day: string): readonly string[] {
    return this.#days.uris(dayPrefix + day);
  }

  /** The articles that speak under a key, in order of URI; for the keys that `put` and `delete` return. */
  articlesUnder(key: string): readonly string[] {
    if (key.startsWith(claimPrefix)) return this.#claims.uris(key);
    if (key.startsWith(quotePrefix)) return this.#quotations.uris(key);
    if (key.startsWith(eventPrefix)) return this.#events.uris(key);
    if (key.startsWith(dayPrefix)) return this.#days.uris(key);
    return this.#names.urisOf(key);
  }

  #replaceNames(
    old: Article | undefined,
    next: Article | undefined,
    changed: Set<string>,
    isWatched: boolean,
  ): void {
    const { touched, counted, gone, come } = this.#names.replace(old, next);
    for (const id of counted) changed.add(countPrefix + id);
    const near = [
      ...gone.flatMap((id) => this.#directory.remove(id, isWatched)),
      ...come.flatMap((record) => this.#directory.add(record, isWatched)),
    ];
    for (const { id } of near) changed.add(nearPrefix + id);
    for (const id of touched) {
      changed.add(id);
      this.#entities.delete(id);
      this.#search.forget(id);
      const kept = this.#tallies.get(id);
      if (kept && !this.#recount(id, kept, old, next)) this.#tallies.delete(id);
    }
  }

  #tallyOf(id: string): EntityTally | undefined {
    const kept = this.#tallies.get(id);
    if (kept) return kept.tally;
    const locals = this.#names.localsOf(id);
    if (locals.length === 0) return undefined;
    const tally = tallyEntity(id, locals, this.#articles);
    if (locals.length > frequent) this.#tallies.set(id, { tally, keys: this.#names.keysOf(id) });
    return tally;
  }

  /** Brings a tally up to date with one article; false where it takes in other names than it did. */
  #recount(
    id: string,
    { tally, keys }: KeptTally,
    old: Article | undefined,
    next: Article | undefined,
  ): boolean {
    const now = this.#names.keysOf(id);
    if (now.length === 0 || now.length !== keys.length || now.some((key) => !keys.includes(key)))
      return false;
    const before = old ? entitiesOf(old, keys) : [];
    const after = next ? entitiesOf(next, keys) : [];
    if (old && before.length > 0) tally.take(old, before);
    if (next && after.length > 0) tally.give(next, after);
    return true;
  }
}

/** A name with more places than this keeps its tally. */
const frequent = 32;

interface KeptTally {
  readonly tally: EntityTally;
  /** The keys of the names that are counted. */
  readonly keys: readonly string[];
}

/** The article's entities that stand under one of the keys. */
function entitiesOf({ entities }: Article, keys: readonly string[]): number[] {
  return entities.flatMap(({ key }, index) => (keys.includes(key) ? [index] : []));
}

function claimKeys(article: Article | undefined): [string, number][] {
  return (
    article?.claims.flatMap((claim, index) =>
      claim.keys.map((key): [string, number] => [claimPrefix + key, index]),
    ) ?? []
  );
}

function quoteKeys(article: Article | undefined): [string, number][] {
  return (
    article?.quotations.flatMap(({ keys }, index) =>
      keys.map((key): [string, number] => [quotePrefix + key, index]),
    ) ?? []
  );
}

function eventKeys(article: Article | undefined): [string, number][] {
  return (
    article?.events.flatMap(({ keys }, index) =>
      keys.map((key): [string, number] => [eventPrefix + key, index]),
    ) ?? []
  );
}

function dayKeys(article: Article | undefined): [string, number][] {
  const keys: [string, number][] = [];
  article?.mentions.forEach((mention, index) => {
    if (
      (mention.kind === "date" || mention.kind === "time") &&
      /^\d{4}-\d\d-\d\d/.test(mention.value.timex)
    ) {
      keys.push([`day ${mention.value.timex.slice(0, 10)}`, index]);
    }
  });
  return keys;
}
