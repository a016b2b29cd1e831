import type { Connection } from "vscode-languageserver";
import { findWrongSettings, readSettings, type Settings } from "../check/settings";
import type { Message } from "../words/message";
import { settingDoesNotCount } from "../words/notices";
import type { Folder } from "./folder";
import type { Runtime } from "./runtime";

/** The section of a client's settings that is the program's. */
export const section = "factAnnotation";

/** How long a client may take to answer with its settings before the server goes on without, in milliseconds. */
const patience = 3000;

/** What a client's settings say for one folder. */
export interface ServerSettings {
  readonly check: Settings;
  /** Whether to show inlay hints; off unless a setting turns them on. */
  readonly inlayHints: boolean;
  /** Who marks facts as checked in this editor; undefined where no setting says it. */
  readonly checkedBy: string | undefined;
}

/** Reads the value of the section. Wrong shapes fall back one by one. */
function readServerSettings(value: unknown): ServerSettings {
  const { inlayHints, checkedBy } = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const who = typeof checkedBy === "string" ? checkedBy.trim() : "";
  return { check: readSettings(value), inlayHints: inlayHints === true, checkedBy: who || undefined };
}

/** The settings of each folder: as the client answered last, else as it pushed them, in `initialize` or since. */
export class FolderSettings {
  readonly #connection: Connection;
  readonly #runtime: Runtime;
  readonly #canPull: boolean;
  readonly #notice: (message: Message) => void;
  readonly #byFolder = new Map<Folder, ServerSettings>();
  #pushed: unknown;

  constructor(
    connection: Connection,
    runtime: Runtime,
    { canPull, initial }: { readonly canPull: boolean; readonly initial: unknown },
    notice: (message: Message) => void,
  ) {
    this.#connection = connection;
    this.#runtime = runtime;
    this.#canPull = canPull;
    this.#pushed = initial;
    this.#notice = notice;
  }

  of(folder: Folder): ServerSettings {
    return this.#byFolder.get(folder) ?? this.pushed;
  }

  get pushed(): ServerSettings {
    return readServerSettings(this.#pushed);
  }

  /** Takes the settings of a `didChangeConfiguration`, which many clients leave empty. */
  push(settings: unknown): void {
    const value = sectionOf(settings);
    if (value !== undefined && value !== null) this.#pushed = value;
  }

  /** Asks the client anew, where it can be asked. */
  async pull(folders: readonly Folder[], toClientUri: (key: string) => string): Promise<void> {
    const roots = folders.map(({ root }) => root && toClientUri(root));
    const values = this.#canPull ? await pullSettings(this.#connection, this.#runtime, roots) : undefined;
    folders.forEach((folder, index) => {
      const value = values?.[index] ?? this.#pushed;
      for (const name of findWrongSettings(value)) this.#notice(settingDoesNotCount(`${section}.${name}`));
      this.#byFolder.set(folder, readServerSettings(value));
    });
  }

  forget(folder: Folder): void {
    this.#byFolder.delete(folder);
  }
}

/** Asks the client for the section, once for each folder (undefined: what stands in none), in their order. Undefined where it does not answer. */
async function pullSettings(
  connection: Connection,
  runtime: Runtime,
  folders: readonly (string | undefined)[],
): Promise<readonly unknown[] | undefined> {
  const items = folders.map((folder) => (folder === undefined ? { section } : { section, scopeUri: folder }));
  const answer = connection.workspace.getConfiguration(items).catch(() => undefined);
  let stop = () => {};
  const silence = new Promise<undefined>((resolve) => {
    stop = runtime.startTimer(patience, () => resolve(undefined));
  });
  const values: unknown = await Promise.race([answer, silence]);
  stop();
  return Array.isArray(values) ? values : undefined;
}

/** The section of settings that a client pushes: `{ factAnnotation: {…} }`, or the section's value itself. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== "object" || settings === null) return undefined;
  return section in settings ? (settings as Readonly<Record<string, unknown>>)[section] : settings;
}
