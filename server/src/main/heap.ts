import { setFlagsFromString } from "node:v8";

/** By how much the heap may grow before what is no longer needed is looked for, in parts of a hundred. */
const growth = 50;

/**
 * Has the engine look for what is no longer needed before the heap has grown by half. By itself it waits until the heap is
 * three or four times as large while much is made and thrown away, as in checking; in a corpus of 100,000 articles that
 * was more than a gigabyte. It costs some two in a hundred of the processor time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
