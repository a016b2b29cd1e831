import { readCount } from "./counts";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";

/**
 * The "three" of "three- and five-year notes" and the "ten" of "ten-, 20- and 30-year bonds": a count whose unit stands with
 * the last of its list. `at` is the count.
 */
export function readSuspendedLength(text: TimeText, at: number): Piece | undefined {
  const count = readHyphened(text, at);
  if (!count || (text.isGlued(count.end + 1) && !text.isSign(count.end + 1, ","))) return undefined;
  for (let next = count; ; ) {
    let start = next.end + 1;
    const isListed = text.isSign(start, ",");
    if (isListed) start++;
    const isJoined = text.particle(start) === P.and || text.lower(start) === "or";
    if (isJoined) start++;
    const further = isListed || isJoined ? readHyphened(text, start) : undefined;
    if (!further) return undefined;
    const unit = readUnit(text, further.end + 1);
    const isLength = unit && !unit.plural && text.isGlued(further.end + 1) && !isAge(text, unit.end);
    if (isLength)
      return piece(count.end, {
        form: "duration",
        amounts: [{ count: count.value * unit.times, unit: unit.unit }],
      });
    next = further;
  }
}

/** A count with a hyphen right behind it; `end` is the hyphen. */
function readHyphened(text: TimeText, at: number) {
  const count = text.isNumber(at) || text.has(at, Time.cardinal) ? readCount(text, at) : undefined;
  return count && text.isDash(count.end) && text.isGlued(count.end) ? count : undefined;
}

/** "two- and three-year-olds" are ages. */
function isAge(text: TimeText, at: number): boolean {
  return text.isDash(at) && /^olds?$/.test(text.lower(at + 1));
}
