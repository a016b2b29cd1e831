import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { costOf } from "./child";
import { row } from "./clock";
import { ServerSession } from "./session";
import { figure } from "./summary";

/** Each is tried so often; the least counts, since other programs only make it longer. */
const tries = 7;

/** The server's start to its answer to `initialize`, and the extension's activation in an editor that is just enough for it. */
export async function benchStarting(dist: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-start-"));
  try {
    writeFileSync(join(folder, "a.txt"), "Mayor Anna Ruiz spoke on Thursday, Feb. 13, 2026.\n");
    const start = await least(async () => {
      const began = performance.now();
      const session = await ServerSession.start(join(dist, "server/node.js"), folder);
      const answered = performance.now() - began;
      await session.stop();
      return answered;
    });
    const node = await least(async () => (await costOf("--eval", "0")).wall);
    const activation = await least(async () => {
      const editor = resolve("test/robustness/stub-editor.cjs");
      const { output } = await costOf(editor, resolve(dist, "client/node.js"), resolve(dist, ".."), folder);
      return Number(activeAfter.exec(output)?.[1]);
    });
    row("start to the answer to initialize, ms", start);
    row("  of it Node itself", node);
    row("loading and activating the extension, ms", activation);
    figure(
      "start to the answer to `initialize` (of it Node itself)",
      `${ms(start)} (${ms(node)}) ms`,
      "",
      "150 ms",
    );
    figure("loading and activating the extension in a stub of an editor", activation, "ms", "50 ms");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** "active after 31.5 ms" */
const activeAfter = /active after ([\d.]+) ms/;

const ms = (value: number): string => value.toFixed(0);

async function least(measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries; at++) least = Math.min(least, await measure());
  return least;
}
