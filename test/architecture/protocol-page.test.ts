import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { serverCommands } from "../../server/src/protocol/capabilities";

const page = readFileSync("docs/protocol.md", "utf8");
const folder = "server/src/protocol";
const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));

/** A method of the program's own: "factAnnotation/articleFacts" */
const method = /"factAnnotation\/(\w+)"/g;

test("the page on the protocol tells of every request, notification and command beside LSP", () => {
  const methods = sources.flatMap((source) => [...source.matchAll(method)].map(([, name]) => name!));
  expect(methods.length).toBeGreaterThan(8);
  expect(methods.filter((name) => !page.includes(name))).toEqual([]);
  expect(Object.values(serverCommands).filter((command) => !page.includes(`\`${command}\``))).toEqual([]);
});
