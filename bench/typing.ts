import { writeLongArticle } from "./articles";
import type { ServerSession } from "./session";

/** What is timed of a keystroke: until each answer and until all are there, and the processor time of the thread that answers. */
export type Keystrokes = Readonly<
  Record<"tokens" | "hover" | "diagnostics" | "actions" | "all" | "cpu", number[]>
>;

/** How many letters are typed before times count. */
const warm = 8;

/**
 * Types letters in plain words and in names of a new article of 1,000 words, and asks after each what an editor asks. The
 * typing begins once `settle` comes back. Times are in milliseconds.
 */
export async function typeInto(
  session: ServerSession,
  uri: string,
  articles: number,
  strokes: number,
  settle: () => Promise<void>,
): Promise<{ readonly times: Keystrokes; readonly messages: number }> {
  const { connection } = session;
  const times: Keystrokes = { tokens: [], hover: [], diagnostics: [], actions: [], all: [], cpu: [] };
  let text = writeLongArticle(1000, 7, articles);
  const textDocument = { uri };
  const opened = session.diagnosticsOf(uri, 1);
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "plaintext", version: 1, text },
  });
  await opened;
  await connection.sendRequest("textDocument/semanticTokens/full", { textDocument });
  await settle();
  const published = session.published;
  for (let stroke = 0; stroke < strokes + warm; stroke++) {
    const lines = text.split("\n");
    const line = (stroke * 7) % lines.length;
    const character = Math.min(lines[line]!.length, 5 + ((stroke * 13) % 60));
    const before = session.cpu ?? Number.NaN;
    const began = performance.now();
    const since = () => performance.now() - began;
    const diagnostics = session.diagnosticsOf(uri, stroke + 2);
    void connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: stroke + 2 },
      contentChanges: [{ range: { start: { line, character }, end: { line, character } }, text: "e" }],
    });
    const position = { line: 0, character: 12 };
    const took: Record<string, number> = {};
    const asked = [
      connection
        .sendRequest("textDocument/semanticTokens/full", { textDocument })
        .then(() => (took.tokens = since())),
      connection
        .sendRequest("textDocument/hover", { textDocument, position })
        .then(() => (took.hover = since())),
      diagnostics.then(() => (took.diagnostics = since())),
      connection
        .sendRequest("textDocument/codeAction", {
          textDocument,
          range: { start: position, end: position },
          context: { diagnostics: [] },
        })
        .then(() => (took.actions = since())),
    ];
    await Promise.all(asked);
    took.all = since();
    took.cpu = (session.cpu ?? Number.NaN) - before;
    if (stroke >= warm) for (const [name, time] of Object.entries(took)) times[name as "cpu"].push(time);
    lines[line] = `${lines[line]!.slice(0, character)}e${lines[line]!.slice(character)}`;
    text = lines.join("\n");
  }
  await settle();
  return { times, messages: (session.published - published) / (strokes + warm) };
}
