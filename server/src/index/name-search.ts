import Fuse from "fuse.js";
import { fold } from "../text/fold";
import type { Entity } from "./corpus-view";

/** How far from what is typed a name may be, for Fuse: the part of the typed letters that may be wrong. */
const threshold = 0.35;

/** Fuse cuts longer patterns into pieces, each with errors of its own. */
const longestPattern = 32;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
  /** Which of the letters a to z stand in the name or a form, a bit each. */
  readonly letters: number;
}

/** Fuzzy search among the names of a corpus. What it knows of a name lasts until it is told that the name changed. */
export class NameSearch {
  readonly #entries = new Map<string, Entry>();

  /** Whether anything has been searched for, so that names are remembered. */
  get isUsed(): boolean {
    return this.#entries.size > 0;
  }

  /** Says that what is known of an entity holds no longer. */
  forget(id: string): void {
    this.#entries.delete(id);
  }

  /** The ids of the best names first, at most `limit`. */
  find(
    query: string,
    limit: number,
    ids: readonly string[],
    entityOf: (id: string) => Entity | undefined,
  ): string[] {
    const wanted = lettersOf([query]);
    const mostMissing = query.length > longestPattern ? query.length : Math.floor(query.length * threshold);
    const candidates: Entry[] = [];
    for (const id of ids) {
      const entry = this.#entryOf(id, entityOf);
      // A letter that stands nowhere in a name is an error in it, so such a name can't be among those found.
      if (entry && countBits(wanted & ~entry.letters) <= mostMissing) candidates.push(entry);
    }
    const fuse = new Fuse(candidates, {
      keys: [{ name: "name", weight: 2 }, "forms"],
      ignoreDiacritics: true,
      threshold,
    });
    return fuse.search(query, { limit }).map(({ item }) => item.id);
  }

  #entryOf(id: string, entityOf: (id: string) => Entity | undefined): Entry | undefined {
    const known = this.#entries.get(id);
    if (known) return known;
    const entity = entityOf(id);
    if (!entity) return undefined;
    const forms = entity.forms.map(({ text }) => text);
    const entry = { id, name: entity.name, forms, letters: lettersOf([entity.name, ...forms]) };
    this.#entries.set(id, entry);
    return entry;
  }
}

/** Other letters than a to z have no bit: they are Fuse's affair. */
function lettersOf(words: readonly string[]): number {
  let bits = 0;
  for (const word of words) {
    const folded = fold(word);
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      if (code >= 97 && code <= 122) bits |= 1 << (code - 97);
    }
  }
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
