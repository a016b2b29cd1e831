// @ts-check
/**
 * `npm run audit`, after a build: asks the registry for known vulnerabilities of the packages. What goes into the products must have
 * none that is grave; what only builds and tests them is listed. Passes, and says so, where the registry does not answer.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { root } from "./dependencies.mjs";

/** How long the registry may take. */
const PATIENCE_MS = 60_000;

/** Kinds that fail the audit, in a package that the products hold. */
const GRAVE = ["high", "critical"];

/** "fuse.js 7.5.0 (Apache-2.0)": how the notices name a package that the bundles hold. To npm all are for development. */
const noticeTitle = /^((?:@[\w.-]+\/)?[\w.-]+) \d\S* \([^)\n]*\)$/gm;
const notices = fs.readFileSync(path.join(root, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
const bundled = new Set([...notices.matchAll(noticeTitle)].map(([, name]) => name));

const { stdout } = spawnSync("npm", ["audit", "--json", "--fetch-retries=0"], {
  cwd: root,
  encoding: "utf8",
  timeout: PATIENCE_MS,
  shell: process.platform === "win32",
});

const report = read(stdout);
if (report === undefined) {
  console.log("The registry does not answer; known vulnerabilities are not looked up.");
  process.exit(0);
}
const found = Object.entries(report).map(([name, { severity }]) => ({ name, severity }));
for (const { name, severity } of found) {
  console.log(`${severity}: ${name}${bundled.has(name) ? ", which is in the products" : ""}`);
}
const grave = found.filter(({ name, severity }) => bundled.has(name) && GRAVE.includes(severity));
console.log(
  `${found.length} packages with known vulnerabilities, ${grave.length} grave ones in the products.`,
);
process.exit(grave.length === 0 ? 0 : 1);

/**
 * @param {string | null} text
 * @returns {Record<string, { severity: string }> | undefined}
 */
function read(text) {
  try {
    return JSON.parse(text ?? "").vulnerabilities;
  } catch {
    return undefined;
  }
}
