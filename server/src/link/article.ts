import type { Mention, NameKind } from "../recognise/mention";
import type { Prose } from "../text/prose";
import type { Span } from "../text/span";
import type { Claim } from "./claim";
import type { DatedEvent } from "./events";
import type { RoleTime } from "./role-times";

/** The day an article speaks from, and how it is known. */
export interface Dateline {
  /** ISO, `2026-02-12`. */
  readonly day: string;
  readonly source: "front-matter" | "date-line" | "wire" | "file-name";
  /** Where it stands in the text; undefined for a file name. */
  readonly span: Span | undefined;
}

/** The day an article speaks from, without its year: "LONDON, May 12 (Reuters) -". */
export interface YearlessDay {
  /** As TIMEX3 writes it, `XXXX-05-12`. */
  readonly day: string;
  readonly span: Span;
}

/** An office without its holder and its country: "U.S. Defense Secretary" and "Secretary of Defense" are one. */
export interface Office {
  readonly head: string;
  readonly field: readonly string[];
}

/** A title, office or description that the article gives a person. */
export interface RoleMention extends Span {
  /** The words as written, without "the" and without qualifiers: "Under Secretary of Defense for Policy". */
  readonly text: string;
  /** "former", "acting"…: whether the person holds the office on the article's day. */
  readonly status: "current" | "former" | "acting" | "elect" | "future";
  /** When the text says that it is or was held; undefined where it holds on the article's day. */
  readonly time: RoleTime | undefined;
  /** Where the words begin that say the status: the offset of "former" in "former President"; `start` where there are none. */
  readonly statusStart: number;
  /** The office in a plain form, for comparison: its head ("under secretary") and its field (`["defense", "policy"]`, in order of letters). */
  readonly office: Office;
  /** Index of the person in `Article.entities`. */
  readonly entity: number;
  /** Index in `Article.mentions` of the name the role stands beside. */
  readonly mention: number;
}

/** One person, organisation, place or other thing within one article. */
export interface LocalEntity {
  readonly kind: NameKind;
  /** The fullest form in this article, as written. */
  readonly name: string;
  /** Indices into `Article.mentions`, in text order. */
  readonly mentions: readonly number[];
  /** What the corpus knows it by: the same for all spellings that are merged silently (case, diacritics, nicknames…). */
  readonly key: string;
  /** True where the article gives only a surname, an initial with a surname, or an acronym: the corpus may know more. */
  readonly short: boolean;
  /** Keys of shorter names that it may go by elsewhere: "Pablo Iglesias" for "Pablo Iglesias Turrión". None for most. */
  readonly also: readonly string[];
  /** The folded words of the name that a slip could be in: given names and surname, or the words of another name. */
  readonly parts: readonly string[];
  /** For each of `parts`, whether it is a real name or word by itself. */
  readonly known: readonly boolean[];
  /** For each of `parts`, whether it is one that everybody knows. */
  readonly familiar: readonly boolean[];
  /** An acronym that the article uses for it, folded. */
  readonly acronym: string | undefined;
}

/** A quotation with its speaker: an index into `Article.entities`, or undefined. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly speaker: number | undefined;
  /** True where the text has only "he" or "she" beside it, so that the speaker may be another. */
  readonly surmised: boolean;
  /** False where it runs to the end of its paragraph for want of a closing mark. */
  readonly closed: boolean;
  /** Under what the corpus finds quotations of nearly the same words; none for a nested one and one of few words. */
  readonly keys: readonly number[];
  /** Hashes of its words with content, in order: they tell at once that two quotations have little in common. Given where there are keys. */
  readonly content: readonly number[];
}

/** What one article says: an immutable value that one total function makes from a text. */
export interface Article {
  readonly uri: string;
  readonly prose: Prose;
  readonly text: string;
  readonly title: Span | undefined;
  readonly byline: Span | undefined;
  readonly dateline: Dateline | undefined;
  /** Given where nothing in the article says the year: `dateline` is then none, or has the year of the article's story. */
  readonly yearless: YearlessDay | undefined;
  /** In text order, never overlapping. */
  readonly mentions: readonly Mention[];
  /** For each mention the index of its entity in `entities`, or -1 where it is no name. */
  readonly entityOf: Int32Array;
  readonly entities: readonly LocalEntity[];
  readonly roles: readonly RoleMention[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
  /** In order of their dates in the text. */
  readonly events: readonly DatedEvent[];
  /** Stretches that are the page's and not the article's: teasers, tags, "Read More", share lines, author boxes. They make no claims. */
  readonly furniture: readonly Span[];
}
