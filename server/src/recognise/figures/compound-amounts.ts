import type { Amount } from "./amount";
import type { FigureUnit } from "./figure-words";
import { readNumeral } from "./numeral";
import type { Numeral } from "./numeral-value";
import type { Reading } from "./reading";
import { type FoundUnit, unitAfter } from "./unit-after";
import { subunits } from "./units";

/** Takes in what follows in a smaller unit: "5 feet 2 inches", "13 dollars 45 cents", "5-foot-10". */
export function compound(reading: Reading, amount: Amount): Amount {
  const { end } = amount;
  if (amount.size !== 1 || !reading.continuesLine(end) || amount.numeral.decimal) return amount;
  if (amount.kind === "money") return withCents(reading, amount);
  const sub = subunits.get(amount.unit ?? "");
  if (!sub) return amount;
  const hyphen = reading.isHyphen(end) && reading.isJoined(end + 1);
  const and = reading.lower(end) === "and" || reading.isSign(end, ",");
  const at = hyphen || and ? end + 1 : end;
  if (!reading.continuesLine(at)) return amount;
  const numeral = readNumeral(reading, at, { money: false });
  if (!numeral || numeral.kind === "ordinal" || numeral.value >= 16 || numeral.scale > 1) return amount;
  const part = unitAfter(reading, numeral) ?? inches(reading, numeral);
  const bareEnd =
    numeral.kind === "cardinal" &&
    (hyphen ? numeral.plain && !reading.isHyphen(numeral.end) : !and && endsHeight(reading, numeral.end));
  if (part ? part.unit.unit !== sub : !bareEnd) return amount;
  const count = unitsIn.get(sub)!;
  return { ...amount, end: part?.end ?? numeral.end, value: amount.value + numeral.value / count };
}

/** "six foot two", "11 stone 4": nothing follows that the last number could count. */
function endsHeight(reading: Reading, at: number): boolean {
  return (
    !reading.isHyphen(at) && (!reading.isWord(at) || !reading.continues(at) || reading.lower(at) === "tall")
  );
}

const unitsIn = new Map([
  ["[in_i]", 12],
  ["[oz_av]", 16],
  ["[lb_av]", 14],
]);

/** "in" is inches only after feet. */
function inches(reading: Reading, numeral: Numeral): FoundUnit | undefined {
  if (reading.lower(numeral.end) !== "in") return undefined;
  const unit: FigureUnit = { kind: "quantity", unit: "[in_i]", size: 1, strict: false };
  return { unit, first: numeral.end, end: numeral.end + 1, hyphenated: false };
}

function withCents(reading: Reading, amount: Amount): Amount {
  const and = reading.lower(amount.end) === "and";
  const at = and ? amount.end + 1 : amount.end;
  if (!reading.continuesLine(at)) return amount;
  const numeral = readNumeral(reading, at, { money: false });
  if (numeral?.kind !== "cardinal" || numeral.scale > 1 || numeral.value > 99) return amount;
  if (reading.words.signsBefore.find(reading, at) && !amount.prefixed && reading.isJoined(at)) return amount;
  const part = unitAfter(reading, numeral);
  if (part) {
    if (part.unit.kind !== "money" || part.unit.size === 1) return amount;
    return { ...amount, end: part.end, value: amount.value + numeral.value * part.unit.size };
  }
  // "15 dollars and 50."
  const bareCents =
    numeral.plain && numeral.value >= 10 && !amount.prefixed && endsClause(reading, numeral.end);
  return bareCents ? { ...amount, end: numeral.end, value: amount.value + numeral.value / 100 } : amount;
}

function endsClause(reading: Reading, at: number): boolean {
  return !reading.continues(at) || reading.isSign(at, ".") || reading.isSign(at, ";");
}
