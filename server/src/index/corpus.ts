import Fuse from "fuse.js";
import type { Article } from "../link/article";
import type { ClaimPlace, CorpusView, Entity, EventPlace, QuotationPlace } from "./corpus-view";
import { composeEntity } from "./entities";
import { KeyedPlaces } from "./keyed-places";
import { NameDirectory } from "./name-directory";
import type { NameRecord, NearName } from "./name-record";
import { NameRegister } from "./name-register";

/** What a claim's key begins with among the keys that `put` returns. */
export const claimPrefix = "claim ";
/** What a quotation's key begins with among them. */
export const quotePrefix = "quote ";
/** What a dated event's key begins with among them. */
export const eventPrefix = "event ";

/**
 * The articles of a corpus and what they say together.
 * Invariant: whatever the order of `put` and `delete`, the answers are those of a corpus built anew from the articles
 * it holds.
 */
export class Corpus implements CorpusView {
  readonly #articles = new Map<string, Article>();
  readonly #names = new NameRegister();
  readonly #directory = new NameDirectory();
  readonly #claims = new KeyedPlaces();
  readonly #quotations = new KeyedPlaces();
  readonly #events = new KeyedPlaces();
  readonly #days = new KeyedPlaces();
  #uris: string[] | undefined;
  #search: Fuse<Entity> | undefined;
  readonly #entities = new Map<string, Entity>();

  get size(): number {
    return this.#articles.size;
  }

  /** Adds an article or takes its new text. Returns the keys under which something changed. */
  put(article: Article): ReadonlySet<string> {
    const old = this.#articles.get(article.uri);
    const changed = new Set<string>();
    if (!old) this.#uris = undefined;
    this.#articles.set(article.uri, article);
    this.#replaceNames(old, article, changed);
    this.#claims.replace(article.uri, claimKeys(old), claimKeys(article), changed);
    this.#quotations.replace(article.uri, quoteKeys(old), quoteKeys(article), changed);
    this.#events.replace(article.uri, eventKeys(old), eventKeys(article), changed);
    this.#days.replace(article.uri, dayKeys(old), dayKeys(article), changed);
    this.#forget(changed);
    return changed;
  }

  /** Takes an article out. Returns the keys under which something changed; none where it was not there. */
  delete(uri: string): ReadonlySet<string> {
    const old = this.#articles.get(uri);
    const changed = new Set<string>();
    if (!old) return changed;
    this.#articles.delete(uri);
    this.#uris = undefined;
    this.#replaceNames(old, undefined, changed);
    this.#claims.replace(uri, claimKeys(old), [], changed);
    this.#quotations.replace(uri, quoteKeys(old), [], changed);
    this.#events.replace(uri, eventKeys(old), [], changed);
    this.#days.replace(uri, dayKeys(old), [], changed);
    this.#forget(changed);
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
    const locals = this.#names.localsOf(id);
    if (locals.length === 0) return undefined;
    const entity = composeEntity(id, locals, this.#articles);
    this.#entities.set(id, entity);
    return entity;
  }

  *entities(): Iterable<Entity> {
    for (const id of this.#names.ids()) {
      const entity = this.entity(id);
      if (entity) yield entity;
    }
  }

  nearNames(id: string): readonly NearName[] {
    const record = this.#directory.record(id);
    return record ? this.#directory.near(record) : [];
  }

  nameRecord(id: string): NameRecord | undefined {
    return this.#directory.record(id);
  }

  articleCount(id: string): number {
    return this.#names.articleCount(id);
  }

  findNames(query: string, limit: number): readonly Entity[] {
    this.#search ??= new Fuse([...this.entities()], {
      keys: [
        { name: "name", weight: 2 },
        { name: "forms", getFn: (entity) => entity.forms.map((form) => form.text) },
      ],
      ignoreDiacritics: true,
      threshold: 0.35,
    });
    const plain = query.trim();
    if (plain === "") return [...this.entities()].slice(0, limit);
    return this.#search.search(plain, { limit }).map(({ item }) => item);
  }

  claims(key: string): readonly ClaimPlace[] {
    return this.#claims.places(claimPrefix + key).map(({ uri, index }) => ({ uri, claim: index }));
  }

  quotations(key: string): readonly QuotationPlace[] {
    return this.#quotations.places(quotePrefix + key).map(({ uri, index }) => ({ uri, quotation: index }));
  }

  events(key: string): readonly EventPlace[] {
    return this.#events.places(eventPrefix + key).map(({ uri, index }) => ({ uri, event: index }));
  }

  articlesOfDay(day: string): readonly string[] {
    return [...new Set(this.#days.places(`day ${day}`).map(({ uri }) => uri))];
  }

  /** The articles that speak under a key, in order of URI; for the keys that `put` and `delete` return. */
  articlesUnder(key: string): readonly string[] {
    if (key.startsWith(claimPrefix)) return this.#claims.uris(key);
    if (key.startsWith(quotePrefix)) return this.#quotations.uris(key);
    if (key.startsWith(eventPrefix)) return this.#events.uris(key);
    if (key.startsWith("day ")) return this.#days.uris(key);
    return this.#names.urisOf(key);
  }

  #replaceNames(old: Article | undefined, next: Article | undefined, changed: Set<string>): void {
    const { touched, gone, come } = this.#names.replace(old, next);
    for (const id of gone) this.#directory.remove(id);
    for (const record of come) this.#directory.add(record);
    for (const id of touched) changed.add(id);
  }

  #forget(changed: ReadonlySet<string>): void {
    if (changed.size > 0) this.#search = undefined;
    for (const id of changed) this.#entities.delete(id);
  }
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
