import type { Article } from "../link/article";
import type { Span } from "../text/span";
import { keepAsIs } from "../words/fixes";
import type { Fix, RuleId } from "./finding";
import { toTextQuote } from "./text-quote";

/** The fix that keeps a finding's words as they are, for good: an entry of the project file's `accepted`. */
export function keepBoth(rule: RuleId, article: Article, span: Span): Fix {
  const record = { list: "accepted", rule, uri: article.uri, ...toTextQuote(article.text, span) } as const;
  return { title: keepAsIs(), preferred: false, scope: "project", edits: [], record };
}
