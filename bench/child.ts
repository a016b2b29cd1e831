import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a program took: milliseconds by the clock, of processor time with all its threads, and megabytes at the most. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly output: string;
}

/** Runs a Node program to its end, however it ends. Its output is kept where it is short. */
export async function costOf(...args: readonly string[]): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), "bench-cost-"));
  const [hook, result] = [join(folder, "hook.cjs"), join(folder, "cost.json")];
  writeFileSync(
    hook,
    `const { isMainThread } = require("node:worker_threads");
     if (isMainThread) process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(result)},
       JSON.stringify({ cpu: process.cpuUsage(), memory: process.resourceUsage().maxRSS })));`,
  );
  try {
    const began = performance.now();
    const child = spawn(process.execPath, ["--require", hook, ...args], {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, TIMED: "1" },
    });
    let output = "";
    child.stdout.on("data", (piece) => {
      if (output.length < 10_000) output += piece;
    });
    await new Promise((resolve) => child.on("close", resolve));
    const wall = performance.now() - began;
    const { cpu, memory } = JSON.parse(readFileSync(result, "utf8"));
    return { wall, cpu: (cpu.user + cpu.system) / 1000, memory: memory / 1024, output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
