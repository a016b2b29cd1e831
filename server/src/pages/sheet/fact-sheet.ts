import type { Place } from "../../check/finding";
import { type FactToCheck, factsToCheck } from "../../check/marks/facts-to-check";
import { type Progress, progressOf } from "../../check/progress";
import { Agreement } from "../../features/agreement";
import { corroborate } from "../../features/corroboration";
import type { FeatureContext } from "../../features/feature";
import { plainTextOf } from "../../features/mention-at";
import { sayFigure } from "../../features/say-figure";
import { sayTime } from "../../features/say-time";
import { kindOfMention } from "../../index/mention-kind";
import type { Article } from "../../link/article";
import { isFigure, isName, isTime } from "../../recognise/mention";
import { overlaps } from "../../text/span";
import { sayLostMark, sayMark } from "../../words/marks";
import { kindOfFact, type SheetKind, saidBy } from "../../words/sheets";
import { lineIn, lineOf } from "../line-of";
import { type PlainPassage, plainPassage } from "../plain-passage";

/** What a checker goes through of one article, fact by fact. */
export interface FactSheet {
  readonly path: string;
  readonly title: string | undefined;
  /** ISO; undefined where the article has no day of its own. */
  readonly dateline: string | undefined;
  readonly progress: Progress;
  readonly rows: readonly SheetRow[];
}

/** One fact to tick off. */
export interface SheetRow {
  /** From 1, in order of the text. */
  readonly number: number;
  readonly kind: string;
  readonly words: string;
  /** What the words stand for: a role, a value, a day, a speaker; empty where they say it themselves. */
  readonly meaning: string;
  /** From 1. */
  readonly line: number;
  readonly passage: PlainPassage;
  readonly agreeing: readonly Elsewhere[];
  readonly differing: readonly Elsewhere[];
  readonly isChecked: boolean;
  /** Who checked it, when and against what, or who had until the sentence was changed; empty where nobody has. */
  readonly check: string;
}

/** A passage of another article. */
export interface Elsewhere {
  readonly path: string;
  /** From 1; undefined in a source. */
  readonly line: number | undefined;
  readonly passage: PlainPassage;
}

/** The facts of an article in order, each name where it stands first. Page furniture states nothing and is left out. */
export function factSheet(article: Article, context: FeatureContext): FactSheet {
  const agreement = new Agreement(article, context);
  const facts = factsToCheck(article).filter(
    (fact) => isFirstOfName(article, fact) && !article.furniture.some((stretch) => overlaps(stretch, fact)),
  );
  return {
    path: context.displayPath(article.uri),
    title: article.title && plainTextOf(article, article.title),
    dateline: article.dateline?.day,
    progress: progressOf(article, context.checkedIn?.(article) ?? []),
    rows: facts.map((fact, index) => toRow(article, fact, index + 1, context, agreement)),
  };
}

function toRow(
  article: Article,
  fact: FactToCheck,
  number: number,
  context: FeatureContext,
  agreement: Agreement,
): SheetRow {
  const { agreeing, differing } = corroborate(article, fact, context, agreement);
  const toElsewhere = (place: Place): Elsewhere[] => {
    const other = context.corpus.article(place.uri);
    if (!other) return [];
    return [
      {
        path: context.displayPath(place.uri),
        line: lineIn(other, place, context),
        passage: plainPassage(other, place),
      },
    ];
  };
  return {
    number,
    kind: context.words.say(
      kindOfFact(
        kinds[fact.mention === undefined ? fact.kind : kindOfMention(context.corpus, article, fact.mention)],
      ),
    ),
    words: plainTextOf(article, fact),
    meaning: meaningOf(article, fact, context),
    line: lineOf(article, fact),
    passage: plainPassage(article, fact),
    agreeing: agreeing.flatMap(toElsewhere),
    differing: differing.flatMap(toElsewhere),
    ...checkOf(article, fact, context),
  };
}

const kinds: Readonly<Record<FactToCheck["kind"], SheetKind>> = {
  person: "person",
  organization: "organization",
  place: "place",
  other: "other",
  number: "figure",
  ordinal: "figure",
  percent: "figure",
  money: "figure",
  quantity: "figure",
  date: "date",
  time: "time",
  duration: "duration",
  set: "set",
  quotation: "quotation",
};

function isFirstOfName({ entities, entityOf }: Article, { mention }: FactToCheck): boolean {
  const entity = mention === undefined ? undefined : entities[entityOf[mention]!];
  return !entity || entity.mentions[0] === mention;
}

function meaningOf(article: Article, fact: FactToCheck, { words }: FeatureContext): string {
  const mention = fact.mention === undefined ? undefined : article.mentions[fact.mention];
  if (!mention) {
    const quotation = article.quotations.find(({ start, end }) => start === fact.start && end === fact.end);
    const speaker = quotation?.speaker === undefined ? undefined : article.entities[quotation.speaker];
    return speaker ? words.say(saidBy(speaker.name)) : "";
  }
  if (isName(mention)) {
    const entity = article.entityOf[fact.mention!];
    const roles = article.roles.filter((role) => role.entity === entity).map(({ text }) => oneLine(text));
    return [...new Set(roles)].join("; ");
  }
  const said = isTime(mention)
    ? sayTime(mention.value.timex, words)
    : isFigure(mention)
      ? sayFigure(mention.kind, mention.value, words)
      : "";
  return said === plainTextOf(article, fact) || /X/.test(said) ? "" : said;
}

/** A name is checked where one of its mentions in the article is. */
function checkOf(
  article: Article,
  fact: FactToCheck,
  context: FeatureContext,
): Pick<SheetRow, "isChecked" | "check"> {
  const entity = fact.mention === undefined ? undefined : article.entities[article.entityOf[fact.mention]!];
  const spans = entity ? entity.mentions.map((mention) => article.mentions[mention]!) : [fact];
  const isMeant = (one: { readonly start: number; readonly end: number }): boolean =>
    spans.some(({ start, end }) => start === one.start && end === one.end);
  const held = (context.checkedIn?.(article) ?? [])
    .filter(isMeant)
    .map(({ mark }) => context.words.say(sayMark(mark)));
  if (held.length > 0) return { isChecked: true, check: [...new Set(held)].join("; ") };
  const lost = (context.checkingOf?.(article).lost ?? []).filter((one) => one.fact && isMeant(one.fact));
  return {
    isChecked: false,
    check: lost.map(({ mark }) => context.words.say(sayLostMark(mark, false))).join("; "),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
