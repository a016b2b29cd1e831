import type { Article } from "../../link/article";
import { headerOf } from "../../link/dateline";
import { stemsOf } from "../../link/stems";
import { millisecondsADay } from "../../link/times/calendar";
import type { FigureMention } from "../../recognise/mention";
import { type Scale, toScale } from "../arithmetic/scaled";
import { type Step, stepAt, stepsOf } from "../arithmetic/steps";
import { isTakenBack } from "../arithmetic/taken-back";
import { measureBeside } from "./beside-scale";
import { modifiersIn } from "./modifiers";
import { type Motion, motionOf } from "./motion";
import { weightAt } from "./near-words";
import { isSpeakersBody } from "./speakers-body";
import { type Stance, stanceOf } from "./stance";
import type { Converted, Period } from "./statement";
import { ageBracketAt, spanCounted, whichOneOf } from "./which-one";

/** What another figure of the class stands between is likelier said of that one. */
const beyondAnother = 0.6;

/** A sentence as steps, with the stem of each; "" where a step is no word with content. */
export interface SteppedSentence {
  readonly index: number;
  readonly steps: readonly Step[];
  readonly stems: readonly string[];
  /** As in `AroundFigure`. */
  readonly speakersBodies: ReadonlySet<number>;
  /** As in `Statement`. */
  readonly whichOne: string | undefined;
  readonly isTakenBack: boolean;
  /** As in `Statement`. */
  readonly modified: readonly number[];
}

/** What a figure's sentence says around it. It holds no place: a sentence that stands elsewhere says the same. */
export interface AroundFigure {
  /** Stems with how near they stand. */
  readonly words: ReadonlyMap<string, number>;
  /** Indices into `Article.entities`, with how near they stand. */
  readonly names: ReadonlyMap<number, number>;
  /** Those that stand only with somebody who speaks. */
  readonly speakersBodies: ReadonlySet<number>;
  /** The content words right before and right after the figure, as stems. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** As in `Statement`, as all that follows. */
  readonly modified: readonly number[];
  readonly times: readonly string[];
  readonly period: Period | undefined;
  readonly isPart: boolean;
  readonly whichOne: string | undefined;
  /** "Earlier, an official said that": the count of another hour. */
  readonly isEarlier: boolean;
  readonly isConverted: boolean;
  readonly converted: Converted | undefined;
  readonly scale: Scale | undefined;
  readonly place: string | undefined;
  readonly stance: Stance | undefined;
  readonly motion: Motion | undefined;
  /** The stem of what it measures or is a change of; undefined where it is no money, has no word of number and tells of no change in percent. */
  readonly measure: string | undefined;
}

/** A sentence of an article, as steps. */
export function stepThrough(article: Article, index: number): SteppedSentence {
  const { tokens, vocabulary } = article.prose;
  const stems = stemsOf(vocabulary);
  const steps = withoutHeader(article, stepsOf(article, index));
  const stemsOfSteps = steps.map(({ isWord, firstToken }) =>
    isWord ? stems.of(vocabulary.lower(tokens.word[firstToken]!)) : "",
  );
  return {
    index,
    steps,
    speakersBodies: speakersBodiesIn(article, steps),
    whichOne: whichOneOf(steps),
    isTakenBack: isTakenBack(steps),
    stems: stemsOfSteps,
    modified: modifiersIn(steps, stemsOfSteps),
  };
}

function speakersBodiesIn(article: Article, steps: readonly Step[]): ReadonlySet<number> {
  const found = new Map<number, boolean>();
  steps.forEach((step, at) => {
    if (!step.isName) return;
    const entity = entityAt(article, step);
    found.set(entity, (found.get(entity) ?? true) && isSpeakersBody(article, steps, at));
  });
  return new Set([...found].flatMap(([entity, isOnly]) => (isOnly ? [entity] : [])));
}

/** How many steps may stand between the day and the dash of a wire's header. */
const longestHeader = 8;

/** "LARMOUTH, Nov 4 (Northwire) - ": where and when an article was written says nothing of its first figure. */
function withoutHeader(article: Article, steps: readonly Step[]): readonly Step[] {
  const header = headerOf(article);
  const day = header ? steps.findIndex(({ time }) => time?.start === header.start) : -1;
  if (day < 0) return steps;
  for (let at = day + 1; at <= day + longestHeader && at < steps.length; at++)
    if (headerEnds.has(steps[at]!.word) && steps[at]!.isSpaced) return steps.slice(at + 1);
  return steps;
}

const headerEnds = new Set(["-", "–", "—", "--"]);

