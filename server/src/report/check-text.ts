import picocolors from "picocolors";
import { type Severity, severities } from "../check/finding";
import type { Span } from "../text/span";
import {
  checkedOf,
  countOfSeverity,
  countsInScope,
  fixLabel,
  moreLeft,
  nameOfSeverity,
  nothingToReport,
  scopeOf,
} from "../words/cli";
import type { Words } from "../words/words";
import type { CheckResult, ReportedFinding } from "./check-result";
import type { CheckingSummary } from "./checking-summary";
import { findPassage } from "./passage";

/** How a report for a person looks. */
export interface TextStyle {
  readonly colour: boolean;
  /** The terminal's columns. */
  readonly columns: number;
  readonly words: Words;
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
  const { words } = style;
  parts.push(`${summaryLine(result, words, colours)}\n`);
  parts.push(...checkingLines(result.summary.checked, words, colours));
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
    `  ${place}  ${paint(finding.severity, style.words, colours)}  ${style.words.say(finding.message)}  ${colours.dim(finding.rule)}`,
    ...passageLines(finding.uri, finding, result, style, colours),
    ...relatedLines(finding, result, style, colours),
    ...(fix ? [`${margin}${colours.green(style.words.say(fixLabel()))} ${style.words.say(fix.title)}`] : []),
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
      `${margin}${colours.cyan(where)}  ${style.words.say(place.message)}`,
      ...passageLines(place.uri, place, result, style, colours),
    ];
  });
  const left = related.length - mostPlaces;
  return left > 0 ? [...shown, `${margin}${style.words.say(moreLeft(left))}`] : shown;
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

function summaryLine({ findings, summary }: CheckResult, words: Words, colours: Colours): string {
  const scope = scopeOf(summary.articles, summary.words, summary.mentions);
  if (findings.length === 0) return words.say(nothingToReport(scope));
  const counts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => words.say(countOfSeverity(severity, count)));
  return words.say(countsInScope(colours.bold(counts.join(", ")), scope));
}

/** "31 of 67 facts checked.", and the checks that hold no more. */
function checkingLines(checking: CheckingSummary | undefined, words: Words, colours: Colours): string[] {
  if (!checking) return [];
  const { facts, checked, lost } = checking;
  const sum = `${words.say(checkedOf(checked, facts, lost.length))}\n`;
  const shown = lost
    .slice(0, mostLost)
    .map(({ path, message }) => `  ${colours.cyan(path)}  ${words.say(message)}\n`);
  const left = lost.length - mostLost;
  const more = left > 0 ? [`  ${words.say(moreLeft(left))}\n`] : [];
  return [sum, ...shown, ...more];
}

function paint(severity: Severity, words: Words, colours: Colours): string {
  const name = words.say(nameOfSeverity(severity));
  switch (severity) {
    case "error":
      return colours.red(name);
    case "warning":
      return colours.yellow(name);
    case "information":
      return colours.blue(name);
    case "hint":
      return colours.dim(name);
  }
}
