import type { LocalEntity } from "../link/article";
import type { Entries, FiledArticle, NameUse } from "./digest";
import { KnownBearers } from "./known-bearers";
import { NameGroups, type NameGroupsDump } from "./name-groups";
import { fitsInitial, partsOfKey, shortKeyOf, shortKeysOf } from "./name-keys";
import type { NameRecord } from "./name-record";
import { changedKeys, isSameUse, usesOf } from "./name-uses";
import { type Posting, Postings, type PostingsDump, toEntry } from "./postings";
import type { CountedNames } from "./relatedness";

/** What replacing an article changed; a name may be gone and have come at once. */
export interface NameChange {
  /** Ids of entities that gained, lost or changed a mention. */
  readonly touched: ReadonlySet<string>;
  /** Those of them that came to an article, left one, or may be taken for another's since. */
  readonly counted: ReadonlySet<string>;
  readonly gone: readonly string[];
  readonly come: readonly NameRecord[];
}

/** What the register asks of the articles, which go by numbers. */
export interface NamedArticles {
  numberOf(uri: string): number | undefined;
  /** Where an article stands in the order of URIs. */
  rankOf(number: number): number;
  namesIn(number: number): CountedNames;
}

/** A register written down: the names, and their places. */
export interface NameRegisterDump {
  readonly [name: string]: NameGroupsDump | PostingsDump;
  readonly groups: NameGroupsDump;
  readonly places: PostingsDump;
}

/**
 * Which articles name whom. An entity with a full name stands under its own key; one that an article gives only a
 * surname or an acronym stands with the corpus's one full name for it, where there is just one, else alone; so does one
 * with a full name that is short for a longer one.
 */
export class NameRegister {
  #groups = new NameGroups();
  /** Which entities of which articles stand in a group, by its number. */
  #places = new Postings();
  readonly #kept: NamedArticles;
  #ids: readonly string[] | undefined;
  /** What was worked out from the groups, as long as no name comes to an article or leaves one. */
  readonly #keys = new Map<string, readonly string[]>();
  readonly #articles = new Map<string, readonly number[]>();
  readonly #fullOf = new Map<string, string | undefined>();
  readonly #roots = new Map<string, string>();
  #bearers: KnownBearers;

  constructor(articles: NamedArticles) {
    this.#kept = articles;
    this.#bearers = this.#bearersAmong();
  }

  /** The same register as the one that was written down. */
  static load(dump: NameRegisterDump, articles: NamedArticles): NameRegister {
    const loaded = new NameRegister(articles);
    loaded.#places = Postings.load(dump.places);
    loaded.#groups = NameGroups.load(dump.groups);
    loaded.#bearers = loaded.#bearersAmong();
    return loaded;
  }

