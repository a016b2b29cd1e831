import { describe, expect, test } from "vitest";
import { sayFigure } from "../../server/src/features/say-figure";
import { sayTimeValue } from "../../server/src/features/say-time";
import type { FigureKind, FigureValue, TimeValue } from "../../server/src/recognise/mention";
import { english } from "../../server/src/words/words";

const value = (more: Partial<FigureValue>): FigureValue =>
  ({ unit: undefined, modifier: undefined, ...more }) as FigureValue;

describe("what a figure comes to", () => {
  test.each<readonly [FigureKind, Partial<FigureValue>, string]>([
    ["money", { number: 2.5, unit: "GBP" }, "2.50 British pounds"],
    ["money", { low: 5.6, high: 5.75, unit: "USD" }, "5.60–5.75 US dollars"],
    ["money", { number: 0.0575, unit: "USD" }, "0.0575 US dollars"],
    ["money", { number: 18_426_000_000, unit: "INR" }, "18.426 billion Indian rupees"],
    ["money", { number: 2, unit: "USD" }, "2 US dollars"],
    ["quantity", { number: 65, unit: "a", modifier: "MORE_THAN" }, "more than 65 years old"],
    ["quantity", { number: 150, unit: "mg/dL" }, "150 mg/dL"],
    ["percent", { number: 0.25, unit: "pp" }, "0.25 percentage points"],
    ["ordinal", { number: 1_000_000 }, "1,000,000th"],
  ])("%s %o reads “%s”", (kind, stated, said) => {
    expect(sayFigure(kind, value(stated), english)).toBe(said);
  });
});

describe("what a time comes to", () => {
  test.each<readonly [string, TimeValue["mod"], string]>([
    ["FY2026-Q4", undefined, "the fourth quarter of fiscal year 2026"],
    ["FY2026-H1", undefined, "the first half of fiscal year 2026"],
    ["BC03", undefined, "the years 400 to 301 BC"],
    ["P4W", "EQUAL_OR_LESS", "at most 4 weeks"],
    ["P1DE", "MORE_THAN", "more than 1 decade"],
    ["2026-03", "MID", "the middle of March 2026"],
    ["2018", "END", "the end of 2018"],
    ["2026-02-05", "START", "the start of Thursday, February 5, 2026"],
    ["2018", undefined, "2018"],
  ])("%s with %s reads “%s”", (timex, mod, said) => {
    expect(sayTimeValue({ type: "DATE", timex, mod, resolved: "stated" } as TimeValue, english)).toBe(said);
  });
});
