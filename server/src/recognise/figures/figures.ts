import type { Prose } from "../../text/prose";
import type { Vocabulary } from "../../text/vocabulary";
import type { FigureMention } from "../mention";

/** What the figure grammar knows of words; made once for a vocabulary. */
export interface FigureWords {
  readonly vocabulary: Vocabulary;
}

export function createFigureWords(vocabulary: Vocabulary): FigureWords {
  return { vocabulary };
}

/** The figures of a text, in order and disjoint. A figure that is part of a date is proposed too: the resolver drops it. */
export function recogniseFigures(_prose: Prose, _words: FigureWords): FigureMention[] {
  return [];
}
