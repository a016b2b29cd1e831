import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { mayEnter } from "./client-files";
import type { Folder } from "./folder";
import type { Runtime } from "./runtime";
import type { Session } from "./session";
import { holds, nameOf, toKey, toPath } from "./uris";
import type { Workspace } from "./workspace";

/** Files may have changed on disk: brings what is known of them up to date. However many events there are, each file is read once. */
export function filesChanged(session: Session, changes: readonly FileEvent[]): void {
  const { workspace, reading, disk, log, runtime } = session;
  const reread: string[] = [];
  const gone = new Map<Folder, Set<string>>();
  const projects = new Set<Folder>();
  const listed = new Set<Folder>();
  for (const { uri, type } of changes) {
    const key = toKey(uri);
    if (key === undefined) continue;
    const isGone = type === FileChangeType.Deleted;
    for (const whole of foldersUnder(key, workspace)) {
      projects.add(whole);
      if (isGone) reread.push(...whole.onDisk);
      else listed.add(whole);
    }
    const folder = workspace.folderOf(key);
    if (folder.root === undefined) continue;
    if (folder.isOwnFile(key)) projects.add(folder);
    else if (folder.onDisk.has(key) || folder.state === "partial") reread.push(key);
    else if (nameOf(key) === ".gitignore") listed.add(folder);
    else if (!isGone && (workspace.isArticle(key) || folder.isSource(key))) listed.add(folder);
    else if (!isGone && !listed.has(folder) && isEntered(key, folder, runtime)) listed.add(folder);
    else if (isGone) gone.set(folder, (gone.get(folder) ?? new Set()).add(key));
  }
  for (const [folder, keys] of gone) reread.push(...articlesUnder(keys, folder));
  for (const folder of projects) log.failureOf("Reading", reading.reloadProject(folder));
  for (const folder of listed) reading.relist(folder);
  log.failureOf("Reading", disk.read(...reread));
}

/** Whether the key is that of its workspace folder's project file, or of the file of marks beside it. */
export function isProjectFile(session: Session, key: string): boolean {
  return session.workspace.folderOf(key).isOwnFile(key);
}

/** True for a folder that may hold articles: where one is moved here, clients need not name what came in it. */
function isEntered(key: string, folder: Folder, runtime: Runtime): boolean {
  return mayEnter(folder.filter, toPath(folder.root, key)) && runtime.isFolder(key);
}

/** The folders of the workspace that came or went with what stands there. */
function foldersUnder(key: string, workspace: Workspace): readonly Folder[] {
  return workspace.folders.filter(({ root }) => root === key || holds(key, root!));
}

/** What was deleted may have been folders: the articles in them, at whatever depth. */
function articlesUnder(gone: ReadonlySet<string>, folder: Folder): string[] {
  return [...folder.onDisk].filter((key) => {
    for (let at = key.lastIndexOf("/"); at > folder.root!.length; at = key.lastIndexOf("/", at - 1)) {
      if (gone.has(key.slice(0, at))) return true;
    }
    return false;
  });
}
