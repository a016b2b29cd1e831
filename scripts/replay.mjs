// @ts-check
/**
 * `npm run replay -- [--steps N] [--seed N]`: replays an editing session of so many steps, and after each compares what
 * the server shows with what a corpus built anew from the same texts finds.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./dependencies.mjs";

const { values } = parseArgs({
  options: { steps: { type: "string", default: "1200" }, seed: { type: "string", default: "1" } },
});
const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "test/robustness/replay.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, REPLAY_STEPS: values.steps, REPLAY_SEED: values.seed },
});
process.exit(status ?? 1);
