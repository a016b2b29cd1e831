import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** "VmRSS:	  123456 kB" */
const heldNow = /VmRSS:\s+(\d+)/;
/** "VmHWM:	  123456 kB" */
const heldAtMost = /VmHWM:\s+(\d+)/;

/** A client of the real server over stdio. */
export class ServerSession {
  readonly connection: MessageConnection;
  readonly #server: ChildProcess;
  readonly #waiting = new Map<string, (params: PublishDiagnosticsParams) => void>();
  /** How many diagnostics messages came, and for how many other articles than the one that is waited for. */
  published = 0;
  #onWhole: () => void = () => {};
  readonly #whole: Promise<void>;

  private constructor(entry: string) {
    this.#server = spawn(process.execPath, [entry, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.#server.stdout!),
      new StreamMessageWriter(this.#server.stdin!),
    );
    this.#whole = new Promise((resolve) => {
      this.#onWhole = resolve;
    });
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published++;
      this.#waiting.get(params.uri)?.(params);
    });
    this.connection.onRequest("window/workDoneProgress/create", () => null);
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
    this.connection.onUnhandledProgress(({ value }) => {
      if ((value as { kind: string }).kind === "end") this.#onWhole();
    });
    this.connection.listen();
  }

  /** Starts the server on a folder and comes back with the answer to `initialize`. With a storage folder the index is kept there. */
  static async start(entry: string, folder: string, storagePath?: string): Promise<ServerSession> {
    const session = new ServerSession(entry);
    const uri = pathToFileURL(folder).href;
    await session.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "bench" }],
      initializationOptions: { storagePath },
      capabilities: {
        window: { workDoneProgress: true },
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { publishDiagnostics: { versionSupport: true } },
      },
    });
    await session.connection.sendNotification("initialized", {});
    return session;
  }

  /** Comes back when the folder has been read. */
  whole(): Promise<void> {
    return this.#whole;
  }

  /** The diagnostics that are published next for an article, of this version or a later one. */
  diagnosticsOf(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => {
      this.#waiting.set(uri, (params) => {
        if ((params.version ?? 0) >= version) resolve(params);
      });
    });
  }

  /** The processor time of the server's main thread so far, in milliseconds; undefined where the system does not tell. */
  get cpu(): number | undefined {
    try {
      const [nanoseconds] = readFileSync(`/proc/${this.#server.pid}/schedstat`, "utf8").split(" ");
      return Number(nanoseconds) / 1e6;
    } catch {
      return undefined;
    }
  }

  /** The processor time of all the server's threads, those aside that have ended, in milliseconds; undefined where the system does not tell. */
  get cpuOfAll(): number | undefined {
    try {
      const tasks = `/proc/${this.#server.pid}/task`;
      const times = readdirSync(tasks).map((task) => readFileSync(`${tasks}/${task}/schedstat`, "utf8"));
      return times.reduce((sum, time) => sum + Number(time.split(" ")[0]) / 1e6, 0);
    } catch {
      return undefined;
    }
  }

  /** The memory that the server's process holds, in megabytes; undefined where the system does not tell. */
  get memory(): number | undefined {
    return this.#megabytes(heldNow);
  }

  /** The most that it has held so far, in megabytes; undefined where the system does not tell. */
  get mostMemory(): number | undefined {
    return this.#megabytes(heldAtMost);
  }

  #megabytes(line: RegExp): number | undefined {
    try {
      return Number(line.exec(readFileSync(`/proc/${this.#server.pid}/status`, "utf8"))?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  /** Comes back when the server has done nothing for a while. */
  async still(): Promise<void> {
    for (let last = -1; this.cpu !== undefined && this.cpu - last > 5; ) {
      last = this.cpu;
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    await ended;
    this.connection.dispose();
  }
}
