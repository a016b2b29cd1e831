import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { Mark, type Surface } from "../names/surface";
import type { Stretch } from "./stretches";

/** What the words beside a name call its bearer, as bits. */
export const Called = { person: 1, organization: 2, place: 4 } as const;

/** How many words after "a" or "the" are looked at. */
const farthest = 6;

/**
 * For each token what the words beside its run of capitals call it: "Larmouth, a village near …" and "the village of
 * Larmouth" are places, "Tollmark, the company that …" is an organisation; 0 where they say nothing.
 */
export function readAppositions(surface: Surface, stretches: readonly Stretch[]): Uint8Array {
  const called = surface.room.called.take(surface.count);
  for (const { first, end } of stretches) {
    const after = calledAfter(surface, end);
    if (after !== 0)
      for (let at = end - 1; at >= first && surface.marks[at]! & Mark.capital; at--) called[at] = after;
    if (calledBefore(surface, first))
      for (let at = first; at < end && surface.marks[at]! & Mark.capital; at++)
        called[at] = called[at]! | Called.place;
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
  for (let at = end + 2; at < count && at < end + 2 + farthest; at++) {
    if (marks[at]! & Mark.starts) return 0;
    if (type[at] === TokenType.sign) {
      if (prose.text.charCodeAt(start[at]!) !== 45) return 0;
      continue;
    }
    if (type[at] !== TokenType.word || marks[at]! & Mark.capital) continue;
    const called = calledBy(bits[at]!);
    if (called !== 0) return called;
    if (lexicon.link(word[at]!) !== Link.none) return 0;
  }
  return 0;
}

const being = new Set(["is", "was", "are", "were"]);

/** "the village of Larmouth": a head of places in small letters, and "of". */
function calledBefore({ prose, lexicon, bits, marks }: Surface, first: number): boolean {
  if (first < 2 || marks[first]! & Mark.starts || marks[first - 1]! & Mark.starts) return false;
  const { word } = prose.tokens;
  if (lexicon.link(word[first - 1]!) !== Link.of || marks[first - 2]! & Mark.capital) return false;
  return calledBy(bits[first - 2]!) === Called.place;
}

function calledBy(bits: number): number {
  const head = bits & (Lex.placeHead | Lex.organizationHead | Lex.title);
  if (head === Lex.placeHead) return Called.place;
  if (head === Lex.organizationHead) return Called.organization;
  return head === Lex.title ? Called.person : 0;
}
