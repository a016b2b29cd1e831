import { readOrdinal } from "./counts";
import { readUnit } from "./durations";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";

/** Takes in what stands behind a date and belongs to it: "January next year", "1988's fourth quarter". */
export function withTail(text: TimeText, found: Piece): Piece {
  if (found.next || found.mod) return found;
  return readYearBehind(text, found) ?? readPartBehindYear(text, found) ?? found;
}

/** "January next year", "Sept. 3 last year", "in May of last year". */
function readYearBehind(text: TimeText, { end, meaning, start }: Piece): Piece | undefined {
  if (meaning.form !== "calendar" || meaning.month === undefined) return undefined;
  if (meaning.year !== undefined || meaning.direction !== undefined) return undefined;
  const at = text.particle(end) === P.of ? end + 1 : end;
  if (text.lower(at + 1) !== "year" || text.isClitic(at + 2)) return undefined;
  const word = text.particle(at);
  const years = word === P.last ? -1 : word === P.next ? 1 : undefined;
  if (years === undefined) return undefined;
  const piece = { end: at + 2, meaning: { ...meaning, years } };
  return start === undefined ? piece : { ...piece, start };
}

/** "1988's fourth quarter", "last year's second half". */
function readPartBehindYear(text: TimeText, { end, meaning }: Piece): Piece | undefined {
  const isYear =
    (meaning.form === "calendar" && meaning.year !== undefined && isYearOnly(meaning)) ||
    (meaning.form === "relative" && meaning.unit === "year");
  if (!isYear || !text.isClitic(end)) return undefined;
  const ordinal = readOrdinal(text, end + 1);
  if (!ordinal) return undefined;
  const unit = readUnit(text, ordinal.end);
  if (unit?.unit === "quarter" && !unit.plural && ordinal.value <= 4)
    return piece(unit.end, { form: "nth", n: ordinal.value, unit: "quarter", within: meaning });
  if (text.particle(ordinal.end) === P.half && ordinal.value <= 2)
    return piece(ordinal.end + 1, { form: "nth", n: ordinal.value, unit: "half", within: meaning });
  return undefined;
}

function isYearOnly(meaning: object): boolean {
  return !("month" in meaning) && !("quarter" in meaning) && !("season" in meaning) && !("half" in meaning);
}
