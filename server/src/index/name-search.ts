import Fuse from "fuse.js";
import type { Article } from "../link/article";
import { fold } from "../text/fold";
import type { ArticleStore } from "./article-store";
import type { Entity } from "./corpus-view";
import type { NameRegister } from "./name-register";
import { WrittenNames } from "./written-names";

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

/** What articles in order of URI write of an entity. */
interface Gathered {
  readonly written: WrittenNames;
  /** In the first of them; the name for one that no article gives in full. */
  readonly first: string;
}

/** Fuzzy search among the names of a corpus. What it knows of a name lasts until it is told that the name changed. */
export class NameSearch {
  readonly #names: NameRegister;
  readonly #store: ArticleStore;
  readonly #entityOf: (id: string) => Entity | undefined;
  readonly #entries = new Map<string, Entry>();
  /** Names that changed since they were learnt. */
  readonly #forgotten = new Set<string>();
  /** What is being gathered of names, while some are. */
  #gathering: Map<string, Gathered | undefined> | undefined;

  #isUsed = false;

  constructor(names: NameRegister, store: ArticleStore, entityOf: (id: string) => Entity | undefined) {
    this.#names = names;
    this.#store = store;
    this.#entityOf = entityOf;
  }

  /** Whether names have been remembered, so that their changes are to be told from then on. */
  get isUsed(): boolean {
    return this.#isUsed;
  }

  /** Says that what is known of an entity holds no longer. */
  forget(id: string): void {
    this.#entries.delete(id);
    if (this.#isUsed) this.#forgotten.add(id);
    // What is gathered of it is of different times: a search asks for it.
    this.#gathering?.set(id, undefined);
  }

  /**
   * Learns names before somebody searches, an article or a name at a step: all of them the first time, without putting
   * entities together, and from then on those that have changed so far. Between steps articles may change, as long as `forget`
   * is told; what is found is the same. Names that change meanwhile are left to the search, or it would wait as long as they do.
   */
  *prepare(): Generator<void> {
    if (!this.#isUsed) yield* this.#learnAll();
    for (const id of [...this.#forgotten]) {
      // Another search may have learnt it.
      if (!this.#forgotten.has(id)) continue;
      this.#entryOf(id);
      this.#forgotten.delete(id);
      yield;
    }
  }

  *#learnAll(): Generator<void> {
    const gathering = new Map<string, Gathered | undefined>();
    this.#gathering = gathering;
    this.#isUsed = true;
    try {
      // In order of URI.
      for (const number of [...this.#store.inOrder]) {
        this.#store.rest();
        const article = this.#store.article(number);
        if (!article) continue;
        this.#gatherFrom(article, gathering);
        yield;
      }
      for (const [id, gathered] of gathering) {
        // A search may have asked for it meanwhile.
        if (!gathered || this.#entries.has(id)) continue;
        const forms = gathered.written.forms.map(({ text }) => text);
        this.#entries.set(id, toEntry(id, gathered.written.fullName ?? gathered.first, forms));
        yield;
      }
    } finally {
      if (this.#gathering === gathering) this.#gathering = undefined;
    }
  }

  /** The entities with the best names first, at most `limit`; without a query the first of all. */
  find(query: string, limit: number): readonly Entity[] {
    const ids = this.#names.ids();
    const plain = query.trim();
    const found = plain === "" ? ids.slice(0, limit) : this.#search(plain, limit, ids);
    return found.flatMap((id) => this.#entityOf(id) ?? []);
  }

  /** The ids of the best names first. */
  #search(query: string, limit: number, ids: readonly string[]): string[] {
    if (!this.#isUsed) for (const _ of this.prepare());
    const wanted = lettersOf([query]);
    const mostMissing = query.length > longestPattern ? query.length : Math.floor(query.length * threshold);
    const candidates: Entry[] = [];
    for (const id of ids) {
      const entry = this.#entryOf(id);
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

  #entryOf(id: string): Entry | undefined {
    const known = this.#entries.get(id);
    if (known) return known;
    this.#isUsed = true;
    // The articles that it reads of are needed no longer than that.
    this.#store.rest();
    const entity = this.#entityOf(id);
    if (!entity) return undefined;
    const entry = toEntry(
      id,
      entity.name,
      entity.forms.map(({ text }) => text),
    );
    this.#entries.set(id, entry);
    return entry;
  }

  #gatherFrom(article: Article, gathering: Map<string, Gathered | undefined>): void {
    const named = new Map<string, number[]>();
    article.entities.forEach((local, index) => {
      const id = this.#names.idOf(local, article.uri);
      if (this.#entries.has(id) || (gathering.has(id) && !gathering.get(id))) return;
      const known = named.get(id);
      if (known) known.push(index);
      else named.set(id, [index]);
    });
    for (const [id, entities] of named) {
      const gathered = gathering.get(id) ?? {
        written: new WrittenNames(),
        first: firstOf(article, entities),
      };
      gathered.written.count(article, entities, 1);
      gathering.set(id, gathered);
    }
  }
}

/** The name of that entity of an article which stands first. */
function firstOf({ entities, mentions }: Article, indices: readonly number[]): string {
  const startOf = (index: number): number =>
    Math.min(...entities[index]!.mentions.map((mention) => mentions[mention]!.start));
  const first = indices.reduce((one, other) => (startOf(other) < startOf(one) ? other : one));
  return entities[first]!.name;
}

const toEntry = (id: string, name: string, forms: readonly string[]): Entry => ({
  id,
  name,
  forms,
  letters: lettersOf([name, ...forms]),
});

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
