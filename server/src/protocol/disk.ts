import type { CancellationToken } from "vscode-languageserver";
import type { Message } from "../words/message";
import { leftOut, leftOutNotText, leftOutTooLarge, notReadAsText } from "../words/notices";
import type { Folder } from "./folder";
import type { Pace } from "./pace";
import { Repeating } from "./repeating";
import type { Runtime, SourceReading } from "./runtime";
import type { Workspace } from "./workspace";

/**
 * How long a file that lost all its text has to be without it, in milliseconds: programs that save empty a file, or take
 * it away, before they write it anew.
 */
const beat = 60;

/** How many files are asked for at a time. */
const batchSize = 24;

/** Where more than this part of a folder is new, its findings are not kept up with each article that comes. */
const mostPiecemeal = 0.25;

/** Told how far a reading is. */
export type OnProgress = (done: number, total: number) => void;

/** Brings files from disk into the workspace. Of several readings of one file that overlap, the last that began counts. */
export class Disk {
  readonly #runtime: Runtime;
  readonly #workspace: Workspace;
  readonly #pace: Pace;
  readonly #notice: (message: Message) => void;
  readonly #lastRead = new Map<string, number>();
  readonly #listings = new Repeating<Folder>();
  readonly #waiting = new Set<string>();
  /** Files that had text and had none when they were last read. */
  readonly #emptied = new Set<string>();
  #draining: Promise<void> | undefined;
  #reads = 0;

  constructor(runtime: Runtime, workspace: Workspace, pace: Pace, notice: (message: Message) => void) {
    this.#runtime = runtime;
    this.#workspace = workspace;
    this.#pace = pace;
    this.#notice = notice;
  }

  /** Lists a folder's files, reads those that are new and drops those that are gone. A second call while one runs makes it run again. */
  list(folder: Folder, token?: CancellationToken, onProgress?: OnProgress): Promise<void> {
    return this.#listings.run(folder, () => this.#listOnce(folder, token, onProgress));
  }

  isListing(folder: Folder): boolean {
    return this.#listings.isRunning(folder);
  }

  /**
   * Reads files again; one that is gone or no article is dropped. A few are read at a time, and one that is named many
   * times while it waits is read once. Comes back when none waits any more.
   */
  read(...keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#waiting.add(key);
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = undefined;
    });
    return this.#draining;
  }

  /** The project file's text, or undefined where there is none. */
  async readProjectFile(key: string): Promise<string | undefined> {
    const reading = await this.#runtime.readFile(key, Number.MAX_SAFE_INTEGER);
    if (reading.kind === "notText") this.#notice(notReadAsText(key));
    return reading.kind === "text" ? reading.text : undefined;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.size > 0) {
      for (const fetched of this.#fetchWaiting()) {
        await this.#take(fetched);
        await this.#pace.breathe();
      }
    }
  }

  #fetchWaiting(): Fetched[] {
    const batch: Fetched[] = [];
    for (const key of this.#waiting) {
      this.#waiting.delete(key);
      if (batch.push(this.#fetch(key)) === batchSize) break;
    }
    return batch;
  }

  async #listOnce(folder: Folder, token?: CancellationToken, onProgress?: OnProgress): Promise<void> {
    if (folder.root === undefined) return;
    const listed = new Set<string>();
    for await (const key of this.#runtime.listArticles(folder.root, folder.filter)) {
      if (token?.isCancellationRequested) return;
      if (this.#workspace.folderOf(key) === folder) listed.add(key);
      await this.#pace.breathe();
    }
    // An index that was saved may have articles that are gone by now.
    for (const key of new Set([...folder.onDisk, ...folder.keys()]))
      if (!listed.has(key)) this.#workspace.dropFromDisk(key);
    const unread: string[] = [];
    for (const key of listed) {
      if (!folder.onDisk.has(key) && !this.#isUnchanged(folder, key)) unread.push(key);
      await this.#pace.breathe();
    }
    if (unread.length > mostPiecemeal * listed.size) folder.forgetFindings();
    let next = this.#fetchAll(unread, 0);
    for (let at = 0; at < unread.length; at += batchSize) {
      onProgress?.(at, unread.length);
      const batch = next;
      next = this.#fetchAll(unread, at + batchSize);
      for (const fetched of batch) {
        if (token?.isCancellationRequested) return;
        await this.#take(fetched);
        await this.#pace.breathe();
      }
    }
  }

  /** Whether the article is the file's as it is still. */
  #isUnchanged(folder: Folder, key: string): boolean {
    const stamp = folder.stamps.get(key);
    if (stamp === undefined || stamp !== this.#runtime.stampOf(key)) return false;
    folder.onDisk.add(key);
    return true;
  }

  #fetchAll(keys: readonly string[], from: number): Fetched[] {
    return keys.slice(from, from + batchSize).map((key) => this.#fetch(key));
  }

  #fetch(key: string): Fetched {
    const order = ++this.#reads;
    this.#lastRead.set(key, order);
    const limit = this.#workspace.folderOf(key).project.maxFileSize;
    return { key, order, limit, reading: this.#readText(key, limit) };
  }

  /** Undefined for what is neither an article nor a source. */
  async #readText(key: string, limit: number): Promise<SourceReading | undefined> {
    if (this.#workspace.isSource(key)) return this.#runtime.readSource?.(key, limit);
    return this.#workspace.isArticle(key) ? this.#runtime.readFile(key, limit) : undefined;
  }

  async #take({ key, order, limit, reading }: Fetched): Promise<void> {
    const found = await reading;
    if (this.#lastRead.get(key) !== order) return;
    this.#lastRead.delete(key);
    if (this.#looksUnfinished(key, found)) {
      this.#emptied.add(key);
      this.#runtime.startTimer(beat, () => void this.read(key));
      return;
    }
    this.#emptied.delete(key);
    if (found?.kind === "text") return this.#workspace.putFromDisk(key, found.text, found.stamp);
    if (found?.kind === "tooLarge") this.#notice(leftOutTooLarge(key, limit));
    if (found?.kind === "unreadable") this.#notice(leftOut(key, found.reason));
    if (found?.kind === "notText") this.#notice(leftOutNotText(key));
    this.#workspace.dropFromDisk(key);
  }

  /** True the first time that a file which had text has none. */
  #looksUnfinished(key: string, found: SourceReading | undefined): boolean {
    const hasNone = found?.kind === "missing" || (found?.kind === "text" && found.text === "");
    if (!hasNone || this.#emptied.has(key)) return false;
    return this.#workspace.folderOf(key).onDisk.has(key) && this.#workspace.hasText(key);
  }
}

/** A file that is being read. */
interface Fetched {
  readonly key: string;
  readonly order: number;
  readonly limit: number;
  readonly reading: Promise<SourceReading | undefined>;
}
