import type { Severity } from "../check/finding";
import { english } from "../words/words";
import type { CheckResult, ReportedFinding } from "./check-result";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/**
 * Findings as GitHub workflow commands, one a line, which annotate the lines of a pull request. Lines and columns count
 * from 1; columns are given only within one line, as GitHub wants it.
 */
export function toGithubCommands(result: CheckResult): string {
  return result.findings.map((finding) => `${toCommand(finding, result)}\n`).join("");
}

function toCommand(finding: ReportedFinding, { pathOf, rangeOf }: CheckResult): string {
  const { start, end } = rangeOf(finding.uri, finding);
  const properties = [
    ["file", pathOf(finding.uri)],
    ["line", start.line + 1],
    ["endLine", end.line + 1],
    ...(start.line === end.line
      ? [
          ["col", start.character + 1],
          ["endColumn", end.character + 1],
        ]
      : []),
    ["title", finding.rule],
  ].map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const others = finding.related.map((place) => {
    const at = rangeOf(place.uri, place).start;
    return `${pathOf(place.uri)}:${at.line + 1}:${at.character + 1}: ${english.say(place.message)}`;
  });
  const message = escapeData([english.say(finding.message), ...others].join("\n"));
  return `::${commands[finding.severity]} ${properties.join(",")}::${message}`;
}

/** What stands after `::`, as the runner reads it back. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
