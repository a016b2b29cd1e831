import type { Article } from "../../link/article";
import { type Step, stepAt } from "../arithmetic/steps";

const saying = new Set(
  "said says say told tells added adds announced wrote estimated estimates explained noted warned stressed".split(
    " ",
  ),
);

/** Between a speaker and the body: "of the", ", an analyst at". */
const belonging = new Set(["of", "at", "from", "for", "with"]);

/** How many steps a speaker's body may stand from the speaker, and the speaker from the verb. */
const reach = 7;

/**
 * True for a body that is named only to say who somebody is who speaks: "…, Ruth Ackers of the Bakers Union said", "said
 * Bakers Union president Ruth Ackers". Such a body says nothing about whose figure it is.
 */
export function isSpeakersBody(article: Article, steps: readonly Step[], body: number): boolean {
  if (kindAt(article, steps, body) !== "organization") return false;
  if (isGatherer(steps, body)) return true;
  const speaker = speakerBefore(article, steps, body) ?? speakerAfter(article, steps, body);
  return speaker !== undefined && hasVerb(steps, Math.min(speaker, body), Math.max(speaker, body));
}

/** "32 estimates averaged by Norbank", "analysts polled by Norbank": who gathered what others reckon. */
function isGatherer(steps: readonly Step[], body: number): boolean {
  const by = stepAt(steps, body - 1).word === "the" ? body - 2 : body - 1;
  return stepAt(steps, by).word === "by" && gathered.has(stepAt(steps, by - 1).word);
}

const gathered = new Set(
  "polled surveyed questioned averaged compiled collected gathered collated tracked".split(" "),
);

/** "Ruth Ackers of the Bakers Union", "Ruth Ackers, an analyst at Norbank". */
function speakerBefore(article: Article, steps: readonly Step[], body: number): number | undefined {
  const of = stepAt(steps, body - 1).word === "the" ? body - 2 : body - 1;
  if (!belonging.has(stepAt(steps, of).word)) return undefined;
  for (let at = of - 1; at >= 0 && at >= of - reach; at--) {
    if (kindAt(article, steps, at) === "person") return at;
    const { figure, isName, word } = steps[at]!;
    if (figure || isName || saying.has(word)) return undefined;
  }
  return undefined;
}

/** "Bakers Union president Ruth Ackers". */
function speakerAfter(article: Article, steps: readonly Step[], body: number): number | undefined {
  for (let at = body + 1; at < steps.length && at <= body + 4; at++) {
    if (kindAt(article, steps, at) === "person") return at;
    if (!steps[at]!.isWord || steps[at]!.figure || saying.has(steps[at]!.word)) return undefined;
  }
  return undefined;
}

/** Whether a verb of saying stands right before the two, or right behind them. */
function hasVerb(steps: readonly Step[], first: number, last: number): boolean {
  const before = ["the", "a", "an"].includes(stepAt(steps, first - 1).word) ? first - 2 : first - 1;
  const behind = stepAt(steps, last + 1).word === "," ? last + 2 : last + 1;
  return saying.has(stepAt(steps, before).word) || saying.has(stepAt(steps, behind).word);
}

function kindAt({ entities, entityOf }: Article, steps: readonly Step[], at: number): string | undefined {
  const { isName, mention } = stepAt(steps, at);
  return isName ? entities[entityOf[mention]!]?.kind : undefined;
}
