import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";

const files = globSync(["{server,client}/src/**/*.ts", "{test,scripts,bench}/**/*.{ts,mts,mjs}"], {
  cwd: ".",
});
const texts = files.map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** "export function readArticle(", "export const numberConflict: Rule" */
const exported = /^export (?:async )?(?:function|const|class) (\w+)/gm;

/** What a file takes from others: the names between the braces of its imports, and the exports it passes on. */
const taken = /^(?:import|export) (?:type )?\{([^}]*)\} from/gm;

it("exports no function, constant or class that nobody imports", () => {
  const imported = new Set(
    texts.flatMap(({ text }) => [...text.matchAll(taken)].flatMap(([, names]) => names!.match(/\w+/g) ?? [])),
  );
  // "import * as mark from", "await import("./page")" and "} = await importTypeScript(" take by name what they use.
  const takenByName = texts.filter(({ text }) => /import\(|import \* as|importTypeScript\(/.test(text));
  const idle = texts
    .filter(({ file }) => /^(?:server|client)\/src\//.test(file) && !file.includes("generated"))
    .flatMap(({ file, text }) =>
      [...text.matchAll(exported)]
        .map(([, name]) => name!)
        .filter((name) => !imported.has(name) && !isEntry(file))
        .filter((name) => !takenByName.some((other) => other.file !== file && mentions(other.text, name)))
        .map((name) => `${name} of ${file}`),
    );
  expect(idle).toEqual([]);
});

/** The entries that an editor or Node calls. */
const isEntry = (file: string): boolean =>
  /^client\/src\/(?:node|browser)\.ts$|^server\/src\/main\//.test(file);

const mentions = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
