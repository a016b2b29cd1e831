import fc from "fast-check";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  toIsoDay,
  weekdayOf,
  weekOf,
} from "../../server/src/link/times/calendar";

/** Any day of the years 1 to 9999, by its numbers. */
const anyDay = fc
  .record({ year: fc.integer({ min: 1, max: 9998 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: daysInMonth(year, month) })
      .map((day) => ({ iso: toIsoDay(year, month, day), record: PlainDate.create(year, month, day) })),
  );

test("days, weekdays and weeks are those of Temporal", () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -4000, max: 4000 }), (one, other, shift) => {
      expect(weekdayOf(one.iso)).toBe(PlainDate.dayOfWeek(one.record));
      expect(Number(weekOf(one.iso).slice(6))).toBe(PlainDate.weekOfYear(one.record));
      expect(Number(weekOf(one.iso).slice(0, 4))).toBe(PlainDate.yearOfWeek(one.record));
      expect(daysBetween(one.iso, other.iso)).toBe(PlainDate.diffDays(one.record, other.record));
      if (one.record.year < 20 || one.record.year > 9980) return;
      expect(addDays(one.iso, shift)).toBe(PlainDate.toString(PlainDate.addDays(one.record, shift)));
    }),
    { numRuns: 500 },
  );
});

test("a month that is too short gives its last day", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
  expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
  expect(addMonths("2026-01-15", -13)).toBe("2024-12-15");
});

test("no shift leaves the years of four digits", () => {
  expect(addDays("9998-12-31", 800)).toBe("9998-12-31");
  expect(addMonths("0001-02-01", -24)).toBe("0001-02-01");
});
