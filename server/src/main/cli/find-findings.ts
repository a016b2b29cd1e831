import { pathToFileURL } from "node:url";
import { Checker } from "../../check/checker";
import type { Finding } from "../../check/finding";
import {
  addTo,
  type CheckResult,
  countIn,
  type ReportedFinding,
  toCheckResult,
  toProjectFindings,
} from "../../report/check-result";
import { wordsHere } from "../../words/findings";
import { toRelative } from "../files";
import type { Io } from "./io";
import { type LoadedArticles, wantedArticles } from "./load";
import { loadMarks } from "./load-marks";
import { startProgress } from "./progress";

/** Checks the articles together: the findings about the wanted ones, and what is wrong with the project file. */
export function findFindings(io: Io, loaded: LoadedArticles): CheckResult {
  const { corpus, uris, wanted, project, file, pathOf, cache } = loaded;
  const textOf = (uri: string): string => corpus.article(uri)?.text ?? "";
  const checker = cache ?? new Checker(corpus, project);
  const found = new Map<string, readonly Finding[]>();
  const counts = { articles: 0, words: 0, mentions: 0 };
  const progress = startProgress(io, "checking", uris.length);
  try {
    for (const [uri, own] of checker.survey(uris)) {
      progress.step();
      const turned = own.flatMap((finding) => turnTo(wanted, finding, textOf) ?? []);
      if (turned.length > 0) found.set(uri, turned);
      // Now, while the article is unpacked.
      if (wanted.has(uri)) addTo(counts, cache?.countIn(uri) ?? countIn(corpus.article(uri)!));
    }
  } finally {
    progress.stop();
  }
  const findings: ReportedFinding[] = uris.flatMap((uri) => found.get(uri) ?? []);
  const marks = loadMarks(io, loaded);
  const ownFiles = new Map<string, { readonly path: string; readonly text: string }>();
  for (const [own, problems] of [[file, project.problems] as const, [marks, marks?.problems] as const]) {
    if (!own || !problems) continue;
    const uri = pathToFileURL(own.path).href;
    ownFiles.set(uri, own);
    findings.push(...toProjectFindings(uri, problems));
  }
  return toCheckResult({
    counts,
    articles: wantedArticles(loaded),
    findings,
    checkingOf: marks?.checkingOf,
    textOf: (uri) => ownFiles.get(uri)?.text ?? textOf(uri),
    pathOf: (uri) => {
      const own = ownFiles.get(uri);
      return own ? toRelative(io.cwd, own.path) : pathOf(uri);
    },
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
  const other = { uri, start, end, message: wordsHere(textOf(uri).slice(start, end)) };
  return {
    ...finding,
    uri: place.uri,
    start: place.start,
    end: place.end,
    related: [other, ...finding.related.filter((_, at) => at !== index)],
  };
}
