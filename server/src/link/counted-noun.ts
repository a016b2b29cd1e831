import { type FigureMention, isName, type Mention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { firstAtOrAfter } from "../text/span";
import { Gap, TokenType } from "../text/tokens";
import type { Stems } from "./stems";

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

const stops = new Set(
  `of in on at by for from with to and or but as than that which who is are was were be been have has had will would
  could can may might after before since until during between among against into over under per when while because if
  the a an`.split(/\s+/),
);

/**
 * Finds what a figure is about by the words beside it: "31 [NATO member states]", "5% of [GDP]", "a $2 billion
 * [contract]". Undefined where it counts nothing that is named there.
 */
export function headOf(
  prose: Prose,
  stems: Stems,
  mention: FigureMention,
  mentions: readonly Mention[],
): Head | undefined {
  if (mention.kind === "percent") return shareOf(prose, stems, mention);
  return countedNoun(prose, stems, mention, mentions);
}

/** "5% of their GDP": the noun after "of". */
function shareOf(prose: Prose, stems: Stems, mention: FigureMention): Head | undefined {
  let at = mention.endToken;
  if (wordAt(prose, at) !== "of") {
    const noun = nounPhrase(prose, stems, at);
    return noun.length > 0
      ? { noun: noun.at(-1)!, modifiers: noun.slice(0, -1), base: undefined }
      : undefined;
  }
  at++;
  while (/^(?:the|their|its|his|her|our|your|all|total|gross|annual)$/.test(wordAt(prose, at))) at++;
  const words = nounPhrase(prose, stems, at);
  const base = words.at(-1);
  return base ? { noun: "share", modifiers: words.slice(0, -1), base } : undefined;
}

function countedNoun(
  prose: Prose,
  stems: Stems,
  mention: FigureMention,
  mentions: readonly Mention[],
): Head | undefined {
  const { tokens } = prose;
  const modifiers: string[] = [];
  let last = "";
  let at = afterConversion(prose, mention.endToken);
  const limit = Math.min(tokens.count, at + longest);
  for (; at < limit; at++) {
    const word = wordAt(prose, at);
    if (word === "" && isJoiner(prose, at)) continue;
    if (word === "" || stops.has(word) || tokens.gap[at]! & Gap.block || isFigureOrTime(mentions, at)) break;
    const stem = stems.of(tokens.word[at]!);
    if (stem === "") continue;
    if (last !== "") modifiers.push(last);
    last = stem;
    if (mention.kind !== "number" || !isPlural(word)) continue;
    at++;
    break;
  }
  if (last === "" || (generic.has(last) && modifiers.length === 0)) return undefined;
  const rate = rateAt(prose, at);
  return { noun: last, modifiers: rate ? [rate, ...modifiers] : modifiers, base: undefined };
}

/** "10 miles (16 km) upstream": the noun stands behind the brackets. */
function afterConversion({ tokens, text }: Prose, token: number): number {
  const signAt = (at: number): string => text.slice(tokens.start[at], tokens.end[at]);
  if (token >= tokens.count || signAt(token) !== "(") return token;
  for (let at = token + 1; at < tokens.count && at <= token + longest; at++)
    if (signAt(at) === ")") return at + 1;
  return token;
}

const rateUnits = new Set(["second", "minute", "hour", "day", "night", "week", "month", "year"]);

/** "a day" behind a counted noun, as `per day`. */
function rateAt(prose: Prose, token: number): string | undefined {
  const unit = wordAt(prose, token + 1);
  return /^(?:a|an|per|each|every)$/.test(wordAt(prose, token)) && rateUnits.has(unit)
    ? `per ${unit}`
    : undefined;
}

/** The words from a token on, up to the first that cannot be in a noun phrase; in stems. */
function nounPhrase(prose: Prose, stems: Stems, first: number): string[] {
  const found: string[] = [];
  for (let at = first; at < first + longest && at < prose.tokens.count; at++) {
    const word = wordAt(prose, at);
    if (word === "" || stops.has(word) || prose.tokens.gap[at]! & Gap.block) break;
    const stem = stems.of(prose.tokens.word[at]!);
    if (stem !== "") found.push(stem);
    if (isPlural(word)) break;
  }
  return found;
}

const irregularPlurals = new Set("people men women children police cattle troops staff".split(" "));

function isPlural(word: string): boolean {
  return irregularPlurals.has(word) || /[^su']s$/.test(word);
}

function isFigureOrTime(mentions: readonly Mention[], token: number): boolean {
  const at = firstAtOrAfter(mentions.length, (i) => mentions[i]!.endToken, token + 1);
  const found = mentions[at];
  return found !== undefined && found.firstToken <= token && !isName(found);
}

/** A hyphen, an apostrophe or a possessive ending does not end a noun phrase. */
function isJoiner({ tokens, text }: Prose, token: number): boolean {
  return (
    tokens.type[token] === TokenType.clitic ||
    /^[-‐‑]$/.test(text.slice(tokens.start[token]!, tokens.end[token]!))
  );
}

function wordAt({ tokens, vocabulary }: Prose, token: number): string {
  if (token < 0 || token >= tokens.count || tokens.type[token] !== TokenType.word) return "";
  return vocabulary.text(vocabulary.lower(tokens.word[token]!));
}
