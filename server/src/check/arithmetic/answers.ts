import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { precisionOf } from "./precision";
import { endsClause, type Step, stepAt } from "./steps";

/** Percentages of one whole that make more than it. */
export interface TooMuch {
  readonly shares: readonly FigureMention[];
  readonly sum: number;
}

/** The answers to one question, by the words for them. */
const answers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    for: "back backs backed support supports supported supporting favor favors favored favour favours favoured approve approves approved approving agree agreed",
    against:
      "oppose opposes opposed opposing against reject rejects rejected disapprove disapproves disapproved disapproving disagree disagreed",
    unsure: "undecided unsure uncertain neither abstained abstain",
  }).flatMap(([answer, words]) => words.split(" ").map((word) => [word, answer] as const)),
);

/** How far behind its percentage an answer may stand: "35 percent of those asked said they were undecided". */
const answerReach = 9;

/** Beyond this the percentages are of several questions. */
const most = 125;

/** Words of an election or a poll, in which parties share one whole. */
const ofVotes = /^(?:polls?|votes?|survey|ballots?|election)$/;

/** Words with which other figures come in, so that not all are of one whole. */
const otherMatters = new Set(
  "turnout up down from compared previously earlier last women men younger older aged among while whereas district round second respectively".split(
    " ",
  ),
);

/**
 * The percentages of a sentence that are answers to one question ("40 percent back it, 35 percent oppose it and 35 percent
 * are undecided") or the shares of a vote that names and "others" have, where they make more than 100, rounding allowed for.
 */
export function findTooMuch(article: Article, steps: readonly Step[]): TooMuch | undefined {
  const places = steps.flatMap(({ figure }, at) => (figure?.kind === "percent" ? [at] : []));
  if (places.length < 2 || steps.some(({ word }) => otherMatters.has(word))) return undefined;
  const shares = places.map((at) => stepAt(steps, at).figure!);
  if (shares.some(({ value }) => value.unit !== "%" || !value.number || value.modifier)) return undefined;
  if (!areAnswers(steps, places) && !areOfParties(steps, places)) return undefined;
  const sum = shares.reduce((all, { value }) => all + value.number!, 0);
  const slack = shares.reduce((all, share) => all + precisionOf(article, share).place / 2, 0);
  return sum > 100 + slack * 1.001 && sum < most ? { shares, sum: Number(sum.toFixed(2)) } : undefined;
}

function areAnswers(steps: readonly Step[], places: readonly number[]): boolean {
  const given = places.map((at, index) => answerAfter(steps, at, places[index + 1] ?? steps.length));
  return (
    given.every((answer) => answer !== undefined) &&
    new Set(given).size === given.length &&
    given.includes("for")
  );
}

function answerAfter(steps: readonly Step[], at: number, end: number): string | undefined {
  for (let next = at + 1; next < Math.min(end, at + 1 + answerReach); next++) {
    const { word } = stepAt(steps, next);
    if (word === "no" && /^opinion/.test(stepAt(steps, next + 1).word)) return "unsure";
    if (/^(?:not|n['’]t)$/.test(word))
      return /^(?:sure|know)$/.test(stepAt(steps, next + 1).word) ? "unsure" : undefined;
    const answer = answers.get(word);
    if (answer) return answer;
  }
  return undefined;
}

/**
 * "Holm had 51.8% and Falk 49.2%", "The Greens had 28%, the Liberals 31%, … and others 11%", "Yes got 52.3% and No 48.7%": who has it
 * before each percentage, and nothing but a verb between.
 */
function areOfParties(steps: readonly Step[], places: readonly number[]): boolean {
  const isOfVote = steps.some(({ word }) => ofVotes.test(word));
  let others = 0;
  const areHeld = places.every((at) => {
    for (let before = at - 1; before >= at - 4; before--) {
      const { word, isName } = stepAt(steps, before);
      if (word === "others" || word === "independents") others++;
      if (isName || isHolder(steps, before)) return !placing.has(stepAt(steps, before - 1).word);
      if (!holding.has(word)) return false;
    }
    return false;
  });
  // "Yes" and "No" are all the answers there are.
  const areYesAndNo = ["yes", "no"].every((answer) => steps.some(({ word }) => word === answer));
  // Two of a run-off make a whole too, where nothing says that they are of two days.
  const isRunOff =
    (isOfVote || areYesAndNo) && others === 0 && !steps.slice(places[0], places[1]).some(({ time }) => time);
  return areHeld && (places.length > 2 ? others === 1 || (others === 0 && isOfVote) : isRunOff);
}

const holding = new Set("had has have got with on at won took polled the party parties".split(" "));
const placing = new Set(["in", "of", "at", "from"]);

/** Others, and sides that have no name: "the opposition", "its ally", "Yes" and "No" where a clause begins. */
function isHolder(steps: readonly Step[], at: number): boolean {
  const { word } = stepAt(steps, at);
  if (word === "others" || word === "independents") return true;
  const before = stepAt(steps, at - 1);
  const opens = endsClause(before) || before.word === "and";
  if (word === "yes" || word === "no") return opens;
  return sides.has(word) && determiners.has(before.word);
}

const sides = new Set("party opposition ally allies coalition government alliance".split(" "));
const determiners = new Set("the its their his her".split(" "));
