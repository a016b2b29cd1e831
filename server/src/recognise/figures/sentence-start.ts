import type { Reading } from "./reading";

/** True for a token that begins a sentence, a line that stands alone, or a quotation. */
export function isSentenceStart(reading: Reading, token: number): boolean {
  if (token <= 0 || !reading.continues(token)) return true;
  return sentenceMarks.has(reading.unit(token - 1)) || reading.isHyphen(token - 1);
}

/** . ! ? : ; quotation marks, brackets, bullets, dashes */
const sentenceMarks = new Set([
  46, 33, 63, 58, 59, 34, 40, 0x201c, 0x201d, 0x2018, 0x2022, 0x2026, 96, 42, 124,
]);
