import { endsClause, type Step, stepAt } from "../arithmetic/steps";

/** What is done several times over, with a figure of its own each time. */
const kinds = new Set(
  `poll polls survey surveys study studies trial trials count counts recount estimate estimates forecast forecasts round rounds test tests
  report reports projection projections sample samples inquiry assessment experiment experiments analysis audit
  paper papers review`.split(/\s+/),
);

/** Words that say that it is not the only one. */
const anothers = new Set("another separate different other earlier previous later newer rival".split(" "));
const togethers = new Set("both combined".split(" "));

/** What has not been adjusted yet: "the raw gap", "unadjusted figures". */
const raws = new Set("raw unadjusted crude".split(" "));
const reckoned = new Set(
  "gap difference figure figures rate rates data number numbers score scores count total risk".split(" "),
);

/** How many words may stand between: "a second, larger poll". */
const reach = 3;

/**
 * Which of several polls, trials or counts a sentence tells of: "2" for "a second poll" and "in the second,", "another",
 * "all" for "both trials", which of several ages, an exit poll and votes not yet counted in full, "over 60", what is not adjusted, and up to what hour: "by 0930 GMT". Undefined where it does not say that there are several. Two that say otherwise tell of two things.
 */
export function whichOneOf(steps: readonly Step[]): string | undefined {
  const hour = steps.find((step, at) => step.time?.value.timex.includes("T") && steps[at - 1]?.word === "by");
  if (hour) return `by ${hour.time!.value.timex}`;
  for (let at = 0; at < steps.length; at++) {
    const { word, figure } = steps[at]!;
    const order = figure?.kind === "ordinal" ? figure.value.number : undefined;
    if (order !== undefined && (isOfKind(steps, at) || standsAlone(steps, at))) return String(order);
    const bracket = ageBracketAt(steps, at);
    if (bracket) return bracket;
    if (anothers.has(word) && isOfKind(steps, at)) return "another";
    if (togethers.has(word) && isOfKind(steps, at)) return "all";
    if (isExitPoll(steps, at)) return "exit poll";
    if (isHalfCounted(steps, at)) return "half counted";
    if (raws.has(word) && reckoned.has(stepAt(steps, at + 1).word)) return "raw";
  }
  return undefined;
}

/** "An exit poll had given them 29 seats"; "two fewer than the exit poll had promised" tells of another count. */
function isExitPoll(steps: readonly Step[], at: number): boolean {
  if (stepAt(steps, at).word !== "exit" || !/^polls?$/.test(stepAt(steps, at + 1).word)) return false;
  const before = stepAt(steps, at - 1).word === "the" ? at - 2 : at - 1;
  return stepAt(steps, before).word !== "than";
}

/** "With 96% of polling stations counted", "with half of the votes counted", "partial results". */
function isHalfCounted(steps: readonly Step[], at: number): boolean {
  const { word } = stepAt(steps, at);
  if (partials.has(word)) return returns.has(stepAt(steps, at + 1).word);
  if (word !== "with") return false;
  const clause = steps.slice(at + 1, at + 1 + longestClause);
  const end = clause.findIndex((step) => endsClause(step));
  return (end < 0 ? clause : clause.slice(0, end)).some((step) => countedVotes.has(step.word));
}

const partials = new Set("partial preliminary provisional incomplete early".split(" "));
const returns = new Set("results result count counts returns tally figures".split(" "));
const countedVotes = new Set("counted tallied reporting".split(" "));
const longestClause = 12;

/** Who are counted by their ages: "voters over 60", "children under five". */
const people = new Set(
  `voters people women men adults children boys girls drivers patients workers students pupils smokers residents motorists pensioners
  teenagers those users viewers passengers mothers fathers players shoppers buyers borrowers tenants migrants`.split(
    /\s+/,
  ),
);
const bounds = new Set("under over above below aged".split(" "));
/** Ages end about there. */
const oldest = 110;

/** "over 60" where a step is the figure of "voters over 60"; undefined for any other. */
export function ageBracketAt(steps: readonly Step[], at: number): string | undefined {
  const { figure } = stepAt(steps, at);
  const age = figure?.kind === "number" ? figure.value.number : undefined;
  if (age === undefined || age >= oldest) return undefined;
  const { word } = stepAt(steps, at - 1);
  return bounds.has(word) && people.has(stepAt(steps, at - 2).word) ? `${word} ${age}` : undefined;
}

/** "A second poll", "the first large trial". */
function isOfKind(steps: readonly Step[], at: number): boolean {
  for (let next = at + 1; next <= at + reach; next++) {
    const { word, isWord } = stepAt(steps, next);
    if (kinds.has(word)) return true;
    if (!isWord && word !== ",") return false;
  }
  return false;
}

/** What a player's or a team's counts are added up over. */
const spans = new Set("season career".split(" "));
const farthest = 6;

/** Over what a figure adds up where its clause goes on to say so: "season" of "eight goals this season"; a match has its own. */
export function spanCounted(steps: readonly Step[], figure: number): string | undefined {
  for (let at = figure + 1; at <= figure + farthest; at++) {
    const step = stepAt(steps, at);
    if (step.figure || step.word === "," || endsClause(step)) return undefined;
    if (spans.has(step.word)) return step.word;
  }
  return undefined;
}

/** "In the second, of 410 patients,": the noun stands in the sentence before. */
const standsAlone = (steps: readonly Step[], at: number): boolean =>
  stepAt(steps, at - 1).word === "the" &&
  stepAt(steps, at - 2).word === "in" &&
  stepAt(steps, at + 1).word === ",";
