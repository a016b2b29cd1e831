import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { checkerFor, findingsOf } from "./corpus-fixture";

const folders = ["samples/saltmarsh-bridge", "samples/reed-island"].map((name) =>
  path.join(process.cwd(), name),
);
const written = new Map(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name) => [name, readFileSync(path.join(folder, name), "utf8")] as const),
  ),
);

/** As windows-1252 shows the bytes of UTF-8. */
const western = new TextDecoder("windows-1252");
const misdecoded = (text: string): string =>
  text.replace(/[^\0-\x7f]+/g, (signs) => western.decode(new TextEncoder().encode(signs)));

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "“": "&ldquo;",
  "”": "&#8221;",
  "’": "&rsquo;",
  "'": "&#39;",
  "—": "&mdash;",
  "£": "&pound;",
};

/** What becomes of texts on their way from a page to a folder; wire marks are code in Markdown. */
const ways: readonly (readonly [way: string, (text: string, name: string) => string])[] = [
  ["decoded as windows-1252", misdecoded],
  ["with references of HTML", (text) => text.replace(/[&“”’'—£]/g, (sign) => references[sign]!)],
  [
    "with wire quotation marks",
    (text, name) => (name.endsWith(".md") ? text : text.replace(/“/g, "``").replace(/”/g, "''")),
  ],
  ["with straight marks", (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'")],
  ["with soft hyphens", (text) => text.replace(/(\p{Ll}{4})(?=\p{Ll}{4})/gu, "$1\u00ad")],
  ["with hyphens that do not break", (text) => text.replace(/(?<=\w)-(?=\w)/g, "\u2011")],
  ["with two spaces between sentences", (text) => text.replace(/([.?!]”?) (?=[\p{Lu}“])/gu, "$1  ")],
  ["with line ends of Windows", (text) => text.replace(/\n/g, "\r\n")],
  ["with white space at line ends", (text) => text.replace(/\n/g, " \t\n")],
];

const reported = (texts: ReadonlyMap<string, string>): readonly string[] =>
  findingsOf(checkerFor(texts), texts)
    .map(({ uri, rule, severity }) => `${path.posix.basename(uri)}: ${severity} ${rule}`)
    .sort();

const expected = reported(written);

it("has slips of most rules to find", () => {
  expect(new Set(expected.map((line) => line.split(" ").at(-1))).size).toBeGreaterThan(10);
});

it.each(ways)("finds the same in articles %s", (_way, change) => {
  const changed = new Map([...written].map(([name, text]) => [name, change(text, name)]));
  expect(changed).not.toEqual(written);
  expect(reported(changed)).toEqual(expected);
});
