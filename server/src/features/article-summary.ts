import type { Finding } from "../check/finding";
import { type Progress, progressOf } from "../check/progress";
import type { Article } from "../link/article";
import { isName, isTime } from "../recognise/mention";
import type { FeatureContext } from "./feature";

/** An article at a glance. */
export interface ArticleSummary {
  readonly uri: string;
  /** The day it speaks from, `2026-03-02`. */
  readonly day: string | undefined;
  /** Mentions of names. */
  readonly names: number;
  readonly figures: number;
  readonly dates: number;
  readonly quotations: number;
  /** Findings that stand in it, hints left out. */
  readonly toCheck: number;
  readonly progress: Progress;
}

export function summarise(article: Article, context: FeatureContext): ArticleSummary {
  const names = article.mentions.filter(isName).length;
  const dates = article.mentions.filter(isTime).length;
  return {
    uri: article.uri,
    day: article.dateline?.day,
    names,
    figures: article.mentions.length - names - dates,
    dates,
    quotations: article.quotations.length,
    toCheck: context.findingsOf(article.uri).filter(isToCheck).length,
    progress: progressOf(article, context.checkedIn?.(article) ?? []),
  };
}

/** Hints ask for nothing to be done. */
export function isToCheck({ severity }: Finding): boolean {
  return severity !== "hint";
}
