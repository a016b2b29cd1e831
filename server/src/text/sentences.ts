import { CharClass, classOf } from "./characters";
import { QuoteRole } from "./mark-surroundings";
import type { Block, Sentences } from "./prose";

import { SentenceWord, sentenceWords } from "./sentence-words";
import { type Tokens, TokenType } from "./tokens";
import { Shape, type Vocabulary } from "./vocabulary";
import type { WordTable } from "./word-table";

/**
 * The sentences of a text. Blocks never share one; tokens between blocks (marks of lists and tables, code) make
 * sentences of their own, so that together the sentences hold all tokens.
 */
export function findSentences(
  text: string,
  tokens: Tokens,
  blocks: readonly Block[],
  quoteRoles: Uint8Array,
  vocabulary: Vocabulary,
): Sentences {
  const search: Search = { text, tokens, quoteRoles, vocabulary, words: sentenceWords(vocabulary) };
  const list = new SentenceList();
  let next = 0;
  for (const block of blocks) {
    if (block.firstToken > next) list.add(block.firstToken);
    cutBlock(search, block, list);
    next = block.endToken;
  }
  if (next < tokens.count) list.add(tokens.count);
  return list.toSentences();
}

interface Search {
  readonly text: string;
  readonly tokens: Tokens;
  readonly quoteRoles: Uint8Array;
  readonly vocabulary: Vocabulary;
  readonly words: WordTable;
}

function cutBlock(search: Search, block: Block, list: SentenceList): void {
  const { text, tokens } = search;
  const { type, start, end } = tokens;
  let first = block.firstToken;
  for (let at = first; at < block.endToken; at++) {
    const kind = type[at];
    if (kind === TokenType.sign) {
      if (!isTerminal(text.charCodeAt(start[at]!))) continue;
    } else if (kind !== TokenType.word || text.charCodeAt(end[at]! - 1) !== 46) continue;
    const next = afterTerminals(search, at, block.endToken);
    if (next < block.endToken && endsSentence(search, block, first, at, next)) {
      list.add(next);
      first = next;
    }
    at = next - 1;
  }
  if (first < block.endToken) list.add(block.endToken);
}

/** Full stop, exclamation and question mark, ellipsis, and the full-width stops. */
function isTerminal(unit: number): boolean {
  return (
    unit === 46 ||
    unit === 33 ||
    unit === 63 ||
    unit === 0x2026 ||
    unit === 0x203c ||
    (unit >= 0x2047 && unit <= 0x2049) ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f
  );
}

/** The first token after a terminal mark, the marks that follow it (". . .", "?!") and what they close. */
function afterTerminals(search: Search, at: number, limit: number): number {
  const { text, tokens, quoteRoles } = search;
  let next = at + 1;
  for (; next < limit; next++) {
    if (tokens.type[next] !== TokenType.sign && tokens.type[next] !== TokenType.clitic) break;
    if (quoteRoles[next] === QuoteRole.opens) break;
    const unit = text.charCodeAt(tokens.start[next]!);
    if (isTerminal(unit)) continue;
    if (quoteRoles[next] === QuoteRole.closes) continue;
    if (tokens.gap[next] !== 0 || !isCloser(unit)) break;
  }
  return next;
}

/** Closing brackets, closing marks that close nothing known, and the marks of emphasis. */
function isCloser(unit: number): boolean {
  return (
    unit === 41 ||
    unit === 93 ||
    unit === 125 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0x22 ||
    unit === 39 ||
    unit === 0xbb ||
    unit === 42 ||
    unit === 95
  );
}

/** True where the terminal at `at` ends the sentence from `first`, and `next` begins another. */
function endsSentence(search: Search, block: Block, first: number, at: number, next: number): boolean {
  const { text, tokens, vocabulary, words } = search;
  const beginning = beginningOf(search, next, block.endToken);
  const unit = text.charCodeAt(tokens.start[at]!);
  if (tokens.type[at] === TokenType.word) return endsAfterDotted(search, at, next, beginning);
  if (beginning === Beginning.small) return unit === 0x3002;
  if (tokens.gap[next] === 0 && next === at + 1 && !beginsWithoutSpace(search, at, next))
    return unit === 0x3002;
  if (unit !== 46) return !isSpeechTag(search, at, next, block.endToken);
  if (at === first || tokens.gap[at] !== 0) return beginning !== Beginning.continuation;
  const before = at - 1;
  if (tokens.type[before] === TokenType.number)
    return !(before === first && before === block.firstToken && next === at + 1);
  const word = tokens.word[before]!;
  if (tokens.type[before] !== TokenType.word || word < 0) return true;
  const isStarter = beginning === Beginning.starter;
  // An initial, or the "z." and "B." of other languages; no "m" of "8m".
  const isOfFigure =
    tokens.type[before - 1] === TokenType.number &&
    (tokens.gap[before] === 0 || (before - 2 >= first && isMinus(search, before - 2)));
  if (vocabulary.shape(word) & Shape.single && !(isOfFigure && before > first))
    return isStarter || (next > at + 1 && search.quoteRoles[next - 1] === QuoteRole.closes);
  const known = words.of(word);
  if (known === 0 || (next > at + 1 && text.charCodeAt(tokens.start[at + 1]!) !== 46)) return true;
  if (known & SentenceWord.abbreviation) return false;
  const figureNext = tokens.type[next] === TokenType.number;
  if (known & SentenceWord.beforeFigure && figureNext) return false;
  if (known & SentenceWord.either) return isStarter;
  return true;
}

