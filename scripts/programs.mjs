// @ts-check
/** Finds programs on this machine. */
import fs from "node:fs";
import path from "node:path";

/**
 * The full path of the first of these programs that is on the PATH.
 *
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function findProgram(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))))
    .find(isProgram);
}

/** Chromium under the names that systems give it, or the one that `CHROMIUM` names. */
export function findChromium() {
  return (
    process.env.CHROMIUM ??
    findProgram(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
  );
}

/** Neovim. */
export function findNeovim() {
  return findProgram(["nvim"]);
}

/** @param {string} file */
function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
