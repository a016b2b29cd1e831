import type { Prose } from "../text/prose";
import { Gap, TokenType } from "../text/tokens";
import { Shape } from "../text/vocabulary";
import { WordMap } from "../text/word-map";
import { isOpening, shortest } from "./capitals";
import { Lex, type Lexicon } from "./lexicon";
import { isName, type Mention, type NameKind, type NameMention, nameMention } from "./mention";
import { NearWords } from "./near-words";

/** Whoever stands before it has a name, be it a word: "Held said". */
const says = /^(?:said|says)$/;

/** A name of the article, as the integers of its words. */
interface Phrase {
  readonly kind: NameKind;
  readonly words: readonly number[];
}

/** A word of the article's names. */
interface NameWord {
  readonly text: string;
  /** The kind of the first name it stands in. */
  readonly kind: NameKind;
  /** True where it is the last word of a name: what stands alone for somebody is his surname. */
  isLast: boolean;
  /** The names of several words that hold it, each once. */
  readonly phrases: Phrase[];
}

/**
 * Cuts misspelt names as the article cuts them where it spells them right. A slip that makes a name unknown, or another
 * word, has the recognisers leave it out or cut it otherwise: "Untied States" beside "United States", "Aer Linggus" beside
 * "Aer Lingus", "the court told Pairs" beside "Paris". `mentions` are in order and disjoint; the answer is too.
 */
export function addMisspeltNames(
  prose: Prose,
  lexicon: Lexicon,
  capitals: readonly number[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const { seen, near } = roomOf(lexicon);
  const named = findNamed(prose, mentions, seen);
  if (named.length === 0) return mentions;
  near.take(named);
  const added: NameMention[] = [];
  let words: ReadonlyMap<number, NameWord> | undefined;
  let reach = 0;
  let next = 0;
  for (const at of onlyOnce(prose, capitals, seen)) {
    if (at < reach) continue;
    const word = prose.tokens.word[at]!;
    const slips = near.near(word);
    if (slips.length === 0) continue;
    if (slips.length === 1 && slips[0] === word) {
      // It stands in a name as it is, and in no other.
      while (mentions[next]!.endToken <= at) next++;
      if (isPhrase(prose, mentions[next]!)) reach = mentions[next]!.endToken;
      continue;
    }
    words ??= readWords(prose, mentions);
    const neighbours = slips.map((slip) => words!.get(slip)!);
    const found =
      findPhrase(prose, lexicon, mentions, at, neighbours) ??
      findLone(prose, lexicon, mentions, at, neighbours);
    if (!found) continue;
    added.push(found);
    reach = found.endToken;
  }
  return added.length === 0 ? mentions : merge(mentions, added);
}

/** What is used again for text after text. */
interface Room {
  readonly seen: WordMap;
  readonly near: NearWords;
}

const rooms = new WeakMap<Lexicon, Room>();

function roomOf(lexicon: Lexicon): Room {
  const known = rooms.get(lexicon);
  if (known) return known;
  const made = { seen: new WordMap(), near: new NearWords(lexicon.vocabulary) };
  rooms.set(lexicon, made);
  return made;
}

/** The integers of the words in capitals of the article's names, each once. */
function findNamed({ tokens, vocabulary }: Prose, mentions: readonly Mention[], seen: WordMap): number[] {
  const named: number[] = [];
  seen.clear();
  for (const mention of mentions) {
    if (!isName(mention)) continue;
    for (let at = mention.firstToken; at < mention.endToken; at++) {
      const word = tokens.word[at]!;
      if (word < 0 || tokens.end[at]! - tokens.start[at]! < shortest || seen.get(word) >= 0) continue;
      seen.set(word, 0);
      if (isCapitalised(vocabulary.shape(word))) named.push(word);
    }
  }
  return named;
}

/** True for a name of several words with nothing but white space on one line between them. */
function isPhrase(prose: Prose, { firstToken, endToken }: Mention): boolean {
  for (let at = firstToken + 1; at < endToken; at++) if (!adjoins(prose, at)) return false;
  return endToken - firstToken > 1;
}

/** The words of the article's names, by their integers. */
function readWords({ tokens, vocabulary }: Prose, mentions: readonly Mention[]): Map<number, NameWord> {
  const words = new Map<number, NameWord>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (!isName(mention)) continue;
    const { kind, firstToken, endToken } = mention;
    const phrase: Phrase = { kind, words: Array.from(tokens.word.subarray(firstToken, endToken)) };
    const key = phrase.words.length > 1 ? phrase.words.join(" ") : "";
    const isNew = key !== "" && !seen.has(key);
    if (isNew) seen.add(key);
    for (const [place, word] of phrase.words.entries()) {
      if (word < 0 || !isCapitalised(vocabulary.shape(word))) continue;
      let known = words.get(word);
      if (!known) {
        known = { text: vocabulary.text(word), kind, isLast: false, phrases: [] };
        if (known.text.length >= shortest) words.set(word, known);
      }
      if (place === phrase.words.length - 1) known.isLast = true;
      if (isNew) known.phrases.push(phrase);
    }
  }
  return words;
}

