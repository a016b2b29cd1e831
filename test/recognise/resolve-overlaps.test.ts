import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveOverlaps } from "../../server/src/recognise/resolve-overlaps";

const span = (start: number, end: number) => ({ start, end });

describe("resolveOverlaps", () => {
  it("lets a figure give way to a date and to a name", () => {
    const name = span(0, 10); // Boeing 737
    const date = span(20, 27); // Feb. 12
    expect(resolveOverlaps([name], [span(7, 10), span(25, 27), span(30, 32)], [date])).toEqual([
      name,
      date,
      span(30, 32),
    ]);
  });

  it("keeps a figure that holds a name or a time and more", () => {
    const price = span(0, 13); // US$40 billion
    const age = span(20, 32); // 40 years old
    expect(resolveOverlaps([span(0, 2)], [price, age], [span(20, 28)])).toEqual([price, age]);
    const coded = { ...span(0, 6), value: { unit: "USD" } }; // USD115
    expect(resolveOverlaps([span(0, 6)], [coded], [])).toEqual([coded]);
  });

  it("lets the longer of a name and a date win, and the date where they are as long", () => {
    expect(resolveOverlaps([span(0, 11)], [], [span(0, 5)])).toEqual([span(0, 11)]); // April Jones
    expect(
      resolveOverlaps([{ ...span(0, 3), kind: "person" }], [], [{ ...span(0, 3), kind: "date" }]),
    ).toEqual([{ ...span(0, 3), kind: "date" }]);
  });

  it("gives an ordered and disjoint list for any proposals", () => {
    const list = fc
      .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
      .map((steps) => {
        let at = 0;
        return steps.map(([gap, size]) => {
          const start = at + gap;
          at = start + size;
          return span(start, at);
        });
      });
    fc.assert(
      fc.property(list, list, list, (names, figures, times) => {
        const all = resolveOverlaps(names, figures, times);
        for (let index = 1; index < all.length; index++)
          expect(all[index]!.start).toBeGreaterThanOrEqual(all[index - 1]!.end);
        // Nothing is lost without cause: each proposal stands or overlaps one that does.
        for (const one of [...names, ...figures, ...times])
          expect(all.some((kept) => kept.start < one.end && one.start < kept.end)).toBe(true);
      }),
    );
  });
});
