import {
  type Connection,
  type Diagnostic,
  FileChangeType,
  type InitializeParams,
} from "vscode-languageserver";
import type { FeatureContext } from "../features/feature";
import type { Article } from "../link/article";
import type { Words } from "../words/words";
import { type Client, readClient, readRoots, readStartOptions, readWords, type StartOptions } from "./client";
import { type DiagnosticContext, diagnosticsOf } from "./diagnostics";
import { Disk } from "./disk";
import { createContext } from "./feature-context";
import { filesChanged } from "./file-changes";
import { type Folder, isSettled, isWhole } from "./folder";
import { FolderReading } from "./folder-reading";
import type { Lines } from "./lines";
import { NamePreparation } from "./name-preparation";
import { OpenDocuments } from "./open-documents";
import { OwnWatching } from "./own-watching";
import { Pace } from "./pace";
import { Publisher } from "./publisher";
import { refreshEditors } from "./registrations";
import type { Runtime } from "./runtime";
import { SavedIndex } from "./saved-index";
import { FolderSettings, type ServerSettings } from "./server-settings";
import { SessionLog } from "./session-log";
import { toKey } from "./uris";
import { ChangedNotification } from "./view-requests";
import { Workspace } from "./workspace";

/** An article that a request asks about, with all that is needed to answer. */
export interface Asked {
  readonly article: Article;
  readonly lines: Lines;
  readonly folder: Folder;
  readonly context: FeatureContext;
}

/** So many checks in one run leave so much behind that it is worth a moment to clear it away. */
const manyChecks = 1000;

