// @ts-check
/** Installs what package-lock.json names, where that has not been done. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runNpm } from "./npm.mjs";

/** The project's folder. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs `npm ci` on a fresh clone, or where node_modules holds other versions than package-lock.json names.
 * Ends the process where that fails.
 */
export function installDependencies() {
  const wanted = readVersions("package-lock.json");
  const installed = readVersions("node_modules/.package-lock.json");
  if ([...wanted].every(([place, version]) => installed.get(place) === version)) return;
  console.log("Installing dependencies (npm ci) …");
  const code = runNpm(["ci"], root);
  if (code !== 0) process.exit(code);
}

/**
 * The version of each package that a lock file names by its place; those that only some platforms have are left out.
 *
 * @param {string} lockFile
 * @returns {Map<string, string>}
 */
function readVersions(lockFile) {
  const file = path.join(root, lockFile);
  if (!fs.existsSync(file)) return new Map();
  const places = Object.entries(JSON.parse(fs.readFileSync(file, "utf8")).packages);
  return new Map(
    places.flatMap(([place, { version, optional }]) => (place && !optional ? [[place, version]] : [])),
  );
}
