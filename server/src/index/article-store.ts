import type { Article } from "../link/article";
import { Vocabulary } from "../text/vocabulary";
import { type ContentKey, contentKeyOf, keepContentKey } from "./content-key";
import { yearless } from "./digest";
import { join, Pieces } from "./dump";
import type { HandedArticle } from "./handover";
import { ArticlePacking, weightOf } from "./packed-article";
import { StringTable } from "./string-table";

/** So many code units of text may stand in articles that are kept whole, tokens and the rest take ten times that; see `weightOf`. */
export const wholeBudget = 600_000;

/** Articles written down: by their numbers (with a URI of no letters where there is none), as bytes one after the other. */
export interface ArticleStoreDump {
  readonly [name: string]: readonly string[] | Uint8Array | Pieces | Float64Array;
  readonly uris: readonly string[];
  readonly packed: Uint8Array | Pieces;
  readonly ends: Float64Array;
  readonly days: Float64Array;
  readonly strings: readonly string[];
}

/**
 * The articles of a corpus, each with a number that is its own while it is there. Those that were looked at last are
 * kept whole, all others as bytes.
 * Invariant: between two calls of `rest` an article is the same object however often it is asked for; what `rest` lets
 * go of equals what is given afterwards.
 */
export class ArticleStore {
  readonly #numbers = new Map<string, number>();
  readonly #uris: (string | undefined)[] = [];
  readonly #free: number[] = [];
  #packing = new ArticlePacking();
  readonly #packed: (Uint8Array | undefined)[] = [];
  /** What the packed ones' contents go by. */
  readonly #keys: (ContentKey | undefined)[] = [];
  readonly #days: number[] = [];
  /** Those asked for since the last time that the budget was half used up, and those of the time before. */
  #young = new Map<number, Article>();
  #old = new Map<number, Article>();
  #youngWeight = 0;
  readonly #onGrowth = (weight: number): void => {
    this.#youngWeight += weight;
  };
  #vocabulary: Vocabulary | undefined;
  #sorted: number[] = [];
  #ranks: Int32Array | undefined;
  readonly #budget: number;

  /** `budget` is how many code units of text may stand in articles that are kept whole. */
  constructor(budget: number) {
    this.#budget = budget;
  }

  /** The same articles as those that were written down, with the same numbers. */
  static load({ uris, packed, ends, days, strings }: ArticleStoreDump, budget: number): ArticleStore {
    const loaded = new ArticleStore(budget);
    loaded.#packing = new ArticlePacking(StringTable.load(strings));
    const bytes = packed instanceof Pieces ? join(packed.all) : packed;
    uris.forEach((uri, number) => {
      loaded.#uris.push(uri === "" ? undefined : uri);
      loaded.#days.push(days[number]!);
      loaded.#packed.push(uri === "" ? undefined : bytes.subarray(ends[number - 1] ?? 0, ends[number]));
      if (uri === "") loaded.#free.push(number);
      else {
        loaded.#numbers.set(uri, number);
        loaded.#sorted.push(number);
      }
    });
    return loaded;
  }

  dump(): ArticleStoreDump {
    const ends = new Float64Array(this.#uris.length);
    let length = 0;
    const pieces: Uint8Array[] = [];
    this.#uris.forEach((uri, number) => {
      if (uri !== undefined) length += pieces[pieces.push(this.#packedOf(number)) - 1]!.length;
      ends[number] = length;
    });
    const packed = new Pieces(pieces);
    const uris = this.#uris.map((uri) => uri ?? "");
    return { uris, packed, ends, days: Float64Array.from(this.#days), strings: this.#packing.strings.all };
  }

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(uri: string): number | undefined {
    return this.#numbers.get(uri);
  }

  uriOf(number: number): string {
    return this.#uris[number]!;
  }

  /** The numbers in order of URI. */
  get inOrder(): readonly number[] {
    this.#rank();
    return this.#sorted;
  }

  /** Where an article stands in the order of URIs. */
  rankOf(number: number): number {
    return this.#rank()[number]!;
  }

  /** As `Corpus.inOrderOfDay`. */
  inOrderOfDay(uris: readonly string[]): string[] {
    const dayOf = (uri: string): number => {
      const day = this.dayOf(this.numberOf(uri) ?? -1);
      return Number.isNaN(day) ? Number.MAX_SAFE_INTEGER : day;
    };
    return uris
      .map((uri) => ({ uri, day: dayOf(uri) }))
      .sort((a, b) => a.day - b.day)
      .map(({ uri }) => uri);
  }

  /** Days since 1970; no number where the article does not say its day. */
  dayOf(number: number): number {
    const day = this.#days[number];
    return day === undefined || day === yearless ? Number.NaN : day;
  }

  /** Whether only the year of an article's day is missing. */
  isYearless(number: number): boolean {
    return this.#days[number] === yearless;
  }

  article(number: number): Article | undefined {
    const young = this.#young.get(number);
    if (young) return young;
    const whole = this.#old.get(number) ?? this.#unpack(number);
    if (whole) this.#keepWhole(number, whole);
    return whole;
  }

  /** Adds an article or takes its new text; `day` is that of its digest. Returns its number. */
  put(article: Article, day: number): number {
    const { uri } = article;
    const number = this.#numbers.get(uri) ?? this.#add(uri);
    this.#vocabulary ??= article.prose.vocabulary;
    this.#packed[number] = undefined;
    this.#keys[number] = undefined;
    this.#days[number] = day;
    this.#old.delete(number);
    this.#keepWhole(number, article);
    return number;
  }

  /** Adds an article that another thread has packed, or takes its new text. Returns its number. */
  take({ uri, packed, strings, digest }: HandedArticle): number {
    const number = this.#numbers.get(uri) ?? this.#add(uri);
    this.#packed[number] = this.#packing.adopt(packed, strings);
    this.#keys[number] = undefined;
    this.#days[number] = digest.day;
    this.#young.delete(number);
    this.#old.delete(number);
    return number;
  }

  delete(uri: string): void {
    const number = this.#numbers.get(uri);
    if (number === undefined) return;
    this.#numbers.delete(uri);
    this.#uris[number] = undefined;
    this.#packed[number] = undefined;
    this.#keys[number] = undefined;
    this.#young.delete(number);
    this.#old.delete(number);
    this.#free.push(number);
    this.#sorted = this.#sorted.filter((each) => each !== number);
    this.#ranks = undefined;
  }

  /** Lets go of articles beyond the budget. To be called where nobody compares articles by identity. */
  rest(): void {
    if (this.#youngWeight < this.#budget / 2) return;
    for (const [number, article] of this.#old) {
      if (this.#young.has(number)) continue;
      this.#packed[number] ??= this.#packing.pack(article);
      this.#keys[number] = contentKeyOf(article);
    }
    this.#old = this.#young;
    this.#young = new Map();
    this.#youngWeight = 0;
  }

  #keepWhole(number: number, article: Article): void {
    this.#young.set(number, article);
    this.#youngWeight += weightOf(article);
  }

  #packedOf(number: number): Uint8Array {
    return this.#packed[number] ?? this.#packing.pack(this.article(number)!);
  }

  #unpack(number: number): Article | undefined {
    const bytes = this.#packed[number];
    if (!bytes) return undefined;
    this.#vocabulary ??= new Vocabulary();
    const article = this.#packing.unpack(this.#uris[number]!, bytes, this.#vocabulary, this.#onGrowth);
    const key = this.#keys[number];
    if (key) keepContentKey(article, key);
    return article;
  }

  #add(uri: string): number {
    const number = this.#free.pop() ?? this.#uris.length;
    this.#numbers.set(uri, number);
    this.#uris[number] = uri;
    this.#sorted.push(number);
    this.#ranks = undefined;
    return number;
  }

  #rank(): Int32Array {
    if (this.#ranks) return this.#ranks;
    const uris = this.#uris as readonly string[];
    this.#sorted.sort((a, b) => (uris[a]! < uris[b]! ? -1 : 1));
    const ranks = new Int32Array(this.#uris.length);
    this.#sorted.forEach((number, rank) => {
      ranks[number] = rank;
    });
    this.#ranks = ranks;
    return ranks;
  }
}
