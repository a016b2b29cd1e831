// @ts-check
/**
 * Runs the grammar tests of `test/grammar`. The grammar for Markdown that ours is injected into is the one that the
 * workbench carries.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findWorkbench } from "./workbench/unpack.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const markdown = path.join(
  findWorkbench(console.log),
  "extensions/markdown-basics/syntaxes/markdown.tmLanguage.json",
);
const grammars = ["syntaxes/article.tmLanguage.json", "syntaxes/markdown-facts.tmLanguage.json", markdown];
const cases = fs.readdirSync(path.join(root, "test/grammar")).map((name) => `test/grammar/${name}`);

/** What the tool says of each language that Markdown's fenced code could hold: "grammar not found for "source.css"". */
const ABSENT_GRAMMAR = /^grammar not found for .*\n/gm;

const tool = path.join(root, "node_modules/vscode-tmgrammar-test/dist/unit.js");
const args = [...grammars.flatMap((grammar) => ["--grammar", grammar]), ...cases];
const run = spawnSync(process.execPath, [tool, ...args], { cwd: root, encoding: "utf8" });
process.stdout.write(run.stdout);
process.stderr.write(run.stderr.replace(ABSENT_GRAMMAR, ""));
process.exitCode = run.status ?? 1;
