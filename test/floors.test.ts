import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

/** The floors from the ground up; those in one row stand side by side and know nothing of each other. */
const floors = [
  ["text"],
  ["recognise"],
  ["link"],
  ["index"],
  ["check"],
  ["features", "report"],
  ["protocol"],
  ["main"],
] as const;

const source = "server/src";

/** `from "../text/span"`, `import("../serve")`, `import "./x"` */
const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g;

/** How high a folder of the server stands; -1 for what is no floor. */
function heightOf(folder: string): number {
  return floors.findIndex((row) => (row as readonly string[]).includes(folder));
}

/** The floor and the file of each import that leaves its floor. */
function importsBetweenFloors(): { from: string; file: string; to: string }[] {
  const files = readdirSync(source, { recursive: true }).map(String);
  return files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const path = join(source, file);
      const text = readFileSync(path, "utf8");
      return [...text.matchAll(importPattern)].map(([, target]) => ({
        from: file.split(/[\\/]/)[0]!,
        file,
        to: relative(source, join(dirname(path), target!)).split(/[\\/]/)[0]!,
      }));
    })
    .filter(({ from, to }) => from !== to && to !== "..");
}

it("imports only go down", () => {
  const imports = importsBetweenFloors();
  const upward = imports.filter(({ from, to }) => !(heightOf(to) >= 0 && heightOf(to) < heightOf(from)));
  expect(upward.map(({ file, to }) => `${file} imports from ${to}`)).toEqual([]);
  expect(imports.length).toBeGreaterThan(0);
});

it("only the protocol and the entries know LSP, and nothing of the server knows VS Code", () => {
  const files = readdirSync(source, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".ts"));
  const textOf = (file: string): string => readFileSync(join(source, file), "utf8");
  const knowsLsp = files.filter((file) => /from "vscode-languageserver/.test(textOf(file)));
  expect(knowsLsp.filter((file) => !/^(?:protocol|main)[\\/]/.test(file))).toEqual([]);
  expect(files.filter((file) => /from "vscode"/.test(textOf(file)))).toEqual([]);
});

it("the core reads no files and knows no process", () => {
  const core = readdirSync(source, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".ts") && !/^main[\\/]/.test(file));
  expect(
    core.filter((file) => /from "node:|\bprocess\./.test(readFileSync(join(source, file), "utf8"))),
  ).toEqual([]);
});
