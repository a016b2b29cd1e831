import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeLongArticle } from "./articles";
import type { ServerSession } from "./session";

const rounds = 24;

const bridge = (name: string, day: number): string =>
  `LARMOUTH, March ${day}, 2026 — Mayor ${name} opened the Larmouth Harbour Bridge on Monday.\n`;

/** Articles of one small story for the corpus: in one of them a name has a slip. */
export function writeEchoes(folder: string): readonly string[] {
  return ["Annabel Quillmond", "Annabel Quillmond", "Annabel Quillmont"].map((name, at) => {
    const file = join(folder, `echo-${at}.txt`);
    writeFileSync(file, bridge(name, at + 2));
    return file;
  });
}

/**
 * How long it takes, in milliseconds, from an edit in an article of 1,000 words until the finding that it changes in
 * another article is there, the pause that is waited for included. What is typed is the right name once more, by which
 * the slip's finding counts.
 */
export async function timeEchoes(
  session: ServerSession,
  folder: string,
  articles: number,
): Promise<number[]> {
  const uri = pathToFileURL(join(folder, "echoing.txt")).href;
  const text = `${bridge("Annabel Quillmond", 5)}${writeLongArticle(1000, 11, articles)}`;
  const slip = pathToFileURL(join(folder, "echo-2.txt")).href;
  const shown = session.diagnosticsOf(uri, 1);
  await session.connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "plaintext", version: 1, text },
  });
  await shown;
  await session.still();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const echoed = session.diagnosticsOf(slip, 0);
    const began = performance.now();
    await session.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: round + 2 },
      contentChanges: [{ text: round % 2 === 0 ? `${text}Annabel Quillmond spoke.\n` : text }],
    });
    await echoed;
    times.push(performance.now() - began);
  }
  return times;
}
