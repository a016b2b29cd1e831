import type { Connection } from "vscode-languageserver";
import { whyLeftOut } from "../check/why-left-out";
import { MembershipRequest, type MembershipResult } from "./corpus-requests";
import { type Folder, isWhole } from "./folder";
import { uriIn } from "./params";
import type { Requests } from "./requests";
import type { Session } from "./session";
import { toKey, toPath } from "./uris";

/** Answers whether a file is one of the articles, and why it is not. */
export function answerMembership(connection: Connection, requests: Requests): void {
  connection.onRequest(
    MembershipRequest,
    requests.answer("settled", async (session, params) => {
      const uri = uriIn(params);
      const key = toKey(uri) ?? uri;
      session.workspace.flush();
      const folder = session.workspace.folderOf(key);
      return {
        ...(await judge(session, folder, key)),
        path: toPath(folder.root, key),
        folder: folder.root === undefined ? "" : session.toClientUri(folder.root),
        articles: folder.corpus.size,
      };
    }),
  );
}

type Judgement = Pick<MembershipResult, "reason" | "by">;

async function judge(session: Session, folder: Folder, key: string): Promise<Judgement> {
  if (folder.corpus.article(key)) return { reason: "article", by: "" };
  if (folder.root === undefined) {
    return { reason: session.documents.has(key) ? "view" : "outside", by: "" };
  }
  const { include, exclude, sources, maxFileSize } = folder.project;
  const leftOut = whyLeftOut(toPath(folder.root, key), include, exclude, sources);
  if (leftOut) return leftOut;
  const { kind } = await session.runtime.readFile(key, maxFileSize);
  if (kind === "tooLarge") return { reason: kind, by: String(maxFileSize) };
  if (kind !== "text") return { reason: kind, by: "" };
  // Nothing else is left that would keep a text out of the list of articles.
  return { reason: isWhole(folder) ? "ignored" : "reading", by: "" };
}
