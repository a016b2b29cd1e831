// @ts-check
/** Serves an unpacked VS Code on 127.0.0.1, with extensions installed and nothing asked of any other host. */
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findWorkbench } from "./unpack.mjs";

/** What keeps the workbench quiet: no welcome, no telemetry, no updates, no assistants. */
export const QUIET_SETTINGS = {
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "chat.commandCenter.enabled": false,
};

/** What VS Code's server prints when it takes connections: "Extension host agent listening on 43211". */
const LISTENING = /Extension host agent listening on (\d+)/;

const START_LIMIT_MS = 60_000;

/**
 * @typedef {object} Served
 * @property {number} port
 * @property {() => string} log What the server has printed.
 * @property {Promise<void>} ended Settles when the server is gone.
 * @property {() => Promise<void>} stop Ends the server with its extension host and language server.
 */

/**
 * Starts the server with its data under `home`, a folder that the caller makes and removes.
 *
 * @param {object} options
 * @param {string} options.home
 * @param {readonly string[]} options.extensions Files to install, `.vsix`.
 * @param {Readonly<Record<string, unknown>>} options.settings
 * @param {(line: string) => void} options.say
 * @returns {Promise<Served>}
 */
export async function serveWorkbench({ home, extensions, settings, say }) {
  const main = path.join(findWorkbench(say), "out/server-main.js");
  const data = path.join(home, "data");
  const installed = path.join(home, "extensions");
  for (const folder of [installed, path.join(data, "data/User")]) fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(data, "data/User/settings.json"), JSON.stringify(settings, undefined, 2));

  // Without a gallery of extensions there is nobody to ask for updates and recommendations.
  const env = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    HOME: home,
    TMPDIR: os.tmpdir(),
    LANG: "C.UTF-8",
    EXTENSIONS_GALLERY: "{}",
  };
  const common = ["--accept-server-license-terms", "--server-data-dir", data, "--extensions-dir", installed];
  common.push("--telemetry-level", "off");
  for (const extension of extensions) {
    execFileSync(process.execPath, [main, ...common, "--install-extension", extension, "--force"], {
      env,
      cwd: home,
      stdio: "pipe",
    });
  }
  const serving = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token"];
  serving.push("--disable-workspace-trust", "--force-disable-user-env");
  // A process group of its own, so that one signal also ends the extension host and the language server.
  const child = spawn(process.execPath, [main, ...common, ...serving], {
    env,
    cwd: home,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  return watchServer(child);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<Served>}
 */
async function watchServer(child) {
  let log = "";
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once("exit", () => resolve()));
  const stop = () => stopGroup(child, ended);
  /** @type {Promise<number>} */
  const listening = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("it took too long")), START_LIMIT_MS);
    const read = (/** @type {Buffer} */ bytes) => {
      log += bytes;
      const port = LISTENING.exec(log)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`it ended with code ${code}`));
    });
  });
  try {
    return { port: await listening, log: () => log, ended, stop };
  } catch (error) {
    await stop();
    throw new Error(`The VS Code server did not start: ${error}\n${log}`);
  }
}

/**
 * Asks the group to end, and after three seconds makes it.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<void>} ended
 */
async function stopGroup(child, ended) {
  if (child.exitCode === null && child.signalCode === null) {
    signalGroup(child, "SIGTERM");
    const timer = setTimeout(() => signalGroup(child, "SIGKILL"), 3000);
    await ended;
    clearTimeout(timer);
  }
  signalGroup(child, "SIGKILL");
  child.stdout?.destroy();
  child.stderr?.destroy();
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
