import type { Article } from "../link/article";
import type { NameKind } from "../recognise/mention";
import { type Digest, digestOf, type Entries, type NameUse } from "./digest";
import { ArticlePacking } from "./packed-article";

/**
 * Articles on their way from the thread that read them to the one that keeps them: columns that can be sent as they are,
 * one article's after the other's.
 */
export interface HandedArticles {
  readonly uris: readonly string[];
  /** The strings that the sender has not sent before, in the order of their integers. */
  readonly strings: readonly string[];
  /** The articles, packed, and where each ends. */
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  /** Of each digest the day. */
  readonly days: Float64Array<ArrayBuffer>;
  /** Of each digest the entries of all kinds. */
  readonly entries: Float64Array<ArrayBuffer>;
  /** Of each digest how many entries there are of each kind, how many names, and the names: see `toNumbers`. */
  readonly numbers: Int32Array<ArrayBuffer>;
}

/** The columns of articles handed over, to be given away with them. */
export function buffersOf({ packed, ends, days, entries, numbers }: HandedArticles): ArrayBuffer[] {
  return [packed, ends, days, entries, numbers].map(({ buffer }) => buffer);
}

/** An article that another thread has read. */
export interface HandedArticle {
  readonly uri: string;
  readonly digest: Digest;
  readonly packed: Uint8Array;
  /** The strings of the table that it was packed with; the same list for all articles of one sender. */
  readonly strings: readonly string[];
}

/** The kinds of entries, in the order in which they are handed over. */
const kinds = ["days", "claims", "quotations", "events"] as const;

/** Packs articles for another thread. */
export class ArticleSender {
  readonly #packing = new ArticlePacking();
  readonly #waiting: { readonly uri: string; readonly packed: Uint8Array; readonly digest: Digest }[] = [];
  #sentStrings = 0;

  add(article: Article): void {
    this.#waiting.push({
      uri: article.uri,
      packed: this.#packing.pack(article),
      digest: digestOf(article),
    });
  }

  /** Those that were added since it was last asked. */
  take(): HandedArticles {
    const waiting = this.#waiting.splice(0);
    const { strings } = this.#packing;
    const ends = new Int32Array(waiting.length);
    const packed = new Uint8Array(waiting.reduce((sum, each) => sum + each.packed.length, 0));
    let length = 0;
    waiting.forEach((each, at) => {
      packed.set(each.packed, length);
      length += each.packed.length;
      ends[at] = length;
    });
    const digests = waiting.map(({ digest }) => digest);
    const numbers = digests.flatMap((digest) => this.#toNumbers(digest));
    const newStrings = strings.all.slice(this.#sentStrings);
    this.#sentStrings = strings.size;
    return {
      uris: waiting.map(({ uri }) => uri),
      strings: newStrings,
      packed,
      ends,
      days: Float64Array.from(digests, ({ day }) => day),
      entries: concat(digests.flatMap((digest) => kinds.map((kind) => digest[kind]))),
      numbers: Int32Array.from(numbers),
    };
  }

  /** How many entries of each kind; how many names; for each name its key, kind, whether it is short, its other keys, its parts, those that are odd, its entities. */
  #toNumbers(digest: Digest): number[] {
    const { strings } = this.#packing;
    const numbers = kinds.map((kind) => digest[kind].length);
    numbers.push(digest.names.length);
    for (const { key, kind, short, also, parts, odd = [], entities } of digest.names) {
      numbers.push(strings.intern(key), strings.intern(kind), short ? 1 : 0);
      for (const words of [also, parts, odd]) {
        numbers.push(words.length);
        for (const word of words) numbers.push(strings.intern(word));
      }
      numbers.push(entities.length, ...entities);
    }
    return numbers;
  }
}

/** Takes what one sender sends, in that order. */
export class ArticleReceiver {
  readonly #strings: string[] = [];

  receive(handed: HandedArticles): Iterable<HandedArticle> {
    for (const each of handed.strings) this.#strings.push(each);
    return this.#read(handed);
  }

  *#read(handed: HandedArticles): Generator<HandedArticle> {
    const reader = new DigestReader(handed, this.#strings);
    for (const [at, uri] of handed.uris.entries()) {
      const packed = handed.packed.subarray(handed.ends[at - 1] ?? 0, handed.ends[at]);
      yield { uri, digest: reader.read(handed.days[at]!), packed, strings: this.#strings };
    }
  }
}

/** Reads digests one after the other out of the columns. */
class DigestReader {
  readonly #entries: Float64Array;
  readonly #numbers: Int32Array;
  readonly #strings: readonly string[];
  #entry = 0;
  #number = 0;

  constructor({ entries, numbers }: HandedArticles, strings: readonly string[]) {
    this.#entries = entries;
    this.#numbers = numbers;
    this.#strings = strings;
  }

  read(day: number): Digest {
    const counts = kinds.map(() => this.#next());
    const [days, claims, quotations, events] = counts.map((count) => this.#takeEntries(count));
    const names = Array.from({ length: this.#next() }, () => this.#readName());
    return { day, names, days: days!, claims: claims!, quotations: quotations!, events: events! };
  }

  #readName(): NameUse {
    const key = this.#nextString();
    const kind = this.#nextString() as NameKind;
    const short = this.#next() === 1;
    const [also, parts, odd] = [this.#nextStrings(), this.#nextStrings(), this.#nextStrings()];
    const entities = Array.from({ length: this.#next() }, () => this.#next());
    return { key, kind, short, also, parts, odd: odd.length === 0 ? undefined : odd, entities };
  }

  #next(): number {
    return this.#numbers[this.#number++]!;
  }

  #nextString(): string {
    return this.#strings[this.#next()]!;
  }

  #nextStrings(): string[] {
    return Array.from({ length: this.#next() }, () => this.#nextString());
  }

  #takeEntries(count: number): Entries {
    this.#entry += count;
    return this.#entries.subarray(this.#entry - count, this.#entry);
  }
}

function concat(columns: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const joined = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    joined.set(column, at);
    at += column.length;
  }
  return joined;
}
