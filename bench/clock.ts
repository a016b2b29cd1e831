/** Milliseconds of processor time that the work takes in this process: other programs on the machine matter less than to the clock. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several runs, in milliseconds of processor time. */
export function leastCpuOf(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => cpuOf(work)));
}

/** The value below which a part of the values lies: `quantile(times, 0.95)`. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** How time grows with size: 1 for in proportion, 2 for with the square. */
export function exponent(
  small: { size: number; time: number },
  large: { size: number; time: number },
): number {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}

/** A row of a table in columns of fixed width. */
export function row(...cells: readonly (string | number)[]): void {
  console.log(
    cells
      .map((cell, at) => {
        const text = typeof cell === "number" ? toText(cell) : cell;
        return at === 0 ? text.padEnd(44) : text.padStart(12);
      })
      .join(""),
  );
}

const toText = (value: number): string =>
  Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
