import type { ArticleStore } from "./article-store";
import type { KeyChange } from "./corpus-change";
import { crowd, oneMatter } from "./corpus-view";
import type { Digest, Entries } from "./digest";
import { keyOf, type Posting, Postings, type PostingsDump, toEntry } from "./postings";

/** Something of an article, by its index. */
export interface KeyedPlace {
  readonly uri: string;
  readonly index: number;
}

/** What is filed under keys: claims, quotations and events by theirs, articles by the days that they mention. */
export type KeyedKind = "claims" | "quotations" | "events" | "days";

/** What stands under keys, written down. */
export type KeyedPlacesDump = { readonly [Kind in KeyedKind]: PostingsDump };

/**
 * What articles say under keys, by the digests that they were filed with.
 * Invariant: answers are in order of URI and text, whatever the order in which articles came.
 */
export class KeyedPlaces {
  readonly #store: Pick<ArticleStore, "numberOf" | "uriOf" | "dayOf" | "rankOf">;
  readonly #postings: { readonly [Kind in KeyedKind]: Postings };

  /** With a dump it is what was written down. */
  constructor(store: Pick<ArticleStore, "numberOf" | "uriOf" | "dayOf" | "rankOf">, dump?: KeyedPlacesDump) {
    const postings = (from: PostingsDump | undefined) => (from ? Postings.load(from) : new Postings());
    this.#store = store;
    this.#postings = {
      claims: postings(dump?.claims),
      quotations: postings(dump?.quotations),
      events: postings(dump?.events),
      days: postings(dump?.days),
    };
  }

  /** Each part is worked out when it is asked for; good until the next change. */
  get dump(): { readonly [Kind in KeyedKind]: () => PostingsDump } {
    return {
      claims: () => this.#postings.claims.dump(),
      quotations: () => this.#postings.quotations.dump(),
      events: () => this.#postings.events.dump(),
      days: () => this.#postings.days.dump(),
    };
  }

  /**
   * Takes out what an article was filed with before and puts in what it is filed with now. Returns the keys under which
   * that changes an answer, where it `isWatched`.
   */
  replace(
    article: number,
    old: Digest | undefined,
    next: Digest | undefined,
    isWatched: boolean,
  ): KeyChange | undefined {
    const isMoved = old && next && !Object.is(old.day, next.day);
    const replaceOf = (kind: KeyedKind): Set<number> => {
      const postings = this.#postings[kind];
      const before = old?.[kind] ?? noEntries;
      const changed = new Set<number>();
      // What is crowded before and after answers the same.
      const note = (key: number): void => {
        if (isWatched && postings.count(key) <= crowd + 1) changed.add(key);
      };
      postings.replace(article, before, next?.[kind] ?? noEntries, note);
      // On another day the article is near to others.
      if (isMoved) for (const entry of before) note(keyOf(entry));
      return changed;
    };
    replaceOf("days");
    const change = {
      claims: replaceOf("claims"),
      quotations: replaceOf("quotations"),
      events: replaceOf("events"),
    };
    return isWatched ? change : undefined;
  }

  /** All that stands under a key. */
  all(kind: KeyedKind, key: number): readonly KeyedPlace[] {
    return this.#toPlaces(this.#inOrder(this.#postings[kind].places(key)));
  }

  /** What stands under a key in some articles, given by their URIs. */
  among(kind: KeyedKind, key: number, uris: ReadonlySet<string>): readonly KeyedPlace[] {
    if (uris.size === 0) return [];
    const articles = new Set([...uris].map((uri) => this.#store.numberOf(uri)));
    const found: Posting[] = [];
    this.#postings[kind].visit(key, (article, index) => {
      if (articles.has(article)) found.push({ article, index });
    });
    return this.#toPlaces(this.#inOrder(found));
  }

  /** What stands under a key; nothing under a crowded one. */
  under(kind: KeyedKind, key: number): readonly KeyedPlace[] {
    return this.#postings[kind].count(key) > crowd ? [] : this.all(kind, key);
  }

  /** The numbers of the articles that have something under a key, one for each thing, in no order. */
  holders(kind: KeyedKind, key: number): readonly number[] {
    return this.#postings[kind].places(key).map(({ article }) => article);
  }

  /**
   * What shares a key with something of an article, `index`, which has the `keys`: each once, key by key, itself left out,
   * and what stands in articles that tell of another matter by their days.
   */
  like(kind: KeyedKind, uri: string, index: number, keys: readonly number[]): readonly KeyedPlace[] {
    const postings = this.#postings[kind];
    // Most keys are nobody else's.
    const shared = keys.filter((key) => isShared(postings.count(key)));
    if (shared.length === 0) return [];
    const own = this.#store.numberOf(uri)!;
    const day = this.#store.dayOf(own);
    const found: Posting[] = [];
    const seen = new Set([toEntry(own, index)]);
    let places: Posting[] = [];
    const note = (article: number, at: number): void => {
      if (Math.abs(this.#store.dayOf(article) - day) > oneMatter) return;
      const entry = toEntry(article, at);
      if (seen.has(entry)) return;
      seen.add(entry);
      places.push({ article, index: at });
    };
    for (const key of shared) {
      places = [];
      postings.visit(key, note);
      for (const place of places.length > 1 ? this.#inOrder(places) : places) found.push(place);
    }
    return this.#toPlaces(found);
  }

  #toPlaces(postings: readonly Posting[]): readonly KeyedPlace[] {
    return postings.map(({ article, index }) => ({ uri: this.#store.uriOf(article), index }));
  }

  #inOrder(places: Posting[]): Posting[] {
    return places.sort(
      (a, b) => this.#store.rankOf(a.article) - this.#store.rankOf(b.article) || a.index - b.index,
    );
  }
}

const isShared = (count: number): boolean => count >= 2 && count <= crowd;

const noEntries: Entries = new Float64Array(0);
