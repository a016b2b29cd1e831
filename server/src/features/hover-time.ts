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
  const day = dayOfMention(mention);
  const heading = `**${escapeMarkdown(headingOf(article, mention))}**`;
  const lines = [day ? `${heading} · \`${day}\`` : heading];
  const how = howResolved(article, mention);
  if (how) lines.push(how);
  if (day) lines.push(...elsewhere(article, mention, day, context));
  return lines;
}

/** A value for which there are no words, such as a month of some year: "XXXX-XX" */
const open = /X/;
/** "2X" of "twice a week" */
const times = /^(\d+)X$/;

function headingOf(article: Article, mention: TimeMention): string {
  const { timex, type, freq } = mention.value;
  const said = sayTime(timex);
  if (open.test(said)) return textOf(article, mention);
  if (type !== "SET") return said;
  const often = times.exec(freq ?? "")?.[1];
  return `${often ? `${count(Number(often), "time")} ` : ""}every ${said.replace(/^1 /, "")}`;
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
      ? `It is not clear when ${words} is.`
      : `The article gives no day of its own to count ${words} from.`;
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
  const here = article.mentions.filter((one) => one !== mention && dayOfMention(one) === day);
  lines.push(...here.slice(0, mostPassages - lines.length).map((one) => passageLink(article, one, context)));
  return lines.length > 0
    ? [[`The same day ${whereElse(others.length, here.length)}:`, "", ...lines].join("\n")]
    : [];
}

/** "in 2 other articles and once more here" */
function whereElse(articles: number, here: number): string {
  const others = articles > 0 ? [`in ${count(articles, "other article")}`] : [];
  const more = here > 0 ? [here === 1 ? "once more here" : `${here} more times here`] : [];
  return [...others, ...more].join(" and ");
}
