import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** By how much the heap may grow before what is no longer needed is looked for, in parts of a hundred. */
const growth = 50;

/**
 * Has the engine look for what is no longer needed before the heap has grown by half. By itself it waits until the heap is
 * three or four times as large while much is made and thrown away, as in checking; in a corpus of 100,000 articles that
 * was more than a gigabyte. It costs some two in a hundred of the processor time. To be called before other threads are
 * started: the engine's flags are one for all of them, and must not change under them.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  setFlagsFromString("--expose-gc");
}

/**
 * Gives back what is no longer needed, where `keepHeapSmall` was called before: left to itself the engine keeps what the first
 * reading of a folder took for as long as nobody else asks for it.
 */
export function releaseHeap(): void {
  const collect: unknown = runInNewContext("globalThis.gc");
  if (typeof collect === "function") collect();
}
