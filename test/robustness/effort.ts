/**
 * How many inputs a property is tried with: so many in the suite, `EFFORT` times as many where that is set, as in
 * `EFFORT=20 npx vitest run test/robustness`.
 */
export function effort(runs: number): number {
  return Math.ceil(runs * Number(process.env.EFFORT ?? 1));
}
