import type { Article } from "../link/article";
import type { TimeMention } from "../recognise/mention";
import {
  countedFromOwnDay,
  noDayToCountFrom,
  noSuchDayOrHour,
  notClearWhen,
  sameDay,
  workedOutFromOther,
} from "../words/cards";
import type { Message } from "../words/message";
import { every, timesEvery } from "../words/values";
import { dayOfMention } from "./days";
import { escapeMarkdown } from "./escape-markdown";
import type { FeatureContext } from "./feature";
import { textOf } from "./mention-at";
import { passageLink } from "./passage";
import { sayTimeValue } from "./say-time";

const mostPassages = 5;

/** The paragraphs of a date's card: the day with its weekday, how it was worked out, and where else it appears. */
export function timeCard(article: Article, mention: TimeMention, context: FeatureContext): string[] {
  const day = dayOfMention(mention);
  const heading = `**${escapeMarkdown(headingOf(article, mention, context))}**`;
  const lines = [day ? `${heading} · \`${day}\`` : heading];
  const how = howResolved(article, mention, context);
  if (how) lines.push(how);
  if (day) lines.push(...elsewhere(article, mention, day, context));
  return lines;
}

/** A value for which there are no words, such as a month of some year: "XXXX-XX" */
const open = /X/;
/** "2X" of "twice a week" */
const times = /^(\d+)X$/;

function headingOf(article: Article, mention: TimeMention, { words }: FeatureContext): string {
  const { type, freq } = mention.value;
  const said = sayTimeValue(mention.value, words);
  if (open.test(said)) return textOf(article, mention);
  if (type !== "SET") return said;
  const often = times.exec(freq ?? "")?.[1];
  const time = said.replace(/^1 /, "");
  return words.say(often ? timesEvery(Number(often), time) : every(time));
}

/** A sentence on where the day comes from; undefined where the text states it, or where nothing had to be worked out. */
function howResolved(article: Article, mention: TimeMention, context: FeatureContext): string | undefined {
  const how = toResolution(article, mention);
  return how && context.words.say(how);
}

function toResolution(article: Article, mention: TimeMention): Message | undefined {
  const { value } = mention;
  if (value.exists === false) return noSuchDayOrHour();
  const words = escapeMarkdown(textOf(article, mention));
  if (value.resolved === "dateline" && article.dateline) {
    return countedFromOwnDay(words, article.dateline.day, article.dateline.source);
  }
  if (value.resolved === "context") return workedOutFromOther(words);
  if (value.resolved === "unresolved") {
    return article.dateline ? notClearWhen(words) : noDayToCountFrom(words);
  }
  return undefined;
}

function elsewhere(article: Article, mention: TimeMention, day: string, context: FeatureContext): string[] {
  const others = context.corpus.articlesOfDay(day).filter((uri) => uri !== article.uri);
  const lines: string[] = [];
  for (const uri of others.slice(0, mostPassages)) {
    const other = context.corpus.article(uri);
    const place = other?.mentions.find((one) => dayOfMention(one) === day);
    if (other && place) lines.push(passageLink(other, place, context));
  }
  const here = article.mentions.filter((one) => one !== mention && dayOfMention(one) === day);
  lines.push(...here.slice(0, mostPassages - lines.length).map((one) => passageLink(article, one, context)));
  return lines.length > 0
    ? [[context.words.say(sameDay(others.length, here.length)), "", ...lines].join("\n")]
    : [];
}
