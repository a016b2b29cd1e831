import { readCapitals } from "../recognise/capitals";
import { recogniseFigures } from "../recognise/figures/figures";
import { type FigureMention, isName, type NameMention } from "../recognise/mention";
import { addMisspeltNames } from "../recognise/misspelt-names";
import { recogniseNames } from "../recognise/names/names";
import { resolveOverlaps } from "../recognise/resolve-overlaps";
import { addStrays } from "../recognise/strays";
import { recogniseTimes, type TimeExpression } from "../recognise/times/times";
import { holdsMarks } from "../text/markdown-marks";
import type { Markup, Prose } from "../text/prose";
import { readProse } from "../text/read-prose";
import type { Article } from "./article";
import { findByline } from "./byline";
import { findClaims } from "./claims";
import { findDateline, headerOf } from "./dateline";
import { linkEntities } from "./entities";
import { findEvents } from "./events";
import { findFurniture } from "./furniture";
import { settleCurrencies } from "./home-currency";
import type { Reader } from "./reader";
import { resolveTimes } from "./resolve-times";
import { findRoles } from "./roles";
import { attributeQuotations } from "./speakers";
import { Surroundings } from "./surroundings";
import { addStamps } from "./times/stamps";
import { tellNamesakes } from "./walks-of-life";

/** A text to be read, with the URI that it has. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  /** The year that its story speaks from, for a wire's line that names none. */
  readonly year?: number;
}

/**
 * Reads an article out of a text. Total: any text gives an article, and nothing but the text, its URI's file name and
 * its extension is looked at. The same text and URI always give the same article.
 */
export function readArticle(reader: Reader, uri: string, text: string): Article {
  return readArticles(reader, [{ uri, text }])[0]!;
}

/**
 * As `readArticle`, for several texts at once and a sixth faster: each step of reading is taken for all before the next, so
 * that the processor fetches the code of thirty recognisers once and not for each small text. Eight are enough for that.
 */
export function readArticles(reader: Reader, sources: readonly Source[]): Article[] {
  const proses = sources.map(({ uri, text }) => readProse(text, markupOf(uri), reader.vocabulary));
  const names = proses.map((prose) => recogniseNames(prose, reader.lexicon));
  const figures = proses.map((prose) => recogniseFigures(prose, reader.figureWords));
  const times = proses.map((prose) => recogniseTimes(prose, reader.timeWords));
  return linkArticles(reader, sources, proses, { names, figures, times });
}

/** What was recognised in several texts, by text. */
export interface Recognised {
  readonly names: readonly (readonly NameMention[])[];
  readonly figures: readonly (readonly FigureMention[])[];
  readonly times: readonly (readonly TimeExpression[])[];
}

/** Makes articles of texts that are cut up and of what was recognised in them, step by step as `readArticles`. */
export function linkArticles(
  reader: Reader,
  sources: readonly Source[],
  proses: readonly Prose[],
  { names, figures, times: expressions }: Recognised,
): Article[] {
  const days = proses.map((prose, at) =>
    findDateline(sources[at]!.uri, prose, expressions[at]!, sources[at]!.year),
  );
  const datelines = days.map(({ dateline }) => dateline);
  const times = proses.map((prose, at) =>
    resolveTimes(prose, addStamps(prose, expressions[at]!), datelines[at]),
  );
  const capitals = proses.map(readCapitals);
  const settled = proses.map((prose, at) =>
    addMisspeltNames(
      prose,
      reader.lexicon,
      capitals[at]!,
      resolveOverlaps(names[at]!, settleCurrencies(prose, figures[at]!), times[at]!),
    ),
  );
  const mentions = proses.map((prose, at) =>
    addStrays(prose, reader.lexicon, capitals[at]!, settled[at]!).filter(
      // "**Anna** Ruiz": what is written there is no form of the name.
      (mention) => !(isName(mention) && holdsMarks(prose, mention)),
    ),
  );
  const furniture = proses.map(findFurniture);
  const bylines = proses.map(findByline);
  const linked = proses.map((prose, at) => linkEntities(prose, mentions[at]!, reader.nameForms));
  const roles = proses.map((prose, at) =>
    findRoles(
      prose,
      reader.roleWords,
      reader.officeTitles,
      mentions[at]!,
      linked[at]!.entityOf,
      datelines[at],
    ),
  );
  const quotations = proses.map((prose, at) =>
    attributeQuotations(prose, reader.speechWords, mentions[at]!, linked[at]!.entityOf),
  );
  const around = proses.map(
    (prose, at) => new Surroundings(prose, reader.stems, mentions[at]!, linked[at]!.entityOf),
  );
  const claims = around.map((one, at) =>
    findClaims(one, reader.claimWords, linked[at]!.entities, furniture[at]!),
  );
  const events = around.map((one, at) =>
    findEvents(one, linked[at]!.entities, furniture[at]!, headerOf(days[at]!)),
  );
  return proses.map((prose, at) => ({
    uri: sources[at]!.uri,
    prose,
    text: sources[at]!.text,
    title: prose.title,
    byline: bylines[at],
    ...days[at]!,
    mentions: mentions[at]!,
    entityOf: linked[at]!.entityOf,
    entities: tellNamesakes(
      linked[at]!.entities,
      roles[at]!,
      linked[at]!.entityOf,
      mentions[at]!,
      sources[at]!.text,
    ),
    roles: roles[at]!,
    quotations: quotations[at]!,
    claims: claims[at]!,
    events: events[at]!,
    furniture: furniture[at]!,
  }));
}

/** By the file name's extension; `.txt`, `.text`, `.article` and all others are plain. */
export function markupOf(uri: string): Markup {
  return /\.(?:md|markdown)(?:[?#]|$)/i.test(uri) ? "markdown" : "plain";
}
