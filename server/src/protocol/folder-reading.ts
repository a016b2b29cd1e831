import type { CancellationToken, Connection } from "vscode-languageserver";
import { articlesDone, readingArticles } from "../words/notices";
import type { Words } from "../words/words";
import type { Client } from "./client";
import type { Disk } from "./disk";
import { type Folder, isSettled, isWhole, type ProjectChange } from "./folder";
import type { NamePreparation } from "./name-preparation";
import type { OpenDocuments } from "./open-documents";
import type { OwnWatching } from "./own-watching";
import { Progress } from "./progress";
import type { Publisher } from "./publisher";
import { Readiness } from "./readiness";
import { refreshEditors } from "./registrations";
import { Repeating } from "./repeating";
import { fewestForThreads, type Runtime } from "./runtime";
import type { SavedIndex } from "./saved-index";
import type { FolderSettings } from "./server-settings";
import type { SessionLog } from "./session-log";
import { toFolderKey, toKey } from "./uris";
import type { Workspace } from "./workspace";

/** How long open articles wait for the rest of their corpus when a session begins, in milliseconds. */
const grace = 1000;

/** What a request needs to have been read before it is answered: nothing more; what is quickly read; the whole corpus. */
export type Need = "article" | "settled" | "whole";

/** What the reading of folders works with: the parts of one session. */
export interface ReadingParts {
  readonly words: Words;
  readonly connection: Connection;
  readonly client: Client;
  readonly runtime: Runtime;
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly disk: Disk;
  readonly publisher: Publisher;
  readonly names: NamePreparation;
  readonly saved: SavedIndex;
  readonly settings: FolderSettings;
  readonly log: SessionLog;
  /** For clients that watch no files themselves. */
  readonly watching: OwnWatching | undefined;
}

/**
 * Keeps the workspace's folders as they are now: which there are, their settings, their project files, their articles on
 * disk. Nothing is read before `start`, and each folder's project file before its articles.
 */
