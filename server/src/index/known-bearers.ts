import { baseKeyOf } from "../link/walks-of-life";
import type { NameGroups } from "./name-groups";
import { type Bearers, tellBearers } from "./namesakes";
import type { CountedNames } from "./relatedness";

/**
 * How the bearers of each name are told apart, kept until an article with the name changes.
 * Invariant: what is kept is what would be told now, provided that `forget` hears of every change of an article's names.
 */
export class KnownBearers {
  readonly #groups: NameGroups;
  readonly #articlesOf: (key: string) => readonly number[];
  readonly #namesIn: (article: number) => CountedNames;
  readonly #known = new Map<string, Bearers | undefined>();

  /** `articlesOf` gives the articles that have a key, in order of their URIs. */
  constructor(
    groups: NameGroups,
    articlesOf: (key: string) => readonly number[],
    namesIn: (article: number) => CountedNames,
  ) {
    this.#groups = groups;
    this.#articlesOf = articlesOf;
    this.#namesIn = namesIn;
  }

  /** The bearers of a key's name; undefined where all that is said of them can be said of one. */
  of(key: string): Bearers | undefined {
    const base = baseKeyOf(key);
    const { joins } = this.#groups;
    if (!joins.hasSeveralLonger(base)) return undefined;
    if (this.#known.has(base)) return this.#known.get(base);
    const bearers = tellBearers(base, {
      longerOf: (each) => joins.longerOf(each),
      articlesOf: this.#articlesOf,
      namesIn: this.#namesIn,
    });
    this.#known.set(base, bearers);
    return bearers;
  }

  /** Whom an article means by a key that is several bearers'; undefined where that cannot be told, and for other keys. */
  meantBy(key: string, article: number): string | undefined {
    return this.of(key)?.meant.get(key)?.get(article);
  }

  /** The keys of which an id is a bearer's, or may be. */
  keysOf(id: string): readonly string[] {
    const bearers = this.of(id);
    if (!bearers) return [id];
    const meant = [...bearers.meant].flatMap(([key, ids]) => ([...ids.values()].includes(id) ? [key] : []));
    const own = [...bearers.idOf].flatMap(([key, one]) => (one === id ? [key] : []));
    return [...new Set([id, ...own, ...meant])];
  }

  /** Says that an article that has, or had, names under these keys changed. */
  forget(keys: Iterable<string>): void {
    if (this.#known.size > 0) for (const key of keys) this.#known.delete(baseKeyOf(key));
  }
}
