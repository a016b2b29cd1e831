/** A place that speaks under a key: an article, and an index of its own into something of that article. */
export interface KeyedPlace {
  readonly uri: string;
  readonly index: number;
}

/** Which articles speak under which key, and where. An article's places are replaced together. */
export class KeyedPlaces {
  readonly #places = new Map<string, Map<string, readonly number[]>>();

  /** Takes an article's old keys out and its new ones in; adds to `changed` every key that either has. */
  replace(
    uri: string,
    old: readonly (readonly [string, number])[],
    next: readonly (readonly [string, number])[],
    changed: Set<string>,
  ): void {
    for (const [key] of old) {
      const places = this.#places.get(key);
      places?.delete(uri);
      if (places?.size === 0) this.#places.delete(key);
      changed.add(key);
    }
    const indices = new Map<string, number[]>();
    for (const [key, index] of next) {
      const known = indices.get(key);
      if (known) known.push(index);
      else indices.set(key, [index]);
    }
    for (const [key, list] of indices) {
      const places = this.#places.get(key);
      if (places) places.set(uri, list);
      else this.#places.set(key, new Map([[uri, list]]));
      changed.add(key);
    }
  }

  /** The articles under a key, in order of URI. */
  uris(key: string): readonly string[] {
    return [...(this.#places.get(key)?.keys() ?? [])].sort();
  }

  /** The places under a key, in order of URI, then of index. */
  places(key: string): readonly KeyedPlace[] {
    const places = this.#places.get(key);
    if (!places) return [];
    return this.uris(key).flatMap((uri) => places.get(uri)!.map((index) => ({ uri, index })));
  }
}
