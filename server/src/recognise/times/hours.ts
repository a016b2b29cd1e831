import { readHourWithDay } from "./moments";
import type { Piece } from "./piece";
import { particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** An hour that begins with a number, where it is no score, ratio or verse. */
export function readScoreless(text: TimeText, at: number): Piece | undefined {
  if (text.length(at) > 5) return undefined;
  const hour = readHourWithDay(text, at, text.isSign(at - 1, "@"));
  return hour && !isScore(text, at, hour) ? hour : undefined;
}

const hourLeads = particlesOf(
  "at",
  "by",
  "from",
  "until",
  "till",
  "after",
  "before",
  "around",
  "about",
  "since",
  "to",
  "and",
  "between",
);

/** "won 25:10", "a 2:1 ratio", "John 3:16": digits with a colon that nothing shows to be an hour. */
function isScore(text: TimeText, at: number, hour: Piece): boolean {
  if (hour.meaning.form !== "clock" || hour.meaning.day !== undefined) return false;
  const isBare = hour.end === at + 3 || hour.end === at + 5;
  const isShown = hour.meaning.zone !== undefined || text.has(hour.end - 1, Time.particle);
  if (!isBare || !text.isSign(at + 1, ":") || isShown || text.isIn(at - 1, hourLeads)) return false;
  if (hour.meaning.hour > 23 || text.length(at) < 2 || hour.end === at + 5) return true;
  return text.has(at - 1, Time.capital) && !text.has(at - 1, Time.weekday | Time.month);
}
