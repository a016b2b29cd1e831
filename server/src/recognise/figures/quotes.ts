import type { Reading } from "./reading";

/** A dealer's quotation of both prices. */
export interface Quote {
  readonly low: number;
  readonly high: number;
  /** ISO 4217; undefined where none is named. */
  readonly unit: string | undefined;
  readonly end: number;
}

/** "156.82" */
const bid = /^\d{1,5}\.(\d\d)$/;
/** "84" */
const offer = /^\d\d$/;

/**
 * "156.82-84 yen", "129.20/40 to the dollar": what dealers pay and ask, of which the second is shortened to its hundredths;
 * undefined for anything else.
 */
export function readQuote(reading: Reading, at: number): Quote | undefined {
  const isSlash = reading.isSign(at + 1, "/");
  if (!reading.isNumber(at + 2) || !(isSlash || reading.isHyphen(at + 1))) return undefined;
  if (!reading.isJoined(at + 1) || !reading.isJoined(at + 2)) return undefined;
  const written = reading.textOf(at);
  const hundredths = bid.exec(written)?.[1];
  const second = reading.textOf(at + 2);
  if (hundredths === undefined || !offer.test(second) || second <= hundredths) return undefined;
  const high = Number(`${written.slice(0, -2)}${second}`);
  const unit = reading.continuesLine(at + 3) ? currencyAt(reading, at + 3) : undefined;
  if (unit) return { low: Number(written), high, unit: unit.value.unit, end: unit.end };
  const isBare = isSlash && !reading.isJoined(at) && !chainLinks.has(reading.textOf(at + 3));
  return isBare ? { low: Number(written), high, unit: undefined, end: at + 3 } : undefined;
}

function currencyAt(reading: Reading, at: number) {
  const found = reading.words.unitNames.find(reading, at) ?? reading.words.unitSigns.find(reading, at);
  return found?.value.kind === "money" && found.value.size === 1 ? found : undefined;
}

const chainLinks = new Set(["/", "-", ":"]);
