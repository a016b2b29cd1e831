import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { row } from "./clock";
import { withFolders } from "./folders";
import { figure } from "./summary";

type Serving = typeof import("../scripts/workbench/serve.mjs");
type Programs = typeof import("../scripts/programs.mjs");

/** Each is a new extension host; the least counts, since other programs only make it longer. */
const tries = 5;

/** How long anything may take to appear, in milliseconds. */
const patience = 120_000;

/** "Activation: 24ms", "Startup Activation: 24ms" */
const activationTime = /Activation: (\d+)ms/;

/**
 * Loading and activating the packed extension in the extension host of a real workbench, as the workbench itself times it
 * and shows under “Show Running Extensions”.
 */
export async function benchWorkbench(): Promise<void> {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const extension = resolve(`${name}-${version}.vsix`);
  if (!existsSync(extension)) {
    row("activation in a real workbench", "no packed extension: `npm run package` makes it");
    return;
  }
  const { chromium } = await import("playwright-core");
  const { QUIET_SETTINGS, serveWorkbench } = await importScript<Serving>("scripts/workbench/serve.mjs");
  const { findChromium } = await importScript<Programs>("scripts/programs.mjs");
  await withFolders(1, async (scratch) => {
    const folder = join(realpathSync(scratch!), "articles");
    mkdirSync(folder);
    writeFileSync(join(folder, "a.txt"), "Mayor Anna Ruiz spoke on Thursday, Feb. 13, 2026.\n");
    const served = await serveWorkbench({
      home: join(scratch!, "home"),
      extensions: [extension],
      settings: QUIET_SETTINGS,
      say: console.log,
    });
    const browser = await chromium.launch({
      executablePath: findChromium() ?? "chromium",
      args: ["--no-sandbox", "--disable-gpu"],
    });
    try {
      const times: number[] = [];
      for (let at = 0; at < tries; at++) times.push(await timeActivation(browser, served.port, folder));
      row("activation in a real workbench, ms", ...times);
      figure("loading and activating the extension in a real workbench", Math.min(...times), "ms", "50 ms");
    } finally {
      await browser.close();
      await served.stop();
    }
  });
}

/** Opens a window on the folder with its article, and reads how long the extension took to be active. */
async function timeActivation(browser: Browser, port: number, folder: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    page.setDefaultTimeout(patience);
    const payload = JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${port}${folder}/a.txt`]]);
    await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ folder, payload })}`);
    // The article has been checked: a weekday that is wrong is underlined.
    await page.locator(".squiggly-warning").first().waitFor();
    await runCommand(page, "Developer: Show Running Extensions");
    const shown = page.locator(".runtime-extensions-editor .extension", { hasText: "Fact Annotation" });
    const text = await shown.filter({ hasText: activationTime }).first().innerText();
    return Number(activationTime.exec(text)?.[1]);
  } finally {
    await page.close();
  }
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
  await page.keyboard.press("Enter");
}

/** A module of the project that is not part of the bench's bundle, since it looks for files beside itself. */
function importScript<Module>(path: string): Promise<Module> {
  return import(pathToFileURL(resolve(path)).href);
}
