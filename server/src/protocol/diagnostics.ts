import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Finding, Severity } from "../check/finding";
import type { ProjectProblem } from "../check/project";
import type { Article } from "../link/article";
import type { Client } from "./client";
import type { Lines } from "./lines";

/** Who the diagnostics are from. */
export const source = "Fact Annotation";

/** The code of problems in a project file. */
export const projectFileCode = "project-file";

/** What a diagnostic needs beside the finding. */
export interface DiagnosticContext {
  readonly client: Client;
  /** Folder of the rules' pages, with a slash at its end, where the client can open it. */
  readonly rulePages: string | undefined;
  readonly articleOf: (key: string) => Article | undefined;
  readonly linesOf: (article: Article) => Lines;
  readonly clientUriOf: (key: string) => string;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as LSP has it. Related places in articles that are gone are left out. */
export function toDiagnostic(finding: Finding, article: Article, context: DiagnosticContext): Diagnostic {
  const { client, rulePages } = context;
  const diagnostic: Diagnostic = {
    range: context.linesOf(article).rangeOf(finding),
    severity: severities[finding.severity],
    code: finding.rule,
    source,
    message: finding.message,
  };
  if (client.codeDescription && rulePages)
    diagnostic.codeDescription = { href: `${rulePages}${finding.rule}.md` };
  if (client.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap((related) => {
      const other = context.articleOf(related.uri);
      if (!other) return [];
      const range = context.linesOf(other).rangeOf(related);
      return [{ location: { uri: context.clientUriOf(related.uri), range }, message: related.message }];
    });
  }
  return diagnostic;
}

/** A bad entry of a project file as LSP has it; `lines` are the file's. */
export function toProjectDiagnostic(problem: ProjectProblem, lines: Lines): Diagnostic {
  return {
    range: lines.rangeOf(problem),
    severity: DiagnosticSeverity.Warning,
    code: projectFileCode,
    source,
    message: problem.message,
  };
}