/** What stands around a figure in its sentence; undefined where it stands in the header of a wire's article, or the sentence takes it back. */
export function readAround(
  article: Article,
  mention: FigureMention,
  { steps, stems, speakersBodies, whichOne, isTakenBack, modified }: SteppedSentence,
): AroundFigure | undefined {
  if (isTakenBack) return undefined;
  const own = steps.findIndex((step) => step.figure === mention);
  if (own < 0 || ageBracketAt(steps, own)) return undefined;
  const unitClass = unitClassOf(mention);
  const words = new Map<string, number>();
  const names = new Map<number, number>();
  const times: string[] = [];
  let [period, nearest]: [Step["time"], number] = [undefined, 0];
  let [before, after]: (string | undefined)[] = [];
  const isPremium = isOfPriceBefore(steps, own);
  for (const direction of [-1, 1]) {
    let factor = 1;
    let commas = 0;
    let isOfOther = false;
    for (let at = own + direction; at >= 0 && at < steps.length; at += direction) {
      const step = steps[at]!;
      if (step.figure && unitClassOf(step.figure) === unitClass) factor = beyondAnother;
      const near = factor * weightAt(Math.abs(at - own));
      if (step.isName) addMost(names, entityAt(article, step), near);
      if (step.time?.kind === "date" && !isPremium) {
        times.push(step.time.value.timex);
        const isOfClause = commas === 0 || at < opening || step.time.value.timex.length > 4;
        if (near > nearest && isOfClause && !isOfOther && yearAhead.test(step.time.value.timex))
          [period, nearest] = [step.time, near];
      }
      if (step.word === ",") commas++;
      // "Grounded in 2019 after 346 people were killed": the year is that of the grounding.
      if (direction < 0 && step.word === "after") isOfOther = true;
      const stem = stems[at]!;
      if (stem.length < 2) continue;
      addMost(words, stem, near);
      if (direction < 0) before ??= stem;
      else after ??= stem;
    }
  }
  const scale = toScale(article, mention);
  const motion = motionOf(steps, own);
  return {
    words,
    names,
    speakersBodies,
    before,
    after,
    modified,
    times,
    period:
      period &&
      toPeriod(
        period.value.timex,
        ofYearAgo.test(article.text.slice(period.start, period.end)),
        longerTime.test(article.text.slice(Math.max(0, period.start - endReach), period.start)),
      ),
    isPart: isPartOf(steps, own),
    whichOne: whichOne ?? spanCounted(steps, own),
    isEarlier: opensEarlier.has(stepAt(steps, 0).word),
    isConverted: steps[own - 1]?.word === "(" && steps[own - 2]?.figure !== undefined,
    converted: convertedTo(steps, own),
    scale,
    place: placeBefore(article, steps, own),
    stance: stanceOf(words),
    motion,
    measure:
      scale || mention.kind === "money" || (mention.kind === "percent" && motion)
        ? measureBeside(article, mention)
        : undefined,
  };
}

/** "$3.2 billion" of "3 billion francs ($3.2 billion)". */
function convertedTo(steps: readonly Step[], own: number): Converted | undefined {
  if (stepAt(steps, own + 1).word !== "(") return undefined;
  const { kind, value } = stepAt(steps, own + 2).figure ?? {};
  if (
    value?.number === undefined ||
    value.unit === undefined ||
    value.unit === steps[own]!.figure!.value.unit
  )
    return undefined;
  return kind === "money" || kind === "quantity" ? { unit: value.unit, number: value.number } : undefined;
}

const opensEarlier = new Set(["earlier", "initially", "previously"]);

/** Examples: "the year-ago quarter", "a year earlier": what it is set against, in whatever article */
const ofYearAgo = /\byear[- ]ago\b|\byear (?:earlier|before)$/i;

/** Example: "2026" of "2026-05" */
const yearAhead = /^\d{4}/;
/** "In 2024, the company said, sales were": a year among the first steps of a sentence is that of all clauses. */
const opening = 4;

/** "A 38% premium to the price of April 1", "a premium of 38% to": the day is that of the price. */
const isOfPriceBefore = (steps: readonly Step[], own: number): boolean =>
  setAgainst.has(stepAt(steps, own + 1).word) ||
  (stepAt(steps, own - 1).word === "of" && setAgainst.has(stepAt(steps, own - 2).word));

const setAgainst = new Set(["premium", "discount"]);

/** Example: "2026-02-12" */
const aDay = /^\d{4}-\d\d-\d\d$/;
/** Example: "2026" */
const aYear = /^\d{4}$/;

/** "six months to ", "the year ended " before the day */
const longerTime =
  /\b(?:weeks?|months?|quarter|half|year|period) (?:to|ended|ending|through)(?: (?:on|the end of))? $/;
const endReach = 32;

function toPeriod(timex: string, isYearAgo: boolean, isEnd: boolean): Period {
  const isDay = aDay.test(timex);
  const grain = isDay ? "day" : aYear.test(timex) ? "year" : "other";
  return { timex, grain, day: isDay ? Date.parse(timex) / millisecondsADay : Number.NaN, isYearAgo, isEnd };
}

const isPartOf = (steps: readonly Step[], own: number): boolean =>
  [own - 2, own - 1, own + 1, own + 2].some(
    (at) => partWords.has(steps[at]?.word ?? "") && steps[at + 1]?.word !== "than",
  ) || ofWhich.test(textAfter(steps, own));

const partWords = new Set(
  "other others remaining another further additional more rest extra half".split(" "),
);

/** Example: "six shells [of them]" */
const ofWhich = /^(?:[^\s,]* )?of (?:them|these|those|whom|which)\b/;

const textAfter = (steps: readonly Step[], own: number): string =>
  steps
    .slice(own + 1, own + 4)
    .map(({ word }) => word)
    .join(" ");

function addMost<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
  weights.set(key, Math.max(weight, weights.get(key) ?? 0));
}

/** How far before a figure its place stands. */
const beforeFigure = 8;
const prepositions = new Set(
  "in of at on near to from across off for under over between with around outside inside within through by and toward towards".split(
    " ",
  ),
);

/** "[Poland] will pay 2.2 billion", and not "in [Poland] 2.2 billion were paid": the place that a figure belongs to. */
function placeBefore(article: Article, steps: readonly Step[], own: number): string | undefined {
  for (let at = own - 1; at >= 0 && at >= own - beforeFigure; at--) {
    const { figure, isName } = steps[at]!;
    if (figure) return undefined;
    if (!isName) continue;
    const { kind, key } = article.entities[entityAt(article, steps[at]!)] ?? {};
    return kind === "place" && !prepositions.has(steps[at - 1]?.word ?? "") ? key : undefined;
  }
  return undefined;
}

const entityAt = ({ entityOf }: Article, { mention }: Step): number => entityOf[mention]!;

/** Figures of different classes are never compared. */
export function unitClassOf({ kind, value }: FigureMention): string {
  return `${kind} ${value.unit ?? ""}`;
}
