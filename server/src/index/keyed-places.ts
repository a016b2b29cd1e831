import type { ArticleStore } from "./article-store";
import { crowd, oneMatter } from "./corpus-view";
import { type Posting, type Postings, toEntry } from "./postings";

/** Something of an article, by its index. */
export interface KeyedPlace {
  readonly uri: string;
  readonly index: number;
}

/** Looks up what articles say under keys: answers are in order of URI and text, whatever the order in which articles came. */
export class KeyedPlaces {
  readonly #store: Pick<ArticleStore, "numberOf" | "uriOf" | "dayOf" | "rankOf">;

  constructor(store: Pick<ArticleStore, "numberOf" | "uriOf" | "dayOf" | "rankOf">) {
    this.#store = store;
  }

  /** All that stands under a key. */
  all(postings: Postings, key: number): readonly KeyedPlace[] {
    return this.#toPlaces(this.#inOrder(postings.places(key)));
  }

  /** What stands under a key; nothing under a crowded one. */
  under(postings: Postings, key: number): readonly KeyedPlace[] {
    return postings.count(key) > crowd ? [] : this.all(postings, key);
  }

  /**
   * What shares a key with something of an article, `index`, which has the `keys`: each once, key by key, itself left out,
   * and what stands in articles that tell of another matter by their days.
   */
  like(postings: Postings, uri: string, index: number, keys: readonly number[]): readonly KeyedPlace[] {
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
    for (const key of keys) {
      const count = postings.count(key);
      // Most keys are nobody else's.
      if (count < 2 || count > crowd) continue;
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