/** One client's session, from `initialize` to `shutdown`: its parts joined together, and what requests ask of them. */
export class Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: Client;
  readonly options: StartOptions;
  /** The language of the person at the client. */
  readonly words: Words;
  readonly log: SessionLog;
  readonly documents = new OpenDocuments();
  readonly workspace: Workspace;
  readonly disk: Disk;
  readonly pace: Pace;
  readonly names: NamePreparation;
  readonly publisher: Publisher;
  readonly saved: SavedIndex;
  /** Brings in what the folders hold. */
  readonly reading: FolderReading;
  readonly diagnosticContext: DiagnosticContext;
  readonly #settings: FolderSettings;
  /** The URI under which the client shows an article's problems, by its key. */
  readonly #shownUnder = new Map<string, string>();
  /** How many checks there had been at the end of the last run of the publisher. */
  #checks = 0;

  constructor(connection: Connection, runtime: Runtime, params: InitializeParams) {
    this.connection = connection;
    this.runtime = runtime;
    this.client = readClient(params);
    this.options = readStartOptions(params.initializationOptions);
    this.words = readWords(params, this.options);
    this.log = new SessionLog(connection, this.words);
    const said = { canPull: this.client.configuration, initial: this.options.settings };
    this.#settings = new FolderSettings(connection, runtime, said, (notice) => this.log.notice(notice));
    this.pace = new Pace(runtime);
    this.names = new NamePreparation(this.pace, this.log);
    this.saved = new SavedIndex(runtime, this.pace, this.log, this.options.storagePath);
    this.workspace = new Workspace(this.documents, this.client.encoding, {
      onChange: (changed, affected) => {
        this.publisher.markLater([changed, ...affected]);
        this.saved.noteChange(this.workspace.folderOf(changed));
      },
      onNotice: (notice) => this.log.notice(notice),
      onError: (key, error) => this.log.error(`Reading ${key}`, error),
    });
    this.disk = new Disk(runtime, this.workspace, this.pace, (notice) => this.log.notice(notice));
    this.diagnosticContext = {
      client: this.client,
      words: this.words,
      rulePages: this.options.rulePages ?? runtime.rulePages,
      linesOf: (article) => this.workspace.linesOf(article),
      toClientUri: (key) => this.toClientUri(key),
    };
    this.publisher = new Publisher({
      runtime,
      pace: this.pace,
      documents: this.documents,
      flush: () => this.workspace.flush(),
      isReading: () => this.disk.isReading,
      mayPublish: (key) => this.#mayPublish(key),
      inOrder: (keys) => this.workspace.inOrder(keys),
      diagnosticsOf: (key) => diagnosticsOf(key, this.workspace.folderOf(key), this.diagnosticContext),
      send: (key, version, diagnostics) => this.#send(key, version, diagnostics),
      onOthersChanged: () => refreshEditors(connection, this.client),
      onRun: () => this.#endRun(),
      onError: (key, error) => this.log.error(`Checking ${key}`, error),
    });
    this.reading = new FolderReading({ ...this, settings: this.#settings, watching: this.#createWatching() });
    for (const root of readRoots(params)) this.reading.addRoot(root);
  }

  /** The article at a URI as it is now; undefined where there is none. A source is none: what an editor shows of it is not its text. */
  ask(uri: string): Asked | undefined {
    const key = toKey(uri);
    const article = key === undefined ? undefined : this.workspace.article(key);
    if (!article || this.workspace.isSource(article.uri)) return undefined;
    const folder = this.workspace.folderOf(article.uri);
    return { article, folder, lines: this.workspace.linesOf(article), context: this.contextOf(folder) };
  }

  contextOf(folder: Folder): FeatureContext {
    return createContext(folder, this.workspace, this.words, (key) => this.toClientUri(key));
  }

  /** The URI as the client spells it, where it has the file open. */
  toClientUri(key: string): string {
    return this.documents.toClientUri(key);
  }

  /** The command of code lenses; empty where the client offers none. */
  get lensCommand(): string {
    return this.options.lensCommand ?? "";
  }

  settingsOf(folder: Folder): ServerSettings {
    return this.#settings.of(folder);
  }

  /** Ends the session: nothing more is published. Comes back when the index is saved. */
  dispose(): Promise<void> {
    this.reading.stop();
    this.names.stop();
    this.disk.dispose();
    this.publisher.dispose();
    return this.saved.saveAll().catch((error) => this.log.error("Saving the index", error));
  }

  /** For clients that watch no files. */
  #createWatching(): OwnWatching | undefined {
    const { watchFolder } = this.runtime;
    if (!watchFolder || this.client.watchedFiles) return undefined;
    return new OwnWatching(watchFolder, (uri) => filesChanged(this, [{ uri, type: FileChangeType.Changed }]));
  }

  #endRun(): void {
    this.#tellViews();
    const checks = this.workspace.folders.reduce((sum, folder) => sum + folder.checks, 0);
    if (checks - this.#checks >= manyChecks) this.runtime.releaseMemory();
    this.#checks = checks;
  }

  #tellViews(): void {
    if (!this.options.views) return;
    this.log.failureOf("Telling of changes", this.connection.sendNotification(ChangedNotification));
  }

  #mayPublish(key: string): boolean {
    if (!this.reading.isStarted) return false;
    const folder = this.workspace.folderOf(key);
    return isWhole(folder) || folder.isOwnFile(key) || (isSettled(folder) && this.documents.has(key));
  }

  /** What stands under another spelling of the URI, as the disk has it, is taken back: a client may know each as a file of its own. */
  #send(key: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void {
    const uri = this.toClientUri(key);
    const shown = this.#shownUnder.get(key);
    if (shown !== undefined && shown !== uri)
      this.log.failureOf("Publishing", this.connection.sendDiagnostics({ uri: shown, diagnostics: [] }));
    if (diagnostics.length === 0) this.#shownUnder.delete(key);
    else this.#shownUnder.set(key, uri);
    const params = { uri, diagnostics: [...diagnostics] };
    const sent = this.connection.sendDiagnostics(version === undefined ? params : { ...params, version });
    this.log.failureOf("Publishing", sent);
  }
}
