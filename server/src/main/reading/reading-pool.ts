import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { FileToRead, ReadingPool, ReadingStep } from "../../protocol/runtime";
import { ReadingThread } from "./reading-thread";

/** How many files a thread is given at a time, and how often it is given some before it has answered. */
const orderSize = 24;
const ordersAhead = 2;

const mostThreads = 4;

/** How long a thread may take over an order, in milliseconds: more than the longest articles take on a busy machine. */
const patience = 60_000;

/** Threads as many as the machine has processors to spare; undefined where there can be none. */
export function openReadingPool(): ReadingPool | undefined {
  const program = findProgram();
  if (program === undefined) return undefined;
  const threads = Math.max(1, Math.min(mostThreads, availableParallelism() - 1));
  try {
    return startReadingPool(program, threads, patience);
  } catch {
    return undefined;
  }
}

/** Starts threads that run a bundle; each is lost where it says nothing for longer than `patience`, in milliseconds. */
export function startReadingPool(program: string, count: number, patience: number): ReadingPool {
  const threads = Array.from({ length: count }, () => new ReadingThread(program, patience));
  return {
    read: (files) => readBy(threads, files),
    dispose: () => {
      for (const thread of threads) thread.dispose();
    },
  };
}

async function* readBy(
  threads: readonly ReadingThread[],
  files: readonly FileToRead[],
): AsyncGenerator<ReadingStep> {
  const done: { readonly thread: ReadingThread; readonly step: ReadingStep }[] = [];
  let next = 0;
  let running = 0;
  let wake = (): void => {};
  const order = async (thread: ReadingThread): Promise<void> => {
    const given = thread.isLost ? [] : files.slice(next, next + orderSize);
    if (given.length === 0) return;
    next += given.length;
    running++;
    const read = await thread.read(given);
    running--;
    done.push({ thread, step: read ?? { files: [], left: given.map(({ uri }) => uri) } });
    wake();
  };
  for (let ahead = 0; ahead < ordersAhead; ahead++) for (const thread of threads) void order(thread);
  while (done.length > 0 || running > 0) {
    const first = done.shift();
    if (first) {
      // No sooner, so that what is read does not pile up before whoever takes it in.
      void order(first.thread);
      yield first.step;
    } else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  // No thread is left to read them.
  if (next < files.length) yield { files: [], left: files.slice(next).map(({ uri }) => uri) };
}

/** `dist/cli.js` and `dist/server/node.js` stand beside `parts`, or beside its folder. */
function findProgram(): string | undefined {
  const places = ["parts", "../parts"].map((folder) => join(__dirname, folder, "reading-worker.js"));
  return places.find((place) => existsSync(place));
}
