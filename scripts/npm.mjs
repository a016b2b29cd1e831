// @ts-check
/** Runs the npm that started this process, or else the one on the PATH. */
import { execFileSync, spawnSync } from "node:child_process";

/**
 * The program and its first arguments that stand for `npm` here.
 * npm names its own script in `npm_execpath`; Windows can't start `npm.cmd` without a shell.
 *
 * @returns {[string, ...string[]]}
 */
function npmProgram() {
  const script = process.env.npm_execpath;
  return script ? [process.execPath, script] : ["npm"];
}

/**
 * Runs npm with its output shown, and answers its exit code.
 *
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function runNpm(args, folder) {
  const [program, ...first] = npmProgram();
  const shell = process.platform === "win32" && program === "npm";
  return spawnSync(program, [...first, ...args], { cwd: folder, stdio: "inherit", shell }).status ?? 1;
}

/**
 * Runs npm and answers what it prints; throws where it fails.
 *
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function askNpm(args, folder) {
  const [program, ...first] = npmProgram();
  const shell = process.platform === "win32" && program === "npm";
  return execFileSync(program, [...first, ...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell,
  });
}
