import type { Edit, Finding, Fix, Place, RuleId } from "../check/finding";
import type { Article } from "../link/article";
import type { Span } from "../text/span";
import { changeFromTo } from "../words/fixes";
import type { Action, FeatureContext } from "./feature";

/**
 * What an editor can do about the findings that share text with a span or touch it: preferred fixes first, else in the
 * findings' order; then what can be done about those whose other side stands there.
 */
export function actionsAt(article: Article, span: Span, context: FeatureContext): Action[] {
  const actions: Action[] = [];
  for (const finding of context.findingsOf(article.uri)) {
    if (finding.uri !== article.uri || !touches(finding, span)) continue;
    for (const fix of finding.fixes) actions.push(toAction(finding, fix, context));
  }
  actions.push(...actionsOnOtherSide(article, span, context));
  return [...actions.filter(({ preferred }) => preferred), ...actions.filter(({ preferred }) => !preferred)];
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && a.end >= b.start;

/** Findings of two sides either of which may be the right one; whichever the editor stands on can be changed. */
const twoSided: ReadonlySet<RuleId> = new Set<RuleId>([
  "number-conflict",
  "magnitude",
  "date-conflict",
  "role-conflict",
  "quote-conflict",
]);

/** Nothing where the project file or a trusted article has decided for this side. */
function actionsOnOtherSide(article: Article, span: Span, context: FeatureContext): Action[] {
  const known = [...context.findingsOf(article.uri), ...(context.findingsElsewhere?.(article.uri) ?? [])];
  return [...new Set(known)].flatMap((finding) => {
    if (!twoSided.has(finding.rule) || finding.confirmed) return [];
    const place = finding.related.find((side) => side.uri === article.uri && touches(side, span));
    const fixes = place ? [...counterFix(finding, place, context), ...finding.fixes.filter(isKeeping)] : [];
    return fixes.map((fix) => toAction(finding, fix, context));
  });
}

const isKeeping = ({ record }: Fix): boolean => record !== undefined;

/**
 * The words of the finding's own side put in a place of its other side. Only where the one is written as the finding's own
 * fix writes the other: what needs more than an exchange of words is left to the editor.
 */
function counterFix(finding: Finding, place: Place, context: FeatureContext): Fix[] {
  const wordsAt = ({ uri, start, end }: Place): string | undefined =>
    context.corpus.article(uri)?.text.slice(start, end).replace(/\s+/g, " ");
  const [words, newText] = [wordsAt(place), wordsAt(finding)];
  const isExchange = finding.fixes.some(
    ({ scope, edits }) =>
      scope === "here" &&
      edits.length === 1 &&
      edits[0]!.start === finding.start &&
      edits[0]!.end === finding.end &&
      edits[0]!.newText === words,
  );
  if (words === undefined || newText === undefined || !isExchange) return [];
  const { uri, start, end } = place;
  const title = changeFromTo(words, newText);
  return [{ title, preferred: false, scope: "here", edits: [{ uri, start, end, newText }] }];
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
