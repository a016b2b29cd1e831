import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { surroundingsOf } from "../arithmetic/surroundings";

/** The stem of what a figure measures in its sentence; undefined where no word says so. */
export const measureBeside = (article: Article, figure: FigureMention): string | undefined =>
  surroundingsOf({ article, figure, start: figure.start }).measure;

/** The surnames of the persons in a sentence and in the one before it, each once. */
export function personsBeside(
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
