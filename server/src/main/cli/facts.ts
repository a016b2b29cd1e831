import { type FactsReport, toFactsReport } from "../../report/facts";
import { toFactsCsv } from "../../report/facts-table";
import { toFactsMarkdown, toFactsText } from "../../report/facts-text";
import { toJsonPieces } from "../../report/json-pieces";
import { type Io, styleOf } from "./io";
import { loadArticles } from "./load";
import { loadMarks } from "./load-marks";

/** The options of `facts`. */
export interface FactsOptions {
  readonly format: "text" | "json" | "csv" | "markdown";
  readonly config?: string;
}

/** `facts PATH…`: prints what the articles say. */
export async function runFacts(io: Io, paths: readonly string[], options: FactsOptions): Promise<0> {
  const loaded = await loadArticles(io, paths, [], options.config);
  const { corpus, uris, pathOf, wanted } = loaded;
  // The places in sources are not those of their files.
  for (const uri of uris) if (!wanted.has(uri)) corpus.delete(uri);
  const report = toFactsReport(corpus, pathOf, loadMarks(io, loaded)?.checkingOf);
  for (const piece of print(report, options.format, io)) io.stdout.write(piece);
  return 0;
}

function print(report: FactsReport, format: FactsOptions["format"], io: Io): Iterable<string> {
  switch (format) {
    case "json":
      return toJsonPieces(report);
    case "csv":
      return [toFactsCsv(report)];
    case "markdown":
      return [toFactsMarkdown(report, io.words)];
    case "text":
      return [toFactsText(report, styleOf(io))];
  }
}
