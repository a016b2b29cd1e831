/** The letters that headlines put before a country or state that there are two of. */
export const quarters: ReadonlySet<string> = new Set("NSEW");

/** Countries and states that such a letter tells apart: "S. Korea", "N. Dakota". */
export const quartered: ReadonlySet<string> = new Set(
  "Korea Africa Dakota Carolina Sudan Ireland Yorkshire Macedonia".split(" "),
);
