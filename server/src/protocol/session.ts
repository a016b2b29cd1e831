import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  FileChangeType,
  type InitializeParams,
} from "vscode-languageserver";
import type { FeatureContext } from "../features/feature";
import type { Article } from "../link/article";
import { type Client, readClient, readRoots, readStartOptions, type StartOptions } from "./client";
import { type DiagnosticContext, diagnosticsOf } from "./diagnostics";
import { Disk } from "./disk";
import { createContext } from "./feature-context";
import { fileChanged } from "./file-changes";
import type { Folder, ProjectChange } from "./folder";
import type { Lines } from "./lines";
import { OpenDocuments } from "./open-documents";
import { OwnWatching } from "./own-watching";
import { Pace } from "./pace";
import { Progress } from "./progress";
import { Publisher } from "./publisher";
import { Readiness } from "./readiness";
import { refreshEditors } from "./registrations";
import type { Runtime } from "./runtime";
import { FolderSettings, type ServerSettings } from "./server-settings";
import { toFolderKey, toKey } from "./uris";
import { Workspace } from "./workspace";

/** How long open articles wait for the rest of their corpus when a session begins, in milliseconds. */
const grace = 1000;

/** An article that a request asks about, with all that is needed to answer. */
export interface Asked {
  readonly article: Article;
  readonly lines: Lines;
  readonly folder: Folder;
  readonly context: FeatureContext;
}

/** What a request needs to have been read before it is answered: nothing more; what is quickly read; the whole corpus. */
export type Need = "article" | "settled" | "whole";

