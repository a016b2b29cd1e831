import type { CorpusView } from "../index/corpus-view";
import { overlaps } from "../text/span";
import type { Place } from "./finding";
import type { Project } from "./project";

/** What is asked to know a source's quotations. */
export interface SourceContext {
  readonly corpus: Pick<CorpusView, "article">;
  readonly project: Pick<Project, "isTrusted">;
}

/** Whether a place stands in a quotation of a trusted article: what somebody said there is on record, and neither a fix nor a renaming changes it. */
export function isQuotedInSource(place: Place, { corpus, project }: SourceContext): boolean {
  if (!project.isTrusted(place.uri)) return false;
  const quotations = corpus.article(place.uri)?.quotations ?? [];
  return quotations.some((quotation) => overlaps(quotation, place));
}
