/** Ages: what one is in years, and how it is written after the number. */
export const ageUnits: readonly (readonly [size: number, forms: readonly string[]])[] = [
  [
    1,
    [
      "year-old",
      "year-olds",
      "years-old",
      "year old",
      "year olds",
      "years old",
      "years of age",
      "yr-old",
      "yr old",
      "yrs old",
      "yo",
      "y/o",
    ],
  ],
  [1 / 12, ["month-old", "month-olds", "months-old", "month old", "months old", "months of age"]],
  [7 / 365.2425, ["week-old", "week-olds", "weeks-old", "week old", "weeks old"]],
  [1 / 365.2425, ["day-old", "day-olds", "days-old", "day old", "days old"]],
];

/** Shares: their unit in the contract's terms, how many of it one is, and how it is written after the number. */
export const shareUnits: readonly (readonly [unit: "%" | "pp", size: number, forms: readonly string[]])[] = [
  [
    "%",
    1,
    [
      "%",
      "％",
      "percent",
      "per cent",
      "percents",
      "per cents",
      "pct",
      "percentage",
      "per-cent",
      "pc",
      "p.c.",
    ],
  ],
  [
    "pp",
    1,
    [
      "percentage point",
      "percentage points",
      "percent point",
      "percent points",
      "percentage-point",
      "%-point",
      "% point",
      "% points",
      "pp",
      "ppt",
      "ppts",
      "p.p.",
      "pps",
    ],
  ],
  ["pp", 0.01, ["basis point", "basis points", "basis-point", "bps", "bp"]],
];
