/**
 * Something that is to be said: a whole sentence, or a title, in English, and what goes into its places. It is plain data
 * and can be kept; the words are made when it is said (`words.ts`), in the language of whoever reads them.
 */
export interface Message {
  /** The English pattern (`pattern.ts`), which is also its name in every translation. */
  readonly text: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** What goes into a place of a message: words that stay as they are, a number, another message, a day, or a list. */
export type MessageValue = string | number | Message | SaidDay | SaidList;

/** A day of the calendar, or a part of what makes it, said as the reader's language says days. */
export interface SaidDay {
  /** ISO, `2026-03-04`; anything else is said as it is. */
  readonly day: string;
  readonly form: DayForm;
}

/**
 * `full`: "Wednesday, March 4, 2026". `long`: "March 4, 2026". `medium`: "Mar 4, 2026". `month`: "March 2026". `monthDay`:
 *  "March 4". `weekday`: "Wednesday". `monthName`: "March". `shortMonthDay`: "Mar 04". `shortWeekday`: "Wed".
 */
export type DayForm =
  | "full"
  | "long"
  | "medium"
  | "month"
  | "monthDay"
  | "weekday"
  | "monthName"
  | "shortMonthDay"
  | "shortWeekday";

/** Several things, joined as the reader's language joins them: "a and b", "a or b", "a, b", "a; b". */
export interface SaidList {
  readonly list: readonly MessageValue[];
  readonly join: "and" | "or" | "comma" | "semicolon";
}

/**
 * A message. Its English text stands in the call in full: `npm run words` finds it there and puts it into the bundle for
 * translators.
 */
export function message(text: string, values?: Readonly<Record<string, MessageValue>>): Message {
  return values ? { text, values } : { text };
}

/** "March 4, 2026" */
export function longDay(day: string): SaidDay {
  return { day, form: "long" };
}
