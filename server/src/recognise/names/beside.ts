import { lineStart, TokenType } from "../../text/tokens";
import { Mark, type Surface } from "./surface";

/** Bits of `Neighbour` of the word at a token; 0 for what is no word, the sign "%" excepted. */
export function saidBy({ prose, room }: Surface, at: number): number {
  const { count, word } = prose.tokens;
  return at < 0 || at >= count ? 0 : room.neighbours.of(word[at]!);
}

/** True where a sentence or line begins between a token and the one before. */
export function isApart({ marks, count, prose }: Surface, at: number): boolean {
  return (
    at <= 0 || at >= count || (marks[at]! & Mark.starts) !== 0 || (prose.tokens.gap[at]! & lineStart) !== 0
  );
}

/** True where this one sign stands at a token; false out of bounds. */
export function isSign({ prose, count }: Surface, at: number, sign: string): boolean {
  return (
    at >= 0 &&
    at < count &&
    prose.tokens.type[at] === TokenType.sign &&
    prose.text.charCodeAt(prose.tokens.start[at]!) === sign.charCodeAt(0)
  );
}

/** True where one of these signs, given by their code units, stands at a token; false out of bounds. */
export function isOneOf({ prose, count }: Surface, at: number, signs: ReadonlySet<number>): boolean {
  return (
    at >= 0 &&
    at < count &&
    prose.tokens.type[at] === TokenType.sign &&
    signs.has(prose.text.charCodeAt(prose.tokens.start[at]!))
  );
}

/** A hyphen right behind the token before. */
export function isHyphen(surface: Surface, at: number): boolean {
  return at > 0 && surface.prose.tokens.gap[at] === 0 && isSign(surface, at, "-");
}

/** As `isSign`, where the sign stands on one line with the token before. */
export function isSignInLine(surface: Surface, at: number, sign: string): boolean {
  return isSign(surface, at, sign) && !(surface.prose.tokens.gap[at]! & lineStart);
}

/** The word at a token as it is written; "" for what is no word, and out of bounds. */
export function writtenAt({ prose, count }: Surface, at: number): string {
  const word = at < 0 || at >= count ? -1 : prose.tokens.word[at]!;
  return word < 0 ? "" : prose.vocabulary.text(word);
}

/** As `writtenAt`, in small letters. */
export function writtenSmall(surface: Surface, at: number): string {
  const lower = at < 0 || at >= surface.count ? -1 : lowerAt(surface, at);
  return lower < 0 ? "" : surface.prose.vocabulary.text(lower);
}

/** The number at a token as it is written. */
export function numberAt({ prose }: Surface, at: number): string {
  return prose.text.slice(prose.tokens.start[at]!, prose.tokens.end[at]!);
}

/** The integer of a token's word in small letters; -1 for what is no word. */
export function lowerAt({ prose }: Surface, at: number): number {
  const word = prose.tokens.word[at]!;
  return word < 0 ? -1 : prose.vocabulary.lower(word);
}

/** True where another word with a capital stands beside a word in its sentence: both are part of a longer name. */
export function isBesideCapital({ marks, count }: Surface, at: number): boolean {
  const isJoined = (token: number, later: number): boolean =>
    token >= 0 && token < count && (marks[token]! & Mark.capital) !== 0 && !(marks[later]! & Mark.starts);
  return isJoined(at - 1, at) || isJoined(at + 1, at + 1);
}

/** Bits of `ToldWord` of the word at a token; 0 for what is no word. */
export const toldBy = ({ prose, room }: Surface, at: number): number =>
  room.toldWords.of(prose.tokens.word[at]!);
