import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/** The floors from the ground up; those on one level do not see each other. */
const levels: readonly (readonly string[])[] = [
  ["server/src/text", "server/src/words"],
  ["server/src/recognise", "server/src/sources"],
  ["server/src/link"],
  ["server/src/index"],
  ["server/src/check"],
  ["server/src/features", "server/src/report"],
  ["server/src/pages"],
  ["server/src/protocol"],
  ["server/src/main"],
];

/** What the client may take from the server: the shapes of the requests between the two. */
const clientMayTake = [
  "protocol/client-files",
  "protocol/view-requests",
  "protocol/corpus-requests",
  "pages/html-page",
  "pages/report/report-data",
  "pages/report/report-page",
  "words/words",
].map((file) => `server/src/${file}`);

/** Packages that belong to one floor. */
const homes: Readonly<Record<string, readonly string[]>> = {
  "fuse.js": ["server/src/index"],
  "d3-scale": ["server/src/pages"],
  fflate: ["server/src/sources"],
  htmlparser2: ["server/src/sources"],
  unpdf: ["server/src/sources"],
  "vscode-languageserver": ["server/src/protocol", "server/src/main"],
  "vscode-languageclient": ["client/src"],
  vscode: ["client/src"],
  "node:": ["server/src/main", "client/src"],
};

const importPattern = /(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s+"([^"]+)"|(?:^|\n)\s*import\s+"([^"]+)"/g;

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return files.flatMap((name) => {
    const file = path.posix.join(folder, name.split(path.sep).join("/"));
    return [...readFileSync(file, "utf8").matchAll(importPattern)].map((match) => ({
      file,
      target: match[1] ?? match[2]!,
    }));
  });
}

const imports = [...importsOf("server/src"), ...importsOf("client/src")];

const levelOf = (file: string): number =>
  levels.findIndex((floors) => floors.some((floor) => file.startsWith(`${floor}/`)));

const floorOf = (file: string): string =>
  levels.flat().find((floor) => file.startsWith(`${floor}/`)) ?? "client/src";

const resolved = ({ file, target }: Import): string => path.posix.join(path.posix.dirname(file), target);

it("imports only from the floors below", () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith("."))
    .filter((each) => {
      const target = resolved(each);
      if (each.file.startsWith("client/"))
        return target.startsWith("server/") && !clientMayTake.includes(target);
      if (target.startsWith("client/")) return true;
      if (!target.startsWith("server/")) return false;
      return floorOf(each.file) !== floorOf(target) && levelOf(target) >= levelOf(each.file);
    });
  expect(wrong).toEqual([]);
});

it("keeps each package on its floor", () => {
  const wrong = imports.filter(({ file, target }) => {
    const home = Object.entries(homes).find(([name]) =>
      name.endsWith(":") ? target.startsWith(name) : target === name || target.startsWith(`${name}/`),
    );
    return home && !home[1].some((floor) => file.startsWith(`${floor}/`));
  });
  expect(wrong).toEqual([]);
});
