import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { NameRecordEntry, ProjectRecord } from "../check/finding";
import { pathInProject } from "../check/project-file";
import type { Message } from "../words/message";
import { isNoList, projectFileIsNoObject, projectFileIsNotJson } from "../words/notices";

/** Puts `newText` in place of a stretch of the project file's text (UTF-16 code units). */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What adds an entry to a project file (undefined: it is there already), or why it can't be added. */
export type Addition = { readonly change: TextChange | undefined } | { readonly refused: Message };

/**
 * The change that adds a record to a project file's text: one line of its own, with everything else (comments,
 * layout) left as it is. `text` is undefined where there is no file yet: the change is then the whole of the new file.
 * `root` is the key of the folder.
 */
export function addRecord(text: string | undefined, record: ProjectRecord, root: string): Addition {
  const entry = toEntry(record, root);
  if (text === undefined || text.trim() === "") {
    const newText = `{\n  "${record.list}": [\n    ${toLine(entry)}\n  ]\n}\n`;
    return { change: { start: 0, end: text?.length ?? 0, newText } };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !tree) return { refused: projectFileIsNotJson() };
  if (tree.type !== "object") return { refused: projectFileIsNoObject() };
  const list = findNodeAtLocation(tree, [record.list]);
  if (list && list.type !== "array") {
    return { refused: isNoList(record.list) };
  }
  if (list && holdsEntry(list, text, entry)) return { change: undefined };
  const layout = layoutOf(text);
  if (list && record.list === "names") {
    const listed = findNameEntry(list, record.name);
    if (listed) return { change: extendName(text, listed, record, layout) };
  }
  if (!list)
    return { change: insertLast(text, tree, newList(record.list, entry, layout), layout, layout.indent) };
  const indent = layout.indent + layout.indent;
  if (list.children?.length) return { change: insertLast(text, list, toLine(entry), layout, indent) };
  if (text.slice(list.offset, list.offset + list.length).includes("/")) {
    return { change: insertFirst(list, toLine(entry), layout) };
  }
  const newText = `[${layout.eol}${indent}${toLine(entry)}${layout.eol}${layout.indent}]`;
  return { change: { start: list.offset, end: list.offset + list.length, newText } };
}

/** The change that adds several records one after the other; what can't be added to one file can't be added at all. */
export function addRecords(
  text: string | undefined,
  records: readonly ProjectRecord[],
  root: string,
): Addition {
  let after = text;
  for (const record of records) {
    const addition = addRecord(after, record, root);
    if ("refused" in addition) return addition;
    if (!addition.change) continue;
    const { start, end, newText } = addition.change;
    after = (after ?? "").slice(0, start) + newText + (after ?? "").slice(end);
  }
  return { change: after === text ? undefined : changeBetween(text ?? "", after ?? "") };
}

/** The least change that makes one text of the other, as one stretch. */
function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, end: before.length - end, newText: after.slice(start, after.length - end) };
}

interface Layout {
  readonly indent: string;
  readonly eol: string;
}

/**
 * What adds to the entry of a name the first thing that it lacks: forms, else a role. Undefined where it lacks nothing, or
 * where its `also` is no list, which is reported by itself.
 */
function extendName(
  text: string,
  entry: Node,
  { also, role }: NameRecordEntry,
  layout: Layout,
): TextChange | undefined {
  const forms = findNodeAtLocation(entry, ["also"]);
  const known = new Set(
    [findNodeAtLocation(entry, ["name"]), ...(forms?.children ?? [])].map((node) => node?.value),
  );
  const missing = also.filter((form) => !known.has(form)).map((form) => JSON.stringify(form));
  if (missing.length > 0 && !forms) return addMember(text, entry, `"also": [${missing.join(", ")}]`, layout);
  if (missing.length > 0 && forms?.type === "array")
    return addMember(text, forms, missing.join(", "), layout);
  if (role === undefined || findNodeAtLocation(entry, ["role"])) return undefined;
  return addMember(text, entry, `"role": ${JSON.stringify(role)}`, layout);
}

