import type { Prose } from "../../text/prose";
import { Gap, lineStart, TokenType } from "../../text/tokens";
import type { WordSet } from "../../text/word-set";
import type { WordTable } from "../../text/word-table";
import { Lex, type Lexicon } from "../lexicon";
import { Look } from "./looks";
import { type NameRoom, roomOf } from "./room";
import { endOfMarketSlug, endOfSlugs, isReleaseSource } from "./slugs";

/** How a token stands in its sentence, as bits. */
export const Mark = {
  /** A word that begins with a capital. */
  capital: 1,
  /** Where a capital is written anyway: first in a sentence, a quotation, a list item, after a colon. */
  opening: 2,
  /** In a sentence in Title Case or capitals: the capital says nothing. */
  flat: 4,
  /** In a sentence that is all capitals. */
  shouted: 8,
  /** No name goes on across the place before this token. */
  starts: 16,
  /** One capital letter, as of "J. Smith". */
  initial: 32,
  /** Two capitals or more, and short: "NATO". */
  acronym: 64,
  /** Capitals written together with a number: "A" of "A320". */
  coded: 128,
} as const;

/**
 * What recognising names reads of a text, token by token. Its columns are good until the next text is read with the same
 * lexicon, and may be longer than there are tokens.
 */
export interface Surface {
  readonly prose: Prose;
  readonly lexicon: Lexicon;
  readonly count: number;
  /** Bits of `Lex`; 0 for what is no word. */
  readonly bits: Int32Array;
  /** Bits of `Mark`. */
  readonly marks: Uint8Array;
  /** The tokens that are marked `capital` or `coded`, in order; most others are never looked at. */
  readonly capitals: Int32Array;
  readonly capitalCount: number;
  readonly room: NameRoom;
  /** The words that the text has without a capital, as they are written. */
  readonly small: WordSet;
}

/** Reads capitals and what they mean, sentence by sentence. */
export function readSurface(prose: Prose, lexicon: Lexicon): Surface {
  const { count } = prose.tokens;
  const room = roomOf(lexicon);
  const { bits, marks, capitals, small, looks } = room;
  small.clear();
  const surface = {
    prose,
    lexicon,
    count,
    bits: bits.take(count),
    marks: marks.take(count),
    capitals: capitals.take(count),
    capitalCount: 0,
    room,
    small,
  };
  surface.capitalCount = markWords(surface, looks);
  const { sentences } = prose;
  let cleared = false;
  for (let sentence = 0; sentence < sentences.count; sentence++)
    if (markSentence(surface, looks, sentences.first[sentence]!, sentences.end[sentence]!)) cleared = true;
  if (markSlugs(surface)) cleared = true;
  if (cleared) surface.capitalCount = keepCapitals(surface);
  return surface;
}

/** Marks each word by itself and by the tokens beside it. Returns how many have a capital. */
function markWords({ prose, lexicon, bits, marks, capitals, small }: Surface, looks: WordTable): number {
  const { count, type, gap, word } = prose.tokens;
  let capitalCount = 0;
  let opening = true;
  for (let at = 0; at < count; at++) {
    let mark = 0;
    if (gap[at]! & (Gap.block | Gap.blankLine)) {
      mark = Mark.starts;
      opening = true;
    }
    if (type[at] !== TokenType.word) {
      marks[at] = mark;
      if (type[at] === TokenType.sign) opening = opening || (looks.of(word[at]!) & Look.opens) !== 0;
      else opening = false;
      continue;
    }
    const id = word[at]!;
    const look = looks.of(id);
    bits[at] = lexicon.of(id);
    if (look & Look.capital) {
      if (look & Look.initial) mark |= Mark.initial;
      if (look & Look.acronym) mark |= Mark.acronym;
      if ((look & (Look.credit | Look.shouted)) === Look.credit && endsInColon(prose, at)) {
        marks[at] = mark | Mark.starts;
        small.add(id);
        opening = false;
        continue;
      }
      if (touchesNumber(prose, at)) {
        mark |= Mark.coded;
        small.add(id);
      } else mark |= Mark.capital;
      capitals[capitalCount++] = at;
    } else small.add(id);
    if (opening) mark |= Mark.opening;
    marks[at] = mark;
    opening = false;
  }
  return capitalCount;
}

/** "Image:" */
function endsInColon({ text, tokens }: Prose, at: number): boolean {
  return at + 1 < tokens.count && tokens.gap[at + 1] === 0 && text.charCodeAt(tokens.start[at + 1]!) === 58;
}

