import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { type Part, plainValue } from "./part-list";
import { type Step, stepAt } from "./steps";
import type { Whole } from "./wholes";

/** Bodies that vote, by the word behind "99-seat" and "seven-member". */
const chambers = new Set(
  "parliament assembly chamber council board house senate committee court legislature panel congress commission jury body diet".split(
    " ",
  ),
);

/** Those who vote there. */
const members = new Set(
  "mps members lawmakers deputies legislators senators councillors councilors representatives delegates commissioners".split(
    " ",
  ),
);

/** How far behind its size a chamber's noun may stand: "the 120-member lower house". */
const nounReach = 4;

/** Example: "voted 5-3", "a vote of 71–52": figures that are read as a score. */
const score = /\b(?:vot(?:ed?|es|ing)|ballot)\b[^.;:\d“”"]{0,30}\b(\d{1,3})[-–](\d{1,3})\b(?![-–\d])/gi;

/**
 * The size of a chamber ("the 99-seat chamber") with the votes that its sentence counts ("62 votes for, 31 against and eight
 * abstentions"), where they are more than the chamber has: a whole whose parts cannot be its parts.
 */
export function findTooManyVotes(article: Article, steps: readonly Step[]): Whole | undefined {
  const sizes = steps.flatMap(({ figure }, at) => (figure && isChamber(steps, at) ? [figure] : []));
  const [figure] = sizes;
  if (!figure || sizes.length !== 1) return undefined;
  const votes = countedVotes(steps) ?? votesTo(steps) ?? votesInScore(article, steps, figure);
  const sum = votes?.reduce((all, { value }) => all + value, 0) ?? 0;
  if (!votes || sum <= figure.value.number!) return undefined;
  return { figure, list: { parts: votes, end: steps.length, joined: true }, explicit: true };
}

function isChamber(steps: readonly Step[], at: number): boolean {
  if (plainValue(stepAt(steps, at).figure!) === undefined) return false;
  // "Of the 120 MPs, 61 voted for"
  const isOf = stepAt(steps, at - 1).word === "the" && stepAt(steps, at - 2).word === "of";
  if (isOf && members.has(stepAt(steps, at + 1).word)) return stepAt(steps, at + 2).word === ",";
  const seat = stepAt(steps, at + 1).word === "-" ? at + 2 : at + 1;
  if (!/^-?(?:seat|member)$/.test(stepAt(steps, seat).word)) return false;
  return steps.slice(seat + 1, seat + 1 + nounReach).some(({ word, isName }) => isName || chambers.has(word));
}

/** "62 votes for, 31 against and eight abstentions": one figure of each side. */
function countedVotes(steps: readonly Step[]): readonly Part[] | undefined {
  const sides = new Map<string, Part>();
  for (const [at, { figure }] of steps.entries()) {
    const side = figure?.kind === "number" ? sideOf(steps, at) : undefined;
    if (!figure || !side) continue;
    if (plainValue(figure) === undefined || sides.has(side)) return undefined;
    sides.set(side, toPart(figure));
  }
  return sides.has("for") && sides.has("against") ? [...sides.values()] : undefined;
}

/** What stands between a figure and its side: "62 votes for", "62 lawmakers voted against". */
const voters = new Set(
  "votes vote members lawmakers deputies mps legislators senators voted voting in were".split(" "),
);

function sideOf(steps: readonly Step[], at: number): string | undefined {
  for (let next = at + 1; next <= at + 4; next++) {
    const { word } = stepAt(steps, next);
    if (word === "for" || word === "favor" || word === "favour") return "for";
    if (word === "against") return "against";
    if (/^(?:abst|absent)/.test(word)) return "abstained";
    if (!voters.has(word)) return undefined;
  }
  return undefined;
}

/** "Voted 71 to 52", "by 71 votes to 52", "a vote of 71 to 52". */
function votesTo(steps: readonly Step[]): readonly Part[] | undefined {
  if (!steps.some(({ word }) => /^vot(?:ed?|es|ing)$/.test(word))) return undefined;
  for (const [at, { figure }] of steps.entries()) {
    const to = stepAt(steps, at + 1).word === "votes" ? at + 2 : at + 1;
    const other = stepAt(steps, to + 1).figure;
    const before = stepAt(steps, at - 1).word;
    if (!figure || !other || stepAt(steps, to).word !== "to" || !introducing.has(before)) continue;
    const votes = [figure, other];
    return votes.every((each) => each.kind === "number" && plainValue(each) !== undefined)
      ? votes.map(toPart)
      : undefined;
  }
  return undefined;
}

const introducing = new Set(["voted", "vote", "of", "by", "was"]);

function votesInScore(
  article: Article,
  steps: readonly Step[],
  like: FigureMention,
): readonly Part[] | undefined {
  const { tokens } = article.prose;
  const start = tokens.start[steps[0]!.firstToken]!;
  const scores = [...article.text.slice(start, tokens.end[steps.at(-1)!.endToken - 1]).matchAll(score)];
  const [found] = scores;
  if (!found || scores.length !== 1) return undefined;
  const second = start + found.index + found[0].length - found[2]!.length;
  const first = second - 1 - found[1]!.length;
  return [
    { at: first, digits: found[1]! },
    { at: second, digits: found[2]! },
  ].map(({ at, digits }) =>
    toPart({
      ...like,
      start: at,
      end: at + digits.length,
      value: { ...like.value, number: Number(digits) },
    }),
  );
}

const toPart = (figure: FigureMention): Part => ({
  value: figure.value.number!,
  figure,
  words: [],
  at: undefined,
});
