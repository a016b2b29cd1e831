/**
 * Things that stand in articles, in order of URI; those of one article in the order in which they were given.
 * Whoever adds many without looking pays for sorting once; whoever looks after every change pays for the change.
 */
export class SortedPlaces<Place extends { readonly uri: string }> {
  readonly #places: Place[] = [];
  #uris: readonly string[] | undefined;
  #articles = 0;
  #isSorted = true;
  /** Somebody has looked since the last change: keeping the order is likely cheaper than sorting again. */
  #isWatched = false;

  /** How many articles have something here. */
  get articleCount(): number {
    return this.#articles;
  }

  get isEmpty(): boolean {
    return this.#places.length === 0;
  }

  /** In order; the list is good until the next change. */
  get all(): readonly Place[] {
    this.#sort();
    this.#isWatched = true;
    return this.#places;
  }

  /** The articles, in order. */
  get uris(): readonly string[] {
    if (this.#uris) return this.#uris;
    const found: string[] = [];
    for (const { uri } of this.all) if (uri !== found.at(-1)) found.push(uri);
    this.#uris = found;
    return found;
  }

  /** The places of one article. */
  of(uri: string): readonly Place[] {
    this.#sort();
    const from = this.#firstOf(uri);
    return this.#places.slice(from, this.#endOf(uri, from));
  }

  /** Puts an article's places where it had none. */
  add(uri: string, places: readonly Place[]): void {
    if (places.length === 0) return;
    const last = this.#places.at(-1);
    this.#articles++;
    this.#uris = undefined;
    if (last && this.#isSorted && last.uri > uri) {
      if (this.#isWatched) this.#places.splice(this.#firstOf(uri), 0, ...places);
      else this.#isSorted = false;
    }
    if (!last || !this.#isSorted || last.uri < uri) for (const place of places) this.#places.push(place);
    this.#isWatched = false;
  }

  /** Takes an article's places out. */
  remove(uri: string): void {
    this.#sort();
    const from = this.#firstOf(uri);
    const count = this.#endOf(uri, from) - from;
    if (count === 0) return;
    this.#places.splice(from, count);
    this.#articles--;
    this.#uris = undefined;
  }

  /** Puts an article's places in place of those it had. */
  replace(uri: string, places: readonly Place[]): void {
    this.#sort();
    const from = this.#firstOf(uri);
    const count = this.#endOf(uri, from) - from;
    if (count === 0) this.add(uri, places);
    else if (places.length === 0) this.remove(uri);
    else this.#places.splice(from, count, ...places);
  }

  #sort(): void {
    if (this.#isSorted) return;
    this.#places.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
    this.#isSorted = true;
  }

  #firstOf(uri: string): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#places[middle]!.uri < uri) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #endOf(uri: string, from: number): number {
    let end = from;
    while (this.#places[end]?.uri === uri) end++;
    return end;
  }
}
