// Builds `dist/`: the command line, the extension's entries and the language servers, each one file without imports
// from node_modules. `--dev` keeps names and adds source maps; `--out FOLDER` builds elsewhere.
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { toThirdPartyNotices } from "./scripts/third-party-notices.mjs";

const { dev, out } = parseArgs({
  options: { dev: { type: "boolean", default: false }, out: { type: "string", default: "dist" } },
}).values;

/** Generated tables stand once in `data`, for all bundles that run on Node. */
const generated = /\.generated(?:\.ts)?$/;
const tables = new Set();
/** What such a table exports, as in "export const wordGroups: Groups = [". */
const exported = /^export const (\w+)/gm;

/** The server but for its first answer: to read it takes longer than that answer. */
const serverPart = "server/src/main/node-server.ts";
/** Modules that few sessions need. */
const rareParts = ["server/src/pages/report/report-page.ts", "server/src/sources/extract.ts"];
/** The client of the server with its library, which the extension loads once it is active. */
const clientPart = "client/src/node-client.ts";
/** These stand in `parts`, and are read from there when they are first imported. */
const lazyParts = [serverPart, clientPart, ...rareParts];

/** The library of the protocol, which the server and its first answer share: its classes must be the same for both. */
const languageServer = { names: /^vscode-languageserver(?:\/node)?$/, file: "parts/languageserver.js" };

/** What a part has no use for, though a package in it knows how: fetching files, and making programs of text. */
const shutInParts = { fetch: "undefined", XMLHttpRequest: "undefined", Function: "undefined" };

const shared = {
  bundle: true,
  metafile: true,
  minify: !dev,
  sourcemap: dev ? "linked" : false,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  define: { RULE_PAGES: JSON.stringify(readRulePages()), SAMPLE_FILES: JSON.stringify(listSamples()) },
};

const nodeBundle = (entry, outfile, options = {}) => ({
  ...shared,
  entryPoints: [entry],
  outfile: join(out, outfile),
  platform: "node",
  format: "cjs",
  target: "node20",
  // Some packages' "main" is UMD, whose requires no bundler can follow; their "module" is plain.
  mainFields: ["module", "main"],
  ...options,
  supported: { "dynamic-import": false },
  plugins: [
    shareTables(outfile),
    ...(options.plugins ?? [leaveParts(outfile), shareLanguageServer(outfile)]),
  ],
});

const workerBundle = (entry, outfile, options) => ({
  ...shared,
  entryPoints: [entry],
  outfile: join(out, outfile),
  platform: "browser",
  mainFields: ["browser", "module", "main"],
  ...options,
});

const products = [
  nodeBundle("server/src/main/cli.ts", "cli.js", { banner: { js: "#!/usr/bin/env node" } }),
  nodeBundle("server/src/main/node.ts", "server/node.js"),
  nodeBundle("server/src/main/reading/reading-worker.ts", "parts/reading-worker.js"),
  workerBundle("server/src/main/browser.ts", "server/browser.js", { format: "iife" }),
  nodeBundle("client/src/node.ts", "client/node.js", { external: ["vscode"] }),
  nodeBundle(clientPart, partFile(clientPart), { external: ["vscode"] }),
  nodeBundle(serverPart, partFile(serverPart)),
  nodeBundle(createRequire(import.meta.url).resolve("vscode-languageserver/node"), languageServer.file, {
    plugins: [],
  }),
  ...rareParts.map((part) =>
    nodeBundle(part, partFile(part), { plugins: [], define: { ...shared.define, ...shutInParts } }),
  ),
  workerBundle("client/src/report/in-page.ts", "webview/report.js", { format: "iife" }),
  workerBundle("client/src/browser.ts", "client/browser.js", { format: "cjs", external: ["vscode"] }),
];

