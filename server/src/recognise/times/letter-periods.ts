import { type CalendarMeaning, calendarDate } from "./meaning";
import { type Piece, piece } from "./piece";
import { particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { fullYear, readFiscalYear, readYearOfDate } from "./years";

/** A quarter or half of a year: with a letter before its number ("Q4 2025", "Q3", "H1 FY26"); `at` is the letter's token. */
export function readLetterPeriod(text: TimeText, at: number): Piece | undefined {
  const letter = text.text(at);
  if ((letter !== "Q" && letter !== "H") || !text.isGlued(at + 1)) return undefined;
  return readPeriod(text, letter, at + 1, at + 2, text.isIn(at - 1, halfLeads));
}

/** "2Q26", "1H 2025", "4QFY26", "3Q": as company reports write it; `at` is the number. */
export function readNumberedPeriod(text: TimeText, at: number): Piece | undefined {
  const letter = text.text(at + 1);
  if ((letter !== "Q" && letter !== "H" && letter !== "QFY" && letter !== "HFY") || !text.isGlued(at + 1))
    return undefined;
  if (letter.length === 1) return readPeriod(text, letter, at, at + 2, false);
  const part = partOf(text, letter, at);
  const year = shortYearAt(text, at + 2);
  return part && year !== undefined ? piece(at + 3, { ...part, year, fiscal: true }) : undefined;
}

const halfLeads = particlesOf("in", "of", "for", "by", "since", "until");

/** The quarter or half that stands at `number`, with its year from `end` on; a half without one only where `mayBeAlone`. */
function readPeriod(
  text: TimeText,
  letter: string,
  number: number,
  end: number,
  mayBeAlone: boolean,
): Piece | undefined {
  const part = partOf(text, letter, number);
  if (!part) return undefined;
  const short = text.isGlued(end) ? shortYearAt(text, end) : undefined;
  if (short !== undefined) return piece(end + 1, { ...part, year: short });
  const year = readYearOfDate(text, end);
  if (year) return piece(year.end, { ...part, year: year.value });
  const fiscal = readFiscalYear(text, end);
  if (fiscal?.meaning.form === "calendar")
    return piece(fiscal.end, { ...part, year: fiscal.meaning.year, fiscal: fiscal.meaning.fiscal });
  // "the fastest lap of Q3": a part of the qualifying
  if (letter === "Q" && text.isAboutSport()) return undefined;
  return letter === "Q" || mayBeAlone ? piece(end, part) : undefined;
}

function partOf(text: TimeText, letter: string, at: number): CalendarMeaning | undefined {
  const n = text.integer(at);
  const isQuarter = letter.startsWith("Q");
  if (n < 1 || n > (isQuarter ? 4 : 2) || text.length(at) > 1) return undefined;
  return isQuarter ? calendarDate({ quarter: n }) : calendarDate({ half: n });
}

/** The 26 of "2Q26" as a full year. */
function shortYearAt(text: TimeText, at: number): number | undefined {
  const year = text.integer(at);
  return year >= 0 && text.length(at) === 2 ? fullYear(year) : undefined;
}
