import { checkedFacts, readChecked } from "../../server/src/check/checked";
import { Checker } from "../../server/src/check/checker";
import { checkingState } from "../../server/src/check/marks/lost-marks";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import type { FeatureContext } from "../../server/src/features/feature";
import { Corpus } from "../../server/src/index/corpus";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { english } from "../../server/src/words/words";

const root = "file:///desk";

/** Articles that are read and checked as the program does. */
export interface Paper {
  readonly context: FeatureContext;
  readonly article: (name: string) => Article;
}

/** Reads articles by their names. `checked` are the lines of a file of marks. */
export function readPaper(files: Readonly<Record<string, string>>, checked = ""): Paper {
  const reader = createReader();
  const project = readProject(undefined, root, noSettings);
  const corpus = new Corpus();
  const checker = new Checker(corpus, project);
  for (const [name, text] of Object.entries(files)) checker.put(readArticle(reader, `${root}/${name}`, text));
  const { marks } = readChecked(checked);
  const displayPath = (uri: string): string => uri.slice(root.length + 1);
  const marksOf = ({ uri }: Article) => marks.get(displayPath(uri)) ?? [];
  const uris = Object.keys(files).map((name) => `${root}/${name}`);
  return {
    article: (name) => corpus.article(`${root}/${name}`)!,
    context: {
      corpus,
      project,
      findingsOf: (uri) => checker.findings(uri),
      findingsElsewhere: (uri) =>
        uris
          .filter((other) => other !== uri)
          .flatMap((other) => checker.findings(other))
          .filter(({ related }) => related.some((place) => place.uri === uri)),
      checkedIn: (article) => checkedFacts(article, marksOf(article)),
      checkingOf: (article) => checkingState(article, marksOf(article)),
      linkTo: ({ uri }) => uri,
      words: english,
      displayPath,
    },
  };
}
