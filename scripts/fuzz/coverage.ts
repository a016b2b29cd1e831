import { Session } from "node:inspector";

/** Counts of a stretch of code up to which they are told apart: once, a few times, often. */
const buckets = [1, 2, 4, 16, 128];

/** Watches by V8's own coverage which stretches of this program's code an input runs, and how often about. */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** How many different stretches and counts have been seen. */
  get size(): number {
    return this.#seen.size;
  }

  /** How many of them are new since the last call. */
  takeNew(): number {
    const before = this.#seen.size;
    this.#session.post("Profiler.takePreciseCoverage", (_error, taken) => {
      for (const { url, functions } of taken?.result ?? []) {
        if (!url.endsWith(__filename)) continue;
        for (const { ranges } of functions) {
          for (const { startOffset, endOffset, count } of ranges) {
            if (count > 0)
              this.#seen.add(`${startOffset}-${endOffset} ${buckets.findLastIndex((one) => one <= count)}`);
          }
        }
      }
    });
    return this.#seen.size - before;
  }
}
