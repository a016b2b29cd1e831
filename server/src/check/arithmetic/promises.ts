import type { Article } from "../../link/article";
import { type FigureMention, isFigure } from "../../recognise/mention";
import type { Block } from "../../text/prose";
import { sentenceTokens } from "../../text/sentence-at";
import { firstAtOrAfter } from "../../text/span";
import { readSteps, type Step, stepAt } from "./steps";

/** A figure that says how many items a list below it has. */
export interface ListPromise {
  readonly figure: FigureMention;
  /** The figure with its noun, as written: "Five things". */
  readonly end: number;
  /** True where the noun is one that lists are made of ("things", "reasons"); false where the whole lead-in is figure and noun. */
  readonly listed: boolean;
}

/** Nouns that headings promise: "five things to know". */
const listNouns = new Set(
  `things ways reasons tips steps points questions facts rules lessons takeaways ideas demands options goals aims priorities conditions
  proposals recommendations measures principles requirements suggestions mistakes myths signs examples factors problems challenges benefits
  advantages disadvantages items topics themes issues changes findings conclusions objectives categories criteria tricks hacks secrets habits
  strategies answers arguments causes consequences features highlights instructions guidelines pointers wishes requests complaints concerns
  targets stages phases elements aspects components parts books films movies songs albums recipes places charts quotes predictions stories headlines moments numbers dates`.split(
    /\s+/,
  ),
);

/** Words by which a heading promises only some, or another page has the rest. */
const partial = new Set(
  "part continued more another other some among few including page previous each per every minutes following bonus plus".split(
    " ",
  ),
);

/** How many words may stand between the figure and its noun. */
const longestNoun = 4;

/** The promise that a heading or a lead-in before a list makes; undefined where it makes none or several. */
export function findPromise(
  article: Article,
  block: Block,
  isHeading: boolean,
  before = block.end,
): ListPromise | undefined {
  const { start } = article.prose.tokens;
  const steps = lastSentence(article, block).filter(({ firstToken }) => start[firstToken]! < before);
  const end = lastWord(steps);
  if (!isHeading && stepAt(steps, end).word !== ":") return undefined;
  const figures = steps.flatMap(({ figure }, at) => (figure ? [at] : []));
  if (figures.length !== 1 || steps.some(({ word }) => partial.has(word))) return undefined;
  const at = figures[0]!;
  const figure = stepAt(steps, at).figure!;
  const { number, modifier } = figure.value;
  const isCount = figure.kind === "number" && number !== undefined && Number.isInteger(number) && !modifier;
  if (!isCount || number < 2 || number > 50 || isOfMore(steps, at)) return undefined;
  for (let noun = at + 1; noun <= at + 1 + longestNoun; noun++) {
    const { word, isWord, endToken, isName } = stepAt(steps, noun);
    if (!isWord && !isName && word !== "-") break;
    if (listNouns.has(word)) return { figure, end: article.prose.tokens.end[endToken - 1]!, listed: true };
    if (verbs.has(word)) break;
  }
  // "Five candidates are standing:", "The judges picked the six finalists:"
  const isTheNoun = end - at === 2 && ofAll.has(stepAt(steps, at - 1).word);
  const isWhole =
    !isHeading && (at <= 1 || isTheNoun) && end - at <= longestLeadIn && stepAt(steps, at + 1).isWord;
  return isWhole ? { figure, end: figure.end, listed: false } : undefined;
}

/** How long a lead-in is at most that says nothing but a figure and what it counts. */
const longestLeadIn = 5;
const ofAll = new Set("the these its his her their our".split(" "));

const verbs = new Set(
  "to that which who for in of on at from with by is are was were has have had".split(" "),
);

/** "Two of five things", "one of the five". */
function isOfMore(steps: readonly Step[], at: number): boolean {
  const before = stepAt(steps, at - 1).word === "the" ? at - 2 : at - 1;
  return stepAt(steps, before).word === "of" || stepAt(steps, at + 1).word === "of";
}

function lastSentence(article: Article, block: Block): Step[] {
  const { first } = sentenceTokens(article.prose, block.endToken - 1);
  return readSteps(article, Math.max(block.firstToken, first), block.endToken);
}

/** The last step that is no mark of emphasis. */
function lastWord(steps: readonly Step[]): number {
  let at = steps.length - 1;
  while (at > 0 && /^[*_]$/.test(stepAt(steps, at).word)) at--;
  return at;
}

/** True for a block that holds a figure: the cheap first look. */
export function mayPromise({ mentions }: Article, block: Block): boolean {
  for (
    let at = firstAtOrAfter(mentions.length, (i) => mentions[i]!.start, block.start);
    at < mentions.length && mentions[at]!.end <= block.end;
    at++
  )
    if (isFigure(mentions[at]!)) return true;
  return false;
}
