import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";
import { isFigure, type Mention } from "../../recognise/mention";
import { withoutMarks } from "../../text/markdown-marks";
import { overlaps, type Span } from "../../text/span";
import { daysOf } from "./elapsed";
import type { LifeDate } from "./life-dates";
import { entityOf, personToldOf, sentenceOf } from "./told-person";

/** An age that somebody had in a year that is named. */
export interface AgeInYear extends LifeDate {
  /** Example: "1993" */
  readonly year: string;
}

/** Before the age: "was ", "was only ". */
const was = /\bwas (?:just |only |then )?$/i;
/** Between the age and the year: " when she first won the national title in ". */
const whenInYear =
  /^(?: years? old)? when (?:he|she) (?:(?!(?:and|but|who|which|whose)\b)[^\s.,;:()“”"]+ ){1,12}in $/;
const pronounFirst = /^(?:he|she) was (?:just |only |then )?$/i;
const aYear = /^\d{4}$/;
/** How many mentions on the year may stand. */
const reach = 4;

/** For so many articles, nearly all of which state no such age. */
const room = 2048;
const kept = new KeptByContent(readAges, room);

/** The ages that an article says its persons had in years it names, in text order. */
export const agesInYears = (article: Article): readonly AgeInYear[] => kept.of(article);

function readAges(article: Article): readonly AgeInYear[] {
  return article.mentions.flatMap((mention, at): AgeInYear[] => {
    const age = ageOf(mention);
    if (age === undefined) return [];
    const next = article.mentions.slice(at + 1, at + 1 + reach).find(({ kind }) => kind === "date");
    if (next?.kind !== "date" || !aYear.test(next.value.timex) || next.value.mod !== undefined) return [];
    const between = { start: mention.end, end: next.start };
    if (!whenInYear.test(withoutMarks(article.prose, between))) return [];
    const entity = isToldByOthers(article, mention) ? undefined : personOf(article, at);
    if (entity === undefined) return [];
    const [first, last] = [age + 1, age].map((back) => daysOf(String(Number(next.value.timex) - back)));
    if (!first || !last) return [];
    const { start, end } = mention;
    return [
      {
        kind: "age",
        entity,
        isNamed: true,
        isBesideYear: true,
        age,
        born: { first: first.first, last: last.after - 1 },
        start,
        end,
        year: next.value.timex,
      },
    ];
  });
}

function ageOf(mention: Mention): number | undefined {
  if (!isFigure(mention) || mention.kind === "ordinal" || mention.kind === "money") return undefined;
  const { number, modifier, unit } = mention.value;
  const isAge = mention.kind === "number" || unit === "a";
  return isAge && modifier === undefined && Number.isInteger(number) ? number : undefined;
}

const isToldByOthers = ({ quotations, furniture }: Article, mention: Mention): boolean =>
  [...quotations, ...furniture].some((span) => overlaps(span, mention));

/** The one person whom the sentence names before the age, or of whom the sentences before tell, where it has "she". */
function personOf(article: Article, at: number): number | undefined {
  const { mentions, prose } = article;
  const age = mentions[at]!;
  const sentence = sentenceOf(article, age);
  const before: Span = { start: sentence.start, end: age.start };
  const words = withoutMarks(prose, before);
  if (!was.test(words)) return undefined;
  if (pronounFirst.test(words)) return personToldOf(article, sentence)?.entity;
  const named = new Set<number>();
  mentions.forEach((mention, index) => {
    if (mention.kind === "person" && overlaps(mention, before)) named.add(entityOf(article, index) ?? -1);
  });
  const [entity] = named;
  return named.size === 1 && entity! >= 0 ? entity : undefined;
}
