import type { LocalEntity } from "../link/article";
import type { NameKind } from "../recognise/mention";
import type { Entries, FiledArticle, NameUse } from "./digest";
import { fitsInitial, partsOfKey, shortKeyOf, shortKeysOf } from "./name-keys";
import type { NameRecord } from "./name-record";
import { signaturesOf } from "./name-signatures";
import { type Posting, Postings, type PostingsDump, toEntry } from "./postings";

/** What replacing an article changed; a name may be gone and have come at once. */
export interface NameChange {
  /** Ids of entities that gained, lost or changed a mention. */
  readonly touched: ReadonlySet<string>;
  /** Those of them that came to an article, left one, or may be taken for another's since. */
  readonly counted: ReadonlySet<string>;
  readonly gone: readonly string[];
  readonly come: readonly NameRecord[];
}

/** A name that articles have under one key. */
interface Group {
  readonly record: NameRecord;
  readonly short: boolean;
  /** What is short for it: surname or acronym; what it is itself where it is short. */
  readonly shortKeys: readonly string[];
  /** Its own while the group is there. */
  readonly number: number;
  /** How many articles have the name. */
  articles: number;
}

/** A register written down: the names by key, column by column, and their places. */
export interface NameRegisterDump {
  readonly [name: string]: readonly string[] | readonly number[] | number | PostingsDump;
  readonly keys: readonly string[];
  readonly parts: readonly string[];
  readonly shorts: readonly number[];
  readonly numbers: readonly number[];
  readonly articles: readonly number[];
  readonly places: PostingsDump;
  readonly lastNumber: number;
  readonly freeNumbers: readonly number[];
}

/**
 * Which articles name whom. An entity with a full name stands under its own key; one that an article gives only a
 * surname or an acronym stands with the corpus's one full name for it, where there is just one, else alone.
 */
export class NameRegister {
  readonly #groups = new Map<string, Group>();
  /** Which entities of which articles stand in a group, by its number. */
  #places = new Postings();
  readonly #freeNumbers: number[] = [];
  #lastNumber = 0;
  readonly #rankOf: (article: number) => number;
  /** Full names by what is short for them: a surname, an acronym. */
  readonly #fullNames = new Map<string, Set<string>>();
  /** Short names by the same. */
  readonly #shortNames = new Map<string, Set<string>>();
  #ids: readonly string[] | undefined;
  /** What was worked out from the groups, as long as no name comes to an article or leaves one. */
  readonly #keys = new Map<string, readonly string[]>();
  readonly #counts = new Map<string, number>();
  readonly #fullOf = new Map<string, string | undefined>();

  /** `rankOf` says where an article stands in the order of URIs. */
  constructor(rankOf: (article: number) => number) {
    this.#rankOf = rankOf;
  }

  /** The same register as the one that was written down. */
  static load(dump: NameRegisterDump, rankOf: (article: number) => number): NameRegister {
    const loaded = new NameRegister(rankOf);
    loaded.#places = Postings.load(dump.places);
    loaded.#lastNumber = dump.lastNumber;
    loaded.#freeNumbers.push(...dump.freeNumbers);
    dump.keys.forEach((key, at) => {
      const [kind] = key.split(":");
      const parts = partsOfKey(key, dump.parts[at]!.split(" "));
      const record = { id: key, kind: kind as NameKind, parts };
      loaded.#addGroup(record, dump.shorts[at] === 1, dump.numbers[at]!, dump.articles[at]!);
    });
    return loaded;
  }

