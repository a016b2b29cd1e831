// @ts-check
/**
 * `npm test`: installs what the tests need and runs all of them, from types to a real VS Code in a real browser.
 * The last line, "N passed, N failed", counts tests; types, lint, build and package count as one each.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { installDependencies, root } from "./dependencies.mjs";
import { runNpm } from "./npm.mjs";
import { findChromium, findNeovim } from "./programs.mjs";

/** Reports of the test runs, and screenshots. */
const results = path.join(root, "test-results");

/** A run of tests that takes longer waits for what will not come. */
const LONGEST_RUN_MS = 15 * 60_000;

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/** What is run, in this order; each answers how many tests passed and failed. */
const steps = /** @type {const} */ ([
  ["Types", () => runCheck("typecheck")],
  ["Lint", () => runCheck("lint")],
  ["Build", () => runCheck("build")],
  ["Known vulnerabilities", () => runCheck("audit")],
  ["Unit, property, server and command line", () => runTests("unit", [])],
  ["Grammar", () => runCheck("test:grammar")],
  ["Package", () => runCheck("package")],
  [
    "End to end: VS Code in Chromium, and Neovim",
    () => runTests("e2e", ["--config", "test/e2e/vitest.config.mts"]),
  ],
]);

installDependencies();
installPrograms();
fs.mkdirSync(results, { recursive: true });

/** @type {Count} */
let total = { passed: 0, failed: 0 };
for (const [title, run] of steps) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const count = run();
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`── ${title}: ${say(count)} (${seconds} s)`);
  total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
}
finish(total);

/**
 * Runs one of package.json's scripts that checks one thing as a whole.
 *
 * @param {string} script
 * @returns {Count}
 */
function runCheck(script) {
  const failed = runNpm(["run", "--silent", script], root) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed };
}

/**
 * Runs vitest and counts by its own report.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Count}
 */
function runTests(name, args) {
  const report = path.join(results, `${name}.json`);
  fs.rmSync(report, { force: true });
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...args, ...reporters], {
    cwd: root,
    stdio: "inherit",
    timeout: LONGEST_RUN_MS,
  });
  const count = fs.existsSync(report)
    ? countTests(JSON.parse(fs.readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  // A file that can't be read, or an error outside of every test, fails too.
  return status === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number }} report
 * @returns {Count}
 */
function countTests(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Chromium and Neovim, from Debian's packages where that is allowed; elsewhere the tests end with the line to run. */
function installPrograms() {
  const packages = [];
  if (findChromium() === undefined) packages.push("chromium");
  if (findNeovim() === undefined) packages.push("neovim");
  if (packages.length === 0) return;
  const install = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(" and ")} …`);
    const shell = `apt-get update -q && DEBIAN_FRONTEND=noninteractive ${install}`;
    if (spawnSync("sh", ["-c", shell], { stdio: "inherit" }).status === 0) return;
  }
  console.error(
    `The end-to-end tests need ${packages.join(" and ")}. On Debian or Ubuntu, run\n\n  sudo ${install}\n\n` +
      "Elsewhere, put them on the PATH, or let CHROMIUM name the browser. `npm run test:unit` needs neither.",
  );
  finish({ passed: 0, failed: 1 });
}

/**
 * Prints the total alone on a line and ends.
 *
 * @param {Count} count
 */
function finish(count) {
  console.log(`\n${say(count)}`);
  process.exit(count.failed === 0 ? 0 : 1);
}

/** @param {Count} count */
function say({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
