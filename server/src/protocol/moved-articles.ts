import { findNodeAtLocation, parseTree } from "jsonc-parser";
import {
  type Connection,
  type RenameFilesParams,
  RequestType,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type Move, movedPath, moveMarks } from "../check/marks/move-marks";
import { pathInProject } from "../check/project-file";
import { toOwnFileEdits } from "./article-edits";
import type { Folder } from "./folder";
import type { TextChange } from "./project-record";
import type { Requests } from "./requests";
import type { Session } from "./session";
import { toFolderKey } from "./uris";
import { toWorkspaceEdit } from "./workspace-edits";

/** With the errors that every request of the server's may answer. */
const willRename = new RequestType<RenameFilesParams, WorkspaceEdit | null, void>(
  WillRenameFilesRequest.method,
);

/** Before an editor renames or moves articles: has their marks, and the findings that were accepted in them, follow. */
export function answerMoves(connection: Connection, requests: Requests): void {
  connection.onRequest(
    willRename,
    requests.answer("article", async (session, params: RenameFilesParams): Promise<WorkspaceEdit | null> => {
      const edits = session.workspace.folders.map(async (folder) => {
        const moves = movesIn(folder, params);
        return moves.length > 0 ? followMoves(session, folder, moves) : [];
      });
      const files = (await Promise.all(edits)).flat();
      return files.length > 0 ? toWorkspaceEdit(session, files) : null;
    }),
  );
}

/** Moves within the folder; what leaves it leaves its marks behind, in case it comes back. */
function movesIn({ root }: Folder, { files }: RenameFilesParams): Move[] {
  return (Array.isArray(files) ? files : []).flatMap(({ oldUri, newUri }) => {
    const [from, to] = [oldUri, newUri].map((uri) => pathInProject(root, toFolderKey(uri) ?? ""));
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

async function followMoves(session: Session, folder: Folder, moves: readonly Move[]) {
  const [marks, project] = await Promise.all([
    toOwnFileEdits(session, folder.checkedFile, (text) => moveMarks(text ?? "", moves)),
    toOwnFileEdits(session, folder.projectFile, (text) => moveAccepted(text ?? "", moves)),
  ]);
  return [...marks, ...project];
}

/** The changes of the paths of a project file's `accepted`, and of nothing else in it. */
function moveAccepted(text: string, moves: readonly Move[]): TextChange[] {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const accepted = tree && findNodeAtLocation(tree, ["accepted"]);
  return (accepted?.children ?? []).flatMap((entry) => {
    const path = entry.type === "object" ? findNodeAtLocation(entry, ["path"]) : undefined;
    const to =
      typeof path?.value === "string" ? movedPath(path.value.replace(/^\.\//, ""), moves) : undefined;
    if (!path || to === undefined) return [];
    return [{ start: path.offset, end: path.offset + path.length, newText: JSON.stringify(to) }];
  });
}
