import type { Severity } from "../check/finding";
import type { Rule } from "../check/rule";
import type { Span } from "../text/span";
import { english } from "../words/words";
import type { CheckResult, ReportedFinding, ReportedRule } from "./check-result";
import { createFingerprints } from "./fingerprint";

/** What SARIF says of a rule beside its findings. */
export interface RuleDescription {
  readonly id: ReportedRule;
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
  /** The rule's page, in Markdown. */
  readonly page: string | undefined;
}

const levels = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

/** The rules of the program as SARIF lists them, the project file's problems last. */
export function describeRules(
  rules: readonly Rule[],
  pages: Readonly<Record<string, string>>,
): RuleDescription[] {
  const own = rules.map(({ id, severity, title, description }) => ({
    id,
    severity,
    title,
    description,
    page: pages[id],
  }));
  const projectFile: RuleDescription = {
    id: "project-file",
    severity: "warning",
    title: "Bad entry of the project file",
    description:
      "Reports an entry of .fact-annotation.json that means nothing, at its place; the rest still counts.",
    page: pages["project-file"],
  };
  return [...own, projectFile];
}

/**
 * Findings as a SARIF 2.1.0 log (OASIS standard): one run, lines and columns from 1 in UTF-16 code units, paths as
 * relative, percent-encoded URIs.
 */
export function toSarif(result: CheckResult, rules: readonly RuleDescription[], version: string): object {
  const fingerprintOf = createFingerprints(result);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Fact Annotation",
            version,
            semanticVersion: version,
            rules: rules.map(toDescriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        results: result.findings.map((finding) => ({
          ruleId: finding.rule,
          ...ruleIndex(rules, finding.rule),
          level: levels[finding.severity],
          message: { text: english.say(finding.message) },
          locations: [{ physicalLocation: toPhysicalLocation(finding.uri, finding, result) }],
          ...relatedLocations(finding, result),
          ...fixes(finding, result),
          partialFingerprints: { "finding/v1": fingerprintOf(finding) },
          properties: { severity: finding.severity },
        })),
      },
    ],
  };
}

/** A relative path as a URI reference: each segment percent-encoded. A first segment with a colon would read as a scheme. */
function toUriReference(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function toDescriptor({ id, severity, title, description, page }: RuleDescription): object {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: description },
    defaultConfiguration: { level: levels[severity] },
    help: page === undefined ? { text: description } : { text: description, markdown: page },
  };
}

function ruleIndex(rules: readonly RuleDescription[], rule: ReportedRule): object {
  const index = rules.findIndex(({ id }) => id === rule);
  return index < 0 ? {} : { ruleIndex: index };
}

function relatedLocations({ related }: ReportedFinding, result: CheckResult): object {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map((place, id) => ({
      id,
      physicalLocation: toPhysicalLocation(place.uri, place, result),
      message: { text: english.say(place.message) },
    })),
  };
}

function fixes(finding: ReportedFinding, result: CheckResult): object {
  const withEdits = finding.fixes.filter(({ edits }) => edits.length > 0);
  if (withEdits.length === 0) return {};
  return {
    fixes: withEdits.map(({ title, edits }) => ({
      description: { text: english.say(title) },
      artifactChanges: [...new Set(edits.map(({ uri }) => uri))].map((uri) => ({
        artifactLocation: { uri: toUriReference(result.pathOf(uri)) },
        replacements: edits
          .filter((edit) => edit.uri === uri)
          .map((edit) => ({
            deletedRegion: toRegion(uri, edit, result),
            insertedContent: { text: edit.newText },
          })),
      })),
    })),
  };
}

function toPhysicalLocation(uri: string, span: Span, result: CheckResult): object {
  return {
    artifactLocation: { uri: toUriReference(result.pathOf(uri)) },
    region: {
      ...toRegion(uri, span, result),
      snippet: { text: result.textOf(uri).slice(span.start, span.end) },
    },
  };
}

function toRegion(uri: string, span: Span, { rangeOf }: CheckResult): object {
  const { start, end } = rangeOf(uri, span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
