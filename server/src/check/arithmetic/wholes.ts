import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { readHolders } from "./holders";
import { type PartList, plainValue, readPartList } from "./part-list";
import { endsClause, type Step, stepAt } from "./steps";

/** A figure with the parts that the text says it is made of. */
export interface Whole {
  readonly figure: FigureMention;
  readonly list: PartList;
  /** True where a mark or a word says that the parts are the whole ("12 people: …", "made up of"); false for a mere comma. */
  readonly explicit: boolean;
}

/** How far from a figure its list may begin: "12 crew members are needed for each boat: …". */
const reach = 14;

/** How many words a counted noun has at most. */
const longestNoun = 5;

/** The parts that a sentence gives of the figure at a step; undefined where it gives none, or not surely all. */
export function findWhole(article: Article, steps: readonly Step[], at: number): Whole | undefined {
  const { figure } = stepAt(steps, at);
  if (!figure || plainValue(figure) === undefined) return undefined;
  const found = isOneOf(steps, at)
    ? partsOf(steps, at)
    : (partsAfter(steps, at) ?? partsBefore(steps, at) ?? membersAfter(steps, at));
  if (!found || found.list.parts.some((part) => part.figure === figure)) return undefined;
  const sum = found.list.parts.reduce((all, { value }) => all + value, 0);
  // Of others that the next sentence comes to nothing is too much.
  const isOpen = isLeftOpen(steps, found.list.end) || (sum < figure.value.number! && goesOn(article, steps));
  return isOpen ? undefined : { figure, ...found };
}

interface Found {
  readonly list: PartList;
  readonly explicit: boolean;
}

function partsAfter(steps: readonly Step[], at: number): Found | undefined {
  const noun = nounEnd(steps, at);
  if (noun === at + 1 && stepAt(steps, at).figure?.kind === "number") return undefined;
  const mark = stepAt(steps, noun).word;
  if (mark === "(" || isDash(steps, noun)) {
    const list = readPartList(steps, noun + 1);
    const closing = list && stepAt(steps, list.end);
    const isClosed =
      closing && (mark === "(" ? closing.word === ")" : closing.word !== ")" && endsClause(closing));
    return isClosed && (list.joined || mark === "(") ? { list, explicit: true } : undefined;
  }
  const colon = afterColon(steps, at);
  const first = introduced(steps, mark === "," ? noun + 1 : noun) ?? colon;
  const list =
    (first === undefined ? undefined : readPartList(steps, first)) ??
    (colon === undefined ? undefined : readHolders(steps, colon));
  if (list) return list.joined || endsSentence(steps, list.end) ? { list, explicit: true } : undefined;
  // "$90 million, with $55 million coming from the state and $30 million from the city"
  const opening = stepAt(steps, noun + 1).word === "with" ? noun + 2 : noun + 1;
  const comma = mark === "," ? readPartList(steps, opening) : undefined;
  if (comma && opening === noun + 1 && isFirstOf(steps, at, comma)) return undefined;
  return comma?.joined ? { list: comma, explicit: false } : undefined;
}

/** "£6.9m of savings, £3.1m from reserves and £2.8m from fees": one of several, as the words behind each say. */
const isFirstOf = (steps: readonly Step[], at: number, { parts }: PartList): boolean =>
  behindParts.has(stepAt(steps, at + 1).word) && parts.every(({ words }) => behindParts.has(words[0] ?? ""));

const behindParts = new Set("of from in on to for by with at through".split(" "));

/** "The 14-member panel has eight men and seven women", "a 14-strong jury of eight men and seven women". */
function membersAfter(steps: readonly Step[], at: number): Found | undefined {
  const noun = stepAt(steps, at + 1).word === "-" ? at + 2 : at + 1;
  if (!memberWords.test(stepAt(steps, noun).word)) return undefined;
  for (let next = noun + 1; next <= noun + longestNoun; next++) {
    const { word, figure } = stepAt(steps, next);
    if (figure || endsClause(stepAt(steps, next))) return undefined;
    if (!having.has(word)) continue;
    const list = readPartList(steps, next + 1);
    return list?.joined && list.parts.length === 2 ? { list, explicit: false } : undefined;
  }
  return undefined;
}

const memberWords = /^-?(?:member|person|strong)$/;
const having = new Set(["of", "has", "had", "with"]);

/** "12 victims: 7 men, 4 women." needs no "and" where nothing follows. */
const endsSentence = (steps: readonly Step[], at: number): boolean =>
  at >= steps.length || (at === steps.length - 1 && stepAt(steps, at).word === ".");

/** "Of the 12 people on board, seven were men and four were women": all of them where the parts are people in all. */
function partsOf(steps: readonly Step[], at: number): Found | undefined {
  if (stepAt(steps, at - 1).word !== "the" || stepAt(steps, at - 2).word !== "of") return undefined;
  for (let comma = at + 1; comma <= at + reach; comma++) {
    const { word, figure } = stepAt(steps, comma);
    if (figure || colonBarriers.has(word)) return undefined;
    if (word !== ",") continue;
    const list = readPartList(steps, comma + 1);
    return list?.joined && list.parts.length === 2 ? { list, explicit: false } : undefined;
  }
  return undefined;
}

