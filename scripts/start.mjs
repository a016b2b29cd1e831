// @ts-check
/**
 * `npm start`: builds the extension and opens VS Code on a copy of the sample articles. Where there is no `code` on the
 * PATH (or with `--workbench`) it serves VS Code's workbench on 127.0.0.1 for the browser, until Ctrl+C.
 */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { installDependencies, root } from "./dependencies.mjs";
import { runNpm } from "./npm.mjs";
import { findProgram } from "./programs.mjs";
import { QUIET_SETTINGS, serveWorkbench } from "./workbench/serve.mjs";

/** "20.18.1" → 20 */
const nodeVersion = Number(process.versions.node.split(".")[0]);
if (nodeVersion < 20) {
  console.error(`Node 20 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

installDependencies();
const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "fact-annotation-")));
process.on("exit", (code) => {
  if (code !== 0) fs.rmSync(scratch, { recursive: true, force: true });
});
const articles = path.join(scratch, "articles");
fs.cpSync(path.join(root, "samples"), articles, { recursive: true });

if (process.argv.includes("--workbench") || !openInstalledEditor()) await openWorkbench();

/** Opens the user's own VS Code; false where there is none or it refuses. */
function openInstalledEditor() {
  // In a terminal of a remote window, `code` knows nothing of extensions under development.
  const code = process.env.VSCODE_IPC_HOOK_CLI === undefined ? findProgram(["code"]) : undefined;
  if (code === undefined) return false;
  runOrEnd(["run", "build"]);
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, articles, articleToOpen()];
  // On Windows `code` is a script for the shell, which takes words apart at spaces.
  const { status } =
    process.platform === "win32"
      ? spawnSync([code, ...args].map((word) => `"${word}"`).join(" "), { stdio: "inherit", shell: true })
      : spawnSync(code, args, { stdio: "inherit" });
  if (status !== 0) return false;
  console.log(`VS Code shows a copy of the sample articles: ${articles}`);
  return true;
}

/** Serves the workbench with the packed extension until the person ends it. */
async function openWorkbench() {
  const extension = path.join(scratch, "fact-annotation.vsix");
  runOrEnd(["run", "package", "--", "--out", extension]);
  const home = path.join(scratch, "home");
  const served = await serveWorkbench({
    home,
    extensions: [extension],
    settings: { ...QUIET_SETTINGS, "editor.wordWrap": "on" },
    say: console.log,
  });
  const authority = `127.0.0.1:${served.port}`;
  const payload = [["openFile", `vscode-remote://${authority}${toUriPath(articleToOpen())}`]];
  const query = new URLSearchParams({ folder: toUriPath(articles), payload: JSON.stringify(payload) });
  const address = `http://${authority}/?${query}`;
  console.log(
    `\nVS Code shows a copy of the sample articles (${articles}) at\n\n  ${address}\n\nCtrl+C ends it.`,
  );
  openBrowser(address);

  const end = () => {
    served.stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  await served.ended;
  // The extension host writes its last lines a moment after the server is gone.
  fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** @param {readonly string[]} npmArgs */
function runOrEnd(npmArgs) {
  const code = runNpm(npmArgs, root);
  if (code !== 0) process.exit(code);
}

/** The sample article in which there is most to check. */
function articleToOpen() {
  const args = [path.join(root, "dist/cli.js"), "check", ".", "--format", "json"];
  const { findings } = JSON.parse(
    spawnSync(process.execPath, args, { cwd: articles, encoding: "utf8" }).stdout,
  );
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { path: name } of findings) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) throw new Error(`There is nothing to check in ${articles}.`);
  return path.join(articles, most[0]);
}

/**
 * The path that a URI has for a file: with `/` at the start and between folders, on Windows too.
 *
 * @param {string} file
 */
function toUriPath(file) {
  const slashed = file.split(path.sep).join("/");
  return slashed.startsWith("/") ? slashed : `/${slashed}`;
}

/**
 * Opens the address where this machine shows a desktop; elsewhere the printed line has to do.
 *
 * @param {string} address
 */
function openBrowser(address) {
  const [program, ...args] = browserCommand();
  if (program === undefined) return;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

/** @returns {string[]} */
function browserCommand() {
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["explorer"];
  const desktop = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  const opener = desktop ? findProgram(["xdg-open"]) : undefined;
  return opener ? [opener] : [];
}
