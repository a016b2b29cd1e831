/** Classes of code units: 0 for other, 1 for letters, 2 for digits. */
const classes = new Uint8Array(65536).map((_, code) => {
  if (code >= 48 && code <= 57) return 2;
  if ((code | 32) >= 97 && (code | 32) <= 122) return 1;
  return code >= 192 ? 1 : 0;
});

/** A set of words as hashes in an open table: how a scan would look words up if there were nothing else to do. */
export class HashedWords {
  readonly #table: Int32Array;

  constructor(words: Iterable<string>) {
    this.#table = new Int32Array(1 << 18);
    for (const word of words) {
      let hash = start;
      for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
      let slot = hash & (this.#table.length - 1);
      while (this.#table[slot] !== 0) slot = (slot + 1) & (this.#table.length - 1);
      this.#table[slot] = hash;
    }
  }

  has(hash: number): boolean {
    let slot = hash & (this.#table.length - 1);
    for (; this.#table[slot] !== 0; slot = (slot + 1) & (this.#table.length - 1)) {
      if (this.#table[slot] === hash) return true;
    }
    return false;
  }
}

const start = 0x811c9dc5 | 0;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The least that any reading must do: one pass over the code units that cuts words and looks each up. Returns how many are known. */
export function scan(text: string, words: HashedWords): number {
  let known = 0;
  let hash = start;
  let inside = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classes[code]!;
    if (kind !== 0) {
      hash = step(hash, code);
      inside++;
    } else if (inside > 0) {
      if (words.has(hash)) known++;
      hash = start;
      inside = 0;
    }
  }
  return known;
}
