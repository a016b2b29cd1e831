import type { Prose } from "../../text/prose";
import { Gap, TokenType } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import { Lex, type Lexicon, Link } from "../lexicon";
import { endOfSlugs } from "./slugs";

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

/** What recognising names reads of a text, token by token. */
export interface Surface {
  readonly prose: Prose;
  readonly lexicon: Lexicon;
  readonly count: number;
  /** Bits of `Lex`; 0 for what is no word. */
  readonly bits: Int32Array;
  /** Bits of `Mark`. */
  readonly marks: Uint8Array;
}

/** Reads capitals and what they mean, sentence by sentence. */
export function readSurface(prose: Prose, lexicon: Lexicon): Surface {
  const { count } = prose.tokens;
  const surface: Surface = {
    prose,
    lexicon,
    count,
    bits: new Int32Array(count),
    marks: new Uint8Array(count),
  };
  markWords(surface);
  const { sentences } = prose;
  for (let sentence = 0; sentence < sentences.count; sentence++)
    markSentence(surface, sentences.first[sentence]!, sentences.end[sentence]!);
  markSlugs(surface);
  return surface;
}

function markWords({ prose, lexicon, bits, marks }: Surface): void {
  const { count, type, gap, word } = prose.tokens;
  const { vocabulary } = prose;
  let opening = true;
  for (let at = 0; at < count; at++) {
    if (gap[at]! & (Gap.block | Gap.blankLine)) {
      marks[at] = marks[at]! | Mark.starts;
      opening = true;
    }
    if (type[at] !== TokenType.word) {
      if (type[at] === TokenType.sign) opening = opening || opensAfter(prose, at);
      else opening = false;
      continue;
    }
    const id = word[at]!;
    const shape = vocabulary.shape(id);
    bits[at] = lexicon.of(id);
    let mark = marks[at]!;
    if (shape & Shape.apostrophe && isContraction(vocabulary.text(id))) {
      // "We'll" and "Don't" are no names, whatever their capital.
    } else if (shape & Shape.initialCapital) {
      mark |= Mark.capital;
      if (shape & Shape.single) mark |= Mark.initial;
      else if (shape & Shape.allCapitals && vocabulary.text(id).length <= 8) mark |= Mark.acronym;
    } else if (shape & Shape.innerCapital || (shape & Shape.apostrophe && elided.test(vocabulary.text(id))))
      mark |= Mark.capital;
    if (mark & Mark.capital && touchesNumber(prose, at)) mark = (mark & ~Mark.capital) | Mark.coded;
    if (opening) mark |= Mark.opening;
    marks[at] = mark;
    opening = false;
  }
}

/** "d'Ettorre", "l'Arc". */
const elided = /^[dl]['\u2019]\p{Lu}/u;

/** A part of a code such as "SX40" or "6PR". */
function touchesNumber({ tokens }: Prose, at: number): boolean {
  const { type, gap, count } = tokens;
  if (at + 1 < count && type[at + 1] === TokenType.number && gap[at + 1] === 0) return true;
  return at > 0 && type[at - 1] === TokenType.number && gap[at] === 0;
}

/** "We'll", "They've", "Don't"; not "O'Neill" or "D'Souza". */
const contraction = /['\u2019](?:ll|ve|re|d|m|t)$/i;
const isContraction = (word: string): boolean => contraction.test(word);

/** Takes the capitals off the slugs that begin lines, and begins names behind them. */
function markSlugs({ prose, marks, count }: Surface): void {
  const { gap, type } = prose.tokens;
  for (let at = 0; at < count; at++) {
    if (!(gap[at]! & lineStart) || type[at] !== TokenType.word || !(marks[at]! & Mark.capital)) continue;
    const end = endOfSlugs(prose, at);
    if (end === at) continue;
    for (let token = at; token < end; token++) marks[token]! &= ~Mark.capital;
    marks[end]! |= Mark.starts | (marks[end]! & Mark.capital ? Mark.opening : 0);
  }
}

const lineStart = Gap.line | Gap.blankLine | Gap.block;

/** Quotation marks that open, bullets, colons and long dashes. */
const openers = new Set([..."\"“‘«„'`*•·–—:([>#|"].map((char) => char.charCodeAt(0)));

function opensAfter(prose: Prose, at: number): boolean {
  const { text, tokens } = prose;
  return openers.has(text.charCodeAt(tokens.start[at]!));
}

/** Marks the first word of a sentence, and all of its words where capitals say nothing. */
function markSentence({ prose, lexicon, bits, marks }: Surface, first: number, end: number): void {
  if (first >= end) return;
  marks[first] = marks[first]! | Mark.starts;
  const { type } = prose.tokens;
  let capitals = 0;
  let shouted = 0;
  let long = 0;
  let lower = 0;
  let plain = 0;
  let opened = false;
  let words = 0;
  let furniture = 0;
  for (let at = first; at < end; at++) {
    if (type[at] !== TokenType.word) continue;
    const isFirst = !opened;
    if (isFirst) {
      marks[at] = marks[at]! | Mark.opening;
      opened = true;
    }
    words++;
    if (bits[at]! & Lex.furniture) furniture++;
    const mark = marks[at]!;
    const size = prose.tokens.end[at]! - prose.tokens.start[at]!;
    if (mark & Mark.capital) {
      capitals++;
      if (isShouted(prose, at)) {
        shouted++;
        if (size > 3) long++;
      }
      if (!isFirst && bits[at]! & Lex.common && !(bits[at]! & nameBits)) plain++;
    } else if (!isSmallInTitles(lexicon, prose.tokens.word[at]!, size)) lower++;
  }
  const stopped = prose.text.charCodeAt(prose.tokens.start[end - 1]!) === 46;
  const all =
    capitals > 1 &&
    shouted === capitals &&
    long > 0 &&
    lower === 0 &&
    countLower(prose, first, end, marks) === 0;
  const title =
    capitals > (stopped ? 4 : 1) && plain * 4 >= capitals && (stopped ? lower === 0 : lower * 8 <= capitals);
  if (furniture === words && words > 0) {
    for (let at = first; at < end; at++) marks[at] = marks[at]! & ~Mark.capital;
    return;
  }
  if (!all && !title) return;
  const flat = Mark.flat | (all ? Mark.shouted : 0);
  for (let at = first; at < end; at++) marks[at] = marks[at]! | flat;
}

const smallInTitles = new Set(["with", "than", "over", "amid", "upon", "when", "after"]);

const longestSmall = 5;

/** Words that headlines in Title Case write small. */
function isSmallInTitles(lexicon: Lexicon, word: number, size: number): boolean {
  if (size <= 3 || lexicon.link(word) !== Link.none) return true;
  return size <= longestSmall && smallInTitles.has(lexicon.vocabulary.text(word));
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

function isShouted(prose: Prose, at: number): boolean {
  const shape = prose.vocabulary.shape(prose.tokens.word[at]!);
  return (shape & Shape.allCapitals) !== 0 || (shape & Shape.single) !== 0;
}

function countLower(prose: Prose, first: number, end: number, marks: Uint8Array): number {
  let count = 0;
  for (let at = first; at < end; at++)
    if (prose.tokens.type[at] === TokenType.word && !(marks[at]! & Mark.capital)) count++;
  return count;
}
