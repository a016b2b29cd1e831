import { Shape } from "../../text/vocabulary";
import { calendarDate } from "./meaning";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";

/**
 * A year with its era: "AD 79", "270 AD", "44 BC", "480 BCE". A year before Christ is negative. Only in capitals: "an ad 30
 * seconds long" is none. `at` is the first of the two words.
 */
export function readEraYear(text: TimeText, at: number): Piece | undefined {
  const isLed = text.particle(at) === P.ad;
  const [number, era] = isLed ? [at + 1, at] : [at, at + 1];
  const year = text.integer(number);
  const word = text.particle(era);
  const isBefore = word === P.bc || word === P.bce;
  if (!isBefore && word !== P.ad && word !== P.ce) return undefined;
  if (year < 1 || text.length(number) > 4 || !(text.shape(era) & Shape.allCapitals)) return undefined;
  // "AD 79" of a line of a table, "AD 5%"
  if (isLed && (text.isSign(at + 2, "%") || (text.isGlued(at + 2) && text.isWord(at + 2)))) return undefined;
  return piece(at + 2, calendarDate({ year: isBefore ? -year : year }));
}
