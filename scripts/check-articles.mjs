#!/usr/bin/env node
// @ts-check
/**
 * Runs the command line of this copy of the program with the arguments given, and builds it first where that has not been
 * done. What the pre-commit hook and the GitHub Action call. Only the command line itself writes to stdout.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const commandLine = path.join(root, "dist/cli.js");

if (!fs.existsSync(commandLine)) {
  if (!fs.existsSync(path.join(root, "node_modules"))) run("npm", ["ci"]);
  run("npm", ["run", "build"]);
}
const { status } = spawnSync(process.execPath, [commandLine, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 2);

/**
 * Runs a step of the build, which says on stderr what it says; ends the process where it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
function run(program, args) {
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = ["ignore", process.stderr, process.stderr];
  const { status: code } = spawnSync(program, args, {
    cwd: root,
    stdio,
    shell: process.platform === "win32",
  });
  if (code !== 0) process.exit(2);
}
