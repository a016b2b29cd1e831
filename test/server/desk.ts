import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import {
  type ClientCapabilities,
  type Connection,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { createNodeRuntime } from "../../server/src/main/node-runtime";
import { connectionOptions } from "../../server/src/protocol/message-shape";
import type { Runtime } from "../../server/src/protocol/runtime";
import { startServer } from "../../server/src/protocol/server";

/** How long a message may take on the slowest machine, in milliseconds. */
const patience = 60_000;

/** What a client of these tests is made of. */
export interface DeskOptions {
  /** Files by their path in the workspace folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  /** What `workspace/configuration` answers for each item. */
  readonly settings?: unknown;
  readonly initialize?: object;
  /** A folder that is there already; it stays when the session ends. */
  readonly desk?: string;
  /** The workspace's folders by their path in the desk's folder; the desk's folder itself unless given. */
  readonly folders?: readonly string[];
  /** Changes the machine that the server runs on. */
  readonly runtime?: (runtime: Runtime, connection: Connection) => Runtime;
  /** What the client answers to requests of the server, by their methods. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** An editor that talks with the real server over streams in memory, with a workspace folder on disk. */
export class Desk {
  readonly folder: string;
  readonly client: MessageConnection;
  readonly requested: { readonly method: string; readonly params: unknown }[] = [];
  initialized!: InitializeResult;
  settings: unknown;
  /** The URIs for which something was published, in that order. */
  readonly shown: string[] = [];
  readonly #answers: NonNullable<DeskOptions["answers"]>;
  readonly #published = new Map<string, PublishDiagnosticsParams[]>();
  readonly #listeners = new Set<() => void>();
  readonly #versions = new Map<string, number>();

  constructor(options: DeskOptions) {
    this.folder = options.desk ?? mkdtempSync(join(tmpdir(), "desk-"));
    this.settings = options.settings;
    this.#answers = options.answers ?? {};
    for (const [path, text] of Object.entries(options.files ?? {})) this.write(path, text);
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const runtime = createNodeRuntime();
    const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)];
    const connection = createConnection(reader, writer, connectionOptions);
    startServer(connection, options.runtime?.(runtime, connection) ?? runtime);
    this.client = createMessageConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.shown.push(params.uri);
      this.#published.set(params.uri, [...(this.#published.get(params.uri) ?? []), params]);
      this.#tell();
    });
    this.client.onRequest((method, params) => this.#answer(method, params));
    this.client.onNotification((method, params) => {
      this.requested.push({ method, params });
      this.#tell();
    });
    this.client.onUnhandledProgress((params) => {
      this.requested.push({ method: "$/progress", params });
      this.#tell();
    });
    this.client.listen();
  }

  /** The URI of a file in the workspace folder. */
  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  write(path: string, text: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  open(path: string, text: string, languageId = "plaintext"): Promise<void> {
    return this.openUri(this.uri(path), text, languageId);
  }

  openUri(uri: string, text: string, languageId = "plaintext"): Promise<void> {
    this.#versions.set(uri, 1);
    return this.client.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends a change of the whole text, or of ranges. Returns the new version. */
  async change(path: string, ...changes: readonly TextDocumentContentChangeEvent[]): Promise<number> {
    const uri = this.uri(path);
    const version = (this.#versions.get(uri) ?? 1) + 1;
    this.#versions.set(uri, version);
    await this.client.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: changes,
    });
    return version;
  }

  close(path: string): Promise<void> {
    return this.client.sendNotification("textDocument/didClose", { textDocument: { uri: this.uri(path) } });
  }

  /** Tells that files were created (1), changed (2) or deleted (3). */
  watched(type: 1 | 2 | 3, ...paths: readonly string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: this.uri(path), type }));
    return this.client.sendNotification("workspace/didChangeWatchedFiles", { changes });
  }

  /** A request about a document, with the document's URI filled in. */
  ask<T>(method: string, path: string, params: object = {}): Promise<T> {
    return this.client.sendRequest(method, { textDocument: { uri: this.uri(path) }, ...params });
  }

  /** What was published last for a file. */
  last(path: string): PublishDiagnosticsParams | undefined {
    return this.lastOf(this.uri(path));
  }

  lastOf(uri: string): PublishDiagnosticsParams | undefined {
    return this.#published.get(uri)?.at(-1);
  }

  /** How often something was published for a file. */
  count(path: string): number {
    return this.#published.get(this.uri(path))?.length ?? 0;
  }

  /** What the server wrote to its log. */
  readonly logged = (): string[] =>
    this.requested
      .filter(({ method }) => method === "window/logMessage")
      .map(({ params }) => (params as { readonly message: string }).message);

  /** Waits until the last diagnostics of a file are as wanted. */
  async diagnostics(
    path: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<Diagnostic[]> {
    await this.until(() => {
      const last = this.last(path);
      return last !== undefined && wanted(last.diagnostics);
    });
    return this.last(path)!.diagnostics;
  }

  /** Waits for messages until something is so. What never becomes so fails, with what the server said meanwhile. */
  until(isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(limit);
        this.#listeners.delete(check);
        settle();
      };
      const check = () => {
        if (isSo()) end(resolve);
      };
      const said = () => JSON.stringify({ log: this.logged(), published: [...this.#published] });
      const limit = setTimeout(
        () => end(() => reject(new Error(`Waited in vain: ${isSo}; ${said()}`))),
        patience,
      );
      this.#listeners.add(check);
    });
  }

  #answer(method: string, params: unknown): unknown {
    this.requested.push({ method, params });
    queueMicrotask(() => this.#tell());
    const answer = this.#answers[method];
    if (answer) return answer(params as never);
    if (method !== "workspace/configuration") return null;
    return (params as { readonly items: readonly unknown[] }).items.map(() => this.settings ?? null);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** What most clients can do; the tests leave some of it out. */
export const fullCapabilities: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ["create", "rename", "delete"],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source", "source.fixAll"] } },
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
  },
};

/** A session that is begun: `initialize` and `initialized` are through. It ends with the test. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = new Desk(options);
  const root = pathToFileURL(desk.folder).href;
  desk.initialized = await desk.client.sendRequest("initialize", {
    processId: null,
    rootUri: root,
    workspaceFolders: (options.folders ?? [""]).map((path) => ({ uri: desk.uri(path), name: path })),
    capabilities: options.capabilities ?? fullCapabilities,
    ...options.initialize,
  });
  await desk.client.sendNotification("initialized", {});
  onTestFinished(async () => {
    await desk.client.sendRequest("shutdown");
    desk.client.dispose();
    if (options.desk === undefined) rmSync(desk.folder, { recursive: true, force: true });
  });
  return desk;
}

/** An article with a place marked: `at` is the position of `|`, which `text` does not hold. */
export function marked(source: string): { text: string; at: { line: number; character: number } } {
  const offset = source.indexOf("|");
  const before = source.slice(0, offset).split("\n");
  return {
    text: source.replace("|", ""),
    at: { line: before.length - 1, character: before.at(-1)!.length },
  };
}
