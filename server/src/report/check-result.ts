import { type Finding, type RuleId, ruleIds, type Severity, severities } from "../check/finding";
import type { CheckingState } from "../check/marks/lost-marks";
import type { ProjectProblem } from "../check/project";
import type { Article } from "../link/article";
import { findLineStarts, type LinePosition, toLinePosition } from "../text/lines";
import type { Span } from "../text/span";
import { TokenType } from "../text/tokens";
import { english } from "../words/words";
import { type CheckingSummary, toCheckingSummary } from "./checking-summary";

/** A rule's id, or that of the bad entries of the project file. */
export type ReportedRule = RuleId | "project-file";

/** A finding of a rule, or a bad entry of the project file. */
export type ReportedFinding = Omit<Finding, "rule"> & { readonly rule: ReportedRule };

/** What a check found, and what it takes to show it. */
export interface CheckResult {
  /** In order of path and text. */
  readonly findings: readonly ReportedFinding[];
  readonly summary: CheckSummary;
  /** The text of an article or of the project file; empty where the URI is unknown. */
  readonly textOf: (uri: string) => string;
  /** The path that output shows. */
  readonly pathOf: (uri: string) => string;
  readonly rangeOf: (uri: string, span: Span) => LineRange;
}

/** A stretch by lines and characters, from 0. */
export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** What was looked at: the articles that findings were asked for. `findings` counts by rule, in the rules' order. */
export interface CheckSummary {
  readonly articles: number;
  readonly words: number;
  readonly mentions: number;
  readonly findings: Readonly<Partial<Record<ReportedRule, number>>>;
  /** Given where there is a file of marks. */
  readonly checked?: CheckingSummary;
}

/** How much was looked at. */
export interface ArticleCounts {
  readonly articles: number;
  readonly words: number;
  readonly mentions: number;
}

/** What is counted of one article. */
export type OneCounted = Omit<ArticleCounts, "articles">;

export function countIn(article: Article): OneCounted {
  return { words: countWords(article), mentions: article.mentions.length };
}

/** Counts an article too. */
export function addTo(
  counts: { -readonly [Name in keyof ArticleCounts]: number },
  { words, mentions }: OneCounted,
): void {
  counts.articles++;
  counts.words += words;
  counts.mentions += mentions;
}

/** What a check looked at and found, in any order. */
export interface CheckMaterial {
  readonly counts: ArticleCounts;
  /** Gone through only where there is a file of marks. */
  readonly articles: Iterable<Article>;
  readonly findings: readonly ReportedFinding[];
  /** What is checked of an article; undefined where there is no file of marks. */
  readonly checkingOf?: ((article: Article) => CheckingState) | undefined;
  readonly textOf: (uri: string) => string | undefined;
  readonly pathOf: (uri: string) => string;
}

/** Every rule's id in the order in which output lists them. */
const reportedRules: readonly ReportedRule[] = [...ruleIds, "project-file"];

/** Puts findings in order and counts them. */
export function toCheckResult(material: CheckMaterial): CheckResult {
  const { counts, articles, findings, checkingOf, textOf, pathOf } = material;
  const starts = new Map<string, ArrayLike<number>>();
  const known = (uri: string): string => textOf(uri) ?? "";
  const startsOf = (uri: string): ArrayLike<number> => {
    const found = starts.get(uri) ?? findLineStarts(known(uri));
    starts.set(uri, found);
    return found;
  };
  const ordered = inOrder(findings, pathOf);
  return {
    findings: ordered,
    summary: {
      ...counts,
      findings: countByRule(ordered),
      ...(checkingOf && { checked: toCheckingSummary(articles, checkingOf, pathOf) }),
    },
    textOf: known,
    pathOf,
    rangeOf: (uri, { start, end }) => ({
      start: toLinePosition(startsOf(uri), start),
      end: toLinePosition(startsOf(uri), end),
    }),
  };
}

/** The bad entries of a project file as findings: warnings that no setting changes. */
export function toProjectFindings(uri: string, problems: readonly ProjectProblem[]): ReportedFinding[] {
  return problems.map(({ start, end, message }) => ({
    rule: "project-file",
    severity: "warning",
    uri,
    start,
    end,
    message,
    related: [],
    fixes: [],
    confirmed: false,
  }));
}

/** True where the severity is `warning` or graver: such findings make a check fail. */
export function isGrave(severity: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf("warning");
}

function inOrder(
  findings: readonly ReportedFinding[],
  pathOf: (uri: string) => string,
): readonly ReportedFinding[] {
  const keyed = findings.map((finding) => ({ finding, path: pathOf(finding.uri) }));
  keyed.sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.finding.start - b.finding.start ||
      a.finding.end - b.finding.end ||
      reportedRules.indexOf(a.finding.rule) - reportedRules.indexOf(b.finding.rule) ||
      compare(english.say(a.finding.message), english.say(b.finding.message)),
  );
  return keyed.map(({ finding }) => finding);
}

function countByRule(findings: readonly ReportedFinding[]): CheckSummary["findings"] {
  const counts = reportedRules
    .map((rule) => [rule, findings.filter((finding) => finding.rule === rule).length] as const)
    .filter(([, count]) => count > 0);
  return Object.fromEntries(counts);
}

/** Words and numbers; punctuation, possessive endings and what is not prose do not count. */
function countWords({ prose }: Article): number {
  const { count, type } = prose.tokens;
  let words = 0;
  for (let at = 0; at < count; at++) {
    if (type[at] === TokenType.word || type[at] === TokenType.number) words++;
  }
  return words;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
