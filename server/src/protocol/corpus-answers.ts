import type { Connection } from "vscode-languageserver";
import { isToCheck, summarise } from "../features/article-summary";
import {
  type CorpusName,
  countNames,
  nameDetails,
  namesFound,
  namesOfKind,
  type Page,
  type PageRange,
} from "../features/corpus-names";
import {
  CorporaRequest,
  CorpusArticlesRequest,
  CorpusConflictsRequest,
  CorpusNameRequest,
  CorpusNamesRequest,
  type ViewArticle,
  type ViewCorpus,
  type ViewName,
} from "./corpus-requests";
import { type Folder, isWhole } from "./folder";
import { countIn, stringIn, textIn } from "./params";
import type { Requests } from "./requests";
import type { Session } from "./session";
import { toFolderKey, toPath } from "./uris";
import { toViewConflict, toViewPlace } from "./view-places";
import type { ViewConflict } from "./view-requests";

/** At most so many entries are answered at a time. */
const mostEntries = 500;

const nameKinds = ["person", "organization", "place", "other"] as const;

/** Answers what an editor's own views show of the corpora. What is not asked for is not looked at. */
export function answerCorpus(connection: Connection, requests: Requests): void {
  connection.onRequest(
    CorporaRequest,
    requests.answer("article", (session) => {
      session.workspace.flush();
      return corporaOf(session).map((folder) => toViewCorpus(session, folder));
    }),
  );
  connection.onRequest(
    CorpusNamesRequest,
    requests.answer("article", async (session, params, token) => {
      const query = textIn(params, "query");
      const asked = folderIn(session, params);
      if (asked && query !== undefined && isWhole(asked)) await session.names.ready(asked, token);
      const folder = folderIn(session, params);
      if (!folder || token.isCancellationRequested) return nothing;
      const context = session.contextOf(folder);
      const { offset, limit } = pageIn(params);
      const kind = nameKinds.find((each) => each === stringIn(params, "kind")) ?? "person";
      const page =
        query === undefined
          ? namesOfKind(kind, { offset, limit }, context)
          : namesFound(query, limit, context);
      return { ...page, entries: page.entries.flatMap((name) => toViewName(session, folder, name) ?? []) };
    }),
  );
  connection.onRequest(
    CorpusNameRequest,
    requests.answer("article", (session, params) => {
      const folder = folderIn(session, params);
      const details = folder && nameDetails(stringIn(params, "id"), session.contextOf(folder));
      if (!folder || !details) return null;
      const placed = <Entry extends CorpusPlace>(entries: readonly Entry[]) =>
        entries.flatMap((entry) => {
          const place = toViewPlace(session, folder, entry.place);
          return place ? [{ ...entry, place }] : [];
        });
      return { forms: placed(details.forms), roles: details.roles, articles: placed(details.articles) };
    }),
  );
  connection.onRequest(
    CorpusConflictsRequest,
    requests.answer("article", async (session, params) => {
      const folder = folderIn(session, params);
      return folder && isWhole(folder) ? conflictsIn(session, folder, pageIn(params)) : nothing;
    }),
  );
  connection.onRequest(
    CorpusArticlesRequest,
    requests.answer("article", async (session, params) => {
      const folder = folderIn(session, params);
      return folder ? articlesIn(session, folder, pageIn(params)) : nothing;
    }),
  );
}

type CorpusPlace = Pick<CorpusName, "place">;

const nothing = { total: 0, entries: [] } as const;

/** Every workspace folder, and the articles that stand in none where there are any. */
function corporaOf({ workspace }: Session): readonly Folder[] {
  return workspace.loose.corpus.size > 0 ? [...workspace.folders, workspace.loose] : workspace.folders;
}

function toViewCorpus(session: Session, folder: Folder): ViewCorpus {
  return {
    folder: folder.root === undefined ? "" : session.toClientUri(folder.root),
    state: folder.state,
    articles: folder.corpus.size,
    names: countNames(session.contextOf(folder)),
  };
}

/** Undefined for a folder that is none any more. */
function folderIn(session: Session, params: unknown): Folder | undefined {
  const uri = stringIn(params, "folder");
  session.workspace.flush();
  if (uri === "") return session.workspace.loose;
  const key = toFolderKey(uri);
  return session.workspace.folders.find(({ root }) => root === key);
}

function pageIn(params: unknown): PageRange {
  return {
    offset: countIn(params, "offset") ?? 0,
    limit: Math.min(countIn(params, "limit") ?? mostEntries, mostEntries),
  };
}

function toViewName(session: Session, folder: Folder, name: CorpusName): ViewName | undefined {
  const place = toViewPlace(session, folder, name.place);
  return place && { ...name, place };
}

/** Article by article in order of URI. An article that has not been checked yet is, with pauses for other requests. */
async function conflictsIn(
  session: Session,
  folder: Folder,
  { offset, limit }: PageRange,
): Promise<Page<ViewConflict>> {
  let total = 0;
  const entries: ViewConflict[] = [];
  for (const key of folder.keys()) {
    for (const finding of folder.findings(key).filter(isToCheck)) {
      const conflict =
        total >= offset && entries.length < limit ? toViewConflict(session, folder, finding) : undefined;
      if (conflict) entries.push(conflict);
      total++;
    }
    await session.pace.breathe();
  }
  return { total, entries };
}

async function articlesIn(
  session: Session,
  folder: Folder,
  { offset, limit }: PageRange,
): Promise<Page<ViewArticle>> {
  const context = session.contextOf(folder);
  const entries: ViewArticle[] = [];
  for (const key of folder.keys().slice(offset, offset + limit)) {
    const article = folder.corpus.article(key);
    if (!article) continue;
    const { day, ...summary } = summarise(article, context);
    const shown = { ...summary, uri: session.toClientUri(key), path: toPath(folder.root, key) };
    entries.push(day === undefined ? shown : { ...shown, day });
    await session.pace.breathe();
  }
  return { total: folder.corpus.size, entries };
}
