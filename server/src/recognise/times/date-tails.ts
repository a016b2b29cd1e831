import { readOrdinal } from "./counts";
import type { CalendarMeaning, TimeMeaning } from "./meaning";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { readUnit } from "./unit-words";

/** Takes in what stands behind a date and belongs to it: "January next year", "1988's fourth quarter". */
export function withTail(text: TimeText, found: Piece): Piece {
  if (found.next || found.mod) return found;
  return (
    readMonthEnd(text, found) ??
    readAttacks(text, found) ??
    readYearBehind(text, found) ??
    readYearOfText(text, found) ??
    readPartBehindYear(text, found) ??
    found
  );
}

/** "March-end", as the Indian press has it. */
function readMonthEnd(text: TimeText, found: Piece): Piece | undefined {
  const { end, meaning } = found;
  const isMonth = meaning.form === "calendar" && meaning.month !== undefined && meaning.day === undefined;
  const isEnd =
    text.isDash(end) && text.isGlued(end) && text.isGlued(end + 1) && text.particle(end + 1) === P.end;
  return isMonth && isEnd ? { ...found, end: end + 2, mod: "END" } : undefined;
}

const attackWords = new Set(
  "attack attacks terrorist terrorism terror hijackers hijackings commission memorial plot".split(" "),
);

/** "The Sept. 11 attacks" are those of 2001. */
function readAttacks(text: TimeText, { end, meaning }: Piece): Piece | undefined {
  if (meaning.form !== "calendar" || meaning.month !== 9 || meaning.day !== 11 || meaning.year !== undefined)
    return undefined;
  const isThem = attackWords.has(text.lower(end)) && meaning.weekday === undefined;
  return isThem ? piece(end, { ...meaning, year: 2001 }) : undefined;
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
  const found = { end: at + 2, meaning: { ...meaning, years } };
  return start === undefined ? found : { ...found, start };
}

/** "September of that year", "March of the same year": the year that the text spoke of. */
function readYearOfText(text: TimeText, { end, meaning, start }: Piece): Piece | undefined {
  const isMonth =
    meaning.form === "calendar" &&
    meaning.month !== undefined &&
    meaning.day === undefined &&
    meaning.year === undefined &&
    meaning.direction === undefined;
  if (!isMonth) return undefined;
  const that = text.particle(end) === P.of ? end + 1 : end;
  const isSame = text.particle(that) === P.the && text.particle(that + 1) === P.same;
  const year = isSame ? that + 2 : that + 1;
  if ((!isSame && text.particle(that) !== P.that) || text.lower(year) !== "year") return undefined;
  const within: TimeMeaning = { form: "relative", unit: "year", offset: 0, anchor: "mention" };
  const found = piece(year + 1, { form: "nth", n: meaning.month, unit: "month", within });
  return start === undefined ? found : { ...found, start };
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

function isYearOnly({ month, quarter, season, half }: CalendarMeaning): boolean {
  return month === undefined && quarter === undefined && season === undefined && half === undefined;
}
