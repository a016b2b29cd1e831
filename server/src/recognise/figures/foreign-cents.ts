import type { Modifier } from "../mention";
import { modifierBefore } from "./find-modifier";
import type { Reading } from "./reading";

/** Cents of another country's dollar. */
export interface ForeignCents {
  readonly number: number;
  /** ISO 4217. */
  readonly unit: string;
  readonly modifier: Modifier | undefined;
  readonly end: number;
}

/** Letters that stand before cents. */
const dollars: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["A", "AUD"],
  ["NZ", "NZD"],
]);
const cents = new Set(["c", "¢", "cent", "cents"]);

/** "US65.2c", "US63 cents": the letters stand at the number, as Australians write them; else undefined. */
export function readForeignCents(reading: Reading, at: number): ForeignCents | undefined {
  if (!reading.isJoined(at) || !reading.continuesLine(at + 1) || !cents.has(reading.textOf(at + 1)))
    return undefined;
  const unit = dollars.get(reading.textOf(at - 1));
  const digits = reading.digits(at);
  if (!unit || !digits || reading.isJoined(at - 1)) return undefined;
  return { number: digits.value / 100, unit, modifier: modifierBefore(reading, at - 1), end: at + 2 };
}
