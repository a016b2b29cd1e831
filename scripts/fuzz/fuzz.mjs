// @ts-check
/**
 * `npm run fuzz -- [--target NAME…] [--seconds N] [--seed N]`: tries the program with inputs that are made from others by
 * chance, keeping those that run new code. Each target is a process of its own; one that says nothing for a minute hangs.
 * The input that broke a promise, or hung, is kept in test-results/fuzz.
 *
 * The harness is our own, on V8's coverage: jsfuzz has had no release since 2020, and the native part of Jazzer.js wants
 * a newer C library than Debian 12 has.
 */
import { fork } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { root } from "../dependencies.mjs";

/** How long one input may take. */
const LONGEST_MS = 60_000;

const { values } = parseArgs({
  options: {
    target: { type: "string", multiple: true },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
  },
});
const names = values.target ?? ["text", "markdown", "project", "checked", "bytes", "saved", "messages"];

const bundle = path.join(root, "node_modules/.cache/fact-annotation-fuzz/session.cjs");
await build({
  entryPoints: [path.join(root, "scripts/fuzz/session.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  logLevel: "warning",
});
const results = path.join(root, "test-results/fuzz");
fs.mkdirSync(results, { recursive: true });
let broken = 0;
for (const name of names) if (!(await fuzz(name))) broken++;
process.exit(broken === 0 ? 0 : 1);

/**
 * @param {string} name
 * @returns {Promise<boolean>} whether the target kept its word
 */
function fuzz(name) {
  const file = path.join(results, `${name}.input`);
  const session = fork(bundle, [name, values.seconds, values.seed, file], { cwd: root });
  const hung = () => {
    console.log(`${name}: hangs`);
    session.kill("SIGKILL");
  };
  let watch = setTimeout(hung, LONGEST_MS);
  session.on("message", () => {
    clearTimeout(watch);
    watch = setTimeout(hung, LONGEST_MS);
  });
  return new Promise((resolve) =>
    session.on("exit", (code) => {
      clearTimeout(watch);
      if (code === 0) fs.rmSync(file, { force: true });
      else console.log(`The input is in ${path.relative(root, file)}.`);
      resolve(code === 0);
    }),
  );
}
