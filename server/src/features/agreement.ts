import type { Place } from "../check/finding";
import { alignWords } from "../check/quotes/align-words";
import { placeQuotation } from "../check/quotes/renderings";
import type { Article } from "../link/article";
import type { Claim } from "../link/claim";
import type { TimeMention } from "../recognise/mention";
import { dayOfMention } from "./days";
import type { FeatureContext } from "./feature";
import { sameFigures } from "./same-figures";

/** What a name that two articles share says of their telling one story: places stand in many stories. */
const weights = { person: 1, organization: 1, other: 1, place: 0.5 } as const;
/** From here on two articles tell one story. */
const oneStory = 2;
/** A name in more articles than this is the corpus's theme, and ties no two of them together. */
const theme = 64;
/** Of the quotations under a key so many are looked at. */
const most = 48;
/** Fewer words in common than this may be said by anybody. */
const fewestShared = 4;

/** How many other articles say the same as one article does. What it works out of another article is worked out once. */
export class Agreement {
  readonly #article: Article;
  readonly #context: FeatureContext;
  readonly #byDay = new Map<string, number>();
  #story: ReadonlySet<string> | undefined;

  constructor(article: Article, context: FeatureContext) {
    this.#article = article;
    this.#context = context;
  }

  /** The other articles that have the name; `entity` is an index into `entities`. */
  ofName(entity: number): number {
    const { corpus } = this.#context;
    return Math.max(0, corpus.articleCount(corpus.idOf(this.#article, entity)) - 1);
  }

  /** Those that state a figure for the same thing that can hold beside this one. */
  ofFigure(claim: Claim): number {
    const agreeing = sameFigures(this.#article, claim, this.#context).filter(({ agrees }) => agrees);
    return this.#countOthers(agreeing.map(({ article }) => article.uri));
  }

  /** Those of the same story that name the day; 0 for what is no day. */
  ofDay(mention: TimeMention): number {
    const day = dayOfMention(mention);
    if (day === undefined) return 0;
    const known = this.#byDay.get(day) ?? this.articlesOfDay(day).length;
    this.#byDay.set(day, known);
    return known;
  }

  /** URIs of the other articles of the same story that name a day. */
  articlesOfDay(day: string): readonly string[] {
    this.#story ??= this.#findStory();
    return this.#context.corpus.articlesOfDay(day, this.#story);
  }

  /** Those that have the same words of a quotation (an index into `quotations`), at least four of them. */
  ofQuotation(quotation: number): number {
    return this.#countOthers(this.placesOfQuotation(quotation).map(({ uri }) => uri));
  }

  /** Where other articles have the same words of a quotation (an index into `quotations`), at least four of them. */
  placesOfQuotation(quotation: number): readonly Place[] {
    const own = placeQuotation(this.#article, quotation);
    if (!own) return [];
    const { corpus } = this.#context;
    const seen = new Set<string>();
    const agreeing: Place[] = [];
    for (const key of own.quotation.keys) {
      const places = corpus.quotations(key);
      for (const place of places.slice(0, most)) {
        const id = `${place.quotation} ${place.uri}`;
        if (place.uri === this.#article.uri || seen.has(id)) continue;
        seen.add(id);
        const theirs = corpus.article(place.uri);
        const other = theirs && placeQuotation(theirs, place.quotation);
        if (!other) continue;
        const { changes, shared } = alignWords(own.words, other.words);
        if (changes.length > 0 || shared < fewestShared) continue;
        agreeing.push({ uri: place.uri, start: other.quotation.start, end: other.quotation.end });
      }
    }
    return agreeing;
  }

  /** The other articles of the same story, by the names that they share with this one: no text is looked at for that. */
  #findStory(): ReadonlySet<string> {
    const { corpus } = this.#context;
    const shared = new Map<string, number>();
    const ids = new Set(this.#article.entities.map((_, entity) => corpus.idOf(this.#article, entity)));
    for (const id of ids) {
      if (corpus.articleCount(id) > theme) continue;
      const entity = corpus.entity(id);
      for (const uri of entity?.articles ?? [])
        shared.set(uri, (shared.get(uri) ?? 0) + weights[entity!.kind]);
    }
    shared.delete(this.#article.uri);
    return new Set([...shared].flatMap(([uri, weight]) => (weight >= oneStory ? [uri] : [])));
  }

  #countOthers(uris: readonly string[]): number {
    return new Set(uris.filter((uri) => uri !== this.#article.uri)).size;
  }
}
