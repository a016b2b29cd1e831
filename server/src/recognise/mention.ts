import type { Span } from "../text/span";
import type { Tokens } from "../text/tokens";
import type { TimeMod } from "./times/meaning";

/** `other` is an event, a work, a law or a product. */
export type NameKind = "person" | "organization" | "place" | "other";
/** `quantity` has a unit of measure; an age is a quantity with the unit `a`. */
export type FigureKind = "number" | "ordinal" | "percent" | "money" | "quantity";
export type TimeKind = "date" | "time" | "duration" | "set";
export type MentionKind = NameKind | FigureKind | TimeKind;

/** TimeML's `mod` words that the contract uses for figures. */
export type Modifier = "APPROX" | "LESS_THAN" | "MORE_THAN" | "EQUAL_OR_LESS" | "EQUAL_OR_MORE";

/** A stretch of tokens that was recognised: offsets in UTF-16 code units, tokens from `firstToken` to before `endToken`. */
interface Recognised extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A name in the text. A person's span leaves out titles and a possessive ending. */
export interface NameMention extends Recognised {
  readonly kind: NameKind;
  /** Tokens of the title before a person's name ("U.S. Defense Secretary" of "U.S. Defense Secretary Pete Hegseth"); equal to `firstToken` where there is none. */
  readonly titleToken: number;
}

/** A name's mention; all are made here, since the engine reads objects of one make directly. */
export function nameMention(
  { start, end }: Tokens,
  kind: NameKind,
  firstToken: number,
  endToken: number,
  titleToken = firstToken,
): NameMention {
  return { kind, start: start[firstToken]!, end: end[endToken - 1]!, firstToken, endToken, titleToken };
}

/** What a figure states. Exactly one of `number`, or `low` with `high`, is given. */
export interface FigureValue {
  readonly number?: number;
  readonly low?: number;
  readonly high?: number;
  /** `"%"`, `"pp"`, an ISO 4217 code, a UCUM or plain unit, `"a"` for an age; undefined for a bare number. */
  readonly unit: string | undefined;
  readonly modifier: Modifier | undefined;
}

export interface FigureMention extends Recognised {
  readonly kind: FigureKind;
  readonly value: FigureValue;
}

/** TimeML TIMEX3 `type`. */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** A time expression's TIMEX3 attributes, resolved as far as the article allows. */
export interface TimeValue {
  readonly type: TimexType;
  /** TIMEX3 `value`: `2026-02-12`, `2026-W07`, `P3D`, `XXXX-WXX-4`, `PAST_REF`… */
  readonly timex: string;
  readonly mod?: TimeMod;
  readonly quant?: string;
  readonly freq?: string;
  /** How the value came about: stated in full, or worked out from the dateline or from another date (its mention's index is not kept). */
  readonly resolved: "stated" | "dateline" | "context" | "unresolved";
  /** The weekday that the text states beside a date: 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** False where the text states a day or an hour that does not exist ("Feb. 30"); `timex` then holds what is written. */
  readonly exists?: boolean;
}

export interface TimeMention extends Recognised {
  readonly kind: TimeKind;
  readonly value: TimeValue;
}

export type Mention = NameMention | FigureMention | TimeMention;

export function isName(mention: Mention): mention is NameMention {
  return (
    mention.kind === "person" ||
    mention.kind === "organization" ||
    mention.kind === "place" ||
    mention.kind === "other"
  );
}

export function isTime(mention: Mention): mention is TimeMention {
  return (
    mention.kind === "date" ||
    mention.kind === "time" ||
    mention.kind === "duration" ||
    mention.kind === "set"
  );
}

export function isFigure(mention: Mention): mention is FigureMention {
  return !isName(mention) && !isTime(mention);
}
