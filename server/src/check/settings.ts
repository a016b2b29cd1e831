import { type RuleId, ruleIds, type Severity, severities } from "./finding";

/** What an editor's settings say, as far as they are of the right shape; undefined where they are silent. */
export interface Settings {
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
  readonly rules: ReadonlyMap<RuleId, Severity | "off">;
  /** UTF-16 code units. */
  readonly maxFileSize: number | undefined;
}

/** Settings that say nothing. */
export const noSettings: Settings = {
  include: undefined,
  exclude: undefined,
  sources: undefined,
  rules: new Map(),
  maxFileSize: undefined,
};

/** The size in UTF-16 code units above which a file is left out where no setting says another. */
export const defaultMaxFileSize = 1_000_000;

/** Reads the section `factAnnotation` of a client's settings. What is of a wrong type falls back, each by itself. */
export function readSettings(value: unknown): Settings {
  if (!isRecord(value)) return noSettings;
  const { include, exclude, sources, rules, maxFileSize } = value;
  return {
    include: readGlobs(include),
    exclude: readGlobs(exclude),
    sources: readGlobs(sources),
    rules: new Map(isRecord(rules) ? Object.entries(rules).filter(isRuleEntry) : []),
    maxFileSize: typeof maxFileSize === "number" && maxFileSize > 0 ? maxFileSize : undefined,
  };
}

/** The settings that say something which `readSettings` can't take, by their names in the section: `rules.name-speling`. */
export function findWrongSettings(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  const { rules, maxFileSize } = value;
  const wrong: string[] = globSettings.filter((name) => isSaid(value[name]) && !Array.isArray(value[name]));
  if (isSaid(maxFileSize) && !(typeof maxFileSize === "number" && maxFileSize > 0)) wrong.push("maxFileSize");
  if (isSaid(rules) && !isRecord(rules)) wrong.push("rules");
  const entries = isRecord(rules) ? Object.entries(rules) : [];
  return [...wrong, ...entries.filter((entry) => !isRuleEntry(entry)).map(([id]) => `rules.${id}`)];
}

const globSettings = ["include", "exclude", "sources"] as const;

/** Clients send null for a setting that is not set. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** True for a rule's id. */
export function isRuleId(value: unknown): value is RuleId {
  return (ruleIds as readonly unknown[]).includes(value);
}

/** True for a severity or `off`. */
export function isSeverityOrOff(value: unknown): value is Severity | "off" {
  return value === "off" || (severities as readonly unknown[]).includes(value);
}

function isRuleEntry(entry: [string, unknown]): entry is [RuleId, Severity | "off"] {
  return isRuleId(entry[0]) && isSeverityOrOff(entry[1]);
}

/** A list of globs; what is no string in it is left out. An empty list is as good as none. */
function readGlobs(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const globs = value.filter((glob): glob is string => typeof glob === "string" && glob !== "");
  return globs.length > 0 ? globs : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
