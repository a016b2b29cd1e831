import { dayNumberOf } from "../../index/digest";
import type { Article } from "../../link/article";
import type { Claim } from "../../link/claim";
import { stemsOf } from "../../link/stems";
import { type FigureMention, isFigure } from "../../recognise/mention";
import { hashOf } from "../../text/hash";
import { sentenceAt } from "../../text/sentence-at";
import { overlaps } from "../../text/span";
import { toScale } from "../arithmetic/scaled";
import { type Step, stepsOf } from "../arithmetic/steps";
import { isEnumerated, lightWords } from "./align";
import { besideScale } from "./beside-scale";
import { motionOf } from "./motion";
import { createRarities, toNearWords, weightAt } from "./near-words";
import { isSpeakersBody } from "./speakers-body";
import { stanceOf } from "./stance";
import type { About, NearName, Period, Statement } from "./statement";
import { volatilityOf } from "./volatile";

/** What another figure of the class stands between is likelier said of that one. */
const beyondAnother = 0.6;

/** Example: "dozens are missing" */
const vague = /\b(?:dozens|scores|hundreds|thousands|millions|billions)\b/i;

/** Example: "FTSE 100   8,020.55   +0.22", where the words that say what a figure is stand at the head of the table */
const columns = /[^\s.,:;!?”"](?: {2,}|\t+)\S.*[^\s.,:;!?”"](?: {2,}|\t+)\S/;
/** A paragraph is no row, whatever white space is in it. */
const longestRow = 160;

/** A sentence as steps, with the stem of each; "" where a step is no word with content. */
interface SteppedSentence {
  readonly index: number;
  readonly steps: readonly Step[];
  readonly stems: readonly string[];
  /** As in `Draft`. */
  readonly speakersBodies: ReadonlySet<number>;
}

/** What stands around a figure, before it is weighed by what stands around the article's other figures. */
interface Draft extends Omit<Statement, "words" | "names"> {
  readonly words: ReadonlyMap<string, number>;
  /** Indices into `Article.entities`, with how near they stand. */
  readonly names: ReadonlyMap<number, number>;
  /** Those that stand only with somebody who speaks. */
  readonly speakersBodies: ReadonlySet<number>;
}

/** The figures that an article states in its own sentences, in text order; page furniture, tables, ages and ordinals are left out. */
export function readStatements(article: Article): readonly Statement[] {
  const drafts = readDrafts(article);
  const words = toNearWords(drafts, (stem) => lightWords.has(stem));
  const rarities = createRarities(drafts.map(({ unitClass, names }) => [unitClass, names.keys()]));
  return drafts.map(({ speakersBodies, ...draft }, at): Statement => {
    const rarityOf = rarities(draft.unitClass);
    const names = Array.from(draft.names, ([entity, near]): NearName => {
      const { key, kind } = article.entities[entity]!;
      return {
        words: wordsOfKey.exec(key)?.[0] ?? key,
        kind,
        near,
        isSpeakers: speakersBodies.has(entity),
        rarity: rarityOf(entity),
      };
    });
    return { ...draft, words: words[at]!, names };
  });
}

/** Example: "larkfield homes" of "organization:larkfield homes", "falk" of "person:falk:ines" */
const wordsOfKey = /(?<=^[a-z]+:)[^:]+/;

function readDrafts(article: Article): readonly Draft[] {
  const claims = new Map(article.claims.map((claim, index) => [claim.mention, index]));
  const found: Draft[] = [];
  let stepped: SteppedSentence | undefined;
  article.mentions.forEach((mention, index) => {
    if (!isFigure(mention) || mention.kind === "ordinal" || mention.value.unit === "a") return;
    if (vague.test(article.text.slice(mention.start, mention.end))) return;
    if (article.furniture.some((span) => overlaps(span, mention))) return;
    if (standsInColumns(article.text, mention.start)) return;
    const sentence = sentenceAt(article.prose, mention.firstToken);
    if (sentence !== stepped?.index) stepped = stepThrough(article, sentence);
    const own = stepped.steps.findIndex((step) => step.figure === mention);
    if (own >= 0) found.push(toDraft(article, index, mention, claims.get(index), stepped, own));
  });
  return found;
}

function standsInColumns(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestRow), at);
  const after = text.slice(at, at + longestRow);
  const row = before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0];
  return row.length < longestRow && columns.test(row);
}

