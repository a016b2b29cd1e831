// @ts-check
/**
 * `npm run words`: writes l10n/bundle.l10n.json, the client's messages as a translator finds them. A test asks that it is
 * up to date, so that no message is left out of a translation.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where a message is taken from the words: `t("Checked by {0}", who)`, `vscode.l10n.t(\n  "…")` */
const CALL = /\bt\(/g;
/** The message of such a call, which stands there in full: `t("Checked by {0}"` */
const MESSAGE = /\bt\(\s*("(?:[^"\\]|\\.)*")/g;

/**
 * The messages of some source text, in their order. Throws where one is not written out, since nobody could translate it.
 *
 * @param {string} source
 * @returns {string[]}
 */
export function messagesIn(source) {
  const messages = [...source.matchAll(MESSAGE)].map(([, literal = '""']) => String(JSON.parse(literal)));
  const calls = [...source.matchAll(CALL)].length;
  if (calls !== messages.length) throw new Error(`${calls - messages.length} messages are not written out.`);
  return messages;
}

/**
 * All messages of the client, each once, in order of letters.
 *
 * @returns {string[]}
 */
export function clientMessages() {
  const folder = path.join(root, "client/src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const messages = files.flatMap((name) => messagesIn(readFileSync(path.join(folder, name), "utf8")));
  return [...new Set(messages)].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bundle = Object.fromEntries(clientMessages().map((message) => [message, message]));
  writeFileSync(path.join(root, "l10n/bundle.l10n.json"), `${JSON.stringify(bundle, undefined, 2)}\n`);
}
