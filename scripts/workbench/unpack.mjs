// @ts-check
/**
 * Unpacks a real VS Code (server, extension host and web workbench) out of the npm package code-server into
 * `.vscode-e2e/<version>`: no native build, no install script, nothing beyond the npm registry.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { askNpm } from "../npm.mjs";
import { NATIVE_STAND_INS } from "./native-stand-ins.mjs";
import { CODE_SERVER, RIPGREP } from "./pins.mjs";

/** Where unpacked workbenches are kept; git leaves it alone. */
const CACHE = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../.vscode-e2e");

/** Parts of code-server that a workbench for articles has no use for. */
const LEFT_OUT = [
  "extensions/github",
  "extensions/microsoft-authentication",
  "extensions/ms-vscode.js-debug",
  "extensions/ms-vscode.js-debug-companion",
  "extensions/ms-vscode.vscode-js-profile-table",
  "extensions/tunnel-forwarding",
];

/**
 * The folder of the unpacked VS Code server; the first call downloads it (about 100 MB, a minute or two).
 *
 * @param {(line: string) => void} say
 */
export function findWorkbench(say) {
  const folder = path.join(CACHE, CODE_SERVER.version);
  if (fs.existsSync(path.join(folder, ".complete"))) return folder;
  say(`Fetching the VS Code workbench (code-server ${CODE_SERVER.version} from the npm registry) …`);
  const scratch = path.join(CACHE, `unpacking-${process.pid}`);
  fs.rmSync(scratch, { recursive: true, force: true });
  fs.mkdirSync(scratch, { recursive: true });
  try {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(unpackInto(scratch), folder);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} scratch */
function unpackInto(scratch) {
  unpackPackage(CODE_SERVER, scratch, "package/lib/vscode");
  const folder = path.join(scratch, "package/lib/vscode");
  // The lock file that VS Code ships with lacks a peer dependency.
  askNpm(["ci", "--omit=dev", "--ignore-scripts", "--legacy-peer-deps"], folder);
  fs.symlinkSync(
    process.platform === "win32" ? path.join(folder, "node_modules") : "node_modules",
    path.join(folder, "node_modules.asar"),
    "junction",
  );
  for (const part of LEFT_OUT) fs.rmSync(path.join(folder, part), { recursive: true, force: true });
  placeRipgrep(folder, scratch);
  for (const [name, text] of NATIVE_STAND_INS) {
    const target = path.join(folder, "node_modules", name);
    if (fs.existsSync(target)) fs.writeFileSync(path.join(target, "index.js"), text);
  }
  fs.writeFileSync(path.join(folder, ".complete"), `${CODE_SERVER.version}\n`);
  return folder;
}

/**
 * VS Code looks for files with ripgrep, whose npm package downloads the program in an install script.
 * On a machine that has no pinned package, Quick Open finds nothing and all else works.
 *
 * @param {string} folder
 * @param {string} scratch
 */
function placeRipgrep(folder, scratch) {
  const integrity = RIPGREP.integrity[`${process.platform}-${process.arch}`];
  if (integrity === undefined) return;
  const program = process.platform === "win32" ? "rg.exe" : "rg";
  const unpacked = path.join(scratch, "ripgrep");
  fs.mkdirSync(unpacked);
  const name = `${RIPGREP.name}-${process.platform}-${process.arch}`;
  unpackPackage({ name, version: RIPGREP.version, integrity }, unpacked, `package/bin/${program}`);
  const bin = path.join(folder, "node_modules/@vscode/ripgrep/bin");
  fs.mkdirSync(bin, { recursive: true });
  fs.copyFileSync(path.join(unpacked, "package/bin", program), path.join(bin, program));
  fs.chmodSync(path.join(bin, program), 0o755);
}

/**
 * Fetches one package by npm, refuses it where its bytes are not the pinned ones, and unpacks one part of it.
 *
 * @param {{ name: string, version: string, integrity: string }} pin
 * @param {string} folder
 * @param {string} part
 */
function unpackPackage(pin, folder, part) {
  const spec = `${pin.name}@${pin.version}`;
  const file = askNpm(["pack", spec, "--silent"], folder).trim().split("\n").at(-1) ?? "";
  const archive = path.join(folder, file);
  const found = `sha512-${createHash("sha512").update(fs.readFileSync(archive)).digest("base64")}`;
  if (found !== pin.integrity) throw new Error(`${spec} is not the pinned one: ${found}`);
  execFileSync("tar", ["xzf", file, part], { cwd: folder });
  fs.rmSync(archive);
}
