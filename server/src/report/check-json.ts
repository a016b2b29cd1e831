import { english } from "../words/words";
import type { CheckResult, CheckSummary, LineRange, ReportedFinding, ReportedRule } from "./check-result";
import type { CheckingSummary, LostReport } from "./checking-summary";

/** What `check --format json` prints: the shape other programs rely on. */
export interface CheckReport {
  readonly version: 1;
  readonly findings: readonly FindingReport[];
  readonly summary: SummaryReport;
}

/** The sums, with what is said of lost checks put into words. */
export type SummaryReport = Omit<CheckSummary, "checked"> & {
  readonly checked?: Omit<CheckingSummary, "lost"> & {
    readonly lost: readonly (Omit<LostReport, "message"> & { readonly message: string })[];
  };
};

export interface FindingReport {
  readonly rule: ReportedRule;
  readonly severity: string;
  readonly path: string;
  /** UTF-16 code units, as everywhere. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly range: LineRange;
  readonly message: string;
  readonly related: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly edits: readonly {
      readonly path: string;
      readonly start: number;
      readonly end: number;
      readonly newText: string;
    }[];
  }[];
}

/** The report of a check. Fixes that only write to the project file are an editor's and left out. */
export function toCheckReport(result: CheckResult): CheckReport {
  return {
    version: 1,
    findings: result.findings.map((finding) => toFindingReport(finding, result)),
    summary: toSummaryReport(result.summary),
  };
}

function toSummaryReport({ checked, ...counts }: CheckSummary): SummaryReport {
  if (!checked) return counts;
  const lost = checked.lost.map((one) => ({ ...one, message: english.say(one.message) }));
  return { ...counts, checked: { ...checked, lost } };
}

function toFindingReport(finding: ReportedFinding, { textOf, pathOf, rangeOf }: CheckResult): FindingReport {
  const { rule, severity, uri, start, end, message, related, fixes } = finding;
  return {
    rule,
    severity,
    path: pathOf(uri),
    start,
    end,
    text: textOf(uri).slice(start, end),
    range: rangeOf(uri, finding),
    message: english.say(message),
    related: related.map((place) => ({
      path: pathOf(place.uri),
      start: place.start,
      end: place.end,
      message: english.say(place.message),
    })),
    fixes: fixes
      .filter(({ edits }) => edits.length > 0)
      .map(({ title, preferred, edits }) => ({
        title: english.say(title),
        preferred,
        edits: edits.map((edit) => ({
          path: pathOf(edit.uri),
          start: edit.start,
          end: edit.end,
          newText: edit.newText,
        })),
      })),
  };
}
