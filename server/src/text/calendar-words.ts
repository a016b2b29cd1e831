/** The months by name, from January on, with spaces between them. */
export const monthWords =
  "january february march april may june july august september october november december";

/** The months cut short as news does it; "may" is never shorter. */
export const shortMonthWords = "jan feb mar apr jun jul aug sep sept oct nov dec";

/** The days of the week by name, from Monday on. */
export const weekdayWords = "monday tuesday wednesday thursday friday saturday sunday";

/** The days of the week cut short. */
export const shortWeekdayWords = "mon tue tues wed thu thur thurs fri sat sun";
