import { fromUnits } from "../text/units";

/** V8 copies slices up to this length; longer ones keep the text that they were cut from alive. */
const copiedLength = 12;

/** Distinct strings, each with a small integer that never changes. */
export class StringTable {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  /** A table with these strings, in the order of their integers. */
  static load(strings: readonly string[]): StringTable {
    const loaded = new StringTable();
    for (const each of strings) {
      loaded.#numbers.set(each, loaded.#strings.length);
      loaded.#strings.push(each);
    }
    return loaded;
  }

  get size(): number {
    return this.#strings.length;
  }

  /** The string's integer; a new one where the string is new. */
  intern(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#strings.length;
    const own = text.length > copiedLength ? copyOf(text) : text;
    this.#numbers.set(own, number);
    this.#strings.push(own);
    return number;
  }

  text(number: number): string {
    return this.#strings[number]!;
  }

  /** All strings in the order of their integers. */
  get all(): readonly string[] {
    return this.#strings;
  }
}

function copyOf(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return fromUnits(units);
}
