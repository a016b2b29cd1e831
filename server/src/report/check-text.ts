import picocolors from "picocolors";
import { type Severity, severities } from "../check/finding";
import type { Span } from "../text/span";
import type { CheckResult, ReportedFinding } from "./check-result";
import type { CheckingSummary } from "./checking-summary";
import { findPassage } from "./passage";

/** How a report for a person looks. */
export interface TextStyle {
  readonly colour: boolean;
  /** The terminal's columns. */
  readonly columns: number;
}

type Colours = ReturnType<typeof picocolors.createColors>;

/** How many places of the other side are shown of one finding. */
const mostPlaces = 4;

/** How many checks that hold no more are shown one by one. */
const mostLost = 10;

const margin = "      ";

/** Findings for a person to read: article by article, each with its passage and the other side's, and a line of sums. */
export function toCheckText(result: CheckResult, style: TextStyle): string {
  const colours = picocolors.createColors(style.colour);
  const parts: string[] = [];
  let path: string | undefined;
  for (const finding of result.findings) {
    if (result.pathOf(finding.uri) !== path) {
      path = result.pathOf(finding.uri);
      parts.push(`${colours.underline(path)}\n`);
    }
    parts.push(`${findingLines(finding, result, style, colours).join("\n")}\n\n`);
  }
  parts.push(`${summaryLine(result, colours)}\n`, ...checkingLines(result.summary.checked, colours));
  return parts.join("");
}

function findingLines(
  finding: ReportedFinding,
  result: CheckResult,
  style: TextStyle,
  colours: Colours,
): string[] {
  const { start } = result.rangeOf(finding.uri, finding);
  const place = `${start.line + 1}:${start.character + 1}`;
  const fix = finding.fixes.find(({ preferred, edits }) => preferred && edits.length > 0);
  return [
    `  ${place}  ${paint(finding.severity, colours)}  ${finding.message}  ${colours.dim(finding.rule)}`,
    ...passageLines(finding.uri, finding, result, style, colours),
    ...relatedLines(finding, result, style, colours),
    ...(fix ? [`${margin}${colours.green("Fix:")} ${fix.title}`] : []),
  ];
}

function relatedLines(
  { related }: ReportedFinding,
  result: CheckResult,
  style: TextStyle,
  colours: Colours,
): string[] {
  const shown = related.slice(0, mostPlaces).flatMap((place) => {
    const { start } = result.rangeOf(place.uri, place);
    const where = `${result.pathOf(place.uri)}:${start.line + 1}:${start.character + 1}`;
    return [
      `${margin}${colours.cyan(where)}  ${place.message}`,
      ...passageLines(place.uri, place, result, style, colours),
    ];
  });
  const left = related.length - mostPlaces;
  return left > 0 ? [...shown, `${margin}… and ${left.toLocaleString("en")} more`] : shown;
}

/** The passage with a line of marks under the span. */
function passageLines(
  uri: string,
  span: Span,
  result: CheckResult,
  { columns }: TextStyle,
  colours: Colours,
): string[] {
  const { before, words, after, indent, width } = findPassage(
    result.textOf(uri),
    span,
    columns - margin.length - 2,
  );
  return [
    `${margin}${colours.dim("│")} ${before}${colours.bold(words)}${after}`.trimEnd(),
    `${margin}${colours.dim("│")} ${" ".repeat(indent)}${colours.yellow("^".repeat(width))}`,
  ];
}

function summaryLine({ findings, summary }: CheckResult, colours: Colours): string {
  const scope = `${counted(summary.articles, "article")} (${counted(summary.words, "word")}, ${counted(summary.mentions, "fact")})`;
  if (findings.length === 0) return `Nothing to report in ${scope}.`;
  const counts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity === "information" ? "note" : severity));
  return `${colours.bold(counts.join(", "))} in ${scope}.`;
}

/** "31 of 67 facts checked.", and the checks that hold no more. */
function checkingLines(checking: CheckingSummary | undefined, colours: Colours): string[] {
  if (!checking) return [];
  const { facts, checked, lost } = checking;
  const of = `${checked.toLocaleString("en")} of ${counted(facts, "fact")} checked`;
  if (lost.length === 0) return [`${of}.\n`];
  const shown = lost.slice(0, mostLost).map(({ path, message }) => `  ${colours.cyan(path)}  ${message}\n`);
  const left = lost.length - mostLost;
  const more = left > 0 ? [`  … and ${left.toLocaleString("en")} more\n`] : [];
  return [`${of}; ${counted(lost.length, "check")} to be made again:\n`, ...shown, ...more];
}

function paint(severity: Severity, colours: Colours): string {
  switch (severity) {
    case "error":
      return colours.red(severity);
    case "warning":
      return colours.yellow(severity);
    case "information":
      return colours.blue("note");
    case "hint":
      return colours.dim(severity);
  }
}

/** "1 article", "1,200 words". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
