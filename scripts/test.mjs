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

/**
 * What is used of vitest's own report.
 *
 * @typedef {{ name: string, assertionResults: { status: string }[] }} FileReport
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: FileReport[] }} Report
 */

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
 * Runs vitest and counts by its own report. A file whose process ended under its tests, as when a machine is short of
 * memory, says nothing of them: it is named and run once more, alone.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Count}
 */
function runTests(name, args) {
  const first = runVitest(name, args);
  const cut = first.cutShort;
  if (cut.length === 0) return first.count;
  console.log(
    `── Ended under their tests, and run once more:\n${cut.map((file) => `   ${file}\n`).join("")}`,
  );
  const again = runVitest(`${name}-again`, [...args, "--maxWorkers=1", ...cut]);
  // An error outside of every test counts as one; it has its explanation now.
  const failed = first.failedTests + again.count.failed;
  return { passed: first.passedBefore + again.count.passed, failed };
}

/**
 * One run of vitest. `cutShort` names the files of which a test neither passed nor failed, since no test here is
 * skipped; `passedBefore` and `failedTests` count the tests of all other files.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {{ readonly count: Count, readonly passedBefore: number, readonly failedTests: number,
 *   readonly cutShort: readonly string[] }}
 */
function runVitest(name, args) {
  const file = path.join(results, `${name}.json`);
  fs.rmSync(file, { force: true });
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...args, ...reporters], {
    cwd: root,
    stdio: "inherit",
    timeout: LONGEST_RUN_MS,
  });
  /** @type {Report} */
  const report = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, "utf8"))
    : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  const isCutShort = (/** @type {FileReport} */ { assertionResults }) =>
    assertionResults.some((test) => test.status === "pending");
  const whole = report.testResults.filter((result) => !isCutShort(result));
  const count = (/** @type {string} */ status) =>
    whole.flatMap(({ assertionResults }) => assertionResults.filter((test) => test.status === status)).length;
  const cutShort = report.testResults.filter(isCutShort).map((result) => path.relative(root, result.name));
  const { numPassedTests: passed, numFailedTests } = report;
  // A file that can't be read, or an error outside of every test, fails too.
  const failed = status === 0 || numFailedTests > 0 ? numFailedTests : 1;
  return { count: { passed, failed }, passedBefore: count("passed"), failedTests: count("failed"), cutShort };
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