/** Those of the tokens whose word stands but once among them. */
function onlyOnce({ tokens }: Prose, among: readonly number[], places: WordMap): readonly number[] {
  const first: number[] = [];
  places.clear();
  for (const at of among) {
    const word = tokens.word[at]!;
    const isNew = places.get(word) < 0;
    places.set(word, isNew ? at + 1 : 0);
    if (isNew) first.push(at);
  }
  let kept = 0;
  for (const at of first) if (places.get(tokens.word[at]!) === at + 1) first[kept++] = at;
  first.length = kept;
  return first;
}

/**
 * The name of several words that stands around a token but for its word, where it is not recognised as a name by itself. What the
 * lists have as it stands is the right one of the two, and tells the kind of both.
 */
function findPhrase(
  prose: Prose,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  at: number,
  neighbours: readonly NameWord[],
): NameMention | undefined {
  let found: NameMention | undefined;
  for (const { text, phrases } of neighbours) {
    for (const { kind, words } of phrases) {
      const place = words.findIndex((each) => each >= 0 && prose.vocabulary.text(each) === text);
      const named = nameAt(prose, mentions, { kind, words }, at - place, place);
      if (!named) continue;
      if (isListed(lexicon, words)) return isWritten(prose, words, named) ? undefined : named;
      // "Ministry of Fosheries and Forestry" is no less than what is cut short in it.
      if (!found || named.endToken - named.firstToken > found.endToken - found.firstToken) found = named;
    }
  }
  return found;
}

/** The phrase's name where its words stand from this token on, all but the one at `place`; undefined where they don't, or where names are cut otherwise. */
function nameAt(
  prose: Prose,
  mentions: readonly Mention[],
  { kind, words }: Phrase,
  firstToken: number,
  place: number,
): NameMention | undefined {
  const { tokens } = prose;
  const endToken = firstToken + words.length;
  if (firstToken < 0 || endToken > tokens.count) return undefined;
  if (!words.every((each, index) => index === place || tokens.word[firstToken + index] === each))
    return undefined;
  if (!words.every((_, index) => index === 0 || adjoins(prose, firstToken + index))) return undefined;
  const own = overlapping(mentions, firstToken, endToken);
  if (own.some((each) => !isName(each) || each.firstToken < firstToken || each.endToken > endToken))
    return undefined;
  return nameMention(tokens, kind, firstToken, endToken, titleOf(own, firstToken));
}

const isListed = (lexicon: Lexicon, words: readonly number[]): boolean =>
  lexicon.phraseAt(Int32Array.from(words), 0, words.length)?.length === words.length;

/** True where the name has these words as they are. */
const isWritten = ({ tokens }: Prose, words: readonly number[], { firstToken }: Mention): boolean =>
  words.every((each, index) => tokens.word[firstToken + index] === each);

/** The title before a name that a mention inside it already had. */
function titleOf(own: readonly Mention[], firstToken: number): number {
  const first = own[0];
  return first && isName(first) && first.firstToken === firstToken ? first.titleToken : firstToken;
}

/** A lone word that is no name beside one that is: in the middle of a sentence, or one in no list, or before a verb of saying. */
function findLone(
  prose: Prose,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  at: number,
  neighbours: readonly NameWord[],
): NameMention | undefined {
  const { tokens, vocabulary } = prose;
  const word = tokens.word[at]!;
  const next = at + 1 < tokens.count ? tokens.word[at + 1]! : -1;
  if (lexicon.of(word) !== 0 && !(lexicon.of(next) & Lex.speech) && isOpening(prose, at)) return undefined;
  const isSubject = next >= 0 && says.test(vocabulary.text(next));
  if (lexicon.of(word) & Lex.frequent && !isSubject) return undefined;
  // "Australian" beside "Australia" is no slip.
  if (lexicon.of(word) & Lex.demonym) return undefined;
  if (isCapitalAt(prose, at - 1) || isCapitalAt(prose, at + 1)) return undefined;
  if (isHeading(prose, at) || overlapping(mentions, at, at + 1).length > 0) return undefined;
  // "Aides said" is no slip for the first name of "Andes van Houtem".
  const owner = lexicon.of(word) & Lex.common ? neighbours.find(({ isLast }) => isLast) : neighbours[0];
  if (!owner || vocabulary.shape(word) & (Shape.allCapitals | Shape.dotted)) return undefined;
  return nameMention(tokens, owner.kind, at, at + 1);
}

const isHeading = ({ blocks }: Prose, at: number): boolean =>
  blocks.some(({ kind, firstToken, endToken }) => kind === "heading" && firstToken <= at && at < endToken);

function isCapitalAt({ tokens, vocabulary }: Prose, at: number): boolean {
  const word = tokens.word[at] ?? -1;
  return tokens.type[at] === TokenType.word && word >= 0 && isCapitalised(vocabulary.shape(word));
}

const isCapitalised = (shape: number): boolean => (shape & Shape.initialCapital) !== 0;

/** Nothing but white space on one line stands between a token and the one before. */
const adjoins = ({ tokens }: Prose, token: number): boolean =>
  (tokens.gap[token]! & (Gap.line | Gap.block)) === 0;

const overlapping = (mentions: readonly Mention[], firstToken: number, endToken: number): Mention[] =>
  mentions.filter((each) => each.firstToken < endToken && firstToken < each.endToken);

/** `added` take the place of what they overlap. */
function merge(mentions: readonly Mention[], added: readonly NameMention[]): Mention[] {
  const kept = mentions.filter((each) => overlapping(added, each.firstToken, each.endToken).length === 0);
  return [...kept, ...added].sort((a, b) => a.firstToken - b.firstToken);
}
