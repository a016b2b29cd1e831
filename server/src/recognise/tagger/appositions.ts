import { TokenType } from "../../text/tokens";
import { Caller, Lex, Link } from "../lexicon";
import { Mark, type Surface } from "../names/surface";
import type { Stretch } from "./stretches";

/** What the words beside a name call its bearer, as bits. */
const Called = {
  person: 1,
  organization: 2,
  place: 4,
  /** Where more often than not a company is named: "shares in Tollmark", "Tollmark's profit". */
  trade: 8,
  /** A state or country in commas behind it: "Sandy Hook, Maryland". */
  within: 16,
  /** All that stands in quotation marks, or its beginning: a title of a work more often than not. */
  quoted: 32,
} as const;

/** How many words after "a" or "the" are looked at. */
const farthest = 6;

/**
 * For each token what the words beside its run of capitals call it: "Larmouth, a village near …" and "the village of
 * Larmouth" are places, "Tollmark, the company that …" and "brewer Tollmark" are organisations; 0 where they say nothing.
 */
export function readAppositions(surface: Surface, stretches: readonly Stretch[]): Uint8Array {
  const called = surface.room.called.take(surface.count);
  for (const { first, end } of stretches) {
    const after =
      calledAfter(surface, end) |
      tradeAfter(surface, end) |
      isWithin(surface, end) |
      isQuoted(surface, first);
    if (after !== 0)
      for (let at = end - 1; at >= first && surface.marks[at]! & Mark.capital; at--) called[at] = after;
    const before = calledBefore(surface, first);
    if (before !== 0)
      for (let at = first; at < end && surface.marks[at]! & Mark.capital; at++)
        called[at] = called[at]! | before;
  }
  return called;
}

/** After ", a", ", the", "is a" and "was the" the first word that is the head of one sort of names alone. */
function calledAfter({ prose, lexicon, bits, marks, count }: Surface, end: number): number {
  const { type, word, start } = prose.tokens;
  if (end + 2 >= count || marks[end]! & Mark.starts || marks[end + 1]! & Mark.starts) return 0;
  const isComma = type[end] === TokenType.sign && prose.text.charCodeAt(start[end]!) === 44;
  if (!isComma && !(type[end] === TokenType.word && being.has(prose.vocabulary.text(word[end]!)))) return 0;
  const link = type[end + 1] === TokenType.word ? lexicon.link(word[end + 1]!) : Link.none;
  if (link !== Link.determiner && link !== Link.the) return 0;
  let called = 0;
  for (let at = end + 2; at < count && at < end + 2 + farthest; at++) {
    if (marks[at]! & Mark.starts) return called;
    if (type[at] === TokenType.sign) {
      if (prose.text.charCodeAt(start[at]!) !== 45) return called;
      continue;
    }
    if (type[at] !== TokenType.word || marks[at]! & Mark.capital) {
      if (called !== 0) return called;
      continue;
    }
    const head = calledBy(bits[at]!, lexicon.caller(word[at]!));
    if (head !== 0) called = head;
    else if (called !== 0 || lexicon.link(word[at]!) !== Link.none) return called;
  }
  return called;
}

const being = new Set(["is", "was", "are", "were"]);

/** "Sandy Hook, Maryland": `Called.within`, or 0. */
function isWithin({ prose, bits, marks, count }: Surface, end: number): number {
  const { type, start, gap } = prose.tokens;
  if (end + 1 >= count || gap[end] !== 0 || marks[end + 1]! & Mark.starts) return 0;
  if (type[end] !== TokenType.sign || prose.text.charCodeAt(start[end]!) !== 44) return 0;
  return bits[end + 1]! & (Lex.country | Lex.region) && marks[end + 1]! & Mark.capital ? Called.within : 0;
}

/** The most tokens of a title in quotation marks. */
const longestTitle = 8;