function stepThrough(article: Article, index: number): SteppedSentence {
  const { tokens, vocabulary } = article.prose;
  const stems = stemsOf(vocabulary);
  const steps = withoutHeader(article, stepsOf(article, index));
  return {
    index,
    steps,
    speakersBodies: speakersBodiesIn(article, steps),
    stems: steps.map(({ isWord, firstToken }) =>
      isWord ? stems.of(vocabulary.lower(tokens.word[firstToken]!)) : "",
    ),
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
function withoutHeader({ dateline }: Article, steps: readonly Step[]): readonly Step[] {
  const { span } = dateline ?? {};
  const day = span ? steps.findIndex(({ time }) => time?.start === span.start) : -1;
  if (day < 0) return steps;
  for (let at = day + 1; at <= day + longestHeader && at < steps.length; at++)
    if (headerEnds.has(steps[at]!.word) && steps[at]!.isSpaced) return steps.slice(at + 1);
  return steps;
}

const headerEnds = new Set(["-", "–", "—", "--"]);

function toDraft(
  article: Article,
  index: number,
  mention: FigureMention,
  claimIndex: number | undefined,
  { index: sentence, steps, stems, speakersBodies }: SteppedSentence,
  own: number,
): Draft {
  const claim = claimIndex === undefined ? undefined : article.claims[claimIndex];
  const unitClass = unitClassOf(mention);
  const words = new Map<string, number>();
  const names = new Map<number, number>();
  const times: string[] = [];
  let [period, nearest]: [string | undefined, number] = [undefined, 0];
  let [before, after]: (string | undefined)[] = [];
  for (const direction of [-1, 1]) {
    let factor = 1;
    let commas = 0;
    for (let at = own + direction; at >= 0 && at < steps.length; at += direction) {
      const step = steps[at]!;
      if (step.figure && unitClassOf(step.figure) === unitClass) factor = beyondAnother;
      const near = factor * weightAt(Math.abs(at - own));
      if (step.isName) addMost(names, entityAt(article, step), near);
      if (step.time?.kind === "date") {
        times.push(step.time.value.timex);
        const isOfClause = commas === 0 || at < opening || step.time.value.timex.length > 4;
        if (near > nearest && isOfClause && yearAhead.test(step.time.value.timex))
          [period, nearest] = [step.time.value.timex, near];
      }
      if (step.word === ",") commas++;
      const stem = stems[at]!;
      if (stem.length < 2) continue;
      addMost(words, stem, near);
      if (direction < 0) before ??= stem;
      else after ??= stem;
    }
  }
  const motion = motionOf(steps, own);
  const scale = toScale(article, mention);
  return {
    mention: index,
    claim: claimIndex,
    about: claim && toAbout(claim, after),
    kind: mention.kind,
    value: mention.value,
    unitClass,
    day: dayNumberOf(article),
    sentence,
    words,
    names,
    speakersBodies,
    before: before === undefined ? 0 : hashOf(before),
    after: after === undefined ? 0 : hashOf(after),
    times,
    period: period === undefined ? undefined : toPeriod(period),
    isPart: isPartOf(steps, own),
    isConverted: steps[own - 1]?.word === "(" && steps[own - 2]?.figure !== undefined,
    isEnumerated: isEnumerated({ article, mention, start: mention.start, claim }),
    scale,
    besideScale: scale && besideScale(article, mention, sentence),
    place: placeBefore(article, steps, own),
    stance: stanceOf(words),
    motion,
    volatility: volatilityOf({
      words,
      head: claim?.head ?? after,
      kind: mention.kind,
      unit: mention.value.unit,
      moves: motion !== undefined,
    }),
  };
}

/** Example: "2026" of "2026-05" */
const yearAhead = /^\d{4}/;
/** "In 2024, the company said, sales were": a year among the first steps of a sentence is that of all clauses. */
const opening = 4;

const toAbout = ({ head, base, modality, words }: Claim, after: string | undefined): About => ({
  head,
  base,
  modality,
  rate: words.find((word) => word.startsWith("per ")),
  sort: base === undefined && after !== head ? after : undefined,
});

/** Example: "2026-02-12" */
const aDay = /^\d{4}-\d\d-\d\d$/;
/** Example: "2026" */
const aYear = /^\d{4}$/;
const millisecondsADay = 86_400_000;

function toPeriod(timex: string): Period {
  if (aDay.test(timex)) return { timex, grain: "day", day: Date.parse(timex) / millisecondsADay };
  return { timex, grain: aYear.test(timex) ? "year" : "other", day: Number.NaN };
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

function unitClassOf({ kind, value }: FigureMention): string {
  return `${kind} ${value.unit ?? ""}`;
}
