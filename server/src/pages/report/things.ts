import { canBothHold } from "../../check/claims/values";
import { aboutFigure } from "../../features/about-figure";
import type { FeatureContext } from "../../features/feature";
import { plainTextOf } from "../../features/mention-at";
import { sameFigures } from "../../features/same-figures";
import type { Article } from "../../link/article";
import type { Claim } from "../../link/claim";
import { type FigureMention, isFigure } from "../../recognise/mention";
import { lineIn } from "../line-of";
import { plainPassage } from "../plain-passage";
import type { ReportFigure, ReportThing } from "./report-data";

interface Stated {
  readonly article: Article;
  readonly claim: Claim;
  readonly mention: FigureMention;
}

/**
 * The things that two articles or more give figures for: figures that speak of one thing, directly or by a third. Those
 * that disagree first, then those with most figures.
 */
export function findThings(articles: readonly Article[], context: FeatureContext): ReportThing[] {
  const stated = new Map<string, Stated>();
  const groups = new Groups();
  for (const article of articles) {
    for (const claim of article.claims) {
      const mention = article.mentions[claim.mention];
      if (!mention || !isFigure(mention)) continue;
      const key = keyOf(article, mention);
      stated.set(key, { article, claim, mention });
      for (const other of sameFigures(article, claim, context))
        groups.join(key, keyOf(other.article, other.mention));
    }
  }
  return groups
    .all()
    .map((keys) => keys.flatMap((key) => stated.get(key) ?? []))
    .filter((members) => new Set(members.map(({ article }) => article.uri)).size > 1)
    .map((members) => toThing(members, context))
    .sort((a, b) => disagreement(b) - disagreement(a) || b.figures.length - a.figures.length);
}

function keyOf({ uri }: Article, { start }: FigureMention): string {
  return `${uri} ${start}`;
}

function disagreement({ figures }: ReportThing): number {
  return Number(figures.some(({ standing }) => standing !== "agrees"));
}

function toThing(members: readonly Stated[], context: FeatureContext): ReportThing {
  const about = members
    .map(({ article, claim }) => nameOf(article, claim))
    .sort((a, b) => b.length - a.length)[0]!;
  const standings = standingsOf(members);
  const figures = members.map(({ article, mention }, index): ReportFigure => {
    const { number, low = 0, high = 0 } = mention.value;
    return {
      value: number ?? (low + high) / 2,
      words: plainTextOf(article, mention),
      path: context.displayPath(article.uri),
      line: lineIn(article, mention, context),
      passage: plainPassage(article, mention),
      standing: standings[index]!,
    };
  });
  return { about, unit: members[0]!.mention.value.unit, figures };
}

/** What is counted or measured, with the place or organisation whose it is. */
function nameOf(article: Article, claim: Claim): string {
  const words = aboutFigure(article, claim) ?? claim.head;
  const subject = claim.subject === undefined ? undefined : article.entities[claim.subject];
  const isNamed = !subject || subject.kind === "person" || words.includes(subject.name);
  return isNamed ? words : `${words} (${subject.name})`;
}

/** How each figure stands among the others, an article having one vote for each value. */
function standingsOf(members: readonly Stated[]): ReportFigure["standing"][] {
  const supporters = members.map(
    ({ mention }) =>
      new Set(
        members
          .filter((other) => canBothHold(mention.value, other.mention.value))
          .map(({ article }) => article.uri),
      ).size,
  );
  const most = Math.max(...supporters);
  const leading = members.filter((_, index) => supporters[index] === most);
  const isSplit = leading.some((one) =>
    leading.some((other) => !canBothHold(one.mention.value, other.mention.value)),
  );
  return members.map(({ mention }, index) => {
    const disagrees = members.some((other) => !canBothHold(mention.value, other.mention.value));
    if (isSplit) return disagrees ? "split" : "agrees";
    return disagrees && supporters[index]! < most ? "outlier" : "agrees";
  });
}

/** Groups of keys that were joined, directly or by others. */
class Groups {
  readonly #parents = new Map<string, string>();

  join(one: string, other: string): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    if (a !== b) this.#parents.set(b, a);
  }

  /** Each group's keys, in the order in which they were first seen. */
  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const key of this.#parents.keys()) {
      const root = this.#rootOf(key);
      groups.set(root, [...(groups.get(root) ?? []), key]);
    }
    return [...groups.values()];
  }

  #rootOf(key: string): string {
    let root = key;
    if (!this.#parents.has(key)) this.#parents.set(key, key);
    while (this.#parents.get(root) !== root) root = this.#parents.get(root)!;
    this.#parents.set(key, root);
    return root;
  }
}
