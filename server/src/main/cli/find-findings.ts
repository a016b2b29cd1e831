import { pathToFileURL } from "node:url";
import { Checker } from "../../check/checker";
import type { Finding } from "../../check/finding";
import { Corpus } from "../../index/corpus";
import {
  type CheckResult,
  type ReportedFinding,
  toCheckResult,
  toProjectFindings,
} from "../../report/check-result";
import { toRelative } from "../files";
import type { Io } from "./io";
import type { LoadedArticles } from "./load";
import { startProgress } from "./progress";

/** Checks the articles together: the findings about the wanted ones, and what is wrong with the project file. */
export function findFindings(io: Io, loaded: LoadedArticles): CheckResult {
  const { articles, wanted, project, file, pathOf } = loaded;
  const texts = new Map(articles.map(({ uri, text }) => [uri, text]));
  const textOf = (uri: string): string => texts.get(uri) ?? "";
  const checker = new Checker(new Corpus(), project);
  for (const article of articles) checker.put(article);
  const findings: ReportedFinding[] = [];
  const progress = startProgress(io, "Checking", articles.length);
  try {
    for (const { uri } of articles) {
      progress.step();
      for (const finding of checker.findings(uri)) {
        const turned = turnTo(wanted, finding, textOf);
        if (turned) findings.push(turned);
      }
    }
  } finally {
    progress.stop();
  }
  const projectUri = file && pathToFileURL(file.path).href;
  if (projectUri) findings.push(...toProjectFindings(projectUri, project.problems));
  return toCheckResult({
    articles: articles.filter(({ uri }) => wanted.has(uri)),
    findings,
    textOf: (uri) => (uri === projectUri ? file?.text : textOf(uri)),
    pathOf: (uri) => (file && uri === projectUri ? toRelative(io.cwd, file.path) : pathOf(uri)),
  });
}

/**
 * The finding as one of a wanted article: itself where it stands in one. Where it does not say which side is right it is
 * turned round to stand at its first place in a wanted article, since a draft's conflict with the corpus may stand in
 * either. Undefined where it touches none, or finds the other article wrong.
 */
export function turnTo(
  wanted: ReadonlySet<string>,
  finding: Finding,
  textOf: (uri: string) => string,
): Finding | undefined {
  if (wanted.has(finding.uri)) return finding;
  if (finding.fixes.some(({ preferred }) => preferred)) return undefined;
  const index = finding.related.findIndex(({ uri }) => wanted.has(uri));
  const place = finding.related[index];
  if (!place) return undefined;
  const { uri, start, end } = finding;
  const other = { uri, start, end, message: `“${textOf(uri).slice(start, end)}” here` };
  return {
    ...finding,
    uri: place.uri,
    start: place.start,
    end: place.end,
    related: [other, ...finding.related.filter((_, at) => at !== index)],
  };
}
