import { expect, test } from "vitest";
import { startReadingPool } from "../../server/src/main/reading/reading-pool";
import type { Runtime } from "../../server/src/protocol/runtime";
import { useBuild } from "../robustness/built";
import { startDesk } from "./desk";
import { slip, story } from "./story";

const built = useBuild();

/** More files than one thread is left to read alone. */
const quiet = Object.fromEntries(
  Array.from({ length: 220 }, (_, at) => [`quiet/${at}.txt`, `All was quiet in house ${at + 1}.\n`]),
);

const withThreads = (runtime: Runtime): Runtime => ({
  ...runtime,
  openReadingPool: () => startReadingPool(built("parts/reading-worker.js"), 2, 60_000),
});

test("what other threads have read is compared like what the server has read itself", async () => {
  const desk = await startDesk({
    files: { ...quiet, ...story, "slip.txt": slip, "empty.txt": "", "picture.txt": "\0\0" },
    runtime: withThreads,
  });
  const [found] = await desk.diagnostics("slip.txt", (all) => all.length > 0);
  expect(found?.code).toBe("name-spelling");
  await desk.until(() => desk.logged().some((line) => line.includes("picture.txt is left out")));
});

test("an article that is open stays as the editor has it, and one that changes meanwhile is read again", async () => {
  let changed = () => {};
  const desk = await startDesk({
    files: { ...quiet, ...story, "open.txt": slip, "later.txt": "All was quiet at last.\n" },
    runtime: (runtime) => ({
      ...runtime,
      openReadingPool: () => {
        changed();
        return withThreads(runtime).openReadingPool!();
      },
    }),
  });
  changed = () => {
    desk.write("later.txt", slip);
    void desk.watched(2, "later.txt");
  };
  await desk.open("open.txt", "All was quiet in the end.\n");
  const found = await desk.diagnostics("later.txt", (all) => all.length > 0);
  expect(found.map(({ code }) => code)).toEqual(["name-spelling"]);
  expect(desk.last("open.txt")?.diagnostics ?? []).toEqual([]);
});

test("where threads can't be had the server reads alone", async () => {
  const desk = await startDesk({
    files: { ...quiet, ...story, "slip.txt": slip },
    runtime: (runtime) => ({ ...runtime, openReadingPool: () => undefined }),
  });
  expect(await desk.diagnostics("slip.txt", (all) => all.length > 0)).toHaveLength(1);
});

test("threads that are lost leave their files to the server", async () => {
  const desk = await startDesk({
    files: { ...quiet, ...story, "slip.txt": slip },
    runtime: (runtime) => ({
      ...runtime,
      openReadingPool: () => startReadingPool(built("no-such-program.js"), 2, 60_000),
    }),
  });
  expect(await desk.diagnostics("slip.txt", (all) => all.length > 0)).toHaveLength(1);
});

test("threads start before a large folder is listed to its end", async () => {
  let started = () => {};
  const areStarted = new Promise<void>((resolve) => {
    started = resolve;
  });
  const desk = await startDesk({
    files: { ...quiet, ...story, "slip.txt": slip },
    runtime: (runtime) => ({
      ...runtime,
      async *listArticles(root, filter) {
        let listed = 0;
        for await (const key of runtime.listArticles(root, filter)) {
          if (++listed === 210) await areStarted;
          yield key;
        }
      },
      openReadingPool: () => {
        started();
        return withThreads(runtime).openReadingPool!();
      },
    }),
  });
  expect(await desk.diagnostics("slip.txt", (all) => all.length > 0)).toHaveLength(1);
});
