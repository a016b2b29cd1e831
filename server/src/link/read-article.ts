import { recogniseFigures } from "../recognise/figures/figures";
import { recogniseNames } from "../recognise/names/names";
import { resolveOverlaps } from "../recognise/resolve-overlaps";
import { recogniseTimes } from "../recognise/times/times";
import type { Markup } from "../text/prose";
import { readProse } from "../text/read-prose";
import type { Article } from "./article";
import { findDateline } from "./dateline";
import type { Reader } from "./reader";
import { resolveTimes } from "./resolve-times";

/**
 * Reads an article out of a text. Total: any text gives an article, and nothing but the text, its URI's file name and
 * its extension is looked at. The same text and URI always give the same article.
 */
export function readArticle(reader: Reader, uri: string, text: string): Article {
  const prose = readProse(text, markupOf(uri), reader.vocabulary);
  const names = recogniseNames(prose, reader.lexicon);
  const figures = recogniseFigures(prose, reader.figureWords);
  const expressions = recogniseTimes(prose, reader.timeWords);
  const dateline = findDateline(uri, prose, expressions);
  const mentions = resolveOverlaps(names, figures, resolveTimes(prose, expressions, dateline));
  return {
    uri,
    prose,
    text,
    title: prose.title,
    byline: undefined,
    dateline,
    mentions,
    entityOf: new Int32Array(mentions.length).fill(-1),
    entities: [],
    roles: [],
    quotations: [],
    claims: [],
    furniture: [],
  };
}

/** By the file name's extension; `.txt`, `.text`, `.article` and all others are plain. */
export function markupOf(uri: string): Markup {
  return /\.(?:md|markdown)(?:[?#]|$)/i.test(uri) ? "markdown" : "plain";
}
