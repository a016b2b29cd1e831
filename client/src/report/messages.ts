import type { ReportData } from "../../../server/src/pages/report/report-data";

/** What the view tells its page. */
export type ToPage = { readonly kind: "report"; readonly data: ReportData };

/** What the page tells its view: that it can show a report, or that a place was chosen, "drafts/a.txt:12". */
export type ToView = { readonly kind: "ready" } | { readonly kind: "open"; readonly place: string };
