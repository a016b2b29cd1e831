import type { PathFilter } from "../check/article-paths";

/** What was found where a file should be. */
export type FileReading =
  | { readonly kind: "text"; readonly text: string }
  /** `missing`: there is no such file, or it can't be opened. `notText`: its bytes are no text. `tooLarge`: above the limit. */
  | { readonly kind: "missing" | "notText" | "tooLarge" };

/** What the server needs of the machine it runs on. It does nothing else with files, clocks or threads. */
export interface Runtime {
  /** Reads a file's text, without its byte-order mark. `limit` is the most UTF-16 code units that it may have. Never fails. */
  readonly readFile: (uri: string, limit: number) => Promise<FileReading>;
  /** URIs of the articles in a folder and below it, by the filter and by `.gitignore`. Never fails: what can't be read is passed over. */
  readonly listArticles: (root: string, filter: PathFilter) => AsyncIterable<string>;
  /**
   * Calls back with the URI of what may have changed directly in a folder, for clients that watch no files themselves; the
   * answer ends that. Undefined where the machine can't.
   */
  readonly watchFolder: ((folder: string, onChange: (uri: string) => void) => () => void) | undefined;
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
