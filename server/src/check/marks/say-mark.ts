import type { CheckedMark } from "../checked";

type Said = Pick<CheckedMark, "who" | "day" | "source">;

const longDay = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** "Checked by Anna Ruiz on March 4, 2026: council minutes" */
export function sayMark({ who, day, source }: Said): string {
  return `Checked${byWhom(who, day)}${source === undefined ? "" : `: ${source}`}`;
}

/** "Was checked by Anna Ruiz on March 4, 2026; the sentence has changed since" */
export function sayLostMark({ who, day }: Said, isGone: boolean): string {
  const why = isGone ? "its words are no longer in the article" : "the sentence has changed since";
  return `Was checked${byWhom(who, day)}; ${why}`;
}

/** " by Anna Ruiz on March 4, 2026", as far as it is known. */
function byWhom(who: string | undefined, day: string | undefined): string {
  const on = day === undefined ? "" : ` on ${longDay.format(new Date(`${day}T00:00:00Z`))}`;
  return `${who === undefined ? "" : ` by ${who}`}${on}`;
}
