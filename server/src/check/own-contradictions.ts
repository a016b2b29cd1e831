import { KeptByContent } from "../index/kept-by-content";
import type { Article } from "../link/article";
import type { Finding } from "./finding";
import type { Rule, RuleContext } from "./rule";
import { percentMismatch } from "./rules/percent-mismatch";
import { sumMismatch } from "./rules/sum-mismatch";
import { unitConversion } from "./rules/unit-conversion";

/** Rules that find an article's own figures at odds with each other. */
const ofOwnFigures: readonly Rule[] = [percentMismatch, sumMismatch, unitConversion];
const idsOfOwnFigures: ReadonlySet<string> = new Set(ofOwnFigures.map(({ id }) => id));

/** Whether a finding says that an article's own figures contradict one of them. */
export const isOfOwnFigures = ({ rule }: Finding): boolean => idsOfOwnFigures.has(rule);

const room = 256;

const kept = new KeptByContent((): { starts?: ReadonlySet<number> } => ({}), room);

/** Whether the article's own figures contradict the one that begins at an offset. */
export function contradictsItself(article: Article, start: number, context: RuleContext): boolean {
  const known = kept.of(article);
  known.starts ??= new Set(
    ofOwnFigures.flatMap((rule) => rule.check(article, context).map((finding) => finding.start)),
  );
  return known.starts.has(start);
}
