import { CharClass, classOf } from "./characters";
import { firstRoom } from "./first-room";
import { fromUnits } from "./units";

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

/** Example: "’" of "O’Brien". */
const otherApostrophes = /[\u2019\u02bc]/g;

/**
 * The distinct words seen so far, each with a small integer. The same spelling always has the same integer, and an
 * integer never changes its word, so that what is known of a word can be kept in arrays by its integer.
 * Spelling is exact: case and diacritics count.
 */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #lower: number[] = [];
  /** A hash table with open addressing: `slotSize` integers a slot. */
  #slots = emptySlots(1 << 11);
  /** The code units of all words, one after the other, and where each word's begin. */
  #units = new Uint16Array(firstRoom * 8);
  #offsets = new Int32Array(firstRoom);
  #shapes = new Uint16Array(firstRoom);
  /** The integers of words of one code unit below 256; -1 where it has not been seen. */
  readonly #singles = new Int32Array(256).fill(-1);

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
    if (end - start === 1) {
      const single = this.#singles[text.charCodeAt(start)];
      if (single !== undefined && single >= 0) return single;
    }
    return this.internHashed(text, start, end, hashOf(text, start, end));
  }

  /** As `internSlice`, for a caller who has hashed the slice on the way: `firstHash`, `addToHash` and `lastHash`. */
  internHashed(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    let slot = (hash << slotBits) & mask;
    for (let id = slots[slot + 1]!; id !== -1; id = slots[slot + 1]!) {
      if (
        slots[slot] === hash &&
        slots[slot + 3] === length &&
        this.#isAt(slots[slot + 2]!, text, start, end)
      )
        return id;
      slot = (slot + slotSize) & mask;
    }
    return this.#add(text.slice(start, end), hash, slot);
  }

  /** The word's integer, or -1 where it has not been seen. */
  find(word: string): number {
    const hash = hashOf(word, 0, word.length);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << slotBits) & mask; slots[slot + 1] !== -1; slot = (slot + slotSize) & mask)
      if (slots[slot] === hash && this.#words[slots[slot + 1]!] === word) return slots[slot + 1]!;
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
    const lower = word.toLowerCase().replace(otherApostrophes, "'");
    const found = lower === word ? id : this.intern(lower);
    this.#lower[id] = found;
    return found;
  }

  #isAt(offset: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    for (let at = start, unit = offset; at < end; at++, unit++)
      if (units[unit] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(slice: string, hash: number, slot: number): number {
    const id = this.#words.length;
    const word = this.#keepUnits(id, slice);
    this.#words.push(word);
    this.#lower.push(-1);
    this.#shapes[id] = shapeOf(word);
    if (word.length === 1 && word.charCodeAt(0) < 256) this.#singles[word.charCodeAt(0)] = id;
    const slots = this.#slots;
    slots[slot] = hash;
    slots[slot + 1] = id;
    slots[slot + 2] = this.#offsets[id]!;
    slots[slot + 3] = slice.length;
    if (this.#words.length * 2 * slotSize > slots.length) this.#growSlots();
    return id;
  }

  /** Writes down the units of a new word. Returns a copy of it: a slice would keep the whole text it was cut from alive. */
  #keepUnits(id: number, slice: string): string {
    const offset = this.#offsets[id]!;
    const end = offset + slice.length;
    if (id + 2 > this.#offsets.length) {
      this.#offsets = longer(this.#offsets, new Int32Array(this.#offsets.length * 2));
      this.#shapes = longer(this.#shapes, new Uint16Array(this.#shapes.length * 2));
    }
    if (end > this.#units.length)
      this.#units = longer(this.#units, new Uint16Array(Math.max(end, this.#units.length * 2)));
    for (let at = 0; at < slice.length; at++) this.#units[offset + at] = slice.charCodeAt(at);
    this.#offsets[id + 1] = end;
    return slice.length > 12 ? fromUnits(this.#units.subarray(offset, end)) : slice;
  }

  #growSlots(): void {
    const old = this.#slots;
    const slots = emptySlots((old.length / slotSize) * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += slotSize) {
      if (old[from + 1] === -1) continue;
      let slot = (old[from]! << slotBits) & mask;
      while (slots[slot + 1] !== -1) slot = (slot + slotSize) & mask;
      for (let index = 0; index < slotSize; index++) slots[slot + index] = old[from + index]!;
    }
    this.#slots = slots;
  }
}

/** A word's hash and integer, -1 in an empty slot, where its code units begin and how many there are: all in one line of memory. */
const slotBits = 2;
const slotSize = 1 << slotBits;

const emptySlots = (count: number): Int32Array<ArrayBuffer> => new Int32Array(count * slotSize).fill(-1);

function longer<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** FNV-1a over code units with a final mix, so that the low bits can index a table. */
function hashOf(text: string, start: number, end: number): number {
  let hash = firstHash;
  for (let at = start; at < end; at++) hash = addToHash(hash, text.charCodeAt(at));
  return lastHash(hash);
}

/** The hash of a word before its first code unit is added. */
export const firstHash = 0x811c9dc5 | 0;

/** The hash with another code unit. */
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a word whose code units have all been added. */
export const lastHash = (hash: number): number => (hash ^ (hash >>> 15)) | 0;

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
