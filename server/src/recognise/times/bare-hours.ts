import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readZone } from "./zones";

// Hours of four digits without a colon, by what stands beside them.

/** "p.m." and its spellings. */
export const halfWords = particlesOf("am", "a.m", "a.m.", "pm", "p.m", "p.m.");

/** "500 AM EDT", as weather services write it: no colon, and always with a zone. */
export function isForecastHour(text: TimeText, at: number): boolean {
  const hour = text.integer(at);
  const isDial = text.length(at) >= 3 && hour >= 100 && hour < 1260 && hour % 100 < 60;
  return isDial && text.isIn(at + 1, halfWords) && readZone(text, at + 2) !== undefined;
}

const programmeLeads = particlesOf("later", "today", "tonight", "tomorrow");

/** "on Sunday (1630)", "later (1730)": an hour alone in brackets behind a day of the programme. */
export function isInProgramme(text: TimeText, at: number): boolean {
  if (!text.isSign(at - 1, "(") || !text.isSign(at + 1, ")")) return false;
  return text.has(at - 2, Time.weekday) || text.isIn(at - 2, programmeLeads);
}

/** "0900 - Minister speaks", "GDP (0700)", "from 0830": a nought before the hour, where no code or telephone number stands. */
export function isHourOfDiary(text: TimeText, at: number): boolean {
  if (!text.text(at).startsWith("0") || (text.isGlued(at + 1) && !text.isSign(at + 1, ")"))) return false;
  if (text.isNumber(at + 1) || text.isNumber(at - 1)) return false;
  const isListed = text.startsLine(at) || text.isSign(at - 1, ".") || text.isSign(at - 1, ";");
  return (
    (isListed && text.isWord(at + 1)) ||
    (isListed && text.isDash(at + 1)) ||
    text.isIn(at - 1, diaryLeads) ||
    (text.isSign(at - 1, "(") && text.isSign(at + 1, ")"))
  );
}

const diaryLeads = particlesOf("at", "from", "by", "until", "till", "before", "after");

/** "1800hrs", "at 1800 hours", "0730 hours". */
export function isHoursWord(text: TimeText, at: number): boolean {
  const word = text.lower(at + 1);
  return (
    word === "hrs" || (word === "hours" && (text.particle(at - 1) === P.at || text.text(at).startsWith("0")))
  );
}
