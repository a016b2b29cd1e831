import { markupOf } from "../link/read-article";
import { holdsMarks } from "../text/markdown-marks";
import type { Finding, Place } from "./finding";
import { isQuotedInSource, type SourceContext } from "./source-quotations";

/** The finding without those fixes that would change a source's quotation, or leave half of Markdown's marks. */
export function withSafeFixes(finding: Finding, context: SourceContext): Finding {
  const isBarred = (edit: Place): boolean => isQuotedInSource(edit, context) || breaksMarks(edit, context);
  const fixes = finding.fixes.filter(({ edits }) => !edits.some(isBarred));
  return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
}

/** Whether marks of Markdown stand between the words of a place: they would go with what is put there. */
function breaksMarks(place: Place, { corpus }: SourceContext): boolean {
  if (markupOf(place.uri) === "plain") return false;
  const article = corpus.article(place.uri);
  return article !== undefined && holdsMarks(article.prose, place);
}
