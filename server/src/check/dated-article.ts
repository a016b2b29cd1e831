import { type ContentKey, contentKeyOf, keepContentKey } from "../index/content-key";
import { KeptByContent } from "../index/kept-by-content";
import type { Article } from "../link/article";
import { readArticles } from "../link/read-article";
import { createReader, type Reader } from "../link/reader";

/** So many articles are kept as they are in the year of their story. */
const room = 2048;

const kept = new KeptByContent((): Map<number, Article> => new Map(), room);

/** What was worked out of a dated article is kept under this, whether the article itself is in memory or not. */
const keys = new WeakMap<ContentKey, Map<number, ContentKey>>();

/** An article whose own day names no year, as it is read where the year is known. */
export function readInYear(article: Article, year: number): Article {
  const byYear = kept.of(article);
  const known = byYear.get(year);
  if (known) return known;
  const dated = new DatedArticle(article, year);
  byYear.set(year, dated);
  keepContentKey(dated, keyOf(article, year));
  return dated;
}

function keyOf(article: Article, year: number): ContentKey {
  const own = contentKeyOf(article);
  const byYear = keys.get(own) ?? new Map<number, ContentKey>();
  keys.set(own, byYear);
  const key = byYear.get(year) ?? {};
  byYear.set(year, key);
  return key;
}

let reader: Reader | undefined;

/** What the year changes. */
type DatedParts = Pick<Article, "dateline" | "mentions" | "roles" | "events">;

/** Reads the text again once more is asked for than what no year changes. */
class DatedArticle implements Article {
  readonly #article: Article;
  readonly #year: number;
  #dated: DatedParts | undefined;

  constructor(article: Article, year: number) {
    this.#article = article;
    this.#year = year;
  }

  get #read(): DatedParts {
    this.#dated ??= this.#readParts();
    return this.#dated;
  }

  #readParts(): DatedParts {
    reader ??= createReader();
    const { uri, text } = this.#article;
    const [{ dateline, mentions, roles, events }] = readArticles(reader, [
      { uri, text, year: this.#year },
    ]) as [Article];
    return { dateline, mentions, roles, events };
  }

  get uri(): string {
    return this.#article.uri;
  }

  get text(): string {
    return this.#article.text;
  }

  get yearless(): Article["yearless"] {
    return this.#article.yearless;
  }

  get prose(): Article["prose"] {
    return this.#article.prose;
  }

  get title(): Article["title"] {
    return this.#article.title;
  }

  get byline(): Article["byline"] {
    return this.#article.byline;
  }

  get entities(): Article["entities"] {
    return this.#article.entities;
  }

  get entityOf(): Article["entityOf"] {
    return this.#article.entityOf;
  }

  get quotations(): Article["quotations"] {
    return this.#article.quotations;
  }

  get claims(): Article["claims"] {
    return this.#article.claims;
  }

  get furniture(): Article["furniture"] {
    return this.#article.furniture;
  }

  get dateline(): Article["dateline"] {
    return this.#read.dateline;
  }

  get mentions(): Article["mentions"] {
    return this.#read.mentions;
  }

  get roles(): Article["roles"] {
    return this.#read.roles;
  }

  get events(): Article["events"] {
    return this.#read.events;
  }
}
