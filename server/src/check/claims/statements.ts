import type { Article } from "../../link/article";
import type { Claim } from "../../link/claim";
import { stemOf } from "../../link/stems";
import { type FigureMention, isFigure } from "../../recognise/mention";
import { firstAtOrAfter, overlaps } from "../../text/span";
import { readSteps, type Step } from "../arithmetic/steps";
import type { Standing } from "../sides";

/** A figure with all that its sentence says around it: what two articles are compared by. */
export interface Statement extends Standing {
  readonly mention: FigureMention;
  /** What the figure counts or measures, where the words beside it say so. */
  readonly claim: Claim | undefined;
  /** Figures of different classes are never compared. */
  readonly unitClass: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Stems of the content words of the sentence, each with how near it stands: 1 beside the figure, less further off. */
  readonly words: ReadonlyMap<string, number>;
  /** The entities of the sentence, indices into `Article.entities`, with how near they stand. */
  readonly names: ReadonlyMap<number, number>;
  /** Stems of the content words right before and right after the figure. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Days, months and years that the sentence names, TIMEX3 values. */
  readonly times: readonly string[];
  /** The day, month or year that it holds for: the nearest that the sentence names, if near. */
  readonly period: string | undefined;
  /** "The other 24 members", "12 more": a part of what others count. */
  readonly isPart: boolean;
  /** "10 miles (16 km)": it says another figure in other units. */
  readonly isConverted: boolean;
}

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

const cache = new WeakMap<Article, readonly Statement[]>();

/** The figures that an article states in its own sentences, in text order; page furniture, tables, ages and ordinals are left out. */
export function statementsOf(article: Article): readonly Statement[] {
  const known = cache.get(article);
  if (known) return known;
  const made = read(article);
  cache.set(article, made);
  return made;
}

function read(article: Article): readonly Statement[] {
  const { sentences } = article.prose;
  const claims = new Map(article.claims.map((claim) => [claim.mention, claim]));
  const found: Statement[] = [];
  let at = -1;
  let steps: readonly Step[] = [];
  article.mentions.forEach((mention, index) => {
    if (!isFigure(mention) || mention.kind === "ordinal" || mention.value.unit === "a") return;
    if (vague.test(article.text.slice(mention.start, mention.end))) return;
    if (article.furniture.some((span) => overlaps(span, mention))) return;
    if (standsInColumns(article.text, mention.start)) return;
    const sentence = firstAtOrAfter(sentences.count, (i) => sentences.first[i]!, mention.firstToken + 1) - 1;
    if (sentence < 0) return;
    if (sentence !== at) steps = readSteps(article, sentences.first[sentence]!, sentences.end[sentence]!);
    at = sentence;
    found.push(toStatement(article, mention, claims.get(index), sentence, steps));
  });
  return found;
}

function standsInColumns(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestRow), at);
  const after = text.slice(at, at + longestRow);
  const row = before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0];
  return row.length < longestRow && columns.test(row);
}

function toStatement(
  article: Article,
  mention: FigureMention,
  claim: Claim | undefined,
  sentence: number,
  steps: readonly Step[],
): Statement {
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
      const stem = step.isWord ? stemOf(step.word) : "";
      if (stem.length < 2) continue;
      addMost(words, stem, near);
      if (direction < 0) before ??= stem;
      else after ??= stem;
    }
  }
  const isConverted = steps[own - 1]?.word === "(" && steps[own - 2]?.figure !== undefined;
  const start = mention.start;
  const isPart =
    [own - 2, own - 1, own + 1, own + 2].some(
      (at) => partWords.has(steps[at]?.word ?? "") && steps[at + 1]?.word !== "than",
    ) || ofWhich.test(textAfter(steps, own));
  return {
    article,
    mention,
    start,
    claim,
    unitClass,
    sentence,
    words,
    names,
    before,
    after,
    times,
    period,
    isPart,
    isConverted,
  };
}

/** A time further off than this says nothing of the figure by itself. */
const leastNear = 0.5;

/** Example: "six shells [of them]" */
const ofWhich = /^(?:\S* )?of (?:them|these|those|whom|which)\b/;

const textAfter = (steps: readonly Step[], own: number): string =>
  steps
    .slice(own + 1, own + 4)
    .map(({ word }) => word)
    .join(" ");

const partWords = new Set(
  "other others remaining another further additional more rest extra half".split(" "),
);

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
