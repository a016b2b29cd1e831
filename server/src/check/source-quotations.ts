import type { CorpusView } from "../index/corpus-view";
import { markupOf } from "../link/read-article";
import { holdsMarks } from "../text/markdown-marks";
import type { Finding, Place } from "./finding";
import type { Project } from "./project";

/** What is asked to know a source's quotations. */
export interface SourceContext {
  readonly corpus: Pick<CorpusView, "article">;
  readonly project: Pick<Project, "isTrusted">;
}

/** Whether a place stands in a quotation of a trusted article: what somebody said there is on record, and neither a fix nor a renaming changes it. */
export function isQuotedInSource({ uri, start, end }: Place, { corpus, project }: SourceContext): boolean {
  if (!project.isTrusted(uri)) return false;
  const quotations = corpus.article(uri)?.quotations ?? [];
  return quotations.some((quotation) => quotation.start < end && start < quotation.end);
}

/** Whether marks of Markdown stand between the words of a place: they would go with what is put there. */
function breaksMarks(place: Place, { corpus }: SourceContext): boolean {
  if (markupOf(place.uri) === "plain") return false;
  const article = corpus.article(place.uri);
  return article !== undefined && holdsMarks(article.prose, place);
}

/** The finding without those fixes that would change a source's quotation, or leave half of Markdown's marks. */
export function sparingSources(finding: Finding, context: SourceContext): Finding {
  const isBarred = (edit: Place): boolean => isQuotedInSource(edit, context) || breaksMarks(edit, context);
  const fixes = finding.fixes.filter(({ edits }) => !edits.some(isBarred));
  return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
}
