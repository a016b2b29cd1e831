import type { CancellationToken } from "vscode-languageserver";
import type { HandedArticle } from "../index/handover";
import type { Message } from "../words/message";
import { leftOut, leftOutNotText, leftOutTooLarge, notReadAsText } from "../words/notices";
import type { Folder } from "./folder";
import type { Pace } from "./pace";
import { Repeating } from "./repeating";
import {
  type FileReading,
  fewestForThreads,
  type ReadingPool,
  type Runtime,
  type SourceReading,
} from "./runtime";
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

/** How long threads are kept that have nothing to do, in milliseconds: the next folder may need them. */
const linger = 2000;

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
  #pool: ReadingPool | undefined;
  #poolUsers = 0;
  #stopTimer: (() => void) | undefined;

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

  /** Whether files that were named to `read` are still being read. */
  get isReading(): boolean {
    return this.#draining !== undefined;
  }

  /** What is found where a file should be that the program keeps in a folder's root. */
  readOwnFile(key: string): Promise<FileReading> {
    return this.#runtime.readFile(key, Number.MAX_SAFE_INTEGER);
  }

  /** The project file's text, or undefined where there is none. */
  async readProjectFile(key: string): Promise<string | undefined> {
    const reading = await this.readOwnFile(key);
    if (reading.kind === "notText") this.#notice(notReadAsText(key));
    return reading.kind === "text" ? reading.text : undefined;
  }

  /** Ends the threads that it reads with. */
  dispose(): void {
    this.#stopTimer?.();
    this.#pool?.dispose();
    this.#pool = undefined;
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
    this.#poolUsers++;
    try {
      // Threads start while the rest is being listed.
      const unread = await this.#findUnread(folder, token, () => this.#openPool());
      const pool = unread.length >= fewestForThreads ? this.#openPool() : undefined;
      if (pool) await this.#readWith(pool, unread, token, onProgress);
      else await this.#readAlone(unread, token, onProgress);
    } finally {
      this.#leavePool();
    }
  }

  /** Lists a folder and drops what is gone. Returns the files that are to be read; calls back as soon as these are many. */
  async #findUnread(
    folder: Folder,
    token: CancellationToken | undefined,
    onMany: () => void,
  ): Promise<readonly string[]> {
    if (folder.root === undefined) return [];
    const listed = new Set<string>();
    let unknown = 0;
    for await (const key of this.#runtime.listArticles(folder.root, folder.filter)) {
      if (token?.isCancellationRequested) return [];
      if (this.#workspace.folderOf(key) === folder) listed.add(key);
      if (!folder.onDisk.has(key) && !folder.stamps.has(key) && ++unknown === fewestForThreads) onMany();
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
    return unread;
  }

  async #readAlone(
    unread: readonly string[],
    token: CancellationToken | undefined,
    onProgress?: OnProgress,
  ): Promise<void> {
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

  /** Takes in what other threads have read, and reads here what they leave. */
  async #readWith(
    pool: ReadingPool,
    unread: readonly string[],
    token: CancellationToken | undefined,
    onProgress: OnProgress | undefined,
  ): Promise<void> {
    const files = new Map(
      unread
        .filter((key) => !this.#workspace.isSource(key))
        .map((key) => [key, { uri: key, order: this.#begin(key), limit: this.#limitOf(key) }]),
    );
    const sources = unread.filter((key) => !files.has(key));
    const isOurs = (key: string) => this.#lastRead.get(key) === files.get(key)!.order;
    let done = 0;
    for await (const { files: read, left } of pool.read([...files.values()])) {
      onProgress?.(done, unread.length);
      for (const { article, stamp } of read) {
        if (token?.isCancellationRequested) return;
        done++;
        if (isOurs(article.uri)) this.#takeRead(article, files.get(article.uri)!.limit, stamp);
        await this.#pace.breathe();
      }
      done += left.length;
      await this.#readAlone(left.filter(isOurs), token);
    }
    await this.#readAlone(sources, token, onProgress && ((at) => onProgress(done + at, unread.length)));
  }

  #takeRead(article: HandedArticle, limit: number, stamp: number | undefined): void {
    const { uri: key } = article;
    this.#lastRead.delete(key);
    this.#emptied.delete(key);
    // Under another limit than before it has to be looked at again.
    if (limit === this.#limitOf(key)) this.#workspace.takeFromDisk(article, stamp);
    else void this.read(key);
  }

  #openPool(): ReadingPool | undefined {
    this.#stopTimer?.();
    this.#pool ??= this.#runtime.openReadingPool?.();
    return this.#pool;
  }

  #leavePool(): void {
    if (--this.#poolUsers > 0 || !this.#pool) return;
    this.#stopTimer = this.#runtime.startTimer(linger, () => this.dispose());
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
    const order = this.#begin(key);
    const limit = this.#limitOf(key);
    return { key, order, limit, reading: this.#readText(key, limit) };
  }

  /** Notes that the file is read from now on. Returns which reading that is. */
  #begin(key: string): number {
    const order = ++this.#reads;
    this.#lastRead.set(key, order);
    return order;
  }

  #limitOf(key: string): number {
    return this.#workspace.folderOf(key).project.maxFileSize;
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