/** “Lucinde”, "Buddha for Mary": `Called.quoted`, or 0. A whole sentence in quotation marks ends with a stop or comma. */
function isQuoted({ prose, marks, count }: Surface, first: number): number {
  const { type, start, gap } = prose.tokens;
  if (first < 1 || type[first - 1] !== TokenType.sign || gap[first] !== 0) return 0;
  if (!isQuote(prose.text.charCodeAt(start[first - 1]!))) return 0;
  for (let at = first + 1; at < count && at <= first + longestTitle; at++) {
    if (type[at] !== TokenType.sign) {
      if (marks[at]! & Mark.starts) return 0;
      continue;
    }
    const unit = prose.text.charCodeAt(start[at]!);
    if (isQuote(unit) && gap[at] === 0)
      return isStop(prose.text.charCodeAt(start[at - 1]!)) ? 0 : Called.quoted;
    if (isStop(unit) && !(at + 1 < count && type[at + 1] === TokenType.sign)) return 0;
  }
  return 0;
}

const isQuote = (unit: number): boolean => quotes.has(unit);
const quotes = new Set([..."\"“”'‘’«»"].map((mark) => mark.charCodeAt(0)));
const isStop = (unit: number): boolean => unit === 44 || unit === 46 || unit === 33 || unit === 63;

/** "Tollmark shares", "Tollmark's profit": 0 for anything else behind a name. */
function tradeAfter({ prose, lexicon, marks, count }: Surface, end: number): number {
  const { type, word } = prose.tokens;
  const at = end < count && type[end] === TokenType.clitic ? end + 1 : end;
  if (at >= count || marks[end]! & Mark.starts || marks[at]! & (Mark.starts | Mark.capital)) return 0;
  return type[at] === TokenType.word && lexicon.caller(word[at]!) & Caller.goods ? Called.trade : 0;
}

/** "the village of Larmouth": a head of places in small letters, and "of"; "brewer Tollmark", "shares in Tollmark". */
function calledBefore({ prose, lexicon, bits, marks }: Surface, first: number): number {
  if (first < 1 || marks[first]! & Mark.starts || marks[first - 1]! & Mark.capital) return 0;
  const { word, type } = prose.tokens;
  if (type[first - 1] !== TokenType.word) return 0;
  const caller = lexicon.caller(word[first - 1]!);
  if (caller & Caller.body) return Called.organization;
  const link = lexicon.link(word[first - 1]!);
  if (link !== Link.of && link !== Link.in && link !== Link.for && link !== Link.to) return 0;
  if (first < 2 || marks[first - 1]! & Mark.starts || marks[first - 2]! & Mark.capital) return 0;
  const head = lexicon.caller(word[first - 2]!);
  const isPlace = calledBy(bits[first - 2]!, head) === Called.place && link === Link.of;
  if (head & Caller.share && link === Link.of) return Called.organization;
  return isPlace ? Called.place : head & Caller.post ? Called.trade : 0;
}

/** "Chipmaker Tollmark said": a noun for companies that opens a sentence, and has its capital from there. */
export function opensWithTrader({ prose, lexicon, marks }: Surface, first: number, end: number): boolean {
  if (end - first < 2 || marks[first]! & Mark.flat) return false;
  if (!(marks[first]! & Mark.opening) && (first === 0 || prose.tokens.type[first - 1] !== TokenType.sign))
    return false;
  return (
    (marks[first + 1]! & Mark.capital) !== 0 &&
    (lexicon.caller(prose.vocabulary.lower(prose.tokens.word[first]!)) & Caller.trader) !== 0
  );
}

function calledBy(bits: number, caller: number): number {
  if (caller & Caller.body) return Called.organization;
  if (caller & Caller.place) return Called.place;
  const head = bits & (Lex.placeHead | Lex.organizationHead | Lex.title);
  if (head === Lex.placeHead) return Called.place;
  if (head === Lex.organizationHead) return Called.organization;
  return head === Lex.title ? Called.person : 0;
}