/** After the last child of an entry or a list in it: on a line of its own where that child has one, else on its line. */
function addMember(text: string, parent: Node, written: string, { eol }: Layout): TextChange {
  const last = parent.children?.at(-1);
  if (!last) return { start: parent.offset + 1, end: parent.offset + 1, newText: written };
  const end = last.offset + last.length;
  const ownLine = lineIndent.exec(text.slice(0, last.offset));
  return { start: end, end, newText: `,${ownLine ? eol + ownLine[1]! : " "}${written}` };
}

/** The indent of a line that nothing else stands on yet, at the end of a text. */
const lineIndent = /[\r\n]([ \t]*)$/;

function findNameEntry(list: Node, name: string): Node | undefined {
  return list.children?.find(
    (entry) => entry.type === "object" && findNodeAtLocation(entry, ["name"])?.value === name,
  );
}

function newList(name: string, entry: unknown, { indent, eol }: Layout): string {
  return `"${name}": [${eol}${indent}${indent}${toLine(entry)}${eol}${indent}]`;
}

/** After the last child, on a line of its own where the last child has one, and before a trailing comma. */
function insertLast(
  text: string,
  parent: Node,
  line: string,
  { eol, indent: unit }: Layout,
  indent: string,
): TextChange {
  const last = parent.children?.at(-1);
  if (!last) {
    const start = parent.offset + 1;
    const close = parent.offset + parent.length - 1;
    if (text.slice(start, close).trim() !== "") return { start, end: start, newText: `${eol}${unit}${line}` };
    return { start, end: close, newText: `${eol}${unit}${line}${eol}` };
  }
  const end = last.offset + last.length;
  const before = lineIndent.exec(text.slice(0, last.offset));
  const gap = before ? eol + before[1]! : parent.type === "object" ? eol + indent : " ";
  return { start: end, end, newText: `,${gap}${line}` };
}

/** In a list that holds nothing but comments. */
function insertFirst(list: Node, line: string, { indent, eol }: Layout): TextChange {
  const start = list.offset + 1;
  return { start, end: start, newText: `${eol}${indent}${indent}${line}` };
}

function holdsEntry(list: Node, text: string, entry: unknown): boolean {
  const wanted = JSON.stringify(entry);
  return (list.children ?? []).some(({ offset, length }) => {
    try {
      return JSON.stringify(JSON.parse(text.slice(offset, offset + length))) === wanted;
    } catch {
      return false;
    }
  });
}

/** What a record is in the project file. */
export function toEntry(record: ProjectRecord, root: string): unknown {
  if (record.list === "distinct") return record.names;
  if (record.list === "facts") return { about: record.about, value: record.value };
  if (record.list === "names") {
    const { name, kind, also, role } = record;
    return { name, ...(kind && { kind }), ...(also.length > 0 && { also }), ...(role && { role }) };
  }
  const { rule, uri, exact, prefix, suffix } = record;
  return { rule, path: pathInProject(root, uri) ?? uri, exact, prefix, suffix };
}

/** An entry on one line: `["A", "B"]`, `{ "rule": "x", "path": "y" }` */
export function toLine(entry: unknown): string {
  if (Array.isArray(entry)) return `[${entry.map(toLine).join(", ")}]`;
  if (typeof entry !== "object" || entry === null) return JSON.stringify(entry);
  const members = Object.entries(entry).map(([name, value]) => `${JSON.stringify(name)}: ${toLine(value)}`);
  return `{ ${members.join(", ")} }`;
}

/** A line that is indented, with its indent: `  "names": [` */
const indentedLine = /^([ \t]+)\S/m;

function layoutOf(text: string): Layout {
  return { indent: indentedLine.exec(text)?.[1] ?? "  ", eol: text.includes("\r\n") ? "\r\n" : "\n" };
}
