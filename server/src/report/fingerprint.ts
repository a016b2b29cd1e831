import type { CheckResult, ReportedFinding } from "./check-result";

const white = /\s+/g;

/**
 * Gives each finding a mark that stays the same while the words around it stay, wherever in its article they move: of
 * the rule, the path, and the line's text; equal ones are told apart by their order.
 */
export function createFingerprints(result: CheckResult): (finding: ReportedFinding) => string {
  const marks = new Map<ReportedFinding, string>();
  const seen = new Map<string, number>();
  for (const finding of result.findings) {
    const mark = hash(describe(finding, result));
    const number = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, number);
    marks.set(finding, `${mark}:${number}`);
  }
  return (finding) => marks.get(finding) ?? hash(describe(finding, result));
}

function describe({ rule, uri, start, end }: ReportedFinding, { textOf, pathOf }: CheckResult): string {
  const text = textOf(uri);
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 200);
  const lineEnd = text.indexOf("\n", end);
  const line = text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 200));
  return [rule, pathOf(uri), text.slice(start, end), line.replace(white, " ").trim()].join("\n");
}

/** FNV-1a of 64 bits over code units, as 16 hexadecimal digits. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}
