import fc from "fast-check";
import { expect, it } from "vitest";
import { findDigitSlip } from "../../server/src/check/claims/digit-slip";

it("sees one other digit, and two neighbours that have changed places", () => {
  expect(findDigitSlip(14_200, 14_700)).toEqual({ digits: 3, isSwap: false });
  expect(findDigitSlip(2_340, 2_430)).toEqual({ digits: 3, isSwap: true });
  expect(findDigitSlip(46.5, 64.5)).toEqual({ digits: 3, isSwap: true });
  expect(findDigitSlip(0, 7)).toEqual({ digits: 1, isSwap: false });
});

it("sees none where more differs, a digit was lost, or nothing differs", () => {
  for (const [a, b] of [
    [1_234, 4_321],
    [1_234, 1_432],
    [120, 1_200],
    [40, 40],
    [0, 12],
    [9.5, 10.5],
    [99.99999999999999, 100],
  ] as const)
    expect(findDigitSlip(a, b)).toBeUndefined();
});

it("sees of two whole numbers what their digits written out say", () => {
  const whole = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999 }), fc.maxSafeNat());
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const [one, other] = [String(a), String(b)];
      const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
      const [first = 0, second = 0] = differing;
      const isSwap =
        differing.length === 2 &&
        second === first + 1 &&
        one[first] === other[second] &&
        one[second] === other[first];
      const isSlip = one.length === other.length && (differing.length === 1 || isSwap);
      expect(findDigitSlip(a, b) !== undefined).toBe(isSlip);
    }),
    { numRuns: 2_000 },
  );
});
