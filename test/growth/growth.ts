import { expect } from "vitest";
import { exponent, leastCpuOf } from "../../bench/clock";
import { HashedWords, scan } from "../../bench/scan";

/** A power that noise may add to growth in proportion; with the square it would be a whole one. */
const noise = 0.35;

const words = new HashedWords(["the", "harbour"]);

/**
 * Holds that work grows with size and not with its square. `prepare` makes the work for a size; each time is divided by
 * that of a plain scan of `textOf(size)` in the same moments, so that how fast or busy the machine is does not matter.
 */
export function expectProportion(
  sizes: readonly [number, number],
  textOf: (size: number) => string,
  prepare: (size: number, text: string) => () => unknown,
): void {
  const [small, large] = sizes.map((size) => {
    const text = textOf(size);
    const work = prepare(size, text);
    // The first run is for the compiler.
    work();
    const scanned = leastCpuOf(5, () => {
      for (let round = 0; round < 40; round++) scan(text, words);
    });
    return { size: text.length, time: (leastCpuOf(4, work) / scanned) * text.length };
  });
  expect(exponent(small!, large!)).toBeLessThan(1 + noise);
}

/** The processor time of work beside that of other work, the least of several runs of each in turn. */
export function ratioOf(one: () => unknown, other: () => unknown, rounds = 8): number {
  const times: [number, number][] = [];
  for (let round = 0; round < rounds; round++) times.push([leastCpuOf(1, one), leastCpuOf(1, other)]);
  return (
    Math.min(...times.map(([time]) => time)) / Math.max(0.001, Math.min(...times.map(([, time]) => time)))
  );
}
