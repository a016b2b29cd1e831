import { type CheckingState, type LostMark, toLostMessage } from "../check/marks/lost-marks";
import { progressOf } from "../check/progress";
import type { Article } from "../link/article";
import type { Message } from "../words/message";

/** How much of the articles people have checked, and which checks hold no more. */
export interface CheckingSummary {
  /** Names, each once an article, figures, time expressions and quotations. */
  readonly facts: number;
  readonly checked: number;
  readonly lost: readonly LostReport[];
}

/** A check whose sentence has changed since; `start` and `end` where its fact still stands (UTF-16 code units). */
export interface LostReport {
  readonly path: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly message: Message;
}

/** Counts over articles, the lost marks article by article in the order given. */
export function toCheckingSummary(
  articles: Iterable<Article>,
  checkingOf: (article: Article) => CheckingState,
  pathOf: (uri: string) => string,
): CheckingSummary {
  let [facts, checked] = [0, 0];
  const lost: LostReport[] = [];
  for (const article of articles) {
    const state = checkingOf(article);
    const progress = progressOf(article, state.checked);
    facts += progress.facts;
    checked += progress.checked;
    for (const one of state.lost) lost.push(toLostReport(one, pathOf(article.uri)));
  }
  return { facts, checked, lost };
}

function toLostReport(lost: LostMark, path: string): LostReport {
  const { mark, fact } = lost;
  return {
    path,
    text: mark.exact,
    start: fact?.start ?? null,
    end: fact?.end ?? null,
    message: toLostMessage(lost),
  };
}
