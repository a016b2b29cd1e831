/** A place in a text by line and character, both from 0; characters are UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Offsets at which a text's lines begin. Lines end with a line feed, a carriage return, or both, as in LSP. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (unit === 10 || unit === 13) starts.push(at + 1);
  }
  return starts;
}

/** The position of an offset, given where the text's lines begin. */
export function toLinePosition(starts: ArrayLike<number>, offset: number): LinePosition {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low]! };
}
