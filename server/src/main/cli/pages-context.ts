import { Checker } from "../../check/checker";
import type { Finding } from "../../check/finding";
import type { FeatureContext } from "../../features/feature";
import type { Io } from "./io";
import type { LoadedArticles } from "./load";
import { loadMarks } from "./load-marks";
import { startProgress } from "./progress";

/** Checks the articles of a run together, and answers what pages ask of them. */
export function createPagesContext(io: Io, loaded: LoadedArticles): FeatureContext {
  const { corpus, uris, project, pathOf } = loaded;
  const checker = new Checker(corpus, project);
  const elsewhere = new Map<string, Finding[]>();
  const progress = startProgress(io, "checking", uris.length);
  try {
    for (const uri of uris) {
      progress.step();
      for (const finding of checker.findings(uri)) {
        for (const other of new Set(finding.related.map((place) => place.uri))) {
          if (other !== uri) elsewhere.set(other, [...(elsewhere.get(other) ?? []), finding]);
        }
      }
    }
  } finally {
    progress.stop();
  }
  const marks = loadMarks(io, loaded);
  return {
    corpus,
    project,
    words: io.words,
    findingsOf: (uri) => checker.findings(uri),
    findingsElsewhere: (uri) => elsewhere.get(uri) ?? [],
    ...(marks && {
      checkingOf: marks.checkingOf,
      checkedIn: (article) => marks.checkingOf(article).checked,
    }),
    linkTo: () => undefined,
    isSource: (uri) => loaded.sources.has(uri),
    displayPath: pathOf,
  };
}
