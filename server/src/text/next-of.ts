/**
 * The places of a few characters in a text, in order. The platform's own search finds each, which is many times as fast
 * as looking at every code unit where the characters are rare.
 */
export class NextOf {
  readonly #text: string;
  readonly #characters: readonly string[];
  /** For each character where it stands next, as far as it has been looked for; -1 before any look. */
  readonly #places: number[];

  constructor(text: string, characters: readonly string[]) {
    this.#text = text;
    this.#characters = characters;
    this.#places = characters.map(() => -1);
  }

  /** The first place of any of the characters at or after `from`, or the text's length. `from` must not go back. */
  at(from: number): number {
    const places = this.#places;
    let first = this.#text.length;
    for (let each = 0; each < places.length; each++) {
      if (places[each]! < from) {
        const found = this.#text.indexOf(this.#characters[each]!, from);
        places[each] = found === -1 ? this.#text.length : found;
      }
      if (places[each]! < first) first = places[each]!;
    }
    return first;
  }
}
