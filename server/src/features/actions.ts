import type { Edit, Finding, Fix } from "../check/finding";
import type { Article } from "../link/article";
import type { Span } from "../text/span";
import type { Action, FeatureContext } from "./feature";

/** What an editor can do about the findings that share text with a span or touch it: preferred fixes first, else in the findings' order. */
export function actionsAt(article: Article, span: Span, context: FeatureContext): Action[] {
  const actions: Action[] = [];
  for (const finding of context.findingsOf(article.uri)) {
    if (finding.uri !== article.uri || finding.start > span.end || finding.end < span.start) continue;
    for (const fix of finding.fixes) actions.push(toAction(finding, fix, context));
  }
  return [...actions.filter(({ preferred }) => preferred), ...actions.filter(({ preferred }) => !preferred)];
}

function toAction(finding: Finding, fix: Fix, { words }: FeatureContext): Action {
  return { title: words.say(fix.title), kind: "quickfix", preferred: fix.preferred, fix, finding };
}

/**
 * The edits to this article that need no judgement: the preferred fixes of misspelled names that the project file or a
 * trusted article confirms. In text order and disjoint; of two fixes for one place the first finding's is taken.
 */
export function fixAll(article: Article, context: FeatureContext): Edit[] {
  const edits: Edit[] = [];
  for (const finding of context.findingsOf(article.uri)) {
    if (finding.uri !== article.uri || !finding.confirmed || finding.rule !== "name-spelling") continue;
    const fix = finding.fixes.find(({ preferred }) => preferred);
    for (const edit of fix?.edits ?? []) if (edit.uri === article.uri) edits.push(edit);
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return edits.filter((edit) => {
    if (edit.start < end || (edit.start === end && edit.start === edit.end)) return false;
    end = edit.end;
    return true;
  });
}
