import fs from "node:fs";
import path from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";
import { expect, test } from "vitest";

const project = path.resolve(import.meta.dirname, "../..");

/** What an editor needs of the extension: "dist/server/node.js", "docs/rules/name-spelling.md". */
const NEEDED =
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/(?:client|server|data|webview|parts)\/[\w-]+\.js|dist\/THIRD-PARTY-NOTICES\.txt|docs\/(?:rules|walkthrough)\/[\w-]+\.md|docs\/images\/[\w-]+\.png|samples\/(?:[\w-]+\/)*[\w.-]+|package\.nls(?:\.[\w-]+)?\.json|l10n\/[\w.-]+\.json|icons\/[\w-]+\.(?:svg|png)|schemas\/[\w.-]+\.json|syntaxes\/[\w.-]+\.json)$/u;

test("the packed extension holds what an editor needs and nothing else", async () => {
  const files = await listFiles({ cwd: project, packageManager: PackageManager.None });
  expect(files.filter((file) => !NEEDED.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["dist/client/node.js", "dist/client/browser.js"]));
  expect(files).toEqual(expect.arrayContaining(["dist/server/node.js", "dist/server/browser.js"]));
});

test("the packed extension is small", () => {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(project, "package.json"), "utf8"));
  expect(fs.statSync(path.join(project, `${name}-${version}.vsix`)).size).toBeLessThan(4_000_000);
});
