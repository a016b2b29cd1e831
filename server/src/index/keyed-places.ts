import { SortedPlaces } from "./sorted-places";

/** Which articles speak under which key, and where. An article's places are replaced together. */
export class KeyedPlaces<Place extends { readonly uri: string }> {
  readonly #places = new Map<string, SortedPlaces<Place>>();
  readonly #toPlace: (uri: string, index: number) => Place;

  /** `toPlace` makes a place of an article and an index of its own into something of that article. */
  constructor(toPlace: (uri: string, index: number) => Place) {
    this.#toPlace = toPlace;
  }

  /** Takes an article's old keys out and its new ones in; adds to `changed` every key that either has. */
  replace(
    uri: string,
    old: readonly (readonly [string, number])[],
    next: readonly (readonly [string, number])[],
    changed: Set<string>,
  ): void {
    const places = new Map<string, Place[]>();
    for (const [key, index] of next) {
      const known = places.get(key);
      if (known) known.push(this.#toPlace(uri, index));
      else places.set(key, [this.#toPlace(uri, index)]);
    }
    const before = new Set(old.map(([key]) => key));
    for (const key of before) {
      if (!places.has(key)) this.#remove(key, uri);
      changed.add(key);
    }
    for (const [key, list] of places) {
      const known = this.#places.get(key);
      if (known && before.has(key)) known.replace(uri, list);
      else this.#add(key, uri, list);
      changed.add(key);
    }
  }

  /** The articles under a key, in order of URI. */
  uris(key: string): readonly string[] {
    return this.#places.get(key)?.uris ?? [];
  }

  /** How many articles stand under a key. */
  articleCount(key: string): number {
    return this.#places.get(key)?.articleCount ?? 0;
  }

  /** The places under a key, in order of URI, then of index; the list is good until the next change. */
  places(key: string): readonly Place[] {
    return this.#places.get(key)?.all ?? [];
  }

  #add(key: string, uri: string, list: readonly Place[]): void {
    const places = this.#places.get(key) ?? new SortedPlaces();
    places.add(uri, list);
    this.#places.set(key, places);
  }

  #remove(key: string, uri: string): void {
    const places = this.#places.get(key);
    places?.remove(uri);
    if (places?.isEmpty) this.#places.delete(key);
  }
}
