import { dayNumberOf } from "../../index/digest";
import type { Article } from "../../link/article";
import type { Claim } from "../../link/claim";
import { headerOf } from "../../link/dateline";
import { type FigureMention, isFigure } from "../../recognise/mention";
import { hashOf } from "../../text/hash";
import { sentenceAt } from "../../text/sentence-at";
import { overlaps } from "../../text/span";
import { KeptSentences } from "../kept-sentences";
import { isEnumerated, lightWords } from "./align";
import {
  type AroundFigure,
  readAround,
  type SteppedSentence,
  stepThrough,
  unitClassOf,
} from "./around-figure";
import { personsBeside } from "./beside-scale";
import { createRarities, type NearWords, toNearWords } from "./near-words";
import type { About, NearName, Statement } from "./statement";
import { volatilityOf } from "./volatile";

/** Example: "dozens are missing" */
const vague = /\b(?:dozens|scores|hundreds|thousands|millions|billions)\b/i;

/** Example: "FTSE 100   8,020.55   +0.22", where the words that say what a figure is stand at the head of the table */
const columns = /[^\s.,:;!?”"](?: {2,}|\t+)\S.*[^\s.,:;!?”"](?: {2,}|\t+)\S/;
/** A line off a page may have white space anywhere: "The council  approved 340  homes on Monday." */
const sentence = /\p{Ll}{2}[.!?][”"’')]*\s*$/u;
const prose =
  /\p{Ll}\s+(?:the|a|an|of|in|on|to|and|has|had|have|was|were|is|are|said|will|for|by)\s+[\p{L}\d]/u;
/** A paragraph is no row, whatever white space is in it. */
const longestRow = 160;

/** A figure and what stands around it, before that is weighed by what stands around the article's other figures. */
interface Draft {
  readonly mention: FigureMention;
  /** Index into `Article.mentions`. */
  readonly index: number;
  /** Index into `Article.claims`. */
  readonly claim: number | undefined;
  readonly sentence: number;
  readonly around: AroundFigure;
  readonly unitClass: string;
  readonly words: ReadonlyMap<string, number>;
}

/** The figures that an article states in its own sentences, in text order; page furniture, tables, ages and ordinals are left out. */
export function readStatements(article: Article): readonly Statement[] {
  const drafts = readDrafts(article);
  const words = toNearWords(drafts, (stem) => lightWords.has(stem));
  const rarities = createRarities(drafts.map(({ unitClass, around }) => [unitClass, around.names.keys()]));
  return drafts.map((draft, at): Statement => {
    const { speakersBodies } = draft.around;
    const rarityOf = rarities(draft.unitClass);
    const names = Array.from(draft.around.names, ([entity, near]): NearName => {
      const { key, kind } = article.entities[entity]!;
      return {
        words: wordsOfKey.exec(key)?.[0] ?? key,
        kind,
        near,
        isSpeakers: speakersBodies.has(entity),
        rarity: rarityOf(entity),
      };
    });
    return toStatement(article, draft, words[at]!, names);
  });
}

/** Example: "larkfield homes" of "organization:larkfield homes", "falk" of "person:falk:ines" */
const wordsOfKey = /(?<=^[a-z]+:)[^:]+/;

const kept = new KeptSentences<AroundFigure | undefined>(headerIn);

/** How far into a sentence the day of its article's header stands, which is left out with what stands before it; -1 elsewhere. */
function headerIn(article: Article, sentence: number): number {
  const { sentences, tokens } = article.prose;
  const start = tokens.start[sentences.first[sentence]!]!;
  const end = tokens.end[sentences.end[sentence]! - 1]!;
  const at = headerOf(article)?.start ?? -1;
  return at >= start && at < end ? at - start : -1;
}

function readDrafts(article: Article): readonly Draft[] {
  const claims = new Map(article.claims.map((claim, index) => [claim.mention, index]));
  const found: Draft[] = [];
  let stepped: SteppedSentence | undefined;
  const findIn = kept.read(article);
  article.mentions.forEach((mention, index) => {
    if (!isFigure(mention) || mention.kind === "ordinal" || mention.value.unit === "a") return;
    if (vague.test(article.text.slice(mention.start, mention.end))) return;
    if (article.furniture.some((span) => overlaps(span, mention))) return;
    if (standsInColumns(article.text, mention.start)) return;
    const sentence = sentenceAt(article.prose, mention.firstToken);
    const around = findIn(sentence, index, () => {
      if (sentence !== stepped?.index) stepped = stepThrough(article, sentence);
      return readAround(article, mention, stepped);
    });
    if (!around) return;
    const claim = claims.get(index);
    const unitClass = unitClassOf(mention);
    found.push({ mention, index, claim, sentence, around, unitClass, words: around.words });
  });
  return found;
}

function standsInColumns(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestRow), at);
  const after = text.slice(at, at + longestRow);
  const row = before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0];
  return row.length < longestRow && columns.test(row) && !(sentence.test(row) && prose.test(row));
}

/** Example: "all " before "132 people" */
const all = /\ball (?:of )?(?:the )?$/i;
const allReach = 12;

/** All fields are written out in one place: to spread them takes as long as all the rest. */
function toStatement(
  article: Article,
  { mention, index, claim: claimIndex, sentence, around, unitClass }: Draft,
  nearWords: NearWords,
  names: readonly NearName[],
): Statement {
  const claim = claimIndex === undefined ? undefined : article.claims[claimIndex];
  const { words, before, after, scale, motion, measure } = around;
  // What was foreseen stands, however the count went on.
  const volatility =
    around.stance === "forecast"
      ? undefined
      : volatilityOf({
          words,
          head: claim?.head ?? after,
          kind: mention.kind,
          unit: mention.value.unit,
          moves: motion !== undefined,
          times: around.times,
          day: dayNumberOf(article),
          isAll: all.test(article.text.slice(Math.max(0, mention.start - allReach), mention.start)),
        });
  return {
    mention: index,
    claim: claimIndex,
    about: claim && toAbout(claim, after),
    kind: mention.kind,
    value: mention.value,
    unitClass,
    day: dayNumberOf(article),
    sentence,
    words: nearWords,
    names,
    before: before === undefined ? 0 : hashOf(before),
    after: after === undefined ? 0 : hashOf(after),
    modified: around.modified,
    times: around.times,
    period: around.period,
    isPart: around.isPart,
    whichOne: around.whichOne ?? (volatility === "counted" && around.isEarlier ? "earlier" : undefined),
    isConverted: around.isConverted,
    converted: around.converted,
    isEnumerated: isEnumerated({ article, mention, start: mention.start, claim }),
    scale,
    besideScale: scale && { persons: personsBeside(article, sentence) },
    measure,
    place: around.place,
    stance: around.stance,
    motion,
    volatility,
  };
}

const toAbout = ({ head, base, modality, words }: Claim, after: string | undefined): About => ({
  head,
  base,
  modality,
  rate: words.find((word) => word.startsWith("per ")),
  sort: base === undefined && after !== head ? after : undefined,
});
