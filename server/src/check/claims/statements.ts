import { type ContentKey, contentKeyOf } from "../../index/content-key";
import { dayNumberOf } from "../../index/digest";
import { KeptByContent } from "../../index/kept-by-content";
import type { Trait } from "../../index/trait";
import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { hashNumbers, hashOf } from "../../text/hash";
import type { PlacedFigure } from "./align";
import { hashWords } from "./near-words";
import { readStatements } from "./read-statements";
import type { Statement } from "./statement";

/** What an article states in figures. */
export interface ArticleStatements {
  readonly uri: string;
  /** Stands for what the article says. */
  readonly content: ContentKey;
  /** The day it speaks from, in days since 1970; no number where it does not say. */
  readonly day: number;
  /** In text order. */
  readonly all: readonly Statement[];
}

/** So many statements are kept, with some four hundred bytes each, whether their articles are in memory or not. */
const room = 8_192;

const kept = new KeptByContent(
  (article): ArticleStatements => ({
    uri: article.uri,
    content: contentKeyOf(article),
    day: dayNumberOf(article),
    all: readStatements(article),
  }),
  room,
  ({ all }) => 1 + all.length,
);

/** The figures that an article states in its own sentences. */
export const statementsOf = (article: Article): ArticleStatements => kept.of(article);

/** The figures that an article states, with all that pairs of them rest on. */
export const statementsMade: Trait<ArticleStatements> = {
  name: "statements",
  of: statementsOf,
  hash: ({ day, all }) => {
    const hashes = all.flatMap(({ words, ...rest }) => [hashOf(JSON.stringify(rest)), hashWords(words)]);
    return hashNumbers([day, ...hashes]);
  },
};

/** So many figures are kept by their hashes, for many more articles than the statements. */
const roomForFigures = 262_144;

const keptFigures = new KeptByContent(
  (article): Int32Array => figuresOf(statementsOf(article).all),
  roomForFigures,
  ({ length }) => 16 + length,
);

/** Hashes of the figures by which two articles are known to tell one story, each once, in order. */
export const figuresStated: Trait<Int32Array> = {
  name: "figures",
  of: (article) => keptFigures.of(article),
  hash: hashNumbers,
};

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
