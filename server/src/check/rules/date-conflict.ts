import type { Rule } from "../rule";
import { findTimeConflicts } from "../times/time-conflicts";

/** Two dates for the same event. */
export const dateConflict: Rule = {
  id: "date-conflict",
  severity: "warning",
  title: "Different dates for one event",
  description: "Two articles that date the same event differently.",
  check: (article, context) => findTimeConflicts(article, context, "date-conflict"),
};
