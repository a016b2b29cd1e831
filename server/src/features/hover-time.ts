import type { Article, Dateline } from "../link/article";
import type { TimeMention } from "../recognise/mention";
import { count } from "./counts";
import { dayOfMention } from "./days";
import { escapeMarkdown } from "./escape-markdown";
import type { FeatureContext } from "./feature";
import { textOf } from "./mention-at";
import { passageLink } from "./passage";
import { sayDay } from "./say-day";
import { sayTime } from "./say-time";

const mostPassages = 5;

/** The paragraphs of a date's card: the day with its weekday, how it was worked out, and where else it appears. */
export function timeCard(article: Article, mention: TimeMention, context: FeatureContext): string[] {
  const { value } = mention;
  const said = sayTime(value.timex);
  const heading = said === value.timex ? textOf(article, mention) : said;
  const frequency = value.type === "SET" ? "every " : "";
  const lines = [`**${frequency}${escapeMarkdown(heading)}** · \`${value.timex.replace(/`/g, "")}\``];
  const how = howResolved(article, mention);
  if (how) lines.push(how);
  const day = dayOfMention(mention);
  if (day) lines.push(...elsewhere(article, mention, day, context));
  return lines;
}

/** A sentence on where the day comes from; undefined where the text states it, or where nothing had to be worked out. */
function howResolved(article: Article, mention: TimeMention): string | undefined {
  const { value } = mention;
  if (value.exists === false) return "There is no such day or hour.";
  const words = `“${escapeMarkdown(textOf(article, mention))}”`;
  if (value.resolved === "dateline" && article.dateline) {
    return `${words} is counted from the article’s own day, ${sayDay(article.dateline.day)} (${sources[article.dateline.source]}).`;
  }
  if (value.resolved === "context") return `${words} is worked out from another date in this article.`;
  if (value.resolved === "unresolved") {
    return article.dateline
      ? `It is not clear which day ${words} means.`
      : `The article names no day of its own, so it is not known which day ${words} means.`;
  }
  return undefined;
}

const sources: Readonly<Record<Dateline["source"], string>> = {
  "front-matter": "from its front matter",
  "date-line": "from its date line",
  wire: "from its dateline",
  "file-name": "from its file name",
};

function elsewhere(article: Article, mention: TimeMention, day: string, context: FeatureContext): string[] {
  const others = context.corpus.articlesOfDay(day).filter((uri) => uri !== article.uri);
  const lines: string[] = [];
  for (const uri of others.slice(0, mostPassages)) {
    const other = context.corpus.article(uri);
    const place = other?.mentions.find((one) => dayOfMention(one) === day);
    if (other && place) lines.push(passageLink(other, place, context));
  }
  for (const one of article.mentions) {
    if (lines.length >= mostPassages) break;
    if (one === mention || dayOfMention(one) !== day) continue;
    lines.push(passageLink(article, one, context));
  }
  const heading =
    others.length > 0
      ? `The same day in ${count(others.length, "other article")}:`
      : "The same day in this article:";
  return lines.length > 0 ? [[heading, "", ...lines].join("\n")] : [];
}
