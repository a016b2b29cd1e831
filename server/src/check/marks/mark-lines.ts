import { findLineStarts } from "../../text/lines";
import type { Span } from "../../text/span";
import type { CheckedMark } from "../checked";
import type { TextQuote } from "../text-quote";

/** A mark to be written down. */
export interface NewMark extends TextQuote {
  /** Relative to the file's folder, with `/`. */
  readonly path: string;
  readonly who: string | undefined;
  /** ISO, `2026-03-04`. */
  readonly day: string;
  readonly source: string | undefined;
  /** The mark of the same fact by the same person that this one takes the place of. */
  readonly insteadOf?: CheckedMark;
}

/** Puts `newText` in place of a stretch of a file of marks. */
export interface LineChange extends Span {
  readonly newText: string;
}

/** What takes marks out of a file of marks and puts others in. `removed` are marks that were read from this very text. */
export function changeMarks(
  fileText: string,
  removed: readonly CheckedMark[],
  added: readonly NewMark[],
): LineChange[] {
  const renewed = added.flatMap(({ insteadOf }) => insteadOf ?? []);
  const lines = added.map((mark) => toLine(mark, fileText));
  return changeLines(fileText, [...removed, ...renewed], lines);
}

/**
 * What takes lines out of a file of marks and puts others in, in text order and disjoint. All other lines stay as they
 * are, bad ones too. A new line stands before the first line that sorts after it by code units, so that what two people
 * mark on two branches stands in two places. `removed` are marks that were read from this very text.
 */
export function changeLines(
  fileText: string,
  removed: readonly CheckedMark[],
  added: readonly string[],
): LineChange[] {
  const starts = lineStarts(fileText);
  const eol = fileText.includes("\r\n") ? "\r\n" : "\n";
  const lines = starts.map((start, index) => fileText.slice(start, starts[index + 1]).trim());
  const gone = new Set(removed.map(({ line }) => line.start));
  const before = new Map<number, string[]>();
  for (const line of [...new Set(added)].sort()) {
    const next = lines.findIndex((other) => other !== "" && other > line);
    const at = next === -1 ? starts.length : next;
    before.set(at, [...(before.get(at) ?? []), line]);
  }
  const changes: LineChange[] = [];
  for (let index = 0; index <= starts.length; index++) {
    const start = starts[index] ?? fileText.length;
    const isGone = index < starts.length && gone.has(start);
    const newText = (before.get(index) ?? []).map((line) => line + eol).join("");
    if (!isGone && newText === "") continue;
    const isUnended = index === starts.length && !gone.has(starts.at(-1) ?? -1) && unended.test(fileText);
    changes.push({
      start,
      end: isGone ? (starts[index + 1] ?? fileText.length) : start,
      newText: isUnended ? eol + newText : newText,
    });
  }
  return changes;
}

/** A text whose last line has no end: `{"path": "a.txt"}` */
const unended = /[^\r\n]$/;

/** Where lines begin that hold something; what follows the last line end is none. */
function lineStarts(text: string): number[] {
  return findLineStarts(text).filter((start) => start < text.length);
}

const knownKeys: readonly string[] = ["path", "exact", "prefix", "suffix", "who", "when", "source"];

/** One line of JSON, its members always in one order; members that the program does not know stay with a mark that is renewed. */
function toLine(
  { path, exact, prefix, suffix, who, day, source, insteadOf }: NewMark,
  fileText: string,
): string {
  const others = insteadOf ? otherMembers(fileText.slice(insteadOf.line.start, insteadOf.line.end)) : [];
  const members = Object.entries({ path, exact, prefix, suffix, who, when: day, source });
  return writeLine([...members.filter(([, value]) => value !== undefined), ...others]);
}

/** Members as one line of JSON, in the order given: `{"path": "a.txt", "exact": "40"}` */
export function writeLine(members: readonly (readonly [string, unknown])[]): string {
  return `{${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")}}`;
}

/** The members of a line that was read as a mark, without those that are known. */
function otherMembers(line: string): [string, unknown][] {
  const members: unknown = JSON.parse(line);
  return Object.entries(members as object).filter(([key]) => !knownKeys.includes(key));
}
