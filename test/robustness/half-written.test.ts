import { truncateSync, writeFileSync } from "node:fs";
import type { readFile as readFileAsync, stat as statAsync } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { createNodeRuntime } from "../../server/src/main/node-runtime";
import { startDesk } from "../server/desk";
import { slip, story } from "../server/story";

/** What happens between the look at a file's size and its reading; nothing unless a test says so. */
const meanwhile: { run?: (path: string) => void } = {};

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<{ readFile: typeof readFileAsync; stat: typeof statAsync }>();
  const readFile = (path: string) => {
    meanwhile.run?.(path);
    return real.readFile(path);
  };
  return { ...real, readFile };
});

beforeEach(() => {
  delete meanwhile.run;
});

test("a file that shrinks while it is read is read as it is in the end", async () => {
  const desk = await startDesk({ files: { "a.txt": slip.repeat(50) } });
  const path = join(desk.folder, "a.txt");
  let rounds = 3;
  meanwhile.run = (read) => {
    if (read === path && rounds-- > 0) truncateSync(path, rounds * slip.length);
  };
  const reading = await createNodeRuntime().readFile(desk.uri("a.txt"), 100_000);
  expect(reading).toEqual({ kind: "text", text: "" });
  meanwhile.run = (read) => {
    if (read === path) writeFileSync(path, slip.repeat(Math.ceil(Math.random() * 9)));
  };
  expect(await createNodeRuntime().readFile(desk.uri("a.txt"), 100_000)).toMatchObject({ kind: "text" });
});

test.each(["emptied", "taken away"])(
  "a file that is %s, only to be written anew, keeps its article meanwhile",
  async (how) => {
    // The second look waits until the test is over.
    const desk = await startDesk({
      files: { ...story, "slip.txt": slip },
      runtime: (runtime) => ({
        ...runtime,
        startTimer: (milliseconds, run) =>
          milliseconds === 60 ? () => {} : runtime.startTimer(milliseconds, run),
      }),
    });
    await desk.diagnostics("slip.txt", (all) => all.length === 1);
    const path = "2026-03-03-council.txt";
    if (how === "emptied") desk.write(path, "");
    else desk.remove(path);
    await desk.watched(2, path);
    // Another file's event is read after it.
    desk.write("slip.txt", slip.repeat(2));
    await desk.watched(2, "slip.txt");
    await desk.diagnostics("slip.txt", (all) => all.length === 2);
    expect((await desk.ask<unknown[]>("textDocument/documentSymbol", path)).length).toBeGreaterThan(0);
    const [finding] = desk.last("slip.txt")!.diagnostics;
    expect(finding?.message).toContain("3 articles");
  },
);

test("a file that stays empty is, after a moment, an empty article", async () => {
  const desk = await startDesk({ files: { ...story, "slip.txt": slip } });
  await desk.diagnostics("slip.txt", (all) => all.length === 1);
  desk.write("slip.txt", "");
  await desk.watched(2, "slip.txt");
  await desk.diagnostics("slip.txt", (all) => all.length === 0);
});
