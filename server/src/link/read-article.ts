import { recogniseFigures } from "../recognise/figures/figures";
import { recogniseNames } from "../recognise/names/names";
import { resolveOverlaps } from "../recognise/resolve-overlaps";
import { addStrays } from "../recognise/strays";
import { recogniseTimes } from "../recognise/times/times";
import type { Markup } from "../text/prose";
import { readProse } from "../text/read-prose";
import type { Article } from "./article";
import { findByline } from "./byline";
import { findClaims } from "./claims";
import { findDateline } from "./dateline";
import { linkEntities } from "./entities";
import { findEvents } from "./events";
import { findFurniture } from "./furniture";
import type { Reader } from "./reader";
import { resolveTimes } from "./resolve-times";
import { findRoles } from "./roles";
import { attributeQuotations } from "./speakers";
import { Surroundings } from "./surroundings";

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
  const settled = resolveOverlaps(names, figures, resolveTimes(prose, expressions, dateline));
  const mentions = addStrays(prose, reader.lexicon, settled);
  const furniture = findFurniture(prose);
  const { entities, entityOf } = linkEntities(text, mentions, reader.nameForms);
  const around = new Surroundings(prose, reader.stems, mentions, entityOf);
  return {
    uri,
    prose,
    text,
    title: prose.title,
    byline: findByline(prose),
    dateline,
    mentions,
    entityOf,
    entities,
    roles: findRoles(prose, reader.roleWords, reader.officeTitles, mentions, entityOf),
    quotations: attributeQuotations(prose, reader.speechWords, mentions, entityOf),
    claims: findClaims(around, reader.claimWords, entities, furniture),
    events: findEvents(around, entities, furniture, dateline),
    furniture,
  };
}

/** By the file name's extension; `.txt`, `.text`, `.article` and all others are plain. */
export function markupOf(uri: string): Markup {
  return /\.(?:md|markdown)(?:[?#]|$)/i.test(uri) ? "markdown" : "plain";
}