/** The "minus" of "fell to minus 12 C. It snowed". */
const isMinus = ({ tokens, vocabulary }: Search, at: number): boolean =>
  tokens.type[at] === TokenType.word && vocabulary.text(tokens.word[at]!) === "minus";

/** "U.S." and "p.m." hold their stop: they end a sentence where something begins after them. */
function endsAfterDotted(search: Search, at: number, next: number, beginning: Beginning): boolean {
  const { tokens, words } = search;
  if (next > at + 1) return beginning >= Beginning.capital;
  if (tokens.gap[next] === 0) return false;
  const known = words.of(tokens.word[at]!);
  if (beginning === Beginning.starter) return true;
  if (!(known & SentenceWord.timeOfDay))
    return search.quoteRoles[next] === QuoteRole.opens && beginning >= Beginning.capital;
  if (beginning !== Beginning.capital) return false;
  return !(words.of(tokens.word[next]!) & SentenceWord.afterTime);
}

/** What stands where a sentence might begin. */
const Beginning = {
  /** A small letter or a mark that goes on: no sentence begins here. */
  small: 0,
  /** A figure, a symbol or a mark that may begin one. */
  continuation: 1,
  other: 2,
  capital: 3,
  /** A word that hardly ever goes on with a name: "The", "But". */
  starter: 4,
} as const;
type Beginning = (typeof Beginning)[keyof typeof Beginning];

function beginningOf(search: Search, next: number, limit: number): Beginning {
  const { text, tokens, quoteRoles, vocabulary, words } = search;
  let at = next;
  // Opening marks and brackets, and emphasis, stand before the word that decides.
  while (at < limit && at < next + 8 && tokens.type[at] === TokenType.sign) {
    const unit = text.charCodeAt(tokens.start[at]!);
    if (quoteRoles[at] !== QuoteRole.opens && !beginsWith(unit))
      return continues(unit) ? Beginning.small : Beginning.other;
    at++;
  }
  if (at >= limit) return Beginning.other;
  if (tokens.type[at] !== TokenType.word)
    return tokens.type[at] === TokenType.clitic ? Beginning.small : Beginning.other;
  const word = tokens.word[at]!;
  const shape = vocabulary.shape(word);
  if (shape & Shape.initialCapital) {
    const isInitial = shape & Shape.single && text.charCodeAt(tokens.end[at]!) === 46;
    return words.of(word) & SentenceWord.starter && !isInitial ? Beginning.starter : Beginning.capital;
  }
  // "iPhone" begins a sentence as well as any capital.
  if (shape & Shape.innerCapital) return Beginning.capital;
  return classOf(text.charCodeAt(tokens.start[at]!)) === CharClass.lower ? Beginning.small : Beginning.other;
}

/** Brackets, marks of emphasis, "¿", "¡". */
const beginsWith = (unit: number): boolean =>
  unit === 40 ||
  unit === 91 ||
  unit === 42 ||
  unit === 95 ||
  unit === 0xbf ||
  unit === 0xa1 ||
  unit === 0x201c ||
  unit === 0x2018 ||
  unit === 0x22 ||
  unit === 39;

/** Comma, semicolon, colon, closing brackets: the sentence goes on. */
const continues = (unit: number): boolean =>
  unit === 44 || unit === 59 || unit === 58 || unit === 41 || unit === 93 || unit === 125 || unit === 47;

/** "end.The next": a lost space, where a small word stands before the stop and a capitalised one after it. */
function beginsWithoutSpace(search: Search, at: number, next: number): boolean {
  const { text, tokens, vocabulary } = search;
  if (search.quoteRoles[next] === QuoteRole.opens) return true;
  const before = tokens.word[at - 1] ?? -1;
  const after = tokens.word[next]!;
  if (at === 0 || before < 0 || after < 0) return false;
  if (tokens.type[at - 1] !== TokenType.word || tokens.type[next] !== TokenType.word) return false;
  const capital = vocabulary.shape(after) & Shape.initialCapital && vocabulary.shape(after) & Shape.hasLower;
  const small = classOf(text.charCodeAt(tokens.start[at - 1]!)) === CharClass.lower;
  return small && capital !== 0 && tokens.end[at - 1]! - tokens.start[at - 1]! >= 3;
}

/** "“Is it true?” Anna Ruiz asked.": a name and a verb of speech right after the closing mark. */
function isSpeechTag(search: Search, at: number, next: number, limit: number): boolean {
  const { tokens, words, vocabulary } = search;
  if (next === at + 1 || search.quoteRoles[next - 1] !== QuoteRole.closes) return false;
  for (let after = next; after < limit && after < next + 4; after++) {
    if (tokens.type[after] !== TokenType.word) return false;
    const word = tokens.word[after]!;
    if (words.of(word) & SentenceWord.speech) return after > next;
    if (!(vocabulary.shape(word) & Shape.initialCapital)) return false;
  }
  return false;
}

/** Where sentences end while they are written; the room is used for text after text. */
let ends = new Int32Array(1 << 10);

/** The sentences so far. Each begins where the one before ends, the first at the first token. There is one list at a time. */
class SentenceList {
  #count = 0;

  add(end: number): void {
    if (this.#count === ends.length) ends = longer(ends);
    ends[this.#count++] = end;
  }

  toSentences(): Sentences {
    const count = this.#count;
    const columns = new Int32Array(2 * count);
    for (let at = 0; at < count; at++) {
      if (at > 0) columns[at] = ends[at - 1]!;
      columns[count + at] = ends[at]!;
    }
    return { count, first: columns.subarray(0, count), end: columns.subarray(count) };
  }
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
