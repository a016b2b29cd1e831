import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GFM, parser } from "@lezer/markdown";
import { expect, test } from "vitest";
import type { Hover, MarkupContent } from "vscode-languageserver";
import { startDesk } from "../server/desk";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** The client's sources by their path. */
const clientSources = (): [string, string][] =>
  readdirSync("client/src", { recursive: true })
    .map((name) => join("client/src", String(name)))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file, readFileSync(file, "utf8")]);

test("the extension says how it works in untrusted and virtual workspaces", () => {
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
  const { supported, description } = manifest.capabilities.virtualWorkspaces;
  expect(supported).toBe("limited");
  const { [description.slice(1, -1)]: said } = JSON.parse(readFileSync("package.nls.json", "utf8"));
  expect(said.length).toBeGreaterThan(20);
});

test("no setting that a workspace can give names a program or a path", () => {
  const settings = Object.entries(manifest.contributes.configuration.properties) as [
    string,
    { scope?: string },
  ][];
  expect(settings.length).toBeGreaterThan(5);
  for (const [name, { scope }] of settings) {
    const namesProgram =
      /(?:path|command|executable|program|runtime|args|env|shell|binary|folder|dir)$/i.test(name);
    if (namesProgram) expect(scope, name).toMatch(/^machine/);
  }
});

/** Article texts that would do something if they were taken for Markdown or HTML. */
const hostile = [
  "[Anna Ruiz](command:workbench.action.terminal.new)",
  "<a href='command:x'>Anna Ruiz</a>",
  "<img src=x onerror=alert(1)> Anna Ruiz",
  "![Anna Ruiz](https://example.org/pixel.png)",
  "<script>alert(1)</script> Anna Ruiz",
  "[x]: command:boom\n[Anna Ruiz][x]",
  "Anna Ruiz `code` **bold** | a | b | $(trash)",
  "<command:workbench.action.quit> Anna Ruiz https://example.org/a?b",
];

/** What the cards themselves use. Links are looked at one by one. */
const plain = new Set(
  "Document Paragraph Escape StrongEmphasis Emphasis EmphasisMark BulletList ListItem ListMark Link LinkMark URL HardBreak HorizontalRule".split(
    " ",
  ),
);
const markdown = parser.configure(GFM);

test("an article's words in a hover card are words: no command, no image, no HTML, no address", async () => {
  const text = `${hostile.map((one) => `Mayor Anna Ruiz said ${one} in Harbour Street.`).join("\n\n")}\n`;
  const desk = await startDesk({
    files: {
      "a.txt": text,
      "<img src=x>[b](command:c).txt": "Mayor Anna Ruiz promised 40 homes <b>now</b>.\n",
    },
  });
  await desk.client.sendRequest("workspace/symbol", { query: "Anna" });
  let cards = 0;
  for (const match of text.matchAll(/Anna Ruiz/g)) {
    const before = text.slice(0, match.index + 1).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const hover = await desk.ask<Hover | null>("textDocument/hover", "a.txt", { position });
    if (!hover) continue;
    cards++;
    const { value } = hover.contents as MarkupContent;
    markdown.parse(value).iterate({
      enter: ({ name, from, to }) => {
        expect(plain, `${name} in ${value.slice(from, to)}`).toContain(name);
        if (name === "URL") expect(value.slice(from, to)).toMatch(/^<?file:\/\/\//);
      },
    });
  }
  expect(cards).toBeGreaterThan(hostile.length);
});

test("the client trusts no Markdown and lets none of it be HTML", () => {
  expect(clientSources().length).toBeGreaterThan(5);
  for (const [file, source] of clientSources()) {
    expect(source, file).not.toMatch(/(?:isTrusted|supportHtml)\s*[:=](?!\s*false)|enableCommandUris/);
  }
});

test("web views load nothing but their own script, under a policy that says so", () => {
  const views = clientSources().filter(([, source]) =>
    /createWebviewPanel|WebviewViewProvider|CustomTextEditorProvider/.test(source),
  );
  for (const [file, source] of views) expect(source, file).toMatch(/localResourceRoots: \[/);
  const pages = clientSources().filter(([, source]) => /<!doctype html>/i.test(source));
  expect(pages.length).toBeGreaterThanOrEqual(Math.min(1, views.length));
  for (const [file, source] of pages) {
    expect(source, file).toMatch(/Content-Security-Policy/);
    expect(source, file).toMatch(/default-src 'none'/);
    const policy = /default-src 'none'[^`"]*/.exec(source)![0];
    expect(policy, file).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    expect(source, file).not.toMatch(/https?:\/\//);
    expect(source, file).not.toMatch(/\son[a-z]+="/);
  }
});