  #bearersAmong(): KnownBearers {
    const articlesOf = (key: string): readonly number[] => {
      const group = this.#groups.get(key);
      const places = group ? this.#places.places(group.number) : [];
      return [...new Set(places.map(({ article }) => article))].sort(this.#byRank);
    };
    return new KnownBearers(this.#groups, articlesOf, this.#kept.namesIn);
  }

  dump(): NameRegisterDump {
    return { groups: this.#groups.dump(), places: this.#places.dump() };
  }

  /**
   * Takes the names of an article's old text out and those of its new one in. What it touches is told only where that
   * `isFollowed`, since finding it takes longer than the rest.
   */
  replace(
    number: number,
    old: FiledArticle | undefined,
    next: FiledArticle | undefined,
    isFollowed: boolean,
  ): NameChange {
    const before = usesOf(old);
    const after = usesOf(next);
    const isSame =
      before.size === after.size && [...before].every(([key, use]) => isSameUse(use, after.get(key)));
    const changed = isFollowed ? changedKeys(old, next) : [];
    // With its other names an article may mean another bearer of a name.
    const told = isFollowed && !isSame ? [...before.keys()].filter((key) => this.isTold(key)) : [];
    const keys = [...new Set([...changed, ...told])];
    const moved = keys.filter((key) => !isSameUse(before.get(key), after.get(key)) || told.includes(key));
    const touched = new Set<string>();
    const counted = new Set<string>();
    const gone: string[] = [];
    const come: NameRecord[] = [];
    const withShorter = (names: readonly string[]): string[] =>
      names.flatMap((key) => [key, ...(before.get(key)?.also ?? []), ...(after.get(key)?.also ?? [])]);
    const joined = this.#joinedWith(withShorter(keys));
    const movedJoined = this.#joinedWith(withShorter(moved));
    for (const key of joined) this.#note(key, touched);
    for (const key of movedJoined) this.#note(key, counted);
    const entriesBefore = this.#entriesOf(before);
    const stayed = new Set(
      [...before.values()].flatMap((use) => (this.#stays(use, after.get(use.key)) ? [use.key] : [])),
    );
    for (const use of before.values()) if (!stayed.has(use.key) && this.#groups.take(use)) gone.push(use.key);
    for (const [key, use] of after) {
      const record = stayed.has(key) ? undefined : this.#groups.give(use);
      if (record) come.push(record);
    }
    this.#places.replace(number, entriesBefore, this.#entriesOf(after), () => {});
    if (!isSame) this.#forget([...before.keys(), ...after.keys()]);
    for (const key of joined) this.#note(key, touched);
    for (const key of movedJoined) this.#note(key, counted);
    return { touched, counted, gone, come };
  }

  /** The id in the corpus of an article's entity: that of the one full name it is short for, else its own key. */
  idOf(local: LocalEntity, uri: string): string {
    const { key, short } = local;
    if (short) return this.#fullNameFor(key) ?? key;
    const root = this.rootOf(key);
    if (root !== key || !this.isTold(key)) return root;
    return this.#bearers.meantBy(key, this.#kept.numberOf(uri) ?? -1) ?? key;
  }

  /** In order of letters. */
  ids(): readonly string[] {
    this.#ids ??= [...this.#groups.keys()].filter((key) => this.#isId(key)).sort();
    return this.#ids;
  }

  /** The articles' entities that an id takes in, in order of URI. */
  localsOf(id: string): readonly Posting[] {
    return this.keysOf(id)
      .flatMap((key) => this.#placesOf(key, id))
      .sort((a, b) => this.#byRank(a.article, b.article) || a.index - b.index);
  }

  /** The places of a key at which an id is meant. */
  #placesOf(key: string, id: string): readonly Posting[] {
    const places = this.#places.places(this.#groups.get(key)!.number);
    return this.isTold(key) && this.rootOf(key) === key
      ? places.filter(({ article }) => (this.#bearers.meantBy(key, article) ?? key) === id)
      : places;
  }

  articleCount(id: string): number {
    const keys = this.keysOf(id);
    return keys.length === 1 && !this.isTold(id)
      ? this.#groups.get(keys[0]!)!.articles
      : this.articlesOf(id).length;
  }

  /** Whether an id is one of several bearers of a name, so that its keys do not say all that it takes in. */
  isTold(id: string): boolean {
    return this.#bearers.of(id) !== undefined;
  }

  /** The articles that an id stands in, in order of URI. */
  articlesOf(id: string): readonly number[] {
    const known = this.#articles.get(id);
    if (known) return known;
    const articles = [...new Set(this.localsOf(id).map(({ article }) => article))];
    this.#articles.set(id, articles);
    return articles;
  }

  /** Those of them that give its name in full, as the id has it, in order of URI. */
  articlesInFull(id: string): readonly number[] {
    const full = this.keysOf(id).filter((key) => this.#groups.get(key)?.short === false);
    const articles = new Set(full.flatMap((key) => this.#placesOf(key, id).map(({ article }) => article)));
    return [...articles].sort(this.#byRank);
  }

  /** The keys that an id takes in: its own, and those of names that are short for it. */
  keysOf(id: string): readonly string[] {
    const known = this.#keys.get(id);
    if (known) return known;
    const keys = this.#findKeys(id);
    this.#keys.set(id, keys);
    return keys;
  }

  #findKeys(id: string): readonly string[] {
    const group = this.#groups.get(id);
    if (!group) return [];
    if (group.short || this.rootOf(id) !== id) return [id];
    const { joins } = this.#groups;
    const own = this.#bearers.keysOf(id);
    const reached = new Set(own.flatMap((key) => [...joins.reachOf(key)]));
    const full = [...reached].filter(
      (key) => this.#groups.get(key)?.short === false && (this.rootOf(key) === id || own.includes(key)),
    );
    const shorts = new Set(full.flatMap((key) => this.#groups.shortsFor(key)));
    return [...full, ...[...shorts].filter((key) => this.#fullNameFor(key) === id)];
  }

  /** The id of the one longer name that a full name is short for, over one or more steps; its own where there is none. */
  rootOf(key: string): string {
    const known = this.#roots.get(key);
    if (known !== undefined) return known;
    const joined = this.#bearers.of(key)?.idOf.get(key) ?? this.#groups.joins.rootOf(key);
    const root = joined === key ? key : (this.#bearers.of(joined)?.idOf.get(joined) ?? joined);
    this.#roots.set(key, root);
    return root;
  }

  readonly #byRank = (a: number, b: number): number => {
    const { rankOf } = this.#kept;
    return rankOf(a) - rankOf(b);
  };

  /** How many articles have a name says which full name a short one is taken for, and what they name, whom they mean. */
  #forget(names: readonly string[]): void {
    this.#ids = undefined;
    this.#bearers.forget(names);
    for (const kept of [this.#keys, this.#articles, this.#fullOf, this.#roots]) kept.clear();
  }

  #isId(key: string): boolean {
    return this.#idOfKey(key) === key && (!this.isTold(key) || this.localsOf(key).length > 0);
  }

  #idOfKey(key: string): string {
    return this.#groups.get(key)?.short ? (this.#fullNameFor(key) ?? key) : this.rootOf(key);
  }

  /** The one full name that fits a short one; where several do, the one that stands in three times as many articles as the next. */
  #fullNameFor(key: string): string | undefined {
    if (this.#fullOf.has(key)) return this.#fullOf.get(key);
    const full = this.#findFullName(key);
    this.#fullOf.set(key, full);
    return full;
  }

  #findFullName(key: string): string | undefined {
    const { short, initial } = shortKeyOf(key);
    const candidates = [...this.#groups.fullNamesOf(short)].filter((full) => fitsInitial(full, initial));
    const counts = new Map<string, number>();
    for (const each of candidates) {
      const full = this.rootOf(each);
      counts.set(full, (counts.get(full) ?? 0) + this.#groups.get(each)!.articles);
    }
    if (counts.size < 2) return [...counts.keys()][0];
    const ranked = [...counts]
      .map(([full, articles]) => ({ full, articles }))
      .sort((a, b) => b.articles - a.articles || (a.full < b.full ? -1 : 1));
    return ranked[0]!.articles >= 3 * ranked[1]!.articles ? ranked[0]!.full : undefined;
  }

  /** The names, and all that are short for them or have them for short, over one or more steps. */
  #joinedWith(keys: readonly string[]): ReadonlySet<string> {
    const { joins } = this.#groups;
    const longer = new Set(keys);
    for (const each of longer) for (const other of joins.longerOf(each)) longer.add(other);
    return new Set([...longer].flatMap((each) => [...joins.reachOf(each)]));
  }

  /** Adds the entity that a key belongs to now, and those that it may have belonged to or may join. */
  #note(key: string, touched: Set<string>): void {
    touched.add(key).add(this.#idOfKey(key));
    const group = this.#groups.get(key);
    for (const short of group?.shortKeys ?? shortKeysOf(key)) {
      for (const other of this.#groups.shortNamesOf(short)) touched.add(this.#idOfKey(other));
      if (!group?.short) continue;
      for (const full of this.#groups.fullNamesOf(short)) touched.add(full).add(this.rootOf(full));
    }
  }

  /** Whether an article's new text keeps a name under the key, so that no more than its places change. */
  #stays(old: NameUse, use: NameUse | undefined): boolean {
    const group = this.#groups.get(old.key);
    if (!use || !group || !isSameUse(old, use)) return false;
    return group.articles > 1 || partsOfKey(old.key, use.parts).join(" ") === group.record.parts.join(" ");
  }

  /** The places of an article's names, for the groups as they are now. */
  #entriesOf(uses: ReadonlyMap<string, NameUse>): Entries {
    const entries: number[] = [];
    for (const [key, { entities }] of uses) {
      const { number } = this.#groups.get(key)!;
      for (const entity of entities) entries.push(toEntry(number, entity));
    }
    return Float64Array.from(entries).sort();
  }
}
