// @ts-check
/** Runs the npm that started this process, or else the one on the PATH. */
import { execFileSync, spawnSync } from "node:child_process";

/**
 * The program that stands for `npm` here, with its first arguments, and whether it takes a shell to start it.
 * npm names its own script in `npm_execpath`; else Windows has `npm.cmd`, which starts only from a shell.
 *
 * @returns {{ program: string, first: string[], shell: boolean }}
 */
function npmProgram() {
  const script = process.env.npm_execpath;
  return script
    ? { program: process.execPath, first: [script], shell: false }
    : { program: "npm", first: [], shell: process.platform === "win32" };
}

/**
 * Runs npm with its output shown, and answers its exit code.
 *
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function runNpm(args, folder) {
  const { program, first, shell } = npmProgram();
  return spawnSync(program, [...first, ...args], { cwd: folder, stdio: "inherit", shell }).status ?? 1;
}

/**
 * Runs npm and answers what it prints; throws where it fails.
 *
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function askNpm(args, folder) {
  const { program, first, shell } = npmProgram();
  return execFileSync(program, [...first, ...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell,
  });
}
