import { dayNumberOf } from "../../index/digest";
import type { Article } from "../../link/article";
import type { Claim } from "../../link/claim";
import { stemsOf } from "../../link/stems";
import { type FigureMention, isFigure } from "../../recognise/mention";
import { hashOf } from "../../text/hash";
import { firstAtOrAfter, overlaps } from "../../text/span";
import { toScale } from "../arithmetic/scaled";
import { readSteps, type Step } from "../arithmetic/steps";
import { lightWords } from "./align";
import { createRarities, toNearWords } from "./near-words";
import { stanceOf } from "./stance";
import type { About, NearName, Period, Statement } from "./statement";
import { volatilityOf } from "./volatile";

/** How near words count, by their distance in steps. */
const nearness = [
  { within: 4, weight: 1 },
  { within: 8, weight: 0.75 },
  { within: 16, weight: 0.5 },
  { within: 30, weight: 0.3 },
] as const;

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
}

/** What stands around a figure, before it is weighed by what stands around the article's other figures. */
interface Draft extends Omit<Statement, "words" | "names"> {
  readonly words: ReadonlyMap<string, number>;
  /** Indices into `Article.entities`, with how near they stand. */
  readonly names: ReadonlyMap<number, number>;
}

/** The figures that an article states in its own sentences, in text order; page furniture, tables, ages and ordinals are left out. */
export function readStatements(article: Article): readonly Statement[] {
  const drafts = readDrafts(article);
  const words = toNearWords(drafts, (stem) => lightWords.has(stem));
  const rarities = createRarities(drafts.map(({ unitClass, names }) => [unitClass, names.keys()]));
  return drafts.map((draft, at): Statement => {
    const rarityOf = rarities(draft.unitClass);
    const names = Array.from(draft.names, ([entity, near]): NearName => {
      const { key, kind } = article.entities[entity]!;
      return { words: wordsOfKey.exec(key)?.[0] ?? key, kind, near, rarity: rarityOf(entity) };
    });
    return { ...draft, words: words[at]!, names };
  });
}

/** Example: "larkfield homes" of "organization:larkfield homes", "falk" of "person:falk:ines" */
const wordsOfKey = /(?<=^[a-z]+:)[^:]+/;

function readDrafts(article: Article): readonly Draft[] {
  const { sentences } = article.prose;
  const claims = new Map(article.claims.map((claim, index) => [claim.mention, index]));
  const found: Draft[] = [];
  let stepped: SteppedSentence | undefined;
  article.mentions.forEach((mention, index) => {
    if (!isFigure(mention) || mention.kind === "ordinal" || mention.value.unit === "a") return;
    if (vague.test(article.text.slice(mention.start, mention.end))) return;
    if (article.furniture.some((span) => overlaps(span, mention))) return;
    if (standsInColumns(article.text, mention.start)) return;
    const sentence = firstAtOrAfter(sentences.count, (i) => sentences.first[i]!, mention.firstToken + 1) - 1;
    if (sentence < 0) return;
    if (sentence !== stepped?.index) stepped = stepThrough(article, sentence);
    found.push(toDraft(article, index, mention, claims.get(index), stepped));
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
  const { sentences, tokens, vocabulary } = article.prose;
  const stems = stemsOf(vocabulary);
  const steps = readSteps(article, sentences.first[index]!, sentences.end[index]!);
  return {
    index,
    steps,
    stems: steps.map(({ isWord, firstToken }) =>
      isWord ? stems.of(vocabulary.lower(tokens.word[firstToken]!)) : "",
    ),
  };
}

function toDraft(
  article: Article,
  index: number,
  mention: FigureMention,
  claimIndex: number | undefined,
  { index: sentence, steps, stems }: SteppedSentence,
): Draft {
  const claim = claimIndex === undefined ? undefined : article.claims[claimIndex];
  const unitClass = unitClassOf(mention);
  const own = steps.findIndex((step) => step.figure === mention);
  const words = new Map<string, number>();
  const names = new Map<number, number>();
  const times: string[] = [];
  let [period, nearest]: [string | undefined, number] = [claim?.period, leastNear];
  let [before, after]: (string | undefined)[] = [];
  for (const direction of [-1, 1]) {
    let factor = 1;
    for (let at = own + direction; at >= 0 && at < steps.length; at += direction) {
      const step = steps[at]!;
      if (step.figure && unitClassOf(step.figure) === unitClass) factor = beyondAnother;
      const near = factor * weightAt(Math.abs(at - own));
      if (step.isName) addMost(names, entityAt(article, step), near);
      if (step.time?.kind === "date") {
        times.push(step.time.value.timex);
        if (near > nearest && /^\d{4}/.test(step.time.value.timex))
          [period, nearest] = [step.time.value.timex, near];
      }
      const stem = stems[at]!;
      if (stem.length < 2) continue;
      addMost(words, stem, near);
      if (direction < 0) before ??= stem;
      else after ??= stem;
    }
  }
  return {
    mention: index,
    claim: claimIndex,
    about: claim && toAbout(claim),
    kind: mention.kind,
    value: mention.value,
    unitClass,
    day: dayNumberOf(article),
    sentence,
    words,
    names,
    before: before === undefined ? 0 : hashOf(before),
    after: after === undefined ? 0 : hashOf(after),
    times,
    period: period === undefined ? undefined : toPeriod(period),
    isPart: isPartOf(steps, own),
    isConverted: steps[own - 1]?.word === "(" && steps[own - 2]?.figure !== undefined,
    scale: toScale(article, mention),
    stance: stanceOf(words),
    volatility: volatilityOf({ words, head: claim?.head, kind: mention.kind, unit: mention.value.unit }),
  };
}

/** A time further off than this says nothing of the figure by itself. */
const leastNear = 0.5;

const toAbout = ({ head, base, modality, words }: Claim): About => ({
  head,
  base,
  modality,
  rate: words.find((word) => word.startsWith("per ")),
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
const ofWhich = /^(?:\S* )?of (?:them|these|those|whom|which)\b/;

const textAfter = (steps: readonly Step[], own: number): string =>
  steps
    .slice(own + 1, own + 4)
    .map(({ word }) => word)
    .join(" ");

const weightAt = (distance: number): number =>
  nearness.find(({ within }) => distance <= within)?.weight ?? 0.2;

function addMost<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
  weights.set(key, Math.max(weight, weights.get(key) ?? 0));
}

function entityAt({ mentions, entityOf }: Article, { firstToken }: Step): number {
  return entityOf[firstAtOrAfter(mentions.length, (at) => mentions[at]!.endToken, firstToken + 1)]!;
}

function unitClassOf({ kind, value }: FigureMention): string {
  return `${kind} ${value.unit ?? ""}`;
}