export class FolderReading {
  readonly #parts: ReadingParts;
  readonly #readiness = new Readiness();
  readonly #projectReads = new Repeating<Folder>();
  #starting: Promise<void> | undefined;
  #isStarted = false;
  #hasEnded = false;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
  }

  /** Whether settings are known, so that findings may be shown. */
  get isStarted(): boolean {
    return this.#isStarted && !this.#hasEnded;
  }

  /** Asks for settings and begins to read the folders; once, however often it is called. Comes back when settings are known. */
  start(): Promise<void> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  /** Comes back when there is enough to answer from, the request is cancelled, or the session has ended. */
  async ready(uri: string | undefined, need: Need, token: CancellationToken): Promise<void> {
    await this.start();
    const { workspace, documents } = this.#parts;
    const key = toKey(uri);
    const folders = () => (key === undefined ? workspace.folders : [workspace.folderOf(key)]);
    const areAll = (isRead: (folder: Folder) => boolean) => () => this.#hasEnded || folders().every(isRead);
    // An article that is not open is known only from the reading of its folder.
    const isOpen = key === undefined || documents.has(key);
    if (need === "settled" || !isOpen) await this.#readiness.until(areAll(isSettled), token);
    if (need === "whole") await this.#readiness.until(areAll(isWhole), token);
  }

  /** Makes a folder known that `start` is to read; undefined where it is known already, or its URI is none. */
  addRoot(uri: string): Folder | undefined {
    const { workspace, settings } = this.#parts;
    const root = toFolderKey(uri);
    const isNew = root !== undefined && !workspace.folders.some((folder) => folder.root === root);
    return isNew ? workspace.addFolder(root, settings.pushed.check) : undefined;
  }

  /** Folders were added to the workspace. */
  async addFolders(uris: readonly string[]): Promise<void> {
    const added = uris.flatMap((uri) => this.addRoot(uri) ?? []);
    await this.start();
    await this.#applySettings(added);
    await this.#readFolders(added);
  }

  /** Folders were taken out of the workspace: what was said of their articles is taken back. */
  removeFolders(uris: readonly string[]): void {
    const { workspace, settings, watching, publisher } = this.#parts;
    for (const uri of uris) {
      const root = toFolderKey(uri);
      const folder = root === undefined ? undefined : workspace.folders.find((one) => one.root === root);
      if (!folder) continue;
      const keys = workspace.removeFolder(folder.root!);
      settings.forget(folder);
      watching?.leave(folder);
      publisher.markLater([...keys, folder.projectFile!, folder.checkedFile!]);
      for (const outer of workspace.folders) this.relist(outer);
    }
    workspace.flush();
    this.#readiness.changed();
    publisher.hurry();
  }

  /** Settings changed. A client that can't be asked for them sends them along. */
  async reloadSettings(pushed: unknown): Promise<void> {
    const { settings, workspace, publisher, connection, client } = this.#parts;
    settings.push(pushed);
    await this.#applySettings([workspace.loose, ...workspace.folders]);
    publisher.hurry();
    refreshEditors(connection, client);
  }

  /** The folder's project file or its marks may have changed: they are read again, from the editor where they are open there. */
  async reloadProject(folder: Folder, publish: "now" | "later" = "now"): Promise<void> {
    await this.#projectReads.run(folder, () => this.#readProject(folder));
    if (publish === "now") this.#parts.publisher.hurry();
  }

  /** Files may have come or gone: the folder is listed again. Before its first listing it will be listed anyway. */
  relist(folder: Folder): void {
    const { disk, watching, publisher, log } = this.#parts;
    if (!isWhole(folder) && !disk.isListing(folder)) return;
    const listed = disk.list(folder).then(() => {
      watching?.follow(folder);
      publisher.markLater(folder.unshown());
    });
    log.failureOf("Listing articles", listed);
  }

  /** Ends the session's reading: requests that wait for it go on, and no findings are to be shown any more. */
  stop(): void {
    this.#hasEnded = true;
    this.#parts.watching?.dispose();
    this.#readiness.changed();
  }

  async #start(): Promise<void> {
    const { workspace, publisher, log } = this.#parts;
    await this.#applySettings([workspace.loose, ...workspace.folders]);
    this.#isStarted = true;
    publisher.hurry();
    log.failureOf("Reading the workspace", this.#readFolders(workspace.folders));
  }

  async #applySettings(folders: readonly Folder[]): Promise<void> {
    const { settings, documents } = this.#parts;
    await settings.pull(folders, (key) => documents.toClientUri(key));
    for (const folder of folders) this.#applyChange(folder, folder.setSettings(settings.of(folder).check));
  }

  #applyChange(folder: Folder, change: ProjectChange): void {
    if (change.findings) this.#parts.publisher.markLater(folder.keys());
    if (!change.files) return;
    this.#parts.workspace.reconsider(folder);
    this.relist(folder);
  }

  async #readProject(folder: Folder): Promise<void> {
    const { projectFile, checkedFile } = folder;
    if (projectFile === undefined || checkedFile === undefined) return;
    const { documents, disk, publisher, connection, client } = this.#parts;
    const read = async (key: string) => documents.get(key)?.text ?? disk.readProjectFile(key);
    const [text, checked] = await Promise.all([read(projectFile), read(checkedFile)]);
    publisher.markLater([projectFile, checkedFile]);
    this.#applyChange(folder, folder.setProjectText(text));
    if (folder.setCheckedText(checked)) refreshEditors(connection, client);
  }

  async #readFolders(folders: readonly Folder[]): Promise<void> {
    if (folders.length === 0) return;
    const { connection, client, runtime, words } = this.#parts;
    const progress = new Progress(connection, words.say(readingArticles()));
    const stop = runtime.startTimer(grace, () => {
      for (const folder of folders) if (!isSettled(folder)) this.#setState(folder, "slow");
    });
    let came = 0;
    try {
      for (const folder of folders) came += await this.#readFolder(folder, progress);
    } finally {
      stop();
      if (came >= fewestForThreads) runtime.releaseMemory();
      progress.end();
    }
    refreshEditors(connection, client);
  }

  /** Returns how many articles came that were not saved. */
  async #readFolder(folder: Folder, progress: Progress): Promise<number> {
    try {
      await this.reloadProject(folder);
      await this.#parts.saved.restore(folder);
      const known = folder.corpus.size;
      await this.#parts.disk.list(folder, progress.token, (done, total) =>
        progress.report(done, total, this.#parts.words.say(articlesDone(done, total))),
      );
      this.#parts.watching?.follow(folder);
      this.#parts.publisher.markLater(folder.unshown());
      if (!folder.isChecked) this.#parts.saved.noteChange(folder);
      return folder.corpus.size - known;
    } finally {
      this.#setState(folder, progress.token.isCancellationRequested ? "partial" : "ready");
      this.#parts.names.begin(folder);
    }
  }

  #setState(folder: Folder, state: Folder["state"]): void {
    const { documents, workspace, publisher } = this.#parts;
    folder.state = state;
    // What was said of open articles by a first look may be otherwise now.
    publisher.markLater(documents.keys().filter((key) => workspace.folderOf(key) === folder));
    this.#readiness.changed();
    publisher.hurry();
  }
}
