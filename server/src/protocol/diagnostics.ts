import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Finding, Severity } from "../check/finding";
import type { ProjectProblem } from "../check/project";
import type { Article } from "../link/article";
import type { Words } from "../words/words";
import type { Client } from "./client";
import type { Folder } from "./folder";
import { Lines } from "./lines";

/** Who the diagnostics are from. */
export const source = "Fact Annotation";

/** The code of problems in a project file and in the file of marks beside it. */
const projectFileCode = "project-file";

/** What a diagnostic needs beside the finding. */
export interface DiagnosticContext {
  readonly client: Client;
  readonly words: Words;
  /** Folder of the rules' pages, with a slash at its end, where the client can open it. */
  readonly rulePages: string | undefined;
  readonly linesOf: (article: Article) => Lines;
  readonly toClientUri: (key: string) => string;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** All that is to be shown at a key: an article's findings, or the problems of a project file or a file of marks. Checks the article where that is not done yet. */
export function diagnosticsOf(key: string, folder: Folder, context: DiagnosticContext): Diagnostic[] {
  const own = folder.problemsOf(key);
  if (own) {
    const lines = new Lines(own.text, context.client.encoding);
    return own.problems.map((problem) => toProjectDiagnostic(problem, lines, context.words));
  }
  const article = folder.isSource(key) ? undefined : folder.corpus.article(key);
  return article ? folder.findings(key).map((one) => toDiagnostic(one, article, folder, context)) : [];
}

/** A finding as LSP has it. Related places in articles that are gone are left out. */
export function toDiagnostic(
  finding: Finding,
  article: Article,
  folder: Folder,
  { client, words, rulePages, linesOf, toClientUri }: DiagnosticContext,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: linesOf(article).rangeOf(finding),
    severity: severities[finding.severity],
    code: finding.rule,
    source,
    message: words.say(finding.message),
  };
  if (client.codeDescription && rulePages) {
    diagnostic.codeDescription = { href: `${rulePages}${finding.rule}.md` };
  }
  if (client.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap((related) => {
      const other = folder.corpus.article(related.uri);
      if (!other) return [];
      const location = { uri: toClientUri(related.uri), range: linesOf(other).rangeOf(related) };
      return [{ location, message: words.say(related.message) }];
    });
  }
  return diagnostic;
}

function toProjectDiagnostic(problem: ProjectProblem, lines: Lines, words: Words): Diagnostic {
  return {
    range: lines.rangeOf(problem),
    severity: DiagnosticSeverity.Warning,
    code: projectFileCode,
    source,
    message: words.say(problem.message),
  };
}
