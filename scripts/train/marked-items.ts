// Short articles with their mentions marked in the text: the wire copy that the tagger is trained on (wire/) and the other
// wire copy that the tests hold (test/recognise/wire/).
import type { NameKind } from "../../server/src/recognise/mention";

/** A marked stretch of an item's text, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `person`, `percent`, `date`… */
  readonly kind: string;
  /** What stands behind the kind: "2026-02-12 mod=END"; empty for a name. */
  readonly value: string;
}

/** A short article. */
export interface MarkedItem {
  /** The day it speaks from, ISO. */
  readonly day: string;
  readonly text: string;
  /** In text order, disjoint. Names are always marked, all of them. */
  readonly marks: readonly Mark[];
  /** Whether all its figures and times are marked too. */
  readonly isWhole: boolean;
}

/** "=== 2026-02-12" or "=== 2026-02-12 whole", the line above an item. */
const heading = /^=== (\d{4}-\d{2}-\d{2})( whole)?$/;

/** "[Anna Ruiz](person)", "[5%](percent 5 %)" */
const mark = /\[([^\][]+)\]\(([a-z]+)(?: ([^()]+))?\)/g;

/** Reads the items of a file; throws on a line before the first heading and on a heading that cannot be read. */
export function readMarkedItems(source: string): MarkedItem[] {
  const items: MarkedItem[] = [];
  let lines: string[] = [];
  let last: RegExpExecArray | undefined;
  const finish = (): void => {
    if (last) items.push(toItem(last[1]!, lines.join("\n").trimEnd(), last[2] !== undefined));
  };
  for (const line of source.split("\n")) {
    const found = heading.exec(line);
    if (found) {
      finish();
      last = found;
      lines = [];
    } else if (!last && line) throw new Error(`no item begins above “${line}”`);
    else if (line.startsWith("===")) throw new Error(`not the heading of an item: “${line}”`);
    else lines.push(line);
  }
  finish();
  return items;
}

function toItem(day: string, marked: string, isWhole: boolean): MarkedItem {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const [whole, inner, kind, value, index] of matches(marked)) {
    text += marked.slice(at, index);
    marks.push({ start: text.length, end: text.length + inner.length, kind, value });
    text += inner;
    at = index + whole.length;
  }
  return { day, text: text + marked.slice(at), marks, isWhole };
}

function* matches(marked: string): Iterable<readonly [string, string, string, string, number]> {
  for (const { 0: whole, 1: inner, 2: kind, 3: value, index } of marked.matchAll(mark))
    yield [whole, inner!, kind!, value ?? "", index];
}

const nameKinds: readonly string[] = ["person", "organization", "place", "other"] satisfies NameKind[];

/** True for the mark of a name. */
export function isNameMark(one: Mark): one is Mark & { readonly kind: NameKind } {
  return nameKinds.includes(one.kind);
}
