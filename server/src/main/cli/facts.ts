import { toFactsReport } from "../../report/facts";
import type { Io } from "./io";
import { loadArticles } from "./load";
import { plainCorpus } from "./plain-corpus";

export interface FactsOptions {
  readonly format: "text" | "json" | "csv" | "markdown";
  readonly config?: string;
}

/** `facts PATH…`: prints what the articles say. */
export async function runFacts(io: Io, paths: readonly string[], options: FactsOptions): Promise<0> {
  const loaded = await loadArticles(io, paths, [], options.config);
  const report = toFactsReport(plainCorpus(loaded.articles), loaded.pathOf);
  io.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  return 0;
}