/** A part of a code such as "SX40" or "6PR". */
function touchesNumber({ tokens }: Prose, at: number): boolean {
  const { type, gap, count } = tokens;
  if (at + 1 < count && type[at + 1] === TokenType.number && gap[at + 1] === 0) return true;
  return at > 0 && type[at - 1] === TokenType.number && gap[at] === 0;
}

/** Leaves out the tokens whose capitals say nothing. Returns how many are left. */
function keepCapitals({ prose, marks, capitals, capitalCount, small }: Surface): number {
  let kept = 0;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (marks[at]! & (Mark.capital | Mark.coded)) capitals[kept++] = at;
    else small.add(prose.tokens.word[at]!);
  }
  return kept;
}

/** Takes the capitals off the slugs that begin lines, and begins names behind them. True where there are some. */
function markSlugs(surface: Surface): boolean {
  const { prose, marks, capitals, capitalCount } = surface;
  const { gap } = prose.tokens;
  let found = false;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (!(gap[at]! & lineStart) || !(marks[at]! & Mark.capital)) continue;
    const country = endOfCountry(surface, at);
    const from = country === at || endOfMarketSlug(prose, country) === country ? at : country;
    const behind = from === at ? endOfSlugs(prose, at) : endOfMarketSlug(prose, from);
    const end = behind === at && isReleaseSource(prose, at) ? at + 1 : behind;
    if (end === at) continue;
    found = true;
    for (let token = from; token < end; token++) marks[token]! &= ~Mark.capital;
    marks[end]! |= Mark.starts | (marks[end]! & Mark.capital ? Mark.opening : 0);
  }
  return found;
}

/** Where the country ends that a line begins with; `at` where it begins with none. */
function endOfCountry({ prose, lexicon, bits }: Surface, at: number): number {
  const phrase =
    bits[at]! & Lex.startsPhrase ? lexicon.phraseAt(prose.tokens.word, at, prose.tokens.count) : undefined;
  if (phrase && phrase.bits & Lex.country) return at + phrase.length;
  return bits[at]! & Lex.country ? at + 1 : at;
}

/**
 * Marks the first word of a sentence, and all of its words where capitals say nothing. True where it takes the capitals off
 * page furniture.
 */
function markSentence(surface: Surface, looks: WordTable, first: number, end: number): boolean {
  if (first >= end) return false;
  const { prose, bits, marks } = surface;
  marks[first] = marks[first]! | Mark.starts;
  const { type, word, start } = prose.tokens;
  const stopped = prose.text.charCodeAt(start[end - 1]!) === 46;
  // More small words than these, and the sentence is neither in capitals nor in Title Case.
  const mostLower = stopped ? 0 : (end - first) >> 3;
  let capitals = 0;
  let shouted = 0;
  let long = 0;
  let lower = 0;
  let plain = 0;
  let words = 0;
  let furniture = 0;
  for (let at = first; at < end; at++) {
    if (type[at] !== TokenType.word) continue;
    if (words++ === 0) marks[at] = marks[at]! | Mark.opening;
    if (bits[at]! & Lex.furniture) furniture++;
    const look = looks.of(word[at]!);
    if (marks[at]! & Mark.capital) {
      capitals++;
      if (look & Look.shouted) {
        shouted++;
        if (look & Look.long) long++;
      }
      if (words > 1 && bits[at]! & Lex.common && !(bits[at]! & nameBits)) plain++;
    } else if (!(look & Look.smallInTitles)) lower++;
    if (lower > mostLower && furniture < words) return false;
  }
  if (furniture === words && words > 0) {
    for (let at = first; at < end; at++) marks[at] = marks[at]! & ~Mark.capital;
    return true;
  }
  const all =
    capitals > 1 && shouted === capitals && long > 0 && lower === 0 && !hasLower(surface, first, end);
  const title =
    capitals > (stopped ? 4 : 1) && plain * 4 >= capitals && (stopped ? lower === 0 : lower * 8 <= capitals);
  if (!all && !title) return false;
  const flat = Mark.flat | (all ? Mark.shouted : 0);
  for (let at = first; at < end; at++) marks[at] = marks[at]! | flat;
  return false;
}

const nameBits =
  Lex.givenName |
  Lex.surname |
  Lex.country |
  Lex.city |
  Lex.region |
  Lex.demonym |
  Lex.title |
  Lex.organization |
  Lex.organizationHead |
  Lex.organizationStart |
  Lex.department |
  Lex.month |
  Lex.weekday |
  Lex.placeHead |
  Lex.placeStart |
  Lex.suffix |
  Lex.otherHead;

/** True where a word of the sentence has no capital. */
function hasLower({ prose, marks }: Surface, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (prose.tokens.type[at] === TokenType.word && !(marks[at]! & Mark.capital)) return true;
  return false;
}
