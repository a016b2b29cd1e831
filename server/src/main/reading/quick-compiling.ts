import { setFlagsFromString } from "node:v8";

/**
 * How much of the functions that it calls the engine copies into a function which it compiles: of all of them and of one,
 * in bytes of its intermediate code. The first are its own measures.
 */
const copying = { usual: { all: 920, one: 460 }, little: { all: 200, one: 200 } } as const;

/**
 * Has the engine compile less for each function, from now on and for all threads. A reading of thousands of articles is
 * over before what the copying costs comes back: a third of its processor time was the compiler's.
 */
export function compileQuickly(): void {
  setCopying(copying.little);
}

/** Has it compile as by itself, which is better for a program that runs long. */
export function compileAsUsual(): void {
  setCopying(copying.usual);
}

function setCopying({ all, one }: { readonly all: number; readonly one: number }): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${all}`);
  setFlagsFromString(`--max-inlined-bytecode-size=${one}`);
}
