import { ownValue } from "../../text/own-value";
import { readCount } from "./counts";
import type { Length } from "./meaning";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";

/** "half an hour", "half a year", "a half hour", "a quarter century". */
export function readHalfUnit(text: TimeText, at: number): Length | undefined {
  let next = text.particle(at) === P.a ? at + 1 : at;
  const isQuarter = text.lower(next) === "quarter" && next > at;
  if (text.particle(next) !== P.half && !isQuarter) return undefined;
  next++;
  if (text.isDash(next)) next++;
  if (text.particle(next) === P.a || text.particle(next) === P.an) next++;
  const unit = readUnit(text, next);
  if (!unit || unit.plural || unit.unit === "weekend") return undefined;
  if (unit.unit === "century")
    return { amounts: [{ count: isQuarter ? 25 : 50, unit: "year" }], end: unit.end };
  return isQuarter ? undefined : { amounts: [{ count: 0.5, unit: unit.unit }], end: unit.end };
}

/** "three-quarters of an hour", "a fifth of a second": a share that decimals can say, of one unit. */
export function readShareOfUnit(text: TimeText, at: number): Length | undefined {
  const isOne = text.particle(at) === P.a || text.lower(at) === "one";
  const count = isOne
    ? { value: 1, end: at + 1 }
    : text.has(at, Time.cardinal)
      ? readCount(text, at)
      : undefined;
  if (!count) return undefined;
  const part = text.isDash(count.end) ? count.end + 1 : count.end;
  const whole = wholeOf(text, part);
  const article = text.particle(part + 2);
  if (whole === 0 || text.particle(part + 1) !== P.of || (article !== P.a && article !== P.an))
    return undefined;
  const unit = readUnit(text, part + 3);
  if (!unit || unit.plural || unit.unit === "quarter" || unit.unit === "weekend") return undefined;
  // "a quarter of a century"
  const isCentury = unit.unit === "century" && (count.value * 100) % whole === 0;
  if (isCentury) return { amounts: [{ count: (count.value * 100) / whole, unit: "year" }], end: unit.end };
  return { amounts: [{ count: (count.value * unit.times) / whole, unit: unit.unit }], end: unit.end };
}

/** The 4 of "quarter", the 5 of "fifths"; 0 where no share is, or one that decimals can't say. */
function wholeOf(text: TimeText, at: number): number {
  const word = text.lower(at);
  if (word === "quarter" || word === "quarters") return 4;
  return ownValue(shares, word.replace(/s$/, "")) ?? 0;
}

const shares: Readonly<Record<string, number>> = {
  fifth: 5,
  eighth: 8,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};
