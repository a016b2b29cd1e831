import type { ReportData } from "../../../server/src/pages/report/report-data";
import type { Translation } from "../../../server/src/words/words";

/** What the view tells its page. */
export interface ToPage {
  readonly kind: "report";
  readonly data: ReportData;
  /** The editor's language, and its words from the English ones. */
  readonly language: string;
  readonly translation: Translation;
}

/** What the page tells its view: that it can show a report, or that a place was chosen, "drafts/a.txt:12". */
export type ToView = { readonly kind: "ready" } | { readonly kind: "open"; readonly place: string };