/** "Seven men and four women, 12 people in all", "…, for a total of 12". */
function partsBefore(steps: readonly Step[], at: number): Found | undefined {
  let before = at - 1;
  while (before >= at - 5 && totalWords.has(stepAt(steps, before).word)) before--;
  const isTotal = stepAt(steps, at - 1).word === "of" && stepAt(steps, at - 2).word === "total";
  // "Eight gold and five silver medals for a total of 13" has no comma.
  if (isTotal && stepAt(steps, before + 1).word === "for" && !endsClause(stepAt(steps, before))) before++;
  const mark = stepAt(steps, before);
  if (!(isTotal || isSummedUp(steps, at)) || !(endsClause(mark) || mark.word === "for")) return undefined;
  for (let first = 0; first < before; first++) {
    if (!stepAt(steps, first).figure) continue;
    const list = readPartList(steps, first, before + 1);
    return list?.end === before && list.joined ? { list, explicit: true } : undefined;
  }
  return undefined;
}

const totalWords = new Set("for a an of making or total together grand in all".split(" "));

/** "12 people in all", "12 altogether". */
function isSummedUp(steps: readonly Step[], at: number): boolean {
  for (let step = at + 1; step <= at + 4; step++) {
    const { word } = stepAt(steps, step);
    if (word === "altogether") return true;
    if (word === "in" && /^(?:all|total)$/.test(stepAt(steps, step + 1).word)) return true;
    if (endsClause(stepAt(steps, step))) return false;
  }
  return false;
}

/** "Of the 12 people", "one of 12": a group of which not all need be named. "A jury of 12" and "a total of 12" are whole. */
function isOneOf(steps: readonly Step[], at: number): boolean {
  const before = stepAt(steps, at - 1).word;
  if (others.has(before) || (before === "the" && partOf.has(stepAt(steps, at - 2).word))) return true;
  if (before !== "of") return false;
  const counted = stepAt(steps, at - 2);
  // "Convicted Hocking, 58, of nine charges": "of" belongs to the verb.
  if (counted.word === ",") return false;
  return !counted.isWord || somes.has(counted.word);
}

const partOf = new Set(["of", "among", "all"]);
const others = new Set("among all other another those these first last next".split(" "));
const somes = new Set("one some any each many most several out few half none all both".split(" "));

/** The step after a figure's noun: words and names, no verbs that are known as such. */
function nounEnd(steps: readonly Step[], at: number): number {
  let end = at + 1;
  while (end <= at + longestNoun && !endsClause(stepAt(steps, end)) && !stepAt(steps, end).figure) {
    if (introducers.has(stepAt(steps, end).word)) break;
    end++;
  }
  return end;
}

/** The step after "made up of", "comprising", "consisting of", "met with". */
function introduced(steps: readonly Step[], at: number): number | undefined {
  const word = stepAt(steps, at).word;
  if (!introducers.has(word)) return undefined;
  if (metBy.has(word)) {
    const isPart = partly.has(stepAt(steps, at - 1).word);
    return !isPart && means.has(stepAt(steps, at + 1).word) ? at + 2 : undefined;
  }
  if (word === "comprising" || word === "namely") return at + 1;
  const of = stepAt(steps, at + 1).word === "up" ? at + 2 : at + 1;
  return stepAt(steps, of).word === "of" ? of + 1 : undefined;
}

/** What is done about a gap or a bill, with what it is done: "met with £6.9m of savings, …". */
const metBy = new Set("met filled closed plugged covered bridged funded financed".split(" "));
const means = new Set("with by from through".split(" "));
const partly = new Set("partly partially mostly mainly largely chiefly half not".split(" "));

const introducers = new Set([
  "comprising",
  "consisting",
  "composed",
  "comprised",
  "made",
  "namely",
  ...metBy,
]);

/** The step after the colon that follows a figure, with no other figure between. */
function afterColon(steps: readonly Step[], at: number): number | undefined {
  for (let step = at + 1; step <= at + reach; step++) {
    const { word, figure } = stepAt(steps, step);
    if (word === ":") return step + 1;
    // "76 of the 150 seats:"
    const isOfAll =
      step === at + 3 && stepAt(steps, at + 1).word === "of" && stepAt(steps, at + 2).word === "the";
    if ((figure && !isOfAll) || colonBarriers.has(word)) return undefined;
  }
  return undefined;
}

const colonBarriers = new Set([".", ";", "?", "!", "including", "among", "(", ")"]);

function isDash(steps: readonly Step[], at: number): boolean {
  const step = stepAt(steps, at);
  return /^[-–—]$/.test(step.word) && endsClause(step);
}

/** What follows in the sentence says that the list is not all: "among them", "and the rest". */
const isLeftOpen = (steps: readonly Step[], end: number): boolean =>
  steps.slice(end).some(({ word }) => openWords.has(word));

/** The next sentence says so: "The other was…". */
function goesOn({ prose: { tokens, vocabulary } }: Article, steps: readonly Step[]): boolean {
  const next = (steps.at(-1)?.endToken ?? 0) + 1;
  for (let token = next - 1; token < Math.min(next + 3, tokens.count); token++) {
    const word = tokens.word[token]!;
    if (word >= 0 && openWords.has(vocabulary.text(vocabulary.lower(word)))) return true;
  }
  return false;
}

const openWords = new Set(
  "among amongst including included include includes plus other others another rest remaining remainder last unidentified unknown unclear undecided abstained abstention abstentions absent vacant missing besides additionally also apart aside".split(
    " ",
  ),
);
