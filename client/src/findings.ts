import * as vscode from "vscode";

/** What the server signs its diagnostics with. */
export const findingSource = "Fact Annotation";

/** A finding as the editor shows it: a diagnostic and the article it stands in. */
export interface ShownFinding {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

/** The server's findings in one article, in text order; hints stay out unless asked for, since nothing has to be done about them. */
export function findingsIn(
  uri: vscode.Uri,
  which: "to check" | "with hints" = "to check",
): readonly ShownFinding[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(
      (diagnostic) =>
        diagnostic.source === findingSource && (which === "with hints" || isFinding(diagnostic)),
    )
    .map((diagnostic) => ({ uri, diagnostic }))
    .sort((a, b) => a.diagnostic.range.start.compareTo(b.diagnostic.range.start));
}

/** The server's findings in all articles: article by article in the order of their names, and in text order. */
export function allFindings(): readonly ShownFinding[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([, diagnostics]) => diagnostics.some(isFinding))
    .map(([uri]) => uri)
    .sort(byUri)
    .flatMap((uri) => findingsIn(uri));
}

/**
 * The finding after (or before) a place, going on in the next article and from the last one to the first.
 * Undefined where there is none at all.
 */
export function findNeighbour(
  findings: readonly ShownFinding[],
  from: { readonly uri: vscode.Uri; readonly position: vscode.Position } | undefined,
  direction: "next" | "previous",
): ShownFinding | undefined {
  if (from === undefined) return direction === "next" ? findings[0] : findings.at(-1);
  const side = ({ uri, diagnostic }: ShownFinding) =>
    byUri(uri, from.uri) || diagnostic.range.start.compareTo(from.position);
  return direction === "next"
    ? (findings.find((finding) => side(finding) > 0) ?? findings[0])
    : (findings.findLast((finding) => side(finding) < 0) ?? findings.at(-1));
}

/** The rule's id, which the server gives as the diagnostic's code, with or without a page to open. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : (code ?? "other"));
}

function isFinding(diagnostic: vscode.Diagnostic): boolean {
  return diagnostic.source === findingSource && diagnostic.severity !== vscode.DiagnosticSeverity.Hint;
}

function byUri(a: vscode.Uri, b: vscode.Uri): number {
  const [left, right] = [a.toString(), b.toString()];
  return left < right ? -1 : Number(left > right);
}
