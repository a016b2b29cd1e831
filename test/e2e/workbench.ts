import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { onTestFailed } from "vitest";
import { findChromium } from "../../scripts/programs.mjs";
import { QUIET_SETTINGS, serveWorkbench } from "../../scripts/workbench/serve.mjs";

const project = path.resolve(import.meta.dirname, "../..");

/** How long anything may take to appear. */
const patience = 30_000;

/** What makes a workbench the same on every run. */
const steadySettings = {
  ...QUIET_SETTINGS,
  "editor.accessibilitySupport": "off",
  "editor.hover.delay": 100,
  "editor.lightbulb.enabled": "off",
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "files.autoSave": "off",
  "workbench.reduceMotion": "on",
  "workbench.colorTheme": "Default Light Modern",
};

/** A real VS Code with the packed extension, shown in a real browser. */
export interface Workbench {
  readonly page: Page;
  /** The folder of articles on the disk, a copy. */
  readonly folder: string;
  /** Hosts other than 127.0.0.1 that the browser was asked to reach; it never does. */
  readonly outside: ReadonlySet<string>;
  /** What article's text the disk holds. */
  readonly read: (name: string) => string;
  /** Writes an article as another program would. */
  readonly write: (name: string, text: string) => void;
  readonly stop: () => Promise<void>;
}

/** Opens a workbench on a copy of a folder of articles, with one of them open; where none is named, a window without a folder. */
export async function openWorkbench(options: {
  readonly articles: string;
  readonly open?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The language that the editor asks its extensions for; English where none is named. */
  readonly language?: string;
  /** Writes another extension than the packed one into a folder. Returns its path. */
  readonly extension?: (folder: string) => string;
}): Promise<Workbench> {
  const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "fact-annotation-e2e-")));
  const folder = path.join(scratch, "articles");
  fs.cpSync(options.articles, folder, { recursive: true });
  const home = path.join(scratch, "home");
  const settings = { ...steadySettings, ...options.settings };
  const extension = options.extension?.(scratch) ?? packedExtension();
  const served = await serveWorkbench({ home, extensions: [extension], settings, say: console.log });
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const outside = await keepInside(context);
  // What the page of an installed language pack would say; the workbench's own words stay English.
  if (options.language !== undefined) {
    const language = JSON.stringify(options.language);
    await context.addInitScript({ content: `globalThis._VSCODE_NLS_LANGUAGE = ${language};` });
  }
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const { open } = options;
  await page.goto(addressOf(served.port, folder, open), { timeout: patience });
  await (open === undefined
    ? page.locator(".monaco-workbench .part.activitybar").waitFor()
    : page.locator(`.tab[data-resource-name="${path.basename(open)}"]`).waitFor());
  return {
    page,
    folder,
    outside,
    read: (name) => fs.readFileSync(path.join(folder, name), "utf8"),
    write: (name, text) => fs.writeFileSync(path.join(folder, name), text),
    stop: async () => {
      await browser.close();
      await served.stop();
      fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Keeps what the page shows among the results of the tests, for a person to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(project, "test-results", `${name}.png`) });
}

/** Keeps the picture that the README shows, and puts it in its place where `FACT_ANNOTATION_PICTURES` is set. */
export async function takeReadmePicture(page: Page, name: string): Promise<void> {
  await takePicture(page, name);
  if (!process.env.FACT_ANNOTATION_PICTURES) return;
  fs.mkdirSync(path.join(project, "docs/images"), { recursive: true });
  fs.copyFileSync(
    path.join(project, "test-results", `${name}.png`),
    path.join(project, "docs/images", `${name}.png`),
  );
}

/** Keeps what the page shows where the test that runs now fails. */
export function pictureFailure(page: Page): void {
  onTestFailed(async ({ task }) => {
    const name = task.name.replace(/[^a-z]+/giu, "-");
    await page.screenshot({ path: path.join(project, "test-results", `failed-${name}.png`) });
  });
}

/** The path of the packed extension. Throws where there is none. */
export function packedExtension(): string {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(project, "package.json"), "utf8"));
  const file = path.join(project, `${name}-${version}.vsix`);
  if (!fs.existsSync(file)) throw new Error("There is no packed extension: run `npm run package` first.");
  return file;
}

/** Cuts the browser off from every other host, and says which it was asked for. */
async function keepInside(context: BrowserContext): Promise<ReadonlySet<string>> {
  const outside = new Set<string>();
  const isOutside = (url: URL) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1";
  await context.route(isOutside, (route) => {
    outside.add(new URL(route.request().url()).hostname);
    return route.abort();
  });
  return outside;
}

function addressOf(port: number, folder: string, article: string | undefined): string {
  if (article === undefined) return `http://127.0.0.1:${port}/?${new URLSearchParams({ ew: "true" })}`;
  const payload = [
    ["skipWelcome", "true"],
    ["openFile", `vscode-remote://127.0.0.1:${port}${folder}/${article}`],
  ];
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
}
