import type { NameKind } from "../recognise/mention";
import type { NameUse } from "./digest";
import { NameJoins, type NameJoinsDump } from "./name-joins";
import { partsOfKey, shortKeyOf, shortKeysOf } from "./name-keys";
import type { NameRecord } from "./name-record";

/** A name that articles have under one key. */
export interface NameGroup {
  readonly record: NameRecord;
  readonly short: boolean;
  /** What is short for it: surname or acronym; what it is itself where it is short. */
  shortKeys: readonly string[];
  /** Its own while the group is there. */
  readonly number: number;
  /** How many articles have the name. */
  articles: number;
}

/** The groups written down: the names by key, column by column. */
export interface NameGroupsDump {
  readonly [name: string]: readonly string[] | readonly number[] | number | NameJoinsDump;
  readonly keys: readonly string[];
  readonly parts: readonly string[];
  readonly shorts: readonly number[];
  readonly numbers: readonly number[];
  readonly articles: readonly number[];
  readonly joins: NameJoinsDump;
  readonly lastNumber: number;
  readonly freeNumbers: readonly number[];
}

/**
 * The names of a corpus by their keys, with what is short for what.
 * Invariant: a group is there as long as articles have its name, and stands under all that is short for it.
 */
export class NameGroups {
  readonly #groups = new Map<string, NameGroup>();
  #joins = new NameJoins();
  readonly #freeNumbers: number[] = [];
  #lastNumber = 0;
  /** Full names by what is short for them: a surname, an acronym. */
  readonly #fullNames = new Map<string, Set<string>>();
  /** Short names by the same. */
  readonly #shortNames = new Map<string, Set<string>>();

  /** The same groups as those that were written down. */
  static load(dump: NameGroupsDump): NameGroups {
    const loaded = new NameGroups();
    loaded.#joins = NameJoins.load(dump.joins);
    loaded.#lastNumber = dump.lastNumber;
    loaded.#freeNumbers.push(...dump.freeNumbers);
    dump.keys.forEach((key, at) => {
      const [kind] = key.split(":");
      const parts = partsOfKey(key, dump.parts[at]!.split(" "));
      const record = { id: key, kind: kind as NameKind, parts };
      loaded.#add(record, dump.shorts[at] === 1, dump.numbers[at]!, dump.articles[at]!);
    });
    return loaded;
  }

  dump(): NameGroupsDump {
    const groups = [...this.#groups];
    return {
      keys: groups.map(([key]) => key),
      parts: groups.map(([, { record }]) => record.parts.join(" ")),
      shorts: groups.map(([, { short }]) => (short ? 1 : 0)),
      numbers: groups.map(([, { number }]) => number),
      articles: groups.map(([, { articles }]) => articles),
      joins: this.#joins.dump(),
      lastNumber: this.#lastNumber,
      freeNumbers: this.#freeNumbers,
    };
  }

  get(key: string): NameGroup | undefined {
    return this.#groups.get(key);
  }

  keys(): Iterable<string> {
    return this.#groups.keys();
  }

  /** Which full names are shorter ones of others. */
  get joins(): Pick<NameJoins, "rootOf" | "reachOf" | "longerOf" | "hasSeveralLonger"> {
    return this.#joins;
  }

  /** The full names that something is short for, and the short names that are that. */
  fullNamesOf(short: string): Iterable<string> {
    return this.#fullNames.get(short) ?? nothing;
  }

  shortNamesOf(short: string): Iterable<string> {
    return this.#shortNames.get(short) ?? nothing;
  }

  /** The short names that can stand for a full one. */
  shortsFor(key: string): string[] {
    return (this.#groups.get(key)?.shortKeys ?? []).flatMap((short) => [...this.shortNamesOf(short)]);
  }

  /** Counts an article that has a name. Returns its record where no other article has the name. */
  give({ key, kind, short, also, parts, odd }: NameUse): NameRecord | undefined {
    this.#joins.add(key, also);
    const known = this.#groups.get(key);
    if (known) {
      known.articles++;
      if (also.length > 0) this.#file(known);
      return undefined;
    }
    const named = { id: key, kind, parts: partsOfKey(key, parts) };
    const record = odd ? { ...named, odd } : named;
    this.#add(record, short, this.#freeNumbers.pop() ?? ++this.#lastNumber, 1);
    return record;
  }

  /** Takes back what was counted for an article. Returns whether no other article has the name. */
  take({ key, also }: NameUse): boolean {
    this.#joins.remove(key, also);
    const group = this.#groups.get(key);
    if (!group) return false;
    if (--group.articles > 0) {
      if (also.length > 0) this.#file(group);
      return false;
    }
    this.#groups.delete(key);
    this.#freeNumbers.push(group.number);
    for (const each of group.shortKeys)
      removeFrom(group.short ? this.#shortNames : this.#fullNames, each, key);
    return true;
  }

  #add(record: NameRecord, short: boolean, number: number, articles: number): void {
    const group: NameGroup = { record, short, shortKeys: [], number, articles };
    this.#groups.set(record.id, group);
    this.#file(group);
  }

  /** Files a name under what is short for it and for its shorter names, or under what it is short for. */
  #file(group: NameGroup): void {
    const { record, short, shortKeys } = group;
    const names = short ? this.#shortNames : this.#fullNames;
    const keys = [record.id, ...this.#joins.shorterOf(record.id)].flatMap(shortKeysOf);
    group.shortKeys = short ? [shortKeyOf(record.id).short] : [...new Set(keys)];
    for (const each of shortKeys) if (!group.shortKeys.includes(each)) removeFrom(names, each, record.id);
    for (const each of group.shortKeys) addTo(names, each, record.id);
  }
}

const nothing: readonly string[] = [];

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
