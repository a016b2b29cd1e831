import { KeptByContent } from "../../index/kept-by-content";
import type { Trait } from "../../index/trait";
import type { Article } from "../../link/article";
import { stemOf, stemsOf } from "../../link/stems";
import type { Mention, TimeMention } from "../../recognise/mention";
import { hashNumbers, hashOf } from "../../text/hash";
import type { Span } from "../../text/span";
import { type Step, stepsOf } from "../arithmetic/steps";
import { createRarities, hashWords, type NearWords, toNearWords, weightAt } from "../claims/near-words";
import type { NearName } from "../claims/statement";
import { KeptSentences } from "../kept-sentences";
import { kindOfTime } from "./kind-of-time";
import { type Timed, timesOf } from "./stated-times";
import { sentenceOf } from "./told-person";
import type { Grain, When } from "./when";

/** A time that a sentence gives, with what stands around it. It holds nothing of the article, so that it can be kept without. */
export interface Occasion extends When {
  /** Index into `Article.mentions`. */
  readonly mention: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** What the sentence tells, without who says so. */
  readonly told: Span;
  readonly words: NearWords;
  readonly names: readonly NearName[];
  /** Hashes of the stems of the content words right before and right after it; 0 where there is none. */
  readonly before: number;
  readonly after: number;
  /** The first content word of its sentence as a hash, most often what it speaks of; 0 where a name stands there, or what says little. */
  readonly opening: number;
  /** A comma stands between that word and the time, so that another may be meant. */
  readonly isParted: boolean;
  /** Hashes of all content words and names of its sentence. */
  readonly said: readonly number[];
  /** As in `Timed`. */
  readonly bound: string;
  /** It is a day, years before the article's. */
  readonly isPast: boolean;
  /** The hour that its sentence gives; "" where there is none. */
  readonly clock: string;
  /** The figures of its sentence, and the spans and years other than itself. */
  readonly figures: readonly string[];
  /** The kind of event whose time it is, as `kindOfTime` has it; "" where none is told. */
  readonly event: string;
}

/** What most events do, and the victims that most disasters have: it does not tell one event from another. */
const lightWords = new Set(
  `begin start end hold set schedule due expect plan run take place happen come go get make give put last first day
  week month year new morning evening night afternoon time die injure attack strike event official people person
  police officer prosecutor company government authority council court spokesman spokeswoman`
    .split(/\s+/)
    .map(stemOf),
);

/** For so many times. */
const room = 8_192;

const kept = new KeptByContent(readOccasions, room, (occasions) => 1 + occasions.length);

/** The times of an article's own sentences that say when something is or was, or how long, in text order; each the only one of its kind in its sentence. */
export const occasionsOf = (article: Article): readonly Occasion[] => kept.of(article);

/** What an occasion says, wherever it stands. */
export type ToldOccasion = Omit<Occasion, "mention" | "sentence" | "told">;

/** The times of an article, by which others are known to have none that goes with them. */
export const occasionsTold: Trait<readonly ToldOccasion[]> = {
  name: "occasions",
  of: occasionsOf,
  hash: (occasions) => {
    const numbers: number[] = [];
    for (const occasion of occasions) addNumbers(occasion, numbers);
    return hashNumbers(numbers);
  },
};

/** Adds to the numbers what an occasion says: they are others where that is another. */
function addNumbers(occasion: ToldOccasion, numbers: number[]): void {
  const { grain, value, day, mod, bound, clock, figures, names, said, words } = occasion;
  const { before, after, opening, isParted, isPast, event } = occasion;
  numbers.push(hashOf(`${event} ${grain} ${value} ${day}|${mod}|${bound}|${clock}|${figures.join(" ")}`));
  numbers.push(before, after, opening, Number(isParted), Number(isPast), said.length, ...said, names.length);
  for (const { words: name, kind, near, isSpeakers, rarity } of names)
    numbers.push(hashOf(`${kind}:${name}`), near * 1e6, Number(isSpeakers), rarity * 1e6);
  numbers.push(hashWords(words));
}

/** What a time's sentence says around it, with how near stems and entities stand. Places count from the sentence's beginning. */
interface AroundTime
  extends Pick<
    Occasion,
    "told" | "before" | "after" | "opening" | "isParted" | "said" | "clock" | "figures" | "event"
  > {
  readonly words: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<number, number>;
}

/** A time and what stands around it, before that is weighed by what stands around the article's other times. */
interface Draft {
  readonly timed: Timed;
  readonly around: AroundTime;
  readonly unitClass: Grain;
  readonly words: ReadonlyMap<string, number>;
}

const keptAround = new KeptSentences<AroundTime>();

function readOccasions(article: Article): readonly Occasion[] {
  const findIn = keptAround.read(article);
  const drafts = timesOf(article).map((timed): Draft => {
    const { when, mention, index, sentence } = timed;
    const around = findIn(sentence, index, () => readAround(article, mention, sentence));
    return { timed, around, unitClass: when.grain, words: around.words };
  });
  const words = toNearWords(drafts, (stem) => lightWords.has(stem));
  const rarities = createRarities(drafts.map(({ unitClass, around }) => [unitClass, around.names.keys()]));
  const year = Number(article.dateline?.day.slice(0, 4));
  return drafts.map(({ timed, around, unitClass }, at): Occasion => {
    const { when, sentence } = timed;
    const start = startOf(article, sentence);
    const rarityOf = rarities(unitClass);
    // All fields are written out in one place: to spread them takes as long as all the rest.
    return {
      grain: when.grain,
      value: when.value,
      day: when.day,
      mod: when.mod,
      mention: timed.index,
      sentence,
      told: { start: start + around.told.start, end: start + around.told.end },
      words: words[at]!,
      names: Array.from(around.names, ([entity, near]): NearName => {
        const { key, kind } = article.entities[entity]!;
        return { words: key.split(":")[1] ?? key, kind, near, isSpeakers: false, rarity: rarityOf(entity) };
      }),
      before: around.before,
      after: around.after,
      opening: around.opening,
      isParted: around.isParted,
      bound: timed.bound,
      isPast: when.grain === "day" && year - Number(when.day.slice(0, 4)) > 1,
      said: around.said,
      clock: around.clock,
      figures: around.figures,
      event: around.event,
    };
  });
}