/** One client's session, from `initialize` on: what is open, what is on disk, what is settled, and what the client was told. */
export class Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: Client;
  readonly documents = new OpenDocuments();
  readonly workspace: Workspace;
  readonly disk: Disk;
  readonly pace: Pace;
  readonly publisher: Publisher;
  readonly diagnosticContext: DiagnosticContext;
  readonly #options: StartOptions;
  readonly #readiness = new Readiness();
  readonly #settings: FolderSettings;
  readonly #notices = new Set<string>();
  readonly #projectReads = new Map<Folder, number>();
  readonly #watching: OwnWatching | undefined;
  #isStarted = false;
  #starting: Promise<void> | undefined;

  constructor(connection: Connection, runtime: Runtime, params: InitializeParams) {
    this.connection = connection;
    this.runtime = runtime;
    this.client = readClient(params);
    this.#options = readStartOptions(params.initializationOptions);
    const { configuration } = this.client;
    this.#settings = new FolderSettings(connection, runtime, configuration, this.#options.settings);
    this.pace = new Pace(runtime);
    this.workspace = new Workspace(this.documents, this.client.encoding, {
      onChange: (changed, affected) => this.publisher.markLater([changed, ...affected]),
      onNotice: (notice) => this.notice(notice),
      onError: (key, error) => this.logError(`Reading ${key}`, error),
    });
    this.disk = new Disk(runtime, this.workspace, this.pace, (notice) => this.notice(notice));
    this.diagnosticContext = {
      client: this.client,
      rulePages: this.#options.rulePages ?? runtime.rulePages,
      linesOf: (article) => this.workspace.linesOf(article),
      toClientUri: (key) => this.toClientUri(key),
    };
    this.publisher = new Publisher({
      runtime,
      pace: this.pace,
      documents: this.documents,
      flush: () => this.workspace.flush(),
      mayPublish: (key) => this.#mayPublish(key),
      diagnosticsOf: (key) => diagnosticsOf(key, this.workspace.folderOf(key), this.diagnosticContext),
      send: (key, version, diagnostics) => this.#send(key, version, diagnostics),
      onOthersChanged: () => refreshEditors(connection, this.client),
      onError: (key, error) => this.logError(`Checking ${key}`, error),
    });
    const { watchFolder } = runtime;
    if (watchFolder && !this.client.watchedFiles) {
      this.#watching = new OwnWatching(watchFolder, (uri) => fileChanged(this, uri, FileChangeType.Changed));
    }
    for (const root of readRoots(params)) this.#addRoot(root);
  }

  /** Asks for settings and begins to read the folders; once, however often it is called. Comes back when settings are known. */
  start(): Promise<void> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  /** Comes back when there is enough to answer from, or the request is cancelled. */
  async ready(uri: string | undefined, need: Need, token: CancellationToken): Promise<void> {
    await this.start();
    const key = toKey(uri);
    const folders = () => (key === undefined ? this.workspace.folders : [this.workspace.folderOf(key)]);
    // An article that is not open is known only from the reading of its folder.
    const isOpen = key === undefined || this.documents.has(key);
    if (need === "settled" || !isOpen) await this.#readiness.until(() => folders().every(isSettled), token);
    if (need === "whole") await this.#readiness.until(() => folders().every(isWhole), token);
  }

  /** The article at a URI as it is now; undefined where there is none. */
  ask(uri: string): Asked | undefined {
    const key = toKey(uri);
    const article = key === undefined ? undefined : this.workspace.article(key);
    if (!article) return undefined;
    const folder = this.workspace.folderOf(article.uri);
    return { article, folder, lines: this.workspace.linesOf(article), context: this.contextOf(folder) };
  }

  contextOf(folder: Folder): FeatureContext {
    return createContext(folder, this.workspace, (key) => this.toClientUri(key));
  }

  /** The URI as the client spells it, where it has the file open. */
  toClientUri(key: string): string {
    return this.documents.get(key)?.uri ?? key;
  }

  /** The command of code lenses; empty where the client offers none. */
  get lensCommand(): string {
    return this.#options.lensCommand ?? "";
  }

  settingsOf(folder: Folder): ServerSettings {
    return this.#settings.of(folder);
  }

  /** Folders were added to the workspace. */
  async addFolders(uris: readonly string[]): Promise<void> {
    const added = uris.flatMap((uri) => this.#addRoot(uri) ?? []);
    await this.start();
    await this.#applySettings(added);
    await this.#readFolders(added);
  }

  /** Folders were taken out of the workspace: what was said of their articles is taken back. */
  removeFolders(uris: readonly string[]): void {
    for (const uri of uris) {
      const root = toFolderKey(uri);
      const folder = root === undefined ? undefined : this.workspace.folders.find((one) => one.root === root);
      if (!folder) continue;
      const keys = this.workspace.removeFolder(folder.root!);
      this.#settings.forget(folder);
      this.#watching?.leave(folder);
      this.publisher.markLater([...keys, folder.projectFile!, folder.checkedFile!]);
      for (const outer of this.workspace.folders) this.relist(outer);
    }
    this.workspace.flush();
    this.#readiness.changed();
    this.publisher.hurry();
  }

  /** Settings changed. A client that can't be asked for them sends them along. */
  async reloadSettings(pushed: unknown): Promise<void> {
    this.#settings.push(pushed);
    await this.#applySettings([this.workspace.loose, ...this.workspace.folders]);
    this.publisher.hurry();
    refreshEditors(this.connection, this.client);
  }

  /** The folder's project file or its marks may have changed: they are read again, from the editor where they are open there. */
  async reloadProject(folder: Folder, publish: "now" | "later" = "now"): Promise<void> {
    const { projectFile, checkedFile } = folder;
    if (projectFile === undefined || checkedFile === undefined) return;
    // Of several readings that overlap, the last that began counts.
    const order = (this.#projectReads.get(folder) ?? 0) + 1;
    this.#projectReads.set(folder, order);
    const read = async (key: string) => this.documents.get(key)?.text ?? this.disk.readProjectFile(key);
    const [text, checked] = await Promise.all([read(projectFile), read(checkedFile)]);
    if (this.#projectReads.get(folder) !== order) return;
    this.publisher.markLater([projectFile, checkedFile]);
    this.#applyChange(folder, folder.setProjectText(text));
    if (folder.setCheckedText(checked)) refreshEditors(this.connection, this.client);
    if (publish === "now") this.publisher.hurry();
  }

  /** Files may have come or gone: the folder is listed again. Before its first listing it will be listed anyway. */
  relist(folder: Folder): void {
    if (!isWhole(folder) && !this.disk.isListing(folder)) return;
    const listed = this.disk.list(folder).then(() => this.#watching?.follow(folder));
    this.runInBackground("Listing articles", listed);
  }

  /** Logs what the person may want to know; once, though a file that is left out is met again and again. */
  notice(message: string): void {
    if (this.#notices.has(message)) return;
    this.#notices.add(message);
    this.connection.console.warn(message);
  }

  logError(what: string, error: unknown): void {
    this.connection.console.error(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }

  /** For work that nobody waits for: what it throws is logged. */
  runInBackground(what: string, work: Promise<unknown>): void {
    work.catch((error) => this.logError(what, error));
  }

  /** Ends the session: nothing more is published. */
  dispose(): void {
    this.#isStarted = false;
    this.#watching?.dispose();
    this.publisher.dispose();
  }

  #addRoot(uri: string): Folder | undefined {
    const root = toFolderKey(uri);
    const isNew = root !== undefined && !this.workspace.folders.some((folder) => folder.root === root);
    return isNew ? this.workspace.addFolder(root, this.#settings.pushed.check) : undefined;
  }

  async #start(): Promise<void> {
    await this.#applySettings([this.workspace.loose, ...this.workspace.folders]);
    this.#isStarted = true;
    this.publisher.hurry();
    this.runInBackground("Reading the workspace", this.#readFolders(this.workspace.folders));
  }

  async #applySettings(folders: readonly Folder[]): Promise<void> {
    await this.#settings.pull(folders, (key) => this.toClientUri(key));
    for (const folder of folders) {
      this.#applyChange(folder, folder.setSettings(this.#settings.of(folder).check));
    }
  }

  #applyChange(folder: Folder, change: ProjectChange): void {
    if (change.findings) this.publisher.markLater(folder.keys());
    if (!change.files) return;
    this.workspace.reconsider(folder);
    this.relist(folder);
  }

  async #readFolders(folders: readonly Folder[]): Promise<void> {
    if (folders.length === 0) return;
    const progress = new Progress(this.connection, "Reading articles");
    const stop = this.runtime.startTimer(grace, () => {
      for (const folder of folders) if (!isSettled(folder)) this.#setState(folder, "slow");
    });
    try {
      for (const folder of folders) await this.#readFolder(folder, progress);
    } finally {
      stop();
      progress.end();
    }
    refreshEditors(this.connection, this.client);
  }

  async #readFolder(folder: Folder, progress: Progress): Promise<void> {
    try {
      await this.reloadProject(folder);
      await this.disk.list(folder, progress.token, (done, total) =>
        progress.report(done, total, `${done} of ${total} articles`),
      );
      this.#watching?.follow(folder);
    } finally {
      this.#setState(folder, progress.token.isCancellationRequested ? "partial" : "ready");
    }
  }

  #setState(folder: Folder, state: Folder["state"]): void {
    folder.state = state;
    // What was said of open articles by a first look may be otherwise now.
    const open = this.documents.keys().filter((key) => this.workspace.folderOf(key) === folder);
    this.publisher.markLater(open);
    this.#readiness.changed();
    this.publisher.hurry();
  }

  #mayPublish(key: string): boolean {
    if (!this.#isStarted) return false;
    const folder = this.workspace.folderOf(key);
    return isWhole(folder) || folder.isOwnFile(key) || (isSettled(folder) && this.documents.has(key));
  }

  #send(key: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void {
    const params = { uri: this.toClientUri(key), diagnostics: [...diagnostics] };
    const sent = this.connection.sendDiagnostics(version === undefined ? params : { ...params, version });
    this.runInBackground("Publishing", sent);
  }
}

const isSettled = ({ state }: Folder): boolean => state !== "reading";
const isWhole = ({ state }: Folder): boolean => state === "ready" || state === "partial";
