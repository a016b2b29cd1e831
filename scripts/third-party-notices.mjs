// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file that says under which terms a package may be passed on: "LICENSE", "LICENCE.md", "License.txt". */
const licenceFile = /^licen[cs]e(?:[-.].*)?$/i;

/** The package's folder of a bundled file: "node_modules/a/node_modules/@b/c" of "node_modules/a/node_modules/@b/c/d.js". */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * The licences of the packages that bundles hold, one after another in order of their names, as these licences ask of
 * whoever passes the packages on.
 * @param {Iterable<string>} files bundled files, as esbuild's metafile names them
 * @returns {string}
 */
export function toThirdPartyNotices(files) {
  const folders = new Set([...files].flatMap((file) => packageFolder.exec(file) ?? []));
  const notices = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return { title: `${name} ${version} (${license})`, text: readLicence(folder) };
  });
  const distinct = new Map(notices.map(({ title, text }) => [title, text]));
  return [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${"─".repeat(80)}\n${title}\n\n${text.trim()}\n`)
    .join("\n");
}

/** @param {string} folder */
function readLicence(folder) {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => licenceFile.test(name)) : undefined;
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
}
