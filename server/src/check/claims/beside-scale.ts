import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { surroundingsOf } from "../arithmetic/surroundings";
import type { BesideScale } from "./statement";

/** What stands around a figure with a word of number; `sentence` is the index of its sentence. */
export const besideScale = (article: Article, figure: FigureMention, sentence: number): BesideScale => ({
  persons: personsBefore(article, sentence),
  measure: surroundingsOf({ article, figure, start: figure.start }).measure,
});

function personsBefore(
  { prose: { sentences }, mentions, entityOf, entities }: Article,
  sentence: number,
): readonly string[] {
  const [first, end] = [sentences.first[Math.max(0, sentence - 1)]!, sentences.end[sentence]!];
  const near = mentions.flatMap(({ kind, firstToken }, index) =>
    kind === "person" && firstToken >= first && firstToken < end
      ? [entities[entityOf[index]!]!.parts.at(-1)!]
      : [],
  );
  return [...new Set(near)];
}
