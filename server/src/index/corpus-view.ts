import type { Article, Office } from "../link/article";
import type { NameKind } from "../recognise/mention";
import type { NameRecord, NearName } from "./name-record";
import type { Trait } from "./trait";

/** Where a name stands. */
export interface NamePlace {
  readonly uri: string;
  /** Index into the article's `mentions`. */
  readonly mention: number;
  readonly start: number;
  readonly end: number;
}

/** A way of writing a name, with how often and in how many articles it stands. */
export interface NameForm {
  readonly text: string;
  readonly count: number;
  readonly articles: number;
}

export interface EntityRole {
  readonly text: string;
  readonly status: "current" | "former" | "acting" | "elect" | "future";
  readonly count: number;
  readonly office: Office;
}

/** One person, organisation, place or other thing over the corpus. */
export interface Entity {
  /** The same for the same corpus, whatever the order in which its articles came. */
  readonly id: string;
  readonly kind: NameKind;
  /** The fullest, most frequent form. */
  readonly name: string;
  /** Most frequent first. */
  readonly forms: readonly NameForm[];
  readonly roles: readonly EntityRole[];
  /** In order of URI, then of the text. */
  readonly places: readonly NamePlace[];
  /** URIs in order. */
  readonly articles: readonly string[];
}

/** An entity as it stands in one article: `entity` is an index into its `entities`, of which several may be one. */
export interface LocalPlace {
  readonly uri: string;
  readonly entity: number;
}

/** A claim of an article: `claim` is an index into its `claims`. */
export interface ClaimPlace {
  readonly uri: string;
  readonly claim: number;
}

/** A quotation of an article: `quotation` is an index into its `quotations`. */
export interface QuotationPlace {
  readonly uri: string;
  readonly quotation: number;
}

/** A dated event of an article: `event` is an index into its `events`. */
export interface EventPlace {
  readonly uri: string;
  readonly event: number;
}

/** Where more claims, quotations or events than this stand under a key, it says too little to compare by: nothing is found there. */
export const crowd = 48;

/** Articles further apart than this, in days, tell of other times. */
export const oneMatter = 31;

/** What of an article says whom its entities are in the corpus. */
export type NamingArticle = Pick<Article, "uri" | "entities">;

/**
 * What rules and features may ask of the corpus. Every look across articles goes by a key, so that what a change can
 * affect is known. Answers are in order of URI and text, whatever the order in which articles came.
 */
export interface CorpusView {
  readonly size: number;
  has(uri: string): boolean;
  article(uri: string): Article | undefined;
  /** In order of URI. */
  articles(): Iterable<Article>;
  /** The entity of a name mention; undefined where the mention is no name. */
  entityOf(article: Article, mention: number): Entity | undefined;
  /** The id of an article's entity (an index into its `entities`). */
  idOf(article: NamingArticle, entity: number): string;
  entity(id: string): Entity | undefined;
  entities(): Iterable<Entity>;
  /** The ids of all entities, in order; each begins with its kind and a colon. */
  ids(): readonly string[];
  /** For what a person types: the best names first, by fuzzy search. */
  findNames(query: string, limit: number): readonly Entity[];
  /** Names that differ from this one in one word by no more than a slip of the pen; whether it is one is a rule's to judge. */
  nearNames(id: string): readonly NearName[];
  /** The id of the one longer name that a full name is short for, as "Justice Department" may be for "US Justice Department"; its own where there is none. */
  rootOf(id: string): string;
  /** The words of an entity's name that a slip could be in. */
  nameRecord(id: string): NameRecord | undefined;
  /** In how many articles an entity stands. */
  articleCount(id: string): number;
  /** URIs of the articles that an entity stands in, in order. */
  articlesOf(id: string): readonly string[];
  /** Those of them that give its name in full, as the id has it, in order. */
  articlesInFull(id: string): readonly string[];
  /** What an entity is in each article that it stands in, in order of URI. */
  localsOf(id: string): readonly LocalPlace[];
  /** The claims that were made under a key, over all articles; none under a crowded one. */
  claims(key: number): readonly ClaimPlace[];
  /**
   * The claims that share a key with an article's (`claim` is an index into its `claims`), each once, key by key; itself
   * left out, and what stands in articles that tell of another matter by their days.
   */
  claimsLike(article: Article, claim: number): readonly ClaimPlace[];
  /** The quotations that have a key, over all articles; none under a crowded one. */
  quotations(key: number): readonly QuotationPlace[];
  /** As `claimsLike`. */
  quotationsLike(article: Article, quotation: number): readonly QuotationPlace[];
  /** As `claimsLike`. */
  eventsLike(article: Article, event: number): readonly EventPlace[];
  /** A trait of an article; undefined where there is no such article. */
  trait<Value>(trait: Trait<Value>, uri: string): Value | undefined;
  /** How many days lie between the days two articles speak from; undefined where one of them does not say. To be asked of articles that an entity led to. */
  daysBetween(a: string, b: string): number | undefined;
  /** URIs of the articles that mention the day (`2026-02-12`); of those `among` some, at little cost where all articles do. */
  articlesOfDay(day: string, among?: ReadonlySet<string>): readonly string[];
  /**
   * What the work gives, which may rest on nothing but the id, the corpus and the project: a view that keeps account of
   * what is read does it once, and again when something that it rests on has changed. `about` names the work. Where it gives
   * the same again, by `isSame`, nobody who asked for it need ask again. What `isPlaceless` says nothing of where anything
   * stands, and rests on no more of an article than its names, its roles and what stands right around the names asked for: it
   * holds where these have done no more than move.
   */
  remember<Result>(
    about: string,
    id: string,
    work: () => Result,
    isSame?: (one: Result, other: Result) => boolean,
    isPlaceless?: (value: Result) => boolean,
  ): Result;
}
