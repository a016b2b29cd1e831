import { FileChangeType } from "vscode-languageserver";
import type { Session } from "./session";
import { holds, nameOf, toKey } from "./uris";

/** Something may have changed on disk: brings what is known of it up to date. */
export function fileChanged(session: Session, uri: string, type: FileChangeType): void {
  const key = toKey(uri);
  if (key === undefined) return;
  const { workspace } = session;
  const folder = workspace.folderOf(key);
  if (folder.root === undefined) return;
  if (isProjectFile(session, key)) session.runInBackground("Reading", session.reloadProject(folder));
  else if (folder.onDisk.has(key) || folder.state === "partial")
    session.runInBackground("Reading", session.disk.read(key));
  else if (nameOf(key) === ".gitignore" || (type !== FileChangeType.Deleted && workspace.isArticle(key))) {
    session.relist(folder);
  } else if (type === FileChangeType.Deleted) folderDeleted(session, key);
}

/** Whether the key is that of its workspace folder's project file, or of the file of marks beside it. */
export function isProjectFile(session: Session, key: string): boolean {
  return session.workspace.folderOf(key).isOwnFile(key);
}

/** What was deleted may have been a folder, with all its articles. */
function folderDeleted(session: Session, gone: string): void {
  const known = [...session.workspace.folderOf(gone).onDisk].filter((key) => holds(gone, key));
  for (const key of known) session.runInBackground("Reading", session.disk.read(key));
}
