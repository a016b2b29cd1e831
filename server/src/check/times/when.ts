import type { TimeMention } from "../../recognise/mention";

/** What kind of time it is: only those of one kind are compared. */
export type Grain = "day" | "hour" | "year" | "span";

/** When something is, or how long it takes. */
export interface When {
  readonly grain: Grain;
  /** "2026-02-12", "16:14", "2026", "P3D" */
  readonly value: string;
  /** The day of an hour, where its sentence says so; else that of `value`; "" for spans and years. */
  readonly day: string;
  /** TimeML's `mod` of a span: "up to 15 years"; else "". */
  readonly mod: string;
}

/** Example: "2026-02-12", "2026-02-12TEV" */
const aDay = /^(\d{4}-\d\d-\d\d)(?:T(?:MO|MI|AF|EV|NI|DT))?$/;
/** Example: "2026-02-12T16:14"; one with a zone ("T16:14Z") may be the same as another without */
const anHour = /^(\d{4}-\d\d-\d\d|XXXX-XX-XX)?T(\d\d:\d\d)$/;
/** Example: "1962" */
const aYear = /^\d{4}$/;
/** Example: "P30D", "PT24H" */
const aSpan = /^P(?:T)?\d+(?:\.\d+)?[A-Z]$/;
/** "Now", "this year": what everybody calls the time he speaks from. */
const stated = /\d|day\b/i;
/** Hours that are said with their zone may be the same by another clock: "1000 GMT", "9 a.m. EDT". */
const zone = /\b(?:GMT|UTC|[A-Z]{1,3}T|local time|Eastern|Pacific|Central)\b/;
const zoneReach = 14;

/** Example: "4:20 a.m. on Tuesday", "June 18 at 11 a.m." */
const withDay = /day\b|\p{Lu}\p{Ll}{2}\p{Ll}{0,7}\.? \d{1,2}\b|\b\d{1,2} \p{Lu}\p{Ll}/u;

/**
 * What a time expression says: one thing, or an hour and its day. Nothing for what is vague, is not known to the day, hour
 * or year, or is no single one.
 */
export function readWhens(text: string, { kind, value, start, end }: TimeMention): readonly When[] {
  const { timex, mod, quant, freq, exists } = value;
  if (quant !== undefined || freq !== undefined || exists === false) return [];
  if (kind === "duration")
    return aSpan.test(timex) ? [{ grain: "span", value: timex, day: "", mod: mod ?? "" }] : [];
  const written = text.slice(start, end);
  // "Late on Wednesday" is as much that day as "on Wednesday evening".
  if (
    (mod !== undefined && !aDay.test(timex) && !(mod === "APPROX" && anHour.test(timex))) ||
    !stated.test(written)
  )
    return [];
  if (aYear.test(timex)) return [{ grain: "year", value: timex, day: "", mod: "" }];
  const day = aDay.exec(timex)?.[1];
  if (day !== undefined) return [{ grain: "day", value: day, day, mod: "" }];
  const hour = anHour.exec(timex);
  if (!hour || zone.test(text.slice(start, end + zoneReach))) return [];
  const own = hour[1] !== undefined && withDay.test(written) && aDay.test(hour[1]) ? hour[1] : "";
  const clock: When = { grain: "hour", value: hour[2]!, day: own, mod: mod ?? "" };
  return own === "" ? [clock] : [clock, { grain: "day", value: own, day: own, mod: "" }];
}
