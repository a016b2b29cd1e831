import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { allMessages, messagesIn } from "../../scripts/words.mjs";

const project = path.resolve(import.meta.dirname, "../..");
const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join(project, name), "utf8"));

const manifest = readJson("package.json") as { readonly contributes: unknown };
const words = readJson("package.nls.json") as Readonly<Record<string, string>>;

/** A reference to a text in package.nls.json: "%command.nextFinding%" */
const reference = /^%([\w.-]+)%$/u;

/** Members of package.json that a person reads. */
const read =
  /^(?:title|description|markdownDescription|contents|name|contextualTitle|category|displayName|altText|enumDescriptions|markdownEnumDescriptions)$/u;

/** Every text below a value, with the name of the member that it stands in. */
function textsIn(value: unknown, member = ""): { readonly member: string; readonly text: string }[] {
  if (typeof value === "string") return [{ member, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, member));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) => textsIn(below, name));
}

const texts = textsIn(manifest);

test("every reference of package.json has its text, and every text a reference", () => {
  const used = new Set(texts.flatMap(({ text }) => reference.exec(text)?.[1] ?? []));
  expect([...used].filter((key) => words[key] === undefined)).toEqual([]);
  expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([]);
});

test("what a person reads of the extension's contributions is a reference", () => {
  const {
    languages: _languages,
    semanticTokenScopes: _scopes,
    ...contributes
  } = manifest.contributes as Record<string, unknown>;
  const plain = textsIn(contributes).filter(({ member, text }) => read.test(member) && !reference.test(text));
  expect(plain).toEqual([]);
});

test("the bundle for translators has all messages and no others", () => {
  const bundle = readJson("l10n/bundle.l10n.json") as Readonly<Record<string, string>>;
  expect(Object.keys(bundle)).toEqual(allMessages());
  for (const [key, text] of Object.entries(bundle)) expect(text).toBe(key);
});

test("a message that is not written out can't be translated, and is an error", () => {
  expect(messagesIn('t("One {0}", name); vscode.l10n.t(\n  "Two"\n)')).toEqual(["One {0}", "Two"]);
  expect(messagesIn('message("{n} of {m}", values)')).toEqual(["{n} of {m}"]);
  expect(() => messagesIn("t(message)")).toThrow();
  expect(() => messagesIn("message(`Two`)")).toThrow();
});
