import type { CorpusView } from "../index/corpus-view";
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

/** The finding without those fixes that would change a source's quotation. */
export function sparingSources(finding: Finding, context: SourceContext): Finding {
  const fixes = finding.fixes.filter(({ edits }) => !edits.some((edit) => isQuotedInSource(edit, context)));
  return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
}
