import type { Finding } from "../check/finding";
import type { Article } from "../link/article";
import { isName, isTime } from "../recognise/mention";
import type { Span } from "../text/span";
import { articleCounts, tooLongToCheck } from "../words/cards";
import type { Words } from "../words/words";
import { isToCheck } from "./article-summary";
import type { Lens } from "./feature";

/**
 * The line above an article: how many names, figures and dates it mentions, and how many findings wait: "41 names · 17
 * figures · 9 dates · 3 to check". Hints do not count: nothing has to be done about them.
 */
export function lensOf(article: Article, findings: readonly Finding[], words: Words): Lens {
  let names = 0;
  let dates = 0;
  for (const mention of article.mentions) {
    if (isName(mention)) names++;
    else if (isTime(mention)) dates++;
  }
  const figures = article.mentions.length - names - dates;
  const toCheck = findings.filter((finding) => finding.uri === article.uri && isToCheck(finding)).length;
  return { span: top, title: words.say(articleCounts(names, figures, dates, toCheck)) };
}

/** The line above a text that is left out for its length: without it an empty list of problems would look like praise. */
export function lensOfTooLong(limit: number, words: Words): Lens {
  return { span: top, title: words.say(tooLongToCheck(words.number(limit))) };
}

const top: Span = { start: 0, end: 0 };
