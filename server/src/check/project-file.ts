import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { NameKind } from "../recognise/mention";
import {
  canBe,
  cannotBeSet,
  distinctNeedsTwo,
  fileIsNotJson,
  isMissing,
  nameOfEntry,
  noSuchRule,
} from "../words/entries";
import { createPathFilter, matcherOf } from "./article-paths";
import { type RuleId, ruleIds, type Severity, severities } from "./finding";
import { faultOf, JsonReading } from "./json-reading";
import type { Accepted, Project, ProjectFact, ProjectName, ProjectProblem } from "./project";
import { defaultMaxFileSize, isRuleId, isSeverityOrOff, type Settings } from "./settings";

/** The project file's name. */
export const projectFileName = ".fact-annotation.json";

const nameKinds: readonly NameKind[] = ["person", "organization", "place", "other"];
const listKeys = [
  "names",
  "distinct",
  "facts",
  "trusted",
  "sources",
  "include",
  "exclude",
  "accepted",
] as const;
const knownKeys: readonly string[] = ["$schema", ...listKeys, "rules"];

/** A project and whether its file could be read as JSON at all. */
export interface ReadProject extends Project {
  /** True where the file's text is no JSON: nothing of it counts, and `problems` says where. */
  readonly unreadable: boolean;
}

/**
 * Reads a project file (JSON with comments and trailing commas; undefined where there is none) together with the
 * editor's settings. `root` is the URI of its folder. Never fails: each bad entry is a problem at its place and the
 * rest still counts. The file settles what a team shares; the settings' `rules`, `include` and `exclude` win.
 */
export function readProject(
  fileText: string | undefined,
  root: string | undefined,
  settings: Settings,
): ReadProject {
  const problems: ProjectProblem[] = [];
  const file = fileText === undefined ? undefined : parseFile(fileText, problems);
  const unreadable = fileText !== undefined && file === undefined;
  const reading = new JsonReading(problems);
  const members = reading.members(file, nameOfEntry("file"), knownKeys);
  const base = root?.replace(/(?<!\/)\/+$/, "");
  const trusted = matcherOf(reading.strings(members.get("trusted"), "trusted"));
  const named = reading.strings(members.get("sources"), "sources");
  const sources = settings.sources ?? named;
  const { isSource } = createPathFilter([], [], sources);
  return {
    root: base,
    names: reading.list(members.get("names"), "names", (node) => readName(reading, node)),
    distinct: reading.list(members.get("distinct"), "distinct", (node) => readDistinct(reading, node)),
    facts: reading.list(members.get("facts"), "facts", (node) => readFact(reading, node)),
    accepted: reading.list(members.get("accepted"), "accepted", (node) => readAccepted(reading, node)),
    rules: new Map([...readRules(reading, members.get("rules")), ...settings.rules]),
    include: settings.include ?? reading.strings(members.get("include"), "include"),
    exclude: settings.exclude ?? reading.strings(members.get("exclude"), "exclude"),
    sources,
    isTrusted: (uri) => {
      const path = pathInProject(base, uri) ?? "";
      return trusted(path) || isSource(path);
    },
    maxFileSize: settings.maxFileSize ?? defaultMaxFileSize,
    problems: problems.sort((a, b) => a.start - b.start || a.end - b.end),
    unreadable,
  };
}

/** An article's path relative to the project's folder, decoded; undefined where it does not stand in it. */
export function pathInProject(root: string | undefined, uri: string): string | undefined {
  if (root === undefined || !uri.startsWith(`${root}/`)) return undefined;
  const path = uri.slice(root.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function parseFile(text: string, problems: ProjectProblem[]): Node | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const first = errors[0];
  if (!first && tree) return tree;
  const start = Math.min(first?.offset ?? 0, text.length);
  problems.push({
    start,
    end: Math.min(text.length, start + (first?.length ?? 0)),
    message: fileIsNotJson(first && faultOf(first)),
  });
  return undefined;
}

function readName(reading: JsonReading, node: Node): ProjectName | undefined {
  const members = reading.members(node, nameOfEntry("name"), ["name", "kind", "also", "role"]);
  const name = reading.text(members.get("name"), node, nameOfEntry("name", "name"));
  if (name === undefined) return undefined;
  return {
    name,
    kind: reading.oneOf(members.get("kind"), "kind", nameKinds),
    also: reading.strings(members.get("also"), "also"),
    role: members.has("role")
      ? reading.text(members.get("role"), node, nameOfEntry("name", "role"))
      : undefined,
  };
}

function readDistinct(reading: JsonReading, node: Node): readonly string[] | undefined {
  const names = reading.strings(node, "distinct");
  if (node.type === "array" && names.length < 2) {
    return reading.report(node, distinctNeedsTwo());
  }
  return names.length < 2 ? undefined : names;
}

function readFact(reading: JsonReading, node: Node): ProjectFact | undefined {
  const members = reading.members(node, nameOfEntry("fact"), ["about", "value"]);
  const about = reading.text(members.get("about"), node, nameOfEntry("fact", "about"));
  const valueNode = members.get("value");
  const value =
    valueNode?.type === "number"
      ? String(valueNode.value)
      : reading.text(valueNode, node, nameOfEntry("fact", "value"));
  return about === undefined || value === undefined ? undefined : { about, value };
}

function readAccepted(reading: JsonReading, node: Node): Accepted | undefined {
  const members = reading.members(node, nameOfEntry("accepted"), [
    "rule",
    "path",
    "exact",
    "prefix",
    "suffix",
  ]);
  const rule = reading.oneOf(members.get("rule"), "rule", ruleIds);
  const path = reading.text(members.get("path"), node, nameOfEntry("accepted", "path"));
  const exact = reading.text(members.get("exact"), node, nameOfEntry("accepted", "exact"));
  if (node.type === "object" && !members.has("rule"))
    reading.report(node, isMissing(nameOfEntry("accepted", "rule")));
  if (rule === undefined || path === undefined || exact === undefined) return undefined;
  return { rule, path, exact, prefix: context("prefix"), suffix: context("suffix") };

  function context(key: "prefix" | "suffix"): string {
    return reading.context(members.get(key), nameOfEntry("accepted", key)) ?? "";
  }
}

function readRules(reading: JsonReading, node: Node | undefined): [RuleId, Severity | "off"][] {
  const found: [RuleId, Severity | "off"][] = [];
  for (const { key, keyNode, value } of reading.entries(node, nameOfEntry("rules"))) {
    if (key === "project-file") reading.report(keyNode, cannotBeSet(key));
    else if (!isRuleId(key)) reading.report(keyNode, noSuchRule(key));
    else if (!isSeverityOrOff(value.value)) {
      reading.report(value, canBe(key, [...severities, "off"]));
    } else found.push([key, value.value]);
  }
  return found;
}
