/** Where something stands: an article by its number, and the index of something of that article. */
export interface Posting {
  readonly article: number;
  readonly index: number;
}

/** With a key of 32 bits an index below this makes a whole number that a double holds. */
const indexRange = 2 ** 20;

/** A key and an index as one number, so that lists of them can be put in order and compared. */
export function toEntry(key: number, index: number): number {
  return (key >>> 0) * indexRange + Math.min(index, indexRange - 1);
}

/** The key of an entry that `toEntry` made. */
export function keyOf(entry: number): number {
  return Math.floor(entry / indexRange) | 0;
}

/** Postings written down: the columns as they stand. */
export interface PostingsDump {
  readonly [name: string]: Int32Array | number;
  readonly slots: Int32Array;
  readonly places: Int32Array;
  readonly usedSlots: number;
  readonly freePlace: number;
}

/** In a slot's second column: it was never used; it was, and its chain is empty. Else the number of the chain's first place. */
const neverUsed = 0;
const empty = -1;

/**
 * Places under integer keys, in columns of integers: a hash table of the keys with open addressing, and for each key a
 * chain of its places. Objects in maps would take ten times the memory.
 * Invariant: a key's chain holds the places that were added under it and not removed, and its count says how many.
 */
export class Postings {
  /** Three integers a slot: the key, the first place of its chain, how many places there are. */
  #slots = new Int32Array(3 * 64);
  #usedSlots = 0;
  /** Three integers a place, numbered from 1: article, index, the next place of its chain or 0. */
  #places = new Int32Array(3 * 64);
  #lastPlace = 0;
  /** The first of the places that are free again, which make a chain of their own. */
  #freePlace = 0;

  /** The same postings as those that were written down. */
  static load({ slots, places, usedSlots, freePlace }: PostingsDump): Postings {
    const loaded = new Postings();
    // Copies: the columns lie in the bytes of the whole dump.
    loaded.#slots = slots.slice();
    loaded.#places = places.slice();
    loaded.#usedSlots = usedSlots;
    loaded.#lastPlace = places.length / 3 - 1;
    loaded.#freePlace = freePlace;
    return loaded;
  }

  /** The columns lie in the postings: the dump is good until the next change. */
  dump(): PostingsDump {
    return {
      slots: this.#slots,
      places: this.#places.subarray(0, 3 * (this.#lastPlace + 1)),
      usedSlots: this.#usedSlots,
      freePlace: this.#freePlace,
    };
  }

  /**
   * Takes an article's old entries out and its new ones in, both as `toEntry` makes them and in order. Tells of each key
   * under which that changes something.
   */
  replace(
    article: number,
    old: ArrayLike<number>,
    next: ArrayLike<number>,
    onChange: (key: number) => void,
  ): void {
    for (let from = 0, to = 0; from < old.length || to < next.length; ) {
      const before = from < old.length ? old[from]! : Number.POSITIVE_INFINITY;
      const after = to < next.length ? next[to]! : Number.POSITIVE_INFINITY;
      if (before <= after) from++;
      if (after <= before) to++;
      if (before === after) continue;
      const entry = Math.min(before, after);
      const key = keyOf(entry);
      if (before < after) this.remove(key, article, entry % indexRange);
      else this.add(key, article, entry % indexRange);
      onChange(key);
    }
  }

  add(key: number, article: number, index = 0): void {
    const slot = this.#slotFor(key);
    const place = this.#newPlace();
    const first = this.#slots[slot + 1]!;
    this.#places[3 * place] = article;
    this.#places[3 * place + 1] = index;
    this.#places[3 * place + 2] = Math.max(0, first);
    this.#slots[slot + 1] = place;
    this.#slots[slot + 2]!++;
  }

  /** Takes one place out, where it is there. */
  remove(key: number, article: number, index = 0): void {
    const slot = this.#find(key);
    if (slot < 0) return;
    const places = this.#places;
    let before = 0;
    for (let place = this.#slots[slot + 1]!; place > 0; place = places[3 * place + 2]!) {
      if (places[3 * place] === article && places[3 * place + 1] === index) {
        const next = places[3 * place + 2]!;
        if (before > 0) places[3 * before + 2] = next;
        else this.#slots[slot + 1] = next || empty;
        this.#slots[slot + 2]!--;
        places[3 * place + 2] = this.#freePlace;
        this.#freePlace = place;
        return;
      }
      before = place;
    }
  }

  /** How many places stand under a key. */
  count(key: number): number {
    const slot = this.#find(key);
    return slot < 0 ? 0 : this.#slots[slot + 2]!;
  }

  /** The places under a key, in no order. */
  places(key: number): Posting[] {
    const found: Posting[] = [];
    this.visit(key, (article, index) => void found.push({ article, index }));
    return found;
  }

  /** Shows the places under a key, in no order. */
  visit(key: number, onPlace: (article: number, index: number) => void): void {
    const slot = this.#find(key);
    const places = this.#places;
    for (let place = slot < 0 ? 0 : this.#slots[slot + 1]!; place > 0; place = places[3 * place + 2]!)
      onPlace(places[3 * place]!, places[3 * place + 1]!);
  }

  /** The slot of a key, or -1 where it has none. */
  #find(key: number): number {
    const slot = this.#look(key);
    return this.#slots[slot + 1] === neverUsed ? -1 : slot;
  }

  /** The slot of a key, or the one where it belongs. */
  #look(key: number): number {
    const slots = this.#slots;
    const mask = slots.length / 3 - 1;
    let at = spread(key) & mask;
    while (slots[3 * at + 1] !== neverUsed && slots[3 * at] !== key) at = (at + 1) & mask;
    return 3 * at;
  }

  #slotFor(key: number): number {
    const slot = this.#look(key);
    if (this.#slots[slot + 1] !== neverUsed) return slot;
    if (3 * (this.#usedSlots + 1) * 10 > this.#slots.length * 7) {
      this.#renewSlots();
      return this.#slotFor(key);
    }
    this.#usedSlots++;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = empty;
    return slot;
  }

  /** Makes a table without the keys that nothing stands under any more, with room for as many again as are left. */
  #renewSlots(): void {
    const old = this.#slots;
    let inUse = 0;
    for (let slot = 0; slot < old.length; slot += 3) if (old[slot + 1]! > 0) inUse++;
    let capacity = 64;
    while (capacity * 7 < inUse * 2 * 10) capacity *= 2;
    this.#slots = new Int32Array(3 * capacity);
    this.#usedSlots = inUse;
    for (let slot = 0; slot < old.length; slot += 3) {
      if (old[slot + 1]! <= 0) continue;
      this.#slots.set(old.subarray(slot, slot + 3), this.#look(old[slot]!));
    }
  }

  #newPlace(): number {
    const free = this.#freePlace;
    if (free > 0) {
      this.#freePlace = this.#places[3 * free + 2]!;
      return free;
    }
    const place = ++this.#lastPlace;
    if (3 * place + 3 > this.#places.length) {
      const longer = new Int32Array(2 * this.#places.length);
      longer.set(this.#places);
      this.#places = longer;
    }
    return place;
  }
}

/** Hashes differ in all bits as they come; small integers, which count up, do so after this. */
function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
