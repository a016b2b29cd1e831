import type { DayPart } from "./meaning";
import { type Piece, piece } from "./piece";
import { dayPartCodes } from "./tables/calendar-words";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** "in the evening", "at night", "early morning" after an hour. */
export function readPartAround(
  text: TimeText,
  at: number,
): { readonly part: DayPart; readonly end: number } | undefined {
  let next = at;
  const lead = text.particle(next);
  if (lead === P.in || lead === P.at) {
    next++;
    if (text.particle(next) === P.the) next++;
    else if (lead === P.in) return undefined;
  } else if (lead !== P.early && lead !== P.late) return undefined;
  const phase = text.particle(next);
  if (phase === P.early || phase === P.late) next++;
  if (!text.has(next, Time.dayPart)) return undefined;
  return { part: dayPartCodes[text.value(next)]!, end: next + 1 };
}

/** "in the afternoon at 7", "late evening at 10:00", "last night at 8": the part stands before. */
export function partBefore(text: TimeText, at: number): DayPart | undefined {
  const lead = text.particle(at - 1);
  const before = lead === P.at || lead === P.around || lead === P.about ? at - 2 : at - 1;
  if (text.particle(before) === P.tonight) return "NI";
  return text.has(before, Time.dayPart) ? dayPartCodes[text.value(before)] : undefined;
}

/** The hour of 24 that a part of the day makes of one of 12. */
export function hourOfPart(hour: number, part: DayPart | undefined): number {
  if (part === undefined || part === "MO" || hour >= 12 || hour === 0) return hour;
  return part === "NI" && hour < 5 ? hour : hour + 12;
}

/** "the night before", with nothing behind it that it is before of; `at` is "the". */
export function readPartBefore(text: TimeText, at: number): Piece | undefined {
  if (!text.has(at + 1, Time.dayPart) || text.has(at + 1, Time.plural) || text.particle(at + 2) !== P.before)
    return undefined;
  if (text.isWord(at + 3) || text.isNumber(at + 3) || text.has(at + 1, Time.capital)) return undefined;
  const day = { form: "relative", unit: "day", offset: -1, anchor: "mention" } as const;
  return piece(at + 3, { form: "part", part: dayPartCodes[text.value(at + 1)]!, day });
}
