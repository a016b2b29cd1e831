import type { Article } from "../../link/article";
import { headerOf } from "../../link/dateline";
import { isSpeechDay } from "../../link/events";
import { isTime, type TimeMention } from "../../recognise/mention";
import { sentenceAt } from "../../text/sentence-at";
import { overlaps } from "../../text/span";
import { type Grain, readWhens, type When } from "./when";

/** Before a time that is a bound, or one that something is counted from. */
const bounds: Readonly<Record<Grain, RegExp>> = {
  day: /\b(?:by|until|till|since|before|after|between|to|through|of|early|late|around|about)$/i,
  hour: /\b(?:by|until|till|before|after|between|to|around|about|or)$/i,
  year: /\b(?:by|until|till|since|from|before|after|between|to|through|of|early|late|around|about|than)$/i,
  span: /\b(?:than|least|most|nearly|almost|about|around|last|past|next|for another|further|after|every)$/i,
};
/** Bounds that say a time as surely as "on" and "in" do. */
const pointed: Readonly<Record<Grain, RegExp>> = {
  day: /\b(?:by|until|till|since|before|of|to)$/i,
  hour: /\b(?:by|until|till|from|about|around)$/i,
  year: /\b(?:until|till|since|from)$/i,
  span: /(?!)/,
};
/** Before an hour: "shortly after 8:30" is about that hour. */
const nearby = /\b(?:shortly|just|soon|moments) (?:after|before)$/i;
/** No bound is longer than this with what stands before it. */
const boundReach = 18;

/** A time of an article with what it says. */
export interface Timed {
  readonly when: When;
  readonly mention: TimeMention;
  /** Index into `Article.mentions`. */
  readonly index: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** "since" of "since 2019", "of" of "of June 12": when something begins, ends, or was due; "" where no such word stands before it. */
  readonly bound: string;
}

/** "In 2018 and 2020", "May 3 or 4": times of one kind with less between them, in tokens, are given together. */
const together = 3;

/** The times of an article's own sentences, in text order: those that are no vague bound, no day on which somebody spoke, and not given together with another of their kind. */
export function timesOf(article: Article): readonly Timed[] {
  const found: Timed[] = [];
  article.mentions.forEach((mention, index) => {
    if (!isTime(mention) || isOutside(article, mention)) return;
    const sentence = sentenceAt(article.prose, mention.firstToken);
    for (const when of readWhens(article.text, mention))
      found.push({ when, mention, index, sentence, bound: "" });
  });
  return found.flatMap((timed, at) => {
    const { when, mention, sentence } = timed;
    const bound = boundOf(article, timed);
    if (bound === "vague") return [];
    const beside = found.filter((other, place) => place !== at && other.sentence === sentence);
    const isTogether = beside.some(
      (other) =>
        other.when.grain === when.grain &&
        other.mention.firstToken - mention.endToken < together &&
        mention.firstToken - other.mention.endToken < together,
    );
    if (isTogether) return [];
    if (when.grain !== "hour" || when.day !== "") return [{ ...timed, bound }];
    const day = beside.find((other) => other.when.grain === "day")?.when.day ?? "";
    return [{ ...timed, bound, when: { ...when, day } }];
  });
}

function isOutside(article: Article, mention: TimeMention): boolean {
  const header = headerOf(article);
  return [...(header ? [header] : []), ...article.furniture].some((span) => overlaps(span, mention));
}

function boundOf({ text, prose }: Article, { when, mention, sentence }: Timed): string {
  const start = prose.tokens.start[prose.sentences.first[sentence]!]!;
  if (isSpeechDay(text, { start, end: mention.end }, mention)) return "vague";
  const before = text.slice(Math.max(start, mention.start - boundReach), mention.start).trimEnd();
  if (when.grain === "hour" && nearby.test(before)) return "around";
  if (!bounds[when.grain].test(before)) return "";
  return pointed[when.grain].exec(before)?.[0].toLowerCase() ?? "vague";
}
