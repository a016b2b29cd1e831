import type { Article } from "../../link/article";
import { stemOf } from "../../link/stems";
import { sentenceAt } from "../../text/sentence-at";
import { firstAtOrAfter } from "../../text/span";
import type { ScaledFigure } from "./scaled";
import { stepsOf } from "./steps";

/** What stands around a figure in its sentence. */
export interface Surroundings {
  /** The index of its sentence. */
  readonly sentence: number;
  /** Stems of the content words near it. */
  readonly words: ReadonlySet<string>;
  /** Indices of the entities that its sentence names, into `Article.entities`. */
  readonly entities: ReadonlySet<number>;
  /** Stems of the two or three words right after it: what it counts, or what the money is for. */
  readonly after: ReadonlySet<string>;
  /** What is measured ("revenue", "debt"), by the nearest word that says so. */
  readonly measure: string | undefined;
  /** Years that its sentence names. */
  readonly years: ReadonlySet<string>;
}

type PlacedFigure = Pick<ScaledFigure, "article" | "figure" | "start">;

/** How far around a figure its words count, in steps. */
const window = 14;
const afterWindow = 3;

const measureNouns = new Set(
  `revenue sales turnover profit loss income earnings debt cost budget assets value valuation price spending funding investment deficit
  surplus exports imports output tax fine population wage salary pay fund grant loan aid bond reward bounty prize bribe ransom compensation damages donation share dividend capital reserve turnout`
    .split(/\s+/)
    .map(stemOf),
);

/** What is spent is paid, and what is paid is the cost; what is earned is the profit. */
const measures = new Map(
  ["cost price pay spending funding", "profit income earnings", "revenue turnover sales"].flatMap((words) => {
    const [first, ...others] = words.split(" ").map(stemOf);
    return others.map((stem) => [stem, first!] as const);
  }),
);
const measureOf = (stem: string): string => measures.get(stem) ?? stem;

const cache = new WeakMap<Article, Map<number, Surroundings>>();

export function surroundingsOf(scaled: PlacedFigure): Surroundings {
  const { article, start } = scaled;
  const known = cache.get(article) ?? new Map<number, Surroundings>();
  if (!cache.has(article)) cache.set(article, known);
  const made = known.get(start) ?? readSurroundings(scaled);
  known.set(start, made);
  return made;
}

function readSurroundings({ article, figure }: PlacedFigure): Surroundings {
  const at = sentenceAt(article.prose, figure.firstToken);
  const steps = stepsOf(article, at);
  const own = steps.findIndex((step) => step.figure === figure);
  const words = new Set<string>();
  const after = new Set<string>();
  let measure: { stem: string; distance: number } | undefined;
  const years = new Set<string>();
  for (const [index, step] of steps.entries()) {
    if (step.time?.kind === "date" && /^\d{4}/.test(step.time.value.timex))
      years.add(step.time.value.timex.slice(0, 4));
    const stem = step.isWord ? stemOf(step.word) : "";
    const distance = Math.abs(index - own);
    if (stem.length < 2 || distance > window) continue;
    words.add(stem);
    if (index > own && after.size < afterWindow && distance <= 2 * afterWindow) after.add(stem);
    // A word after a figure is further off than one before: "a debt of $5 million".
    const far = index < own ? distance : distance * 3;
    if (measureNouns.has(stem) && far <= window && far < (measure?.distance ?? window + 1))
      measure = { stem: measureOf(stem), distance: far };
  }
  return {
    sentence: at,
    words,
    entities: entitiesIn(article, steps.at(0)?.firstToken ?? 0, steps.at(-1)?.endToken ?? 0),
    after,
    measure: measure?.stem,
    years,
  };
}

function entitiesIn({ mentions, entityOf }: Article, first: number, end: number): Set<number> {
  const found = new Set<number>();
  for (
    let at = firstAtOrAfter(mentions.length, (i) => mentions[i]!.firstToken, first);
    at < mentions.length;
    at++
  ) {
    if (mentions[at]!.firstToken >= end) break;
    if (entityOf[at]! >= 0) found.add(entityOf[at]!);
  }
  return found;
}
