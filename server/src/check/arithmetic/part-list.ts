import type { FigureMention } from "../../recognise/mention";
import { endsClause, type Step, stepAt } from "./steps";

/** One part of a whole: "seven men" is 7, "a child" is 1 without a figure. */
export interface Part {
  readonly value: number;
  readonly figure: FigureMention | undefined;
  /** The words after the figure, in small letters. */
  readonly words: readonly string[];
  /** The preposition by which the part is said to be at a place or of a name ("200 in Orsten"), and nothing else is said of it. */
  readonly at: string | undefined;
}

/** Parts joined by commas and "and". */
export interface PartList {
  readonly parts: readonly Part[];
  /** The step after the last part. */
  readonly end: number;
  /** The last part stands after "and": the list is complete as a list. */
  readonly joined: boolean;
}

/** A part has at most so many words after its figure. */
const longestPart = 9;

/**
 * Reads a list in which each part begins with its own figure or with "a", "an" or "one". Undefined where a part has no
 * figure, more than one, or words that make it more or less than a part ("each", "including", "couples"). At `stop` it ends.
 * What is counted may be left to the last part, "1,200, 1,500 and 1,800 visitors", in a list of three parts and more.
 */
export function readPartList(
  steps: readonly Step[],
  first: number,
  stop = steps.length,
): PartList | undefined {
  const parts: Part[] = [];
  let at = first;
  let joined = false;
  for (;;) {
    const part = readPart(steps, at, stop);
    if (!part) return undefined;
    parts.push(part.part);
    const separator = readSeparator(steps, part.end);
    const isLast = !separator || separator.end >= stop || !beginsPart(steps, separator.end);
    if (isLast) {
      if (parts.some(isBare) && (parts.length < 3 || isBare(parts.at(-1)!))) return undefined;
      // "…and others": what is not counted makes the sum uncertain; "£2.8m from fees and charges" is one amount.
      // and so is "1,570 in its offices and depots".
      const isOne = part.part.figure?.kind === "money" || placing.has(part.part.words[0] ?? "");
      const goesOn = separator?.and && (!isOne || uncounted.has(stepAt(steps, separator.end).word));
      const isOpen = separator !== undefined && (!joined || goesOn);
      return isOpen || parts.length < 2 ? undefined : { parts, end: part.end, joined };
    }
    if (joined) return undefined;
    joined = separator.and;
    at = separator.end;
  }
}

const isBare = ({ figure, words }: Part): boolean => words.length === 0 && figure?.kind !== "money";

function readPart(steps: readonly Step[], at: number, stop: number): { part: Part; end: number } | undefined {
  const first = stepAt(steps, at);
  const { figure } = first;
  const value = figure ? plainValue(figure) : ones.has(first.word) ? 1 : undefined;
  if (value === undefined) return undefined;
  const words: string[] = [];
  let end = at + 1;
  for (; end <= at + 1 + longestPart; end++) {
    const step = stepAt(steps, end);
    if (step.figure || uncounted.has(step.word)) return undefined;
    if (endsClause(step) || joiners.has(step.word) || (stop < steps.length && end === stop - 1)) break;
    words.push(step.word);
  }
  if (end > at + 1 + longestPart) return undefined;
  // "Six of fraud and four of theft" are parts, "six of the charges" is a part of a part.
  if ((words[0] === "of" && wholes.has(words[1] ?? "the")) || (!figure && vague.has(words[0] ?? "")))
    return undefined;
  return { part: { value, figure, words, at: placeOf(steps, at + 1, end) }, end };
}

/** The "in" of "in Orsten" or "at the Orsten plant", where that is all that stands between two steps. */
function placeOf(steps: readonly Step[], first: number, end: number): string | undefined {
  const { word } = stepAt(steps, first);
  if (!placing.has(word)) return undefined;
  const inner = steps.slice(first + 1, end);
  return inner.some(({ isName }) => isName) && inner.every(({ isName, isWord }) => isName || isWord)
    ? word
    : undefined;
}

const placing = new Set(["in", "from", "at"]);

const wholes = new Set("the them these those whom which its their his her our your all".split(" "));

/** The one number of a figure without bounds. */
export function plainValue({ kind, value }: FigureMention): number | undefined {
  const isCount = kind === "number" && value.number !== undefined && Number.isInteger(value.number);
  const isAmount = (kind === "money" || kind === "quantity") && value.unit !== "a";
  return (isCount || isAmount) && value.modifier === undefined && value.number! > 0
    ? value.number
    : undefined;
}

function readSeparator(steps: readonly Step[], at: number): { end: number; and: boolean } | undefined {
  const { word } = stepAt(steps, at);
  if (word === "and" || word === "plus" || word === "&") return { end: at + 1, and: true };
  if (word !== "," && word !== ";") return undefined;
  const next = stepAt(steps, at + 1).word;
  return next === "and" ? { end: at + 2, and: true } : { end: at + 1, and: false };
}

function beginsPart(steps: readonly Step[], at: number): boolean {
  const { figure, word } = stepAt(steps, at);
  return figure !== undefined || ones.has(word);
}

const ones = new Set(["a", "an", "one"]);
const joiners = new Set(["and", "plus", "&"]);

/** Words after "a" that count more than one. */
const vague = new Set(
  "few couple number handful lot group pair total majority score host team family dozen further".split(" "),
);

/** Words in a part that make its figure no plain part of a whole: shares of parts, what each has, several in one. */
const uncounted = new Set(
  `each apiece per including includes included with without who whom whose which that or than more fewer less other others another both either
  about around nearly almost some several many most mostly respectively times twice between versus vs couple couples pair pairs twins triplets families
  family group groups team teams crews squad dozen dozens double doubles sets minus but while also already still not no`.split(
    /\s+/,
  ),
);
