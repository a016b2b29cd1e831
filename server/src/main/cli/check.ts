import { rules } from "../../check/rules";
import { toCheckReport } from "../../report/check-json";
import { type CheckResult, isGrave } from "../../report/check-result";
import { toCheckText } from "../../report/check-text";
import { toGithubCommands } from "../../report/github";
import { toJsonPieces } from "../../report/json-pieces";
import { describeRules, toSarif } from "../../report/sarif";
import { findFindings } from "./find-findings";
import { type Io, styleOf } from "./io";
import { loadArticles } from "./load";
import { rulePages } from "./rule-pages";
import { version } from "./version";

/** The options of `check`. */
export interface CheckOptions {
  readonly corpus: readonly string[];
  readonly format: "text" | "json" | "sarif" | "github";
  readonly config?: string;
  readonly cache?: string;
}

/** `check PATH…`: prints what disagrees. The answer is the exit code. */
export async function runCheck(io: Io, paths: readonly string[], options: CheckOptions): Promise<0 | 1> {
  const loaded = await loadArticles(io, paths, options.corpus, options.config, options.cache);
  const result = findFindings(io, loaded);
  for (const piece of print(result, options.format, io)) io.stdout.write(piece);
  await loaded.cache?.save(io);
  return result.findings.some(({ severity }) => isGrave(severity)) ? 1 : 0;
}

function print(result: CheckResult, format: CheckOptions["format"], io: Io): Iterable<string> {
  switch (format) {
    case "json":
      return toJsonPieces(toCheckReport(result));
    case "sarif":
      return [`${JSON.stringify(toSarif(result, describeRules(rules, rulePages), version), undefined, 2)}\n`];
    case "github":
      return [toGithubCommands(result)];
    case "text":
      return [toCheckText(result, styleOf(io))];
  }
}
