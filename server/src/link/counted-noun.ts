import { type FigureMention, isName } from "../recognise/mention";
import { Gap, TokenType } from "../text/tokens";
import type { WordTable } from "../text/word-table";
import { ClaimWord } from "./claim-words";
import { stemOf } from "./stems";
import type { Surroundings } from "./surroundings";

/** What a figure counts or measures, in stems. */
export interface Head {
  /** The counted noun, the thing of that size or price, or "share" for a percentage of something. */
  readonly noun: string;
  /** Words between the figure and its noun. */
  readonly modifiers: readonly string[];
  /** What a percentage is of. */
  readonly base: string | undefined;
}

/** How many words may stand between a figure and the noun it counts. */
const longest = 5;

/** Plural nouns that say nothing by themselves: their modifiers have to. */
const generic = new Set(
  "year month week day hour minute second time thing way part other case number percent point area".split(
    " ",
  ),
);

/** True for the stem of a noun that says nothing without the words before it: "219 open days". */
export const isGenericNoun = (stem: string): boolean => generic.has(stem);

/**
 * Finds what a figure is about by the words beside it: "31 [NATO member states]", "5% of [GDP]", "a $2 billion
 * [contract]". Undefined where it counts nothing that is named there.
 */
export function headOf(around: Surroundings, words: WordTable, mention: FigureMention): Head | undefined {
  return mention.kind === "percent" ? shareOf(around, words, mention) : countedNoun(around, words, mention);
}

/** "Gross" is passed over before a base. */
const domesticProduct = "domestic product".split(" ").map(stemOf).join(" ");

/** "5% of their GDP": the noun after "of". */
function shareOf(around: Surroundings, words: WordTable, mention: FigureMention): Head | undefined {
  let at = mention.endToken;
  if (!(bitsAt(around, words, at) & ClaimWord.of)) {
    const noun = nounPhrase(around, words, at);
    return noun.length > 0
      ? { noun: noun.at(-1)!, modifiers: noun.slice(0, -1), base: undefined }
      : undefined;
  }
  at++;
  while (bitsAt(around, words, at) & ClaimWord.beforeBase) at++;
  const phrase = nounPhrase(around, words, at);
  const base = phrase.join(" ") === domesticProduct ? "gdp" : baseOf(phrase);
  return base ? { noun: "share", modifiers: phrase.slice(0, -1), base } : undefined;
}

/** "70% of [Torvik] Corp": what makes a company of it comes and goes. */
function baseOf(phrase: readonly string[]): string | undefined {
  const name = phrase.findLast((stem) => !companyWords.has(stem));
  return name ?? phrase.at(-1);
}

const companyWords = new Set("corp corporation inc ltd limited plc group co company".split(" ").map(stemOf));

function countedNoun(around: Surroundings, words: WordTable, mention: FigureMention): Head | undefined {
  const { stems, prose } = around;
  const { tokens } = prose;
  const modifiers: string[] = [];
  let last = "";
  let at = afterConversion(around, mention.endToken);
  const limit = Math.min(tokens.count, at + longest);
  for (; at < limit; at++) {
    const isWord = tokens.type[at] === TokenType.word;
    if (!isWord && isJoiner(around, at)) continue;
    const bits = bitsAt(around, words, at);
    if (last !== "" && isParticiple(around, words, at)) break;
    if (!isWord || bits & ClaimWord.stop || tokens.gap[at]! & Gap.block || isFigureOrTime(around, at)) break;
    const stem = stems.of(tokens.word[at]!);
    if (stem === "") continue;
    if (last !== "") modifiers.push(last);
    last = stem;
    if (mention.kind !== "number" || !(bits & ClaimWord.plural)) continue;
    at++;
    break;
  }
  if (last === "" || (generic.has(last) && modifiers.length === 0)) return undefined;
  const rate = rateAt(around, words, at);
  return { noun: last, modifiers: rate ? [rate, ...modifiers] : modifiers, base: undefined };
}

/** "A £20,000 reward [offered] by": what was done with the thing, and no part of its name. */
const isParticiple = (around: Surroundings, words: WordTable, at: number): boolean =>
  around.prose.tokens.type[at] === TokenType.word &&
  participle.test(around.prose.vocabulary.text(around.prose.tokens.word[at]!)) &&
  (bitsAt(around, words, at + 1) & ClaimWord.stop) !== 0;

const participle = /[^e]ed$/;

/** "10 miles (16 km) upstream": the noun stands behind the brackets. */
function afterConversion(around: Surroundings, token: number): number {
  const { count } = around.prose.tokens;
  if (token >= count || !isSign(around, token, 40)) return token;
  for (let at = token + 1; at < count && at <= token + longest; at++)
    if (isSign(around, at, 41)) return at + 1;
  return token;
}

function isSign({ prose: { text, tokens } }: Surroundings, at: number, unit: number): boolean {
  const start = tokens.start[at]!;
  return tokens.end[at] === start + 1 && text.charCodeAt(start) === unit;
}

/** "a day" behind a counted noun, as `per day`. */
function rateAt(around: Surroundings, words: WordTable, token: number): string | undefined {
  if (!(bitsAt(around, words, token) & ClaimWord.beforeRate)) return undefined;
  if (!(bitsAt(around, words, token + 1) & ClaimWord.rateUnit)) return undefined;
  const { vocabulary, tokens } = around.prose;
  return `per ${vocabulary.text(vocabulary.lower(tokens.word[token + 1]!))}`;
}

/** The words from a token on, up to the first that cannot be in a noun phrase; in stems. */
function nounPhrase(around: Surroundings, words: WordTable, first: number): string[] {
  const { tokens } = around.prose;
  const found: string[] = [];
  for (let at = first; at < first + longest && at < tokens.count; at++) {
    const bits = bitsAt(around, words, at);
    if (tokens.type[at] !== TokenType.word || bits & ClaimWord.stop || tokens.gap[at]! & Gap.block) break;
    const stem = around.stems.of(tokens.word[at]!);
    if (stem !== "") found.push(stem);
    if (bits & ClaimWord.plural) break;
  }
  return found;
}

function isFigureOrTime({ mentions, mentionAt }: Surroundings, token: number): boolean {
  const index = mentionAt[token]!;
  return index >= 0 && !isName(mentions[index]!);
}

/** A hyphen, an apostrophe or a possessive ending does not end a noun phrase. */
function isJoiner(around: Surroundings, token: number): boolean {
  return (
    around.prose.tokens.type[token] === TokenType.clitic ||
    isSign(around, token, 0x2d) ||
    isSign(around, token, 0x2010) ||
    isSign(around, token, 0x2011)
  );
}

/** What is known of the word at a token; 0 where no word stands there. */
function bitsAt({ prose: { tokens } }: Surroundings, words: WordTable, token: number): number {
  if (token < 0 || token >= tokens.count || tokens.type[token] !== TokenType.word) return 0;
  return words.of(tokens.word[token]!);
}
