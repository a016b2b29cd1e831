import { CharClass, classOf } from "./characters";

/** How a word is written, as bits. */
export const Shape = {
  /** Begins with a capital. */
  initialCapital: 1,
  /** Two letters or more, all capitals. */
  allCapitals: 2,
  /** Holds a small letter. */
  hasLower: 4,
  hasDigit: 8,
  /** A capital after a small letter: "McDonald", "AeroSystems". */
  innerCapital: 16,
  /** Letters parted by full stops: "U.S.", "a.m.". */
  dotted: 32,
  /** Has an apostrophe inside: "O'Brien", "don't". */
  apostrophe: 64,
  /** No letter and no digit. */
  sign: 128,
  /** One letter long. */
  single: 256,
} as const;

/**
 * The distinct words seen so far, each with a small integer. The same spelling always has the same integer, and an
 * integer never changes its word, so that what is known of a word can be kept in arrays by its integer.
 * Spelling is exact: case and diacritics count.
 */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #lower: number[] = [];
  #slots = new Int32Array(1 << 12).fill(-1);
  #hashes = new Int32Array(1 << 11);
  #shapes = new Uint16Array(1 << 11);

  /** How many distinct words there are: integers run from 0 to `size - 1`. */
  get size(): number {
    return this.#words.length;
  }

  /** The word's integer; a new one where the word is new. */
  intern(word: string): number {
    return this.internSlice(word, 0, word.length);
  }

  /** As `intern(text.slice(start, end))`, without making the slice where the word is known. */
  internSlice(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = this.#slots[slot]!; id !== -1; id = this.#slots[slot]!) {
      if (this.#hashes[id] === hash && isSlice(this.#words[id]!, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.#add(text.slice(start, end), hash, slot);
  }

  /** The word's integer, or -1 where it has not been seen. */
  find(word: string): number {
    const hash = hashOf(word, 0, word.length);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; this.#slots[slot] !== -1; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (this.#hashes[id] === hash && this.#words[id] === word) return id;
    }
    return -1;
  }

  text(id: number): string {
    return this.#words[id]!;
  }

  /** Bits of `Shape`. */
  shape(id: number): number {
    return this.#shapes[id]!;
  }

  /** The integer of the word in small letters, with curly apostrophes made straight. */
  lower(id: number): number {
    const known = this.#lower[id]!;
    if (known !== -1) return known;
    const word = this.#words[id]!;
    const lower = word.toLowerCase().replace(/[\u2019\u02bc]/g, "'");
    const found = lower === word ? id : this.intern(lower);
    this.#lower[id] = found;
    return found;
  }

  #add(word: string, hash: number, slot: number): number {
    const id = this.#words.length;
    // A slice keeps the whole text it was cut from alive; a copy does not.
    this.#words.push(word.length > 12 ? Array.from(word).join("") : word);
    this.#lower.push(-1);
    if (id >= this.#hashes.length) this.#growColumns();
    this.#hashes[id] = hash;
    this.#shapes[id] = shapeOf(word);
    this.#slots[slot] = id;
    if (this.#words.length * 2 > this.#slots.length) this.#growSlots();
    return id;
  }

  #growColumns(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const shapes = new Uint16Array(this.#shapes.length * 2);
    shapes.set(this.#shapes);
    this.#shapes = shapes;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#words.length; id++) {
      let slot = this.#hashes[id]! & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over code units with a final mix, so that the low bits can index a table. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}

function isSlice(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function shapeOf(word: string): number {
  let shape = 0;
  let letters = 0;
  let capitals = 0;
  let previous: CharClass = CharClass.unknown;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === CharClass.upper) {
      if (letters === 0 && at === 0) shape |= Shape.initialCapital;
      if (previous === CharClass.lower) shape |= Shape.innerCapital;
      capitals++;
    }
    if (kind === CharClass.lower) shape |= Shape.hasLower;
    if (kind === CharClass.upper || kind === CharClass.lower || kind === CharClass.letter) letters++;
    else if (kind === CharClass.digit) shape |= Shape.hasDigit;
    else if (kind === CharClass.apostrophe) shape |= Shape.apostrophe;
    else if (unit === 46 && letters > 0) shape |= Shape.dotted;
    if (kind !== CharClass.mark) previous = kind;
  }
  if (letters >= 2 && capitals === letters) shape |= Shape.allCapitals;
  if (letters === 1) shape |= Shape.single;
  if (letters === 0 && !(shape & Shape.hasDigit)) shape |= Shape.sign;
  return shape;
}
