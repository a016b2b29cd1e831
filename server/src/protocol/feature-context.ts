import type { FeatureContext } from "../features/feature";
import type { Words } from "../words/words";
import type { Folder } from "./folder";
import { toPath } from "./uris";
import type { Workspace } from "./workspace";

/** What the features may ask about a folder's articles. `toClientUri` spells keys as the client does. */
export function createContext(
  folder: Folder,
  workspace: Workspace,
  words: Words,
  toClientUri: (key: string) => string,
): FeatureContext {
  return {
    words,
    corpus: folder.corpus,
    project: folder.project,
    findingsOf: (key) => folder.findings(key),
    findingsElsewhere: (key) => folder.findingsElsewhere(key),
    checkedIn: (article) => folder.checkedIn(article),
    checkingOf: (article) => folder.checkingOf(article),
    isSource: (key) => folder.isSource(key),
    displayPath: (key) => toPath(folder.root, key),
    linkTo: ({ uri, start }) => {
      const article = folder.corpus.article(uri);
      if (!article) return undefined;
      if (folder.isSource(uri)) return toClientUri(uri);
      const { line, character } = workspace.linesOf(article).positionAt(start);
      return `${toClientUri(uri)}#L${line + 1},${character + 1}`;
    },
  };
}