/** What stands beyond another time of the kind is likelier said of that one, and what stands in another clause less of either. */
const beyondAnother = 0.5;
const beyondClause = 0.7;

const startOf = ({ prose: { sentences, tokens } }: Article, sentence: number): number =>
  tokens.start[sentences.first[sentence]!]!;

function readAround(article: Article, mention: TimeMention, sentence: number): AroundTime {
  const { prose, entities, entityOf } = article;
  const { tokens, vocabulary } = prose;
  const stems = stemsOf(vocabulary);
  const afterDateline = sentenceOf(article, mention).start;
  const all = stepsOf(article, sentence).filter(
    ({ firstToken }) => tokens.start[firstToken]! >= afterDateline,
  );
  const steps = toldWith(all, mention);
  const start = startOf(article, sentence);
  const told = {
    start: tokens.start[steps[0]!.firstToken]! - start,
    end: tokens.end[steps.at(-1)!.endToken - 1]! - start,
  };
  const own = steps.findIndex(({ time }) => time === mention);
  const words = new Map<string, number>();
  const names = new Map<number, number>();
  const figures: string[] = [];
  const said: number[] = [];
  let opening: number | undefined;
  let [before, after] = [0, 0];
  let clock = "";
  const weights = weightsAround(steps, own);
  steps.forEach((step, at) => {
    const weight = weights[at]!;
    clock = hourOf.exec(step.time?.value.timex ?? "")?.[0] ?? clock;
    // "Outside the court, which sits from 9": what a clause of its own speaks of stands before it; who is quoted, after what he says.
    if (at < own && (clauseOpeners.has(step.word) || quoteMarks.has(step.word))) opening = 0;
    if (step.figure?.value.number !== undefined) figures.push(String(step.figure.value.number));
    if (step.time && step.time !== mention && isSpan.test(step.time.value.timex))
      figures.push(step.time.value.timex);
    const entity = step.isName ? entityOf[step.mention] : undefined;
    if (entity !== undefined && entity >= 0) {
      names.set(entity, Math.max(weight, names.get(entity) ?? 0));
      for (const word of entities[entity]!.parts) said.push(hashOf(stemOf(word)));
      opening ??= 0;
    }
    const stem = step.isWord ? stems.of(vocabulary.lower(tokens.word[step.firstToken]!)) : "";
    if (stem.length < 2) return;
    said.push(hashOf(stem));
    opening ??= lightWords.has(stem) || isOfName(steps, at) ? 0 : hashOf(stem);
    words.set(stem, Math.max(weight, words.get(stem) ?? 0));
    if (at < own) before = hashOf(stem);
    else if (after === 0) after = hashOf(stem);
  });
  const isParted = steps.slice(0, own).some(({ word }) => word === ",");
  return {
    told,
    words,
    names,
    before,
    after,
    opening: opening ?? 0,
    isParted,
    said,
    figures,
    clock,
    event: kindOfTime(steps, own),
  };
}

const clauseOpeners = new Set(["which", "who"]);
const quoteMarks = new Set(["“", "”", '"']);

/** So many steps on stands the name that a sentence's first word belongs to: "Mayor Anna Ruiz", "The regulator, the Harbour Office,". */
const nameReach = 3;

const isOfName = (steps: readonly Step[], at: number): boolean =>
  steps.slice(at + 1, at + 1 + nameReach).some(({ isName }) => isName);

/** Example: "T16:14" of "2026-02-12T16:14" */
const hourOf = /T\d\d:\d\d/;

/** Example: "P30D", "1962" */
const isSpan = /^(?:P|\d{4}$)/;

/** How much each step counts: the less the further from the time it stands, and behind another time of the kind or a clause's end. */
function weightsAround(steps: readonly Step[], own: number): Float64Array {
  const weights = new Float64Array(steps.length).fill(1);
  const kind = steps[own]?.time?.value.timex.length;
  for (const direction of [-1, 1]) {
    let factor = 1;
    for (let at = own + direction; at >= 0 && at < steps.length; at += direction) {
      weights[at] = factor * weightAt(Math.abs(at - own));
      const { time, word } = steps[at]!;
      if (time?.value.timex.length === kind) factor = beyondAnother;
      else if (clauseMarks.has(word)) factor = Math.min(factor, beyondClause);
    }
  }
  return weights;
}

/** Signs and words at which another clause may begin. */
const clauseMarks = new Set([",", ";", ":", "–", "—", "and", "but", "while", "when", "after", "before"]);

/** "Bo Dahl said the pier would", ", the owners said": who says something is no part of what is told. */
function toldWith(steps: readonly Step[], mention: Mention): readonly Step[] {
  const own = steps.findIndex(({ time }) => time === mention);
  const first = steps.findLastIndex(({ word }, at) => at < own && reporting.has(word)) + 1;
  // "A ban announced by the mayor" says nothing of who speaks.
  const verb = steps.findIndex(
    ({ word }, at) => at > own && reporting.has(word) && steps[at + 1]?.word !== "by",
  );
  const comma = verb < 0 ? -1 : steps.findLastIndex(({ word }, at) => at < verb && word === ",");
  return steps.slice(first, comma > own ? comma : steps.length);
}

const reporting = new Set("said says told tells added announced wrote".split(" "));