  dump(): NameRegisterDump {
    const groups = [...this.#groups];
    return {
      keys: groups.map(([key]) => key),
      parts: groups.map(([, { record }]) => record.parts.join(" ")),
      shorts: groups.map(([, { short }]) => (short ? 1 : 0)),
      numbers: groups.map(([, { number }]) => number),
      articles: groups.map(([, { articles }]) => articles),
      places: this.#places.dump(),
      lastNumber: this.#lastNumber,
      freeNumbers: this.#freeNumbers,
    };
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
    const keys = isFollowed ? changedKeys(old, next) : [];
    const moved = keys.filter((key) => before.has(key) !== after.has(key));
    const touched = new Set<string>();
    const counted = new Set<string>();
    const gone: string[] = [];
    const come: NameRecord[] = [];
    for (const key of keys) this.#note(key, touched);
    for (const key of moved) this.#note(key, counted);
    const entriesBefore = this.#entriesOf(before);
    const stayed = new Set([...before.keys()].filter((key) => this.#stays(key, after.get(key))));
    for (const key of before.keys()) if (!stayed.has(key)) this.#take(key, gone);
    for (const [key, use] of after) if (!stayed.has(key)) this.#give(use, come);
    this.#places.replace(number, entriesBefore, this.#entriesOf(after), () => {});
    // How many articles have a name says which full name a short one is taken for.
    const isSame = before.size === after.size && [...before.keys()].every((key) => after.has(key));
    if (!isSame) this.#forget();
    for (const key of keys) this.#note(key, touched);
    for (const key of moved) this.#note(key, counted);
    return { touched, counted, gone, come };
  }

  /** The id in the corpus of an article's entity: that of the one full name it is short for, else its own key. */
  idOf(local: LocalEntity): string {
    return local.short ? (this.#fullNameFor(local.key) ?? local.key) : local.key;
  }

  /** In order of letters. */
  ids(): readonly string[] {
    this.#ids ??= [...this.#groups.keys()].filter((key) => this.#idOfKey(key) === key).sort();
    return this.#ids;
  }

  /** The articles' entities that an id takes in, in order of URI. */
  localsOf(id: string): readonly Posting[] {
    const places = this.keysOf(id).flatMap((key) => this.#places.places(this.#groups.get(key)!.number));
    const rankOf = this.#rankOf;
    return places.sort((a, b) => rankOf(a.article) - rankOf(b.article) || a.index - b.index);
  }

  articleCount(id: string): number {
    const keys = this.keysOf(id);
    if (keys.length === 1) return this.#groups.get(keys[0]!)!.articles;
    const known = this.#counts.get(id);
    if (known !== undefined) return known;
    const places = keys.flatMap((key) => this.#places.places(this.#groups.get(key)!.number));
    const count = new Set(places.map(({ article }) => article)).size;
    this.#counts.set(id, count);
    return count;
  }

  /** The keys that an id takes in: its own, and those of names that are short for it. */
  keysOf(id: string): readonly string[] {
    const known = this.#keys.get(id);
    if (known) return known;
    const group = this.#groups.get(id);
    const shorts =
      group && !group.short ? this.#shortsFor(id).filter((key) => this.#fullNameFor(key) === id) : [];
    const keys = group ? [id, ...shorts] : [];
    this.#keys.set(id, keys);
    return keys;
  }

  #forget(): void {
    this.#ids = undefined;
    for (const kept of [this.#keys, this.#counts, this.#fullOf]) kept.clear();
  }

  #shortsFor(id: string): string[] {
    return (this.#groups.get(id)?.shortKeys ?? []).flatMap((short) => [
      ...(this.#shortNames.get(short) ?? []),
    ]);
  }

  #idOfKey(key: string): string {
    return this.#groups.get(key)?.short ? (this.#fullNameFor(key) ?? key) : key;
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
    const candidates = [...(this.#fullNames.get(short) ?? [])].filter((full) => fitsInitial(full, initial));
    if (candidates.length < 2) return candidates[0];
    const ranked = candidates
      .map((full) => ({ full, articles: this.#groups.get(full)!.articles }))
      .sort((a, b) => b.articles - a.articles || (a.full < b.full ? -1 : 1));
    return ranked[0]!.articles >= 3 * ranked[1]!.articles ? ranked[0]!.full : undefined;
  }

  /** Adds the entity that a key belongs to now, and those that it may have belonged to or may join. */
  #note(key: string, touched: Set<string>): void {
    touched.add(key);
    const group = this.#groups.get(key);
    for (const short of group?.shortKeys ?? shortKeysOf(key)) {
      for (const other of this.#shortNames.get(short) ?? []) touched.add(this.#idOfKey(other));
      for (const full of this.#fullNames.get(short) ?? []) if (group?.short) touched.add(full);
    }
  }

  /** Whether an article's new text keeps a name under the key, so that no more than its places change. */
  #stays(key: string, use: NameUse | undefined): boolean {
    const group = this.#groups.get(key);
    if (!use || !group) return false;
    return group.articles > 1 || partsOfKey(key, use.parts).join(" ") === group.record.parts.join(" ");
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

  #give({ key, kind, short, parts, odd }: NameUse, come: NameRecord[]): void {
    const known = this.#groups.get(key);
    if (known) {
      known.articles++;
      return;
    }
    const named = { id: key, kind, parts: partsOfKey(key, parts) };
    const record = odd ? { ...named, odd } : named;
    this.#addGroup(record, short, this.#freeNumbers.pop() ?? ++this.#lastNumber, 1);
    come.push(record);
  }

  #addGroup(record: NameRecord, short: boolean, number: number, articles: number): void {
    const key = record.id;
    const shortKeys = short ? [shortKeyOf(key).short] : shortKeysOf(key);
    this.#groups.set(key, { record, short, shortKeys, number, articles });
    for (const each of shortKeys) addTo(short ? this.#shortNames : this.#fullNames, each, key);
  }

  #take(key: string, gone: string[]): void {
    const group = this.#groups.get(key);
    if (!group || --group.articles > 0) return;
    this.#groups.delete(key);
    this.#freeNumbers.push(group.number);
    gone.push(key);
    for (const each of group.shortKeys)
      removeFrom(group.short ? this.#shortNames : this.#fullNames, each, key);
  }
}

function usesOf(filed: FiledArticle | undefined): Map<string, NameUse> {
  return new Map(filed?.digest.names.map((use) => [use.key, use]));
}

/** The keys of the names of which one article says anything else than the other. */
function changedKeys(old: FiledArticle | undefined, next: FiledArticle | undefined): string[] {
  if (!old || !next) return [...usesOf(old ?? next).keys()];
  const [before, after] = [signaturesOf(old.article), signaturesOf(next.article)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function removeFrom(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  known?.delete(value);
  if (known?.size === 0) map.delete(key);
}
