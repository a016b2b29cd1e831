import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { hashOf } from "../../text/hash";
import type { PlacedFigure } from "./align";
import { readStatements } from "./read-statements";
import type { Statement } from "./statement";

/** What an article states in figures. */
export interface ArticleStatements {
  /** In text order. */
  readonly all: readonly Statement[];
  /** Hashes of the figures by which two articles are known to tell one story, each once, in order. */
  readonly figures: Int32Array;
}

/** So many statements are kept, with some four hundred bytes each, whether their articles are in memory or not. */
const room = 8192;

const kept = new KeptByContent(
  (article): ArticleStatements => {
    const all = readStatements(article);
    return { all, figures: figuresOf(all) };
  },
  room,
  ({ all }) => 1 + all.length,
);

/** The figures that an article states in its own sentences. */
export const statementsOf = (article: Article): ArticleStatements => kept.of(article);

/** Smaller counts stand in any two articles. */
const smallest = 10;

function figuresOf(statements: readonly Statement[]): Int32Array {
  const hashes = new Set<number>();
  for (const { kind, unitClass, value } of statements)
    if (kind !== "number" || (value.number ?? 0) >= smallest)
      hashes.add(hashOf(`${unitClass} ${value.number}`));
  return Int32Array.from(hashes).sort();
}

/** A statement with its article. */
export interface PlacedStatement extends PlacedFigure {
  readonly statement: Statement;
}

export function placeStatement(article: Article, statement: Statement): PlacedStatement {
  const mention = article.mentions[statement.mention] as FigureMention;
  const claim = statement.claim === undefined ? undefined : article.claims[statement.claim];
  return { article, mention, start: mention.start, claim, statement };
}

/** The statement of a figure; undefined for a figure that its article does not state in a sentence of its own. */
export function statementOf({
  article,
  mention,
}: Pick<PlacedFigure, "article" | "mention">): Statement | undefined {
  const { start } = mention;
  return statementsOf(article).all.find((each) => article.mentions[each.mention]!.start === start);
}
