import type { Article } from "../link/article";
import type { ArticleStore } from "./article-store";
import type { Entity } from "./corpus-view";
import { type EntityTally, tallyEntity } from "./entities";
import type { NameRegister } from "./name-register";

/** A name with more places than this keeps its tally. */
const frequent = 6;
/** So many entities are kept as they were last asked for, and so many tallies. */
const mostKept = 2048;
const mostTallies = 512;

interface KeptTally {
  readonly tally: EntityTally;
  /** The keys of the names that are counted. */
  readonly keys: readonly string[];
}

/**
 * What the articles say of each entity, counted when it is asked for; of frequent entities the counts are kept, so that a
 * change of one article does not count all the others again.
 * Invariant: what is kept is what would be counted now, provided that `recount` or `forget` is told of every change.
 */
export class EntityCounts {
  readonly #names: NameRegister;
  readonly #store: ArticleStore;
  readonly #entities = new Map<string, Entity>();
  readonly #tallies = new Map<string, KeptTally>();

  constructor(names: NameRegister, store: ArticleStore) {
    this.#names = names;
    this.#store = store;
  }

  get(id: string): Entity | undefined {
    const known = this.#entities.get(id);
    if (known) return known;
    const articleOf = (uri: string) => this.#store.article(this.#store.numberOf(uri)!)!;
    const entity = this.#tallyOf(id)?.toEntity(articleOf);
    if (entity) keep(this.#entities, id, entity, mostKept);
    return entity;
  }

  /** Says that an article changed what the corpus says of an entity. */
  recount(id: string, old: Article | undefined, next: Article | undefined): void {
    this.#entities.delete(id);
    const kept = this.#tallies.get(id);
    if (kept && !this.#update(id, kept, old, next)) this.#tallies.delete(id);
  }

  /** Says that articles changed what the corpus says of any number of entities. */
  forget(): void {
    this.#entities.clear();
    this.#tallies.clear();
  }

  #tallyOf(id: string): EntityTally | undefined {
    const kept = this.#tallies.get(id);
    if (kept) return kept.tally;
    const locals = this.#names.localsOf(id);
    if (locals.length === 0) return undefined;
    const tally = tallyEntity(id, locals, (number) => this.#store.article(number)!);
    if (locals.length > frequent && !this.#names.isTold(id))
      keep(this.#tallies, id, { tally, keys: this.#names.keysOf(id) }, mostTallies);
    return tally;
  }

  /** Brings a tally up to date with one article; false where it takes in other names than it did. */
  #update(
    id: string,
    { tally, keys }: KeptTally,
    old: Article | undefined,
    next: Article | undefined,
  ): boolean {
    const now = this.#names.isTold(id) ? [] : this.#names.keysOf(id);
    if (now.length === 0 || now.length !== keys.length || now.some((key) => !keys.includes(key)))
      return false;
    const before = old ? entitiesOf(old, keys) : [];
    const after = next ? entitiesOf(next, keys) : [];
    if (old && before.length > 0) tally.take(old, before);
    if (next && after.length > 0) tally.give(next, after);
    return true;
  }
}

/** Adds a value, and lets go of the one that was added first where there are too many. */
function keep<Value>(kept: Map<string, Value>, id: string, value: Value, most: number): void {
  kept.set(id, value);
  if (kept.size <= most) return;
  for (const first of kept.keys()) {
    kept.delete(first);
    return;
  }
}

/** The article's entities that stand under one of the keys. */
function entitiesOf({ entities }: Article, keys: readonly string[]): number[] {
  return entities.flatMap(({ key }, index) => (keys.includes(key) ? [index] : []));
}
