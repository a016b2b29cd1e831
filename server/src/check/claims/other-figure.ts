import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { shownWords } from "../shown-words";
import type { SettledFact } from "./settled-facts";

/** A figure with the article that states it. */
interface WrittenFigure {
  readonly article: Article;
  readonly mention: FigureMention;
}

/** Example: "9.8" of "9.8 billion crowns" */
const digits = /\d(?:[\d.,]*\d)?/;
/** Example: "9.8 billion" of "9.8 billion crowns", "9.4bn" of "$9.4bn" */
const amount =
  /\d(?:[\d.,]*\d)?(?:[\s-]*(?:thousand|million|billion|trillion|lakh|crore|mn|bn|tn|[mkb])\b)?/i;

/**
 * What is written where a figure is changed to another's: the other as it is written. Where only one of the two says its
 * currency, only the digits change, so that neither loses nor gains a word: "9.6 billion crowns" for "9.8 billion crowns"
 * beside "9.6 billion".
 */
export function otherFigure(own: WrittenFigure, other: WrittenFigure): string {
  const [text, otherText] = [figureWords(own), figureWords(other)];
  const [written, otherWritten] = [digits.exec(text)?.[0], digits.exec(otherText)?.[0]];
  if (own.mention.value.unit === other.mention.value.unit || !written || !otherWritten) return otherText;
  return text.replace(written, () => otherWritten);
}

/** What is written where a figure is changed to a settled one, which has no unit where the figure's own is meant. */
export function settledFigure(own: WrittenFigure, { figure, settled }: SettledFact): string {
  if (settled.unit === own.mention.value.unit) return figure;
  const text = figureWords(own);
  return amount.test(text) ? text.replace(amount, () => figure) : figure;
}

/** A figure as its article writes it, on one line. */
export const figureWords = ({ article, mention }: WrittenFigure): string => shownWords(article, mention);
