import { fromBytes, writeInSteps } from "../index/dump";
import { hashOf } from "../text/hash";
import type { Folder, FolderDump } from "./folder";
import type { Pace } from "./pace";
import type { Runtime, Storage } from "./runtime";
import type { SessionLog } from "./session-log";

/** How long nothing may have changed before the index is saved, in milliseconds. */
const still = 30_000;

/**
 * Keeps folders' indexes from one session to the next, in the folder that the client names, if it names one. What was
 * saved by another program, for another folder, or is damaged, is as good as nothing.
 */
export class SavedIndex {
  readonly #runtime: Runtime;
  readonly #pace: Pace;
  readonly #log: SessionLog;
  readonly #storage: Storage | undefined;
  /** Folders that are not as they were saved. */
  readonly #changed = new Set<Folder>();
  #stopTimer: (() => void) | undefined;
  #saving = Promise.resolve();

  constructor(runtime: Runtime, pace: Pace, log: SessionLog, storagePath: string | undefined) {
    this.#runtime = runtime;
    this.#pace = pace;
    this.#log = log;
    this.#storage = storagePath === undefined ? undefined : runtime.openStorage?.(storagePath);
  }

  /** Gives a folder that nothing has been read of what was saved of it. */
  async restore(folder: Folder): Promise<void> {
    const bytes = folder.root === undefined ? undefined : await this.#storage?.read(fileOf(folder.root));
    if (!bytes) return;
    try {
      const saved = fromBytes(bytes) as SavedFolder | undefined;
      if (saved?.build === this.#runtime.build && saved.root === folder.root) folder.restore(saved.folder);
    } catch (error) {
      this.#log.error("Taking up the saved index", error);
    }
  }

  /** Says that the folder is not as it was saved. */
  noteChange(folder: Folder): void {
    if (!this.#storage || folder.root === undefined) return;
    this.#changed.add(folder);
    this.#stopTimer?.();
    this.#stopTimer = this.#runtime.startTimer(still, () => this.#log.failureOf("Saving", this.saveAll()));
  }

  /** Saves what has changed, of folders that have been read as a whole. One that changes meanwhile is saved later. */
  saveAll(): Promise<void> {
    this.#stopTimer?.();
    this.#saving = this.#saving.catch(() => {}).then(() => this.#saveChanged());
    return this.#saving;
  }

  async #saveChanged(): Promise<void> {
    for (const folder of [...this.#changed]) {
      if (folder.state !== "ready") continue;
      this.#changed.delete(folder);
      const root = folder.root!;
      const isSaved = await this.#storage?.write(fileOf(root), this.#piecesOf(folder, root));
      if (isSaved === false) this.noteChange(folder);
    }
  }

  /** Ends with undefined where the folder changes before all is written. */
  async *#piecesOf(folder: Folder, root: string): AsyncGenerator<Uint8Array | undefined> {
    const { made } = folder;
    const saved = { build: this.#runtime.build, root, folder: folder.dump() } satisfies SavedFolder;
    for (const piece of writeInSteps(saved)) {
      if (piece) yield piece;
      await this.#pace.breathe();
      if (this.#changed.has(folder) || folder.made !== made) {
        yield undefined;
        return;
      }
    }
  }
}

/** A folder's index with what it must be of to be taken up. */
interface SavedFolder {
  readonly [name: string]: string | FolderDump;
  readonly build: string;
  readonly root: string;
  readonly folder: FolderDump;
}

const fileOf = (root: string): string => `${(hashOf(root) >>> 0).toString(16).padStart(8, "0")}.index`;
