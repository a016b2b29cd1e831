import type { PathFilter } from "../check/article-paths";
import type { HandedArticle } from "../index/handover";
import type { Message } from "../words/message";

/** What was found where a file should be. */
export type FileReading =
  | { readonly kind: "text"; readonly text: string; readonly stamp: number | undefined }
  /** `missing`: there is no such file, or it can't be opened. `notText`: its bytes are no text. `tooLarge`: above the limit. */
  | { readonly kind: "missing" | "notText" | "tooLarge" };

/** A folder of the client's for what may be lost. Nothing in it fails: what can't be read is not there, what can't be written is not. */
export interface Storage {
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /**
   * Replaces the file as a whole by pieces, each of which is good until the next is asked for. Where one is undefined, the
   * rest is not to come, and the file stays as it was. Returns whether it was replaced.
   */
  readonly write: (name: string, pieces: AsyncIterable<Uint8Array | undefined>) => Promise<boolean>;
}

/** What was found where a source should be; `unreadable`: why no text can be taken out of it, in words that go on "… is left out:". */
export type SourceReading = FileReading | { readonly kind: "unreadable"; readonly reason: Message };

/** An article's file, and the most UTF-16 code units that it may have. */
export interface FileToRead {
  readonly uri: string;
  readonly limit: number;
}

/** An article that another thread has read from its file; `stamp` is the file's. */
export interface ReadFile {
  readonly article: HandedArticle;
  readonly stamp: number | undefined;
}

/** A part of what comes of a reading by other threads: articles, and files that are left to whoever asked. */
export interface ReadingStep {
  readonly files: Iterable<ReadFile>;
  readonly left: readonly string[];
}

/** From so many files on threads read them: below, starting them takes longer than the reading. */
export const fewestForThreads = 200;

/** Threads that read articles. */
export interface ReadingPool {
  /** Reads files, in any order. Each comes once, read or left: those that the threads can't read, or are lost with. */
  readonly read: (files: readonly FileToRead[]) => AsyncIterable<ReadingStep>;
  /** Ends the threads. */
  readonly dispose: () => void;
}

/** What the server needs of the machine it runs on. It does nothing else with files, clocks or threads. */
export interface Runtime {
  /** Reads a file's text, without its byte-order mark. `limit` is the most UTF-16 code units that it may have. Never fails. */
  readonly readFile: (uri: string, limit: number) => Promise<FileReading>;
  /** Takes the text out of a source, which is never changed. Never fails. Undefined where the machine can't. */
  readonly readSource: ((uri: string, limit: number) => Promise<SourceReading>) | undefined;
  /** Starts threads that read articles from disk; undefined where the machine can't. */
  readonly openReadingPool: (() => ReadingPool | undefined) | undefined;
  /** URIs of the articles and sources in a folder and below it, by the filter and by `.gitignore`. Never fails: what can't be read is passed over. */
  readonly listArticles: (root: string, filter: PathFilter) => AsyncIterable<string>;
  /** Whether a folder stands there now; links to folders are none. Never fails: false where the machine can't tell. */
  readonly isFolder: (uri: string) => boolean;
  /**
   * Calls back with the URI of what may have changed directly in a folder, for clients that watch no files themselves; the
   * answer ends that. Undefined where the machine can't.
   */
  readonly watchFolder: ((folder: string, onChange: (uri: string) => void) => () => void) | undefined;
  /**
   * A number that is another once the file has been changed: of the file as it is now. Undefined where that is not known,
   * and where the file was changed so lately that it might be changed again unseen.
   */
  readonly stampOf: (uri: string) => number | undefined;
  /** Opens a folder, by its path or URI, to keep things in from one session to another; undefined where the machine can't. */
  readonly openStorage: ((folder: string) => Storage) | undefined;
  /** Gives memory back to the machine that was needed for a while only; takes a moment. */
  readonly releaseMemory: () => void;
  /** Is another where the program is. */
  readonly build: string;
  /** Comes back after messages that wait have been read. */
  readonly nextTurn: () => Promise<void>;
  /** Calls back once after so many milliseconds; the answer stops it. */
  readonly startTimer: (milliseconds: number, run: () => void) => () => void;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** The day on the calendar of whoever sits at the machine, `2026-03-04`. */
  readonly today: () => string;
  /** URI of the folder that holds a page for each rule (`name-spelling.md`), where there is one. */
  readonly rulePages: string | undefined;
}
