import { expect, it } from "vitest";
import { localDay } from "../../server/src/main/local-day";

it("is the day on the machine's own calendar, whatever day it is elsewhere", () => {
  expect(localDay(new Date(2026, 2, 4, 0, 1))).toBe("2026-03-04");
  expect(localDay(new Date(2026, 10, 30, 23, 59))).toBe("2026-11-30");
});
