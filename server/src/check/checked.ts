import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Article } from "../link/article";
import { findLineStarts } from "../text/lines";
import type { Span } from "../text/span";
import { badDay, lineIsNotJson, nameOfEntry } from "../words/entries";
import { faultOf, JsonReading } from "./json-reading";
import type { ProjectProblem } from "./project";
import { findQuote, type TextQuote } from "./text-quote";

/** The name of the file that marks facts as checked; it stands beside the project file. */
export const checkedFileName = ".fact-annotation.checked.jsonl";

/** A person's word that what stands there is right. */
export interface CheckedMark extends TextQuote {
  /** Relative to the file's folder, with `/`. */
  readonly path: string;
  readonly who: string | undefined;
  /** ISO, `2026-03-04`: the day on the calendar of whoever wrote it. */
  readonly day: string | undefined;
  /** What it was checked against: a link, a file, a note. */
  readonly source: string | undefined;
  /** True where its words begin, or end, their paragraph: its context there is written and empty. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Where it stands in its file, without the line's end. */
  readonly line: Span;
}

/** The marks of a file, by the paths of their articles, and the lines that are none. */
export interface CheckedFile {
  readonly marks: ReadonlyMap<string, readonly CheckedMark[]>;
  readonly problems: readonly ProjectProblem[];
}

/** A name, figure, time expression or quotation that a mark takes in. */
export interface CheckedFact extends Span {
  readonly mark: CheckedMark;
}

/** No file, no marks. */
export const nothingChecked: CheckedFile = { marks: new Map(), problems: [] };

/** Reads a file of marks: JSON, one object a line. Never fails: what is bad is a problem at its place, the rest counts. */
export function readChecked(fileText: string): CheckedFile {
  const marks = new Map<string, CheckedMark[]>();
  const problems: ProjectProblem[] = [];
  const starts = findLineStarts(fileText);
  for (const [index, start] of starts.entries()) {
    const line = fileText.slice(start, starts[index + 1]).trimEnd();
    const mark = line.trim() === "" ? undefined : readLine(line, start, problems);
    if (!mark) continue;
    const ofArticle = marks.get(mark.path);
    if (ofArticle) ofArticle.push(mark);
    else marks.set(mark.path, [mark]);
  }
  return { marks, problems };
}

/**
 * The article's facts that are checked, in text order: all that lie within the words of a mark. A mark holds where its
 * words stand with its context around them, white space aside; once one of them is changed it holds no more.
 */
export function checkedFacts(article: Article, marks: readonly CheckedMark[]): CheckedFact[] {
  const { mentions, quotations, text } = article;
  const facts: CheckedFact[] = [];
  for (const mark of marks) {
    for (const held of findMarked(mark, text)) {
      const holds = ({ start, end }: Span): boolean => held.start <= start && end <= held.end;
      const checked = [...mentions.filter(holds), ...quotations.filter(({ inner }) => holds(inner))];
      for (const { start, end } of checked) facts.push({ start, end, mark });
    }
  }
  return facts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Where the words of a mark stand with their context, in text order. A `prefix` that is written and empty means the
 * beginning of the text or of a paragraph, so that words put before it count as a change; an empty `suffix` the end of
 * one. Left out, or both empty, they mean any place.
 */
export function findMarked(mark: CheckedMark, text: string): Span[] {
  return findQuote(mark, text).filter(({ start, end }) => {
    const before = text.slice(0, start);
    const after = text.slice(end);
    const isFirst = isEdge(before.trimEnd(), before.slice(before.trimEnd().length));
    const isLast = isEdge(after.trimStart(), after.slice(0, after.length - after.trimStart().length));
    return (!mark.atStart || isFirst) && (!mark.atEnd || isLast);
  });
}

/** An empty line: "\n\n", "\r\n  \r\n" */
const emptyLine = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/;

/** Whether nothing stands beyond a gap, or an empty line parts the two. */
function isEdge(beyond: string, gap: string): boolean {
  return beyond === "" || emptyLine.test(gap);
}

const knownKeys = ["path", "exact", "prefix", "suffix", "who", "when", "source"] as const;
type Key = (typeof knownKeys)[number];

/** `offset` is where the line begins in its file. */
function readLine(line: string, offset: number, problems: ProjectProblem[]): CheckedMark | undefined {
  const errors: ParseError[] = [];
  const node = parseTree(line, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !node) {
    const start = offset + Math.min(error?.offset ?? 0, line.length);
    const message = lineIsNotJson(error && faultOf(error));
    problems.push({ start, end: Math.min(offset + line.length, start + (error?.length ?? 0)), message });
    return undefined;
  }
  return readMark(node, new JsonReading(problems, offset), { start: offset, end: offset + line.length });
}

function readMark(node: Node, reading: JsonReading, line: Span): CheckedMark | undefined {
  const members = reading.members(node, nameOfEntry("mark"), knownKeys);
  const text = (key: Key): string | undefined =>
    reading.text(members.get(key), node, nameOfEntry("mark", key));
  const optional = (key: Key): string | undefined => (members.has(key) ? text(key) : undefined);
  const context = (key: Key): string | undefined =>
    reading.context(members.get(key), nameOfEntry("mark", key));
  const [path, exact, prefix, suffix] = [text("path"), text("exact"), context("prefix"), context("suffix")];
  const [who, when, source] = [optional("who"), optional("when"), optional("source")];
  const day = when === undefined ? undefined : dayOf(when);
  if (when !== undefined && day === undefined) {
    reading.report(members.get("when")!, badDay());
  }
  // Without its context a mark would hold where nobody has looked.
  if (path === undefined || exact === undefined || prefix === undefined || suffix === undefined)
    return undefined;
  const atStart = members.has("prefix") && prefix === "" && suffix !== "";
  const atEnd = members.has("suffix") && suffix === "" && prefix !== "";
  const place = { path: path.replace(/^\.\//, ""), exact, prefix, suffix, atStart, atEnd };
  return { ...place, who, day, source, line };
}

/** A day, or a day with a time: "2026-03-04", "2026-03-04T17:05:00+01:00". */
const isoDay = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d\S*)?$/;

function dayOf(when: string): string | undefined {
  const day = isoDay.exec(when.trim())?.[1];
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${day}T`) ? day : undefined;
}
