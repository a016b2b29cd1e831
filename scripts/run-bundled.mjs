// Bundles a program in TypeScript with esbuild and runs it with the arguments given, for `npm run train` and `npm run ablate`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Runs the program that begins in the file at a URL; its exit code becomes this process's. */
export function runBundled(entry, args) {
  const folder = mkdtempSync(join(tmpdir(), "bundled-"));
  try {
    const outfile = join(folder, "main.cjs");
    buildSync({
      entryPoints: [fileURLToPath(entry)],
      outfile,
      bundle: true,
      platform: "node",
      target: "node20",
      logLevel: "warning",
    });
    const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: "inherit" });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
