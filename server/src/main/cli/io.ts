import type { TextStyle } from "../../report/check-text";
import type { Message } from "../../words/message";
import type { Words } from "../../words/words";

/** A stream that the command line writes to, as Node's are. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Takes text, or bytes where they are no UTF-8. */
  write(text: string | Uint8Array): unknown;
}

/** What the command line knows of the world outside: streams, folder and environment. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly words: Words;
}

/** How a report looks on stdout: coloured on a terminal, unless `NO_COLOR` is set; as wide as the terminal, or 100 columns where it does not say: some say 0. */
export function styleOf({ stdout, env, words }: Io): TextStyle {
  const isTerminal = stdout.isTTY === true;
  return {
    colour: isTerminal && !env.NO_COLOR && env.TERM !== "dumb",
    columns: stdout.columns || 100,
    words,
  };
}

/** Why the command line could not run: one line for stderr, exit code 2. */
export class CannotRun extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.text);
    this.reason = reason;
  }
}

/** What is said of a fault of the program: where it came from, if it tells. */
export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Says something beside the result: one line on stderr. */
export function note(io: Io, line: Message): void {
  const pieces = io.words
    .say(line)
    .split("\n")
    .map((piece) => piece.trim());
  io.stderr.write(`fact-annotation: ${pieces.filter(Boolean).join(" ")}\n`);
}
