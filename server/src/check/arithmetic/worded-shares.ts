import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { plainValue } from "./part-list";
import { endsClause, type Step, stepAt } from "./steps";

/** "One in four pupils (20%)": a share in words with the percentage that says it again. */
export interface WordedShare {
  readonly share: FigureMention;
  readonly percent: FigureMention;
  /** What the words make, in per cent. */
  readonly right: number;
}

/** How far apart the two may be: in points, and by the share in words, which is always rounded. */
const points = 3.5;
const byShare = 0.13;
/** After "about", "nearly", "more than". */
const roughly = 2;

/** How many words a noun has at most: "one in four pupils of the town". */
const longestNoun = 6;

const hedges = new Set(
  "about around roughly nearly almost over than some just under least most approximately".split(" "),
);
/** With these the percentage is of something else: "one in four pupils, and 20 percent of teachers". */
const others = new Set("and while but with against compared from up down than".split(" "));
const anyDigit = /\d/;

/** The share in words at a step whose own percentage, in brackets or behind ", or", is another. */
export function findWrongWordedShare(
  article: Article,
  steps: readonly Step[],
  at: number,
): WordedShare | undefined {
  const { figure } = stepAt(steps, at);
  const { number, modifier } = figure?.value ?? {};
  if (figure?.kind !== "number" || number === undefined || number <= 0 || number >= 1) return undefined;
  if (anyDigit.test(article.text.slice(figure.start, figure.end))) return undefined;
  const place = percentAfter(steps, at);
  const percent = place < 0 ? undefined : stepAt(steps, place).figure;
  if (percent?.kind !== "percent" || percent.value.unit !== "%" || !percent.value.number) return undefined;
  const isRough =
    modifier !== undefined || percent.value.modifier !== undefined || hedges.has(stepAt(steps, at - 1).word);
  const allowed = Math.max(points, byShare * number * 100) * (isRough ? roughly : 1);
  if (Math.abs(percent.value.number - number * 100) <= allowed) return undefined;
  return { share: figure, percent, right: number * 100 };
}

/** The step of the percentage that an aside gives of the share at a step; -1 where there is none. */
function percentAfter(steps: readonly Step[], at: number): number {
  for (let next = at + 1; next <= at + 1 + longestNoun; next++) {
    const { word, figure, isWord, isName } = stepAt(steps, next);
    if (word === "(") return stepAt(steps, next + 2).word === ")" ? next + 1 : -1;
    if (word === "," && stepAt(steps, next + 1).word === "or")
      return endsClause(stepAt(steps, next + 3)) ? next + 2 : -1;
    if (figure || others.has(word) || !(isWord || isName)) return -1;
  }
  return -1;
}

/** "Two thirds of its 900 staff, 450 people": a share in words of a whole, with the part that it is said to be. */
export interface WordedPart {
  readonly share: FigureMention;
  readonly part: FigureMention;
  readonly whole: FigureMention;
  /** What part and whole make, in per cent. */
  readonly right: number;
}

/** What may stand before the whole: "of the 900 staff". */
const ofWhole = new Set("the its their his her our these those all".split(" "));
/** Whom or what the part counts, where it is not said as the whole's noun is. */
const anyNoun = new Set(
  "people workers staff employees persons jobs members homes in total altogether of them".split(" "),
);
/** A whole of fewer is told apart by its members. */
const smallestWhole = 20;

/** The share in words at a step that its own part and whole contradict: the part stands right behind the whole or right before the share. */
export function findWrongWordedPart(
  article: Article,
  steps: readonly Step[],
  at: number,
): WordedPart | undefined {
  const share = stepAt(steps, at).figure;
  const { number, modifier } = share?.value ?? {};
  if (share?.kind !== "number" || number === undefined || number <= 0 || number >= 1) return undefined;
  if (anyDigit.test(article.text.slice(share.start, share.end))) return undefined;
  if (stepAt(steps, at + 1).word !== "of" || !ofWhole.has(stepAt(steps, at + 2).word)) return undefined;
  const whole = stepAt(steps, at + 3).figure;
  const end = whole ? endOfNoun(steps, at + 4) : -1;
  if (!whole || end < 0) return undefined;
  const noun = new Set(steps.slice(at + 4, end).map(({ word }) => word));
  const place = partBehind(steps, end, noun) ?? partBefore(steps, at, end, noun);
  const part = place === undefined ? undefined : stepAt(steps, place).figure;
  if (!part || plainValue(whole) === undefined || plainValue(part) === undefined) return undefined;
  if (whole.kind !== part.kind || whole.value.unit !== part.value.unit) return undefined;
  const [all, some] = [whole.value.number!, part.value.number!];
  if (all < smallestWhole || some >= all) return undefined;
  const isRough =
    modifier !== undefined ||
    hedges.has(stepAt(steps, at - 1).word) ||
    hedges.has(stepAt(steps, place! - 1).word);
  const allowed = Math.max(points / 100, byShare * number) * (isRough ? roughly : 1);
  return Math.abs(some / all - number) <= allowed
    ? undefined
    : { share, part, whole, right: (some / all) * 100 };
}

/** Where the words that a figure counts end, at a comma or a bracket; -1 where something else comes first. */
function endOfNoun(steps: readonly Step[], first: number): number {
  for (let at = first; at <= first + longestNoun; at++) {
    const { word, isWord, isName, figure } = stepAt(steps, at);
    if (word === "," || word === "(" || endsClause(stepAt(steps, at))) return at;
    if (figure || others.has(word) || !(isWord || isName)) return -1;
  }
  return -1;
}

/** "…, 450 people,": the step of the part. */
function partBehind(steps: readonly Step[], mark: number, noun: ReadonlySet<string>): number | undefined {
  const opening = stepAt(steps, mark).word;
  if (opening !== "," && opening !== "(") return undefined;
  const or = stepAt(steps, mark + 1).word === "or" ? mark + 2 : mark + 1;
  const part = hedges.has(stepAt(steps, or).word) ? or + 1 : or;
  return stepAt(steps, part).figure && countsAlike(steps, part + 1, noun) ? part : undefined;
}

/** True where nothing but the whole's noun or a plain one follows up to the clause's end. */
function countsAlike(steps: readonly Step[], first: number, noun: ReadonlySet<string>): boolean {
  for (let at = first; at <= first + 3; at++) {
    if (endsClause(stepAt(steps, at))) return true;
    const { word } = stepAt(steps, at);
    if (!noun.has(word) && !anyNoun.has(word)) return false;
  }
  return false;
}

/** "450 people, two thirds of its 900 staff,": the step of the part. */
function partBefore(
  steps: readonly Step[],
  share: number,
  end: number,
  noun: ReadonlySet<string>,
): number | undefined {
  const comma = hedges.has(stepAt(steps, share - 1).word) ? share - 2 : share - 1;
  if (stepAt(steps, comma).word !== "," || !endsClause(stepAt(steps, end))) return undefined;
  for (let at = comma - 1; at >= comma - 4; at--) {
    if (stepAt(steps, at).figure) return countsAlike(steps, at + 1, noun) ? at : undefined;
    if (endsClause(stepAt(steps, at))) return undefined;
  }
  return undefined;
}
