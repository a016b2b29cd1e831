// `npm run bench`: bundles the bench and runs it; arguments go on to it. Node 20 runs no TypeScript by itself.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "node_modules/.cache/fact-annotation-bench");
mkdirSync(out, { recursive: true });
const outfile = join(out, "bench.cjs");
await build({
  entryPoints: [join(root, "bench/bench.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  external: [
    "chrono-node",
    "compromise",
    "wink-nlp",
    "wink-eng-lite-web-model",
    "cspell-lib",
    "playwright-core",
  ],
  logLevel: "warning",
});
const built = spawnSync(process.execPath, [join(root, "esbuild.mjs"), "--out", join(out, "dist")], {
  cwd: root,
  stdio: "inherit",
});
if (built.status !== 0) process.exit(built.status ?? 1);
const bench = createRequire(join(root, "bench/package.json"));
const { status } = spawnSync(
  process.execPath,
  ["--expose-gc", "--max-old-space-size=6000", outfile, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      BENCH_DIST: join(out, "dist"),
      BENCH_LIBRARIES: dirname(bench.resolve("./package.json")),
    },
  },
);
process.exit(status ?? 1);
