import type { Article, LocalEntity } from "../link/article";
import { acronymOf } from "../link/name-key";
import { transliterated } from "../link/person-name";
import type { NameKind } from "../recognise/mention";
import type { NameRecord } from "./name-record";
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
      const short = dump.shorts[at] === 1;
      loaded.#groups.set(key, { record, short, number: dump.numbers[at]!, articles: dump.articles[at]! });
      loaded.#addShortKeys(key, short);
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

  /** Takes the names of an article's old text out and those of its new one in. */
  replace(number: number, old: Article | undefined, next: Article | undefined): NameChange {
    const before = old ? countsOf(old) : new Map<string, Contribution>();
    const after = next ? countsOf(next) : new Map<string, Contribution>();
    const keys = new Set<string>();
    for (const [key, contribution] of before)
      if (after.get(key)?.signature !== contribution.signature) keys.add(key);
    for (const [key, contribution] of after)
      if (before.get(key)?.signature !== contribution.signature) keys.add(key);
    const touched = new Set<string>();
    const gone: string[] = [];
    const come: NameRecord[] = [];
    const moved = [...keys].filter((key) => before.has(key) !== after.has(key));
    const counted = new Set<string>();
    for (const key of keys) this.#note(key, touched);
    for (const key of moved) this.#note(key, counted);
    const entriesBefore = this.#entriesOf(before);
    const stayed = new Set([...before.keys()].filter((key) => this.#stays(key, next, after)));
    for (const key of before.keys()) if (!stayed.has(key)) this.#take(key, gone);
    if (next)
      for (const [key, contribution] of after)
        if (!stayed.has(key)) this.#give(key, next, contribution, come);
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
    return shortKeysOf(id).flatMap((short) => [...(this.#shortNames.get(short) ?? [])]);
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
    const shorts = group?.short ? [shortKeyOf(key).short] : shortKeysOf(key);
    for (const short of shorts) {
      for (const other of this.#shortNames.get(short) ?? []) touched.add(this.#idOfKey(other));
      for (const full of this.#fullNames.get(short) ?? []) if (group?.short) touched.add(full);
    }
  }

  /** Whether an article's new text keeps a name under the key, so that no more than its places change. */
  #stays(key: string, next: Article | undefined, after: ReadonlyMap<string, Contribution>): boolean {
    const contribution = after.get(key);
    const group = this.#groups.get(key);
    if (!next || !contribution || !group) return false;
    if (group.articles > 1) return true;
    const { parts: written } = next.entities[contribution.entities[0]!]!;
    const parts = partsOfKey(key, written);
    return parts.join(" ") === group.record.parts.join(" ");
  }

  /** The places of an article's names, for the groups as they are now. */
  #entriesOf(contributions: ReadonlyMap<string, Contribution>): number[] {
    const entries: number[] = [];
    for (const [key, { entities }] of contributions) {
      const { number } = this.#groups.get(key)!;
      for (const entity of entities) entries.push(toEntry(number, entity));
    }
    return entries.sort((a, b) => a - b);
  }

  #give(key: string, article: Article, { entities }: Contribution, come: NameRecord[]): void {
    const known = this.#groups.get(key);
    if (known) {
      known.articles++;
      return;
    }
    const local = article.entities[entities[0]!]!;
    const record = { id: key, kind: local.kind, parts: partsOfKey(key, local.parts) };
    const number = this.#freeNumbers.pop() ?? ++this.#lastNumber;
    this.#groups.set(key, { record, short: local.short, number, articles: 1 });
    come.push(record);
    this.#addShortKeys(key, local.short);
  }

  #addShortKeys(key: string, short: boolean): void {
    if (short) addTo(this.#shortNames, shortKeyOf(key).short, key);
    else for (const each of shortKeysOf(key)) addTo(this.#fullNames, each, key);
  }

  #take(key: string, gone: string[]): void {
    const group = this.#groups.get(key);
    if (!group || --group.articles > 0) return;
    this.#groups.delete(key);
    this.#freeNumbers.push(group.number);
    gone.push(key);
    if (group.short) removeFrom(this.#shortNames, shortKeyOf(key).short, key);
    else for (const short of shortKeysOf(key)) removeFrom(this.#fullNames, short, key);
  }
}

interface Contribution {
  readonly entities: readonly number[];
  /** Equal where nothing that the corpus says of the entity can differ. */
  readonly signature: string;
}

function countsOf(article: Article): Map<string, Contribution> {
  const found = new Map<string, { entities: number[]; signature: string }>();
  article.entities.forEach((local, index) => {
    const known = found.get(local.key) ?? { entities: [], signature: "" };
    known.entities.push(index);
    for (const mention of local.mentions) {
      const { start, end } = article.mentions[mention]!;
      known.signature += `${mention}@${start}:${article.text.slice(start, end)};`;
    }
    found.set(local.key, known);
  });
  for (const role of article.roles) {
    const key = article.entities[role.entity]?.key;
    const known = key === undefined ? undefined : found.get(key);
    if (known) known.signature += `|${role.start}:${role.text}:${role.status}`;
  }
  return found;
}

/** The words of a key are the same for every article, where those of the name as written need not be. */
function partsOfKey(key: string, written: readonly string[]): readonly string[] {
  const [kind, first, second] = key.split(":");
  if (kind !== "person") return written;
  return second ? [second, first!] : [first!];
}

/** What a key is short for: a person's surname (and initial), an organisation's acronym. */
function shortKeyOf(key: string): { short: string; initial: string } {
  const [kind, first, second] = key.split(":");
  // A lone name that nobody knows is most likely a surname.
  const short = kind === "other" ? `person:${transliterated(first!)}` : `${kind}:${first}`;
  return { short, initial: second ?? "" };
}

/** The short forms a full name can go by. */
function shortKeysOf(key: string): string[] {
  const [kind, first] = key.split(":");
  if (kind === "person") return [`person:${first}`];
  const acronym = acronymOf(first!);
  return acronym ? [`${kind}:${acronym}`] : [];
}

function fitsInitial(full: string, initial: string): boolean {
  return initial === "" || full.split(":")[2]?.[0] === initial[0];
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
