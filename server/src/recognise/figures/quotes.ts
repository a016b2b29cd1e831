import type { Reading } from "./reading";

/** A dealer's quotation of both prices. */
export interface Quote {
  readonly low: number;
  readonly high: number;
  /** ISO 4217. */
  readonly unit: string;
  readonly end: number;
}

/** "156.82" */
const bid = /^\d{1,5}\.(\d\d)$/;
/** "84" */
const offer = /^\d\d$/;

/** "156.82-84 yen": what dealers pay and ask, of which the second is shortened to its hundredths; undefined for anything else. */
export function readQuote(reading: Reading, at: number): Quote | undefined {
  if (!reading.isNumber(at + 2) || !reading.isHyphen(at + 1)) return undefined;
  if (!reading.isJoined(at + 1) || !reading.isJoined(at + 2) || !reading.continuesLine(at + 3))
    return undefined;
  const written = reading.textOf(at);
  const hundredths = bid.exec(written)?.[1];
  const second = reading.textOf(at + 2);
  if (hundredths === undefined || !offer.test(second) || second <= hundredths) return undefined;
  const found =
    reading.words.unitNames.find(reading, at + 3) ?? reading.words.unitSigns.find(reading, at + 3);
  if (found?.value.kind !== "money" || found.value.size !== 1) return undefined;
  const high = Number(`${written.slice(0, -2)}${second}`);
  return { low: Number(written), high, unit: found.value.unit, end: found.end };
}
