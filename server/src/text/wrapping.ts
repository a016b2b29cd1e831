import { CharClass, classOf } from "./characters";
import type { SourceLines } from "./source-lines";

/** Lines longer than this were not broken to fit a width. */
const widest = 132;
/** Shorter lines at their ends tell nothing: a list of single words has them too. */
const narrowest = 30;

/**
 * For each line 1 where the next one goes on with its paragraph, 0 where it does not. A text counts as broken to a
 * width where hardly a line is long and many lines end in mid-sentence, with a small letter after the break.
 */
export function findJoins(text: string, lines: SourceLines): Uint8Array {
  const joins = new Uint8Array(lines.count);
  const width = widthOf(text, lines);
  if (width === 0) return joins;
  for (let line = 0; line + 1 < lines.count; line++)
    if (!lines.afterBlank[line + 1] && goesOn(text, lines, line, width)) joins[line] = 1;
  return joins;
}

/** The width that the lines were broken to, or 0 where they were not. */
function widthOf(text: string, lines: SourceLines): number {
  let pairs = 0;
  let broken = 0;
  let long = 0;
  let width = 0;
  for (let line = 0; line < lines.count; line++) {
    const length = lengthOf(lines, line);
    if (length > widest) long++;
    else if (length > width) width = length;
    if (line + 1 === lines.count || lines.afterBlank[line + 1] || length < narrowest || length > widest)
      continue;
    pairs++;
    if (!endsSentence(text, lines.end[line]!) && beginsSmall(text, lines.start[line + 1]!)) broken++;
  }
  const isWrapped = pairs > 0 && broken * 10 >= pairs * 3 && long * 10 <= lines.count;
  return isWrapped ? width : 0;
}

/** True where the line after `line` belongs to the same paragraph. */
function goesOn(text: string, lines: SourceLines, line: number, width: number): boolean {
  const length = lengthOf(lines, line);
  const next = lines.start[line + 1]!;
  if (length > widest) return false;
  const ends = endsSentence(text, lines.end[line]!);
  // An indented line after a sentence's end begins a paragraph; so does a line for which there was room above.
  if (ends && lines.indent[line + 1]! > lines.indent[line]!) return false;
  if (!ends && beginsSmall(text, next)) return length >= narrowest || length * 2 >= width;
  const room = width - length - 1 - firstWordLength(text, next, lines.end[line + 1]!);
  return room < (ends ? 2 : 8);
}

const lengthOf = (lines: SourceLines, line: number): number =>
  lines.end[line]! - lines.start[line]! + lines.indent[line]!;

function firstWordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) !== CharClass.space) at++;
  return at - start;
}

const beginsSmall = (text: string, start: number): boolean =>
  classOf(text.charCodeAt(start)) === CharClass.lower;

function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && "\"”’')]»".includes(text.charAt(at))) at--;
  return ".!?…:".includes(text.charAt(at));
}
