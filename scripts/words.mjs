// @ts-check
/**
 * `npm run words`: writes l10n/bundle.l10n.json, the messages of client, server and command line as a translator finds
 * them. A test asks that it is up to date, so that no message is left out of a translation.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where a message is made: `t("Checked by {0}", who)`, `vscode.l10n.t(\n  "…")`, `message("Checked by {who}", { who })` */
const CALL = /\b(?:t|(?<!function )message)\(/g;
/** The message of such a call, which stands there in full: `t("Checked by {0}"` */
const MESSAGE = /\b(?:t|(?<!function )message)\(\s*("(?:[^"\\]|\\.)*")/g;

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
 * All messages of the client, of the server and of the command line, each once, in order of letters.
 *
 * @returns {string[]}
 */
export function allMessages() {
  const messages = ["client/src", "server/src/words"].flatMap((name) => {
    const folder = path.join(root, name);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    return files.flatMap((file) => messagesIn(readFileSync(path.join(folder, file), "utf8")));
  });
  return [...new Set(messages)].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bundle = Object.fromEntries(allMessages().map((message) => [message, message]));
  writeFileSync(path.join(root, "l10n/bundle.l10n.json"), `${JSON.stringify(bundle, undefined, 2)}\n`);
}