const built = await Promise.all(products.map((product) => build(product)));
const notices = join(out, "THIRD-PARTY-NOTICES.txt");
const packages = toThirdPartyNotices(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
const credits = ["docs/pdfjs-credits.txt", "docs/tagger-credits.txt"].map((file) =>
  readFileSync(file, "utf8"),
);
writeFileSync(notices, [packages, ...credits].join(`\n${"─".repeat(80)}\n`));
const tableProducts = [...tables]
  .sort()
  .map((table) => ({ ...nodeBundle(table, tableFile(table)), plugins: [] }));
await Promise.all(tableProducts.map((product) => build(product)));
chmodSync(join(out, "cli.js"), 0o755);
removeAllBut(
  new Set(
    [notices, ...[...products, ...tableProducts].map(({ outfile }) => outfile)].map((file) => resolve(file)),
  ),
);

/** The text of each rule's page by the rule's id, for SARIF's `help`. */
function readRulePages() {
  const folder = "docs/rules";
  const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
  return Object.fromEntries(
    pages.sort().map((name) => [basename(name, ".md"), readFileSync(join(folder, name), "utf8")]),
  );
}

/** Paths of the sample articles and their project file: "samples/.fact-annotation.json". */
function listSamples() {
  const entries = readdirSync("samples", { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.includes("."));
  return files.map(({ parentPath, name }) => join(parentPath, name).replaceAll("\\", "/")).sort();
}

/** Removes what an earlier build left behind, source maps of this one aside. */
function removeAllBut(kept) {
  for (const name of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const file = resolve(name.parentPath, name.name);
    if (name.isFile() && !kept.has(dev ? file.replace(/\.map$/, "") : file)) rmSync(file);
  }
}

/** Where a generated table's bundle stands in the build's folder. */
function tableFile(path) {
  return join("data", basename(path).replace(/\.generated(?:\.ts)?$/, ".js"));
}

/** Where a part's bundle stands in the build's folder. */
function partFile(path) {
  return join("parts", basename(path).replace(/\.ts$/, ".js"));
}

/** The path by which a bundle requires another file of the build's folder. */
function pathFrom(outfile, file) {
  const path = relative(dirname(outfile), file).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** Leaves the parts out of a Node bundle; it requires them when it comes to need them. */
function leaveParts(outfile) {
  const known = new Map(lazyParts.map((part) => [resolve(part), part]));
  return {
    name: "leave-parts",
    setup(setup) {
      setup.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const part = known.get(resolve(resolveDir, `${path}.ts`));
        if (!part || kind !== "dynamic-import") return undefined;
        return { path: pathFrom(outfile, partFile(part)), external: true };
      });
    },
  };
}

/** Leaves the library of the protocol out of a Node bundle. */
function shareLanguageServer(outfile) {
  return {
    name: "share-language-server",
    setup(setup) {
      const path = pathFrom(outfile, languageServer.file);
      setup.onResolve({ filter: languageServer.names }, () => ({ path, external: true }));
    },
  };
}

/** Leaves generated tables out of a Node bundle; it requires each from `data` when something is first asked of it. */
function shareTables(outfile) {
  const namespace = "shared-table";
  return {
    name: "share-tables",
    setup(setup) {
      setup.onResolve({ filter: generated }, ({ path, resolveDir }) => {
        const source = join(resolveDir, path.endsWith(".ts") ? path : `${path}.ts`);
        if (!existsSync(source)) return undefined;
        tables.add(source);
        return { path: source, namespace };
      });
      setup.onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
      setup.onLoad({ filter: /./, namespace }, ({ path }) => {
        const from = pathFrom(outfile, tableFile(path));
        return { contents: requireLater(from, exportsOf(path)) };
      });
    },
  };
}

function exportsOf(source) {
  return Array.from(readFileSync(source, "utf8").matchAll(exported), ([, name]) => name);
}

/** A module that has these exports of another and requires it when one of them is first read. */
function requireLater(path, names) {
  const getters = names.map((name) => `get ${name}() { return load().${name}; }`);
  return `let loaded; const load = () => (loaded ??= require(${JSON.stringify(path)}));
    module.exports = { ${getters.join(", ")} };`;
}
