/** Something that was worked out for several readers. */
export interface Memory {
  /** Its number as a reader: below 0, where articles' are from 0 on. */
  readonly reader: number;
  /** What gives it; undefined where nobody has asked for it in this session. */
  work: (() => unknown) | undefined;
  isSame: (one: unknown, other: unknown) => boolean;
  /** As `CorpusView.remember` has it. */
  isPlaceless: (value: unknown) => boolean;
  /** Undefined where it is not known yet. */
  held: { readonly value: unknown } | undefined;
  /** Something that it rests on has changed since, or may have. */
  isDoubtful: boolean;
  /** Something has that is not remembered itself, or what is has become another. */
  isOutdated: boolean;
}

/** What is remembered, by its name, by its number as a reader and by the key under which those stand who asked for it. */
export class Memories {
  readonly #keyOf: (reader: number) => number;
  readonly #byName = new Map<string, Memory>();
  readonly #byReader = new Map<number, Memory>();
  readonly #byKey = new Map<number, Memory>();

  /** `keyOf` gives the key for a reader's number. */
  constructor(keyOf: (reader: number) => number) {
    this.#keyOf = keyOf;
  }

  /** In the order of their numbers, downwards from -1. */
  get names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** The memory of a name; a new one, of which nothing is known yet, where there was none. */
  named(name: string): Memory {
    const known = this.#byName.get(name);
    if (known) return known;
    const reader = -1 - this.#byName.size;
    const memory: Memory = {
      ...{ reader, work: undefined, held: undefined, isDoubtful: false, isOutdated: false },
      ...{ isSame: Object.is, isPlaceless: () => false },
    };
    this.#byName.set(name, memory);
    this.#byReader.set(reader, memory);
    this.#byKey.set(this.#keyOf(reader), memory);
    return memory;
  }

  ofReader(reader: number): Memory | undefined {
    return this.#byReader.get(reader);
  }

  underKey(key: number): Memory | undefined {
    return this.#byKey.get(key);
  }

  clear(): void {
    for (const kept of [this.#byName, this.#byReader, this.#byKey]) kept.clear();
  }
}
