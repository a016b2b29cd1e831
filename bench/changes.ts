import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type GeneratedArticle, writeLongArticle } from "./articles";
import { quantile, row } from "./clock";
import { withFolders, writeCorpus } from "./folders";
import { ServerSession } from "./session";
import { figure, listed } from "./summary";

/** How many files a change of branches changes. */
const switched = 1000;
/** How many letters are typed to see whether memory grows. */
const strokes = 10_000;
/** Code units of the long article: beyond it files are left out by default. */
const longArticle = 5_000_000;

/** What happens to a served corpus: a change of a thousand files at once, ten thousand edits, an article of 5 MB. */
export async function benchChanges(entry: string, size: number): Promise<void> {
  await withFolders(1, async (folder) => {
    const articles = writeCorpus(folder!, size);
    const session = await ServerSession.start(entry, folder!);
    await session.whole();
    await session.still();
    row("server over stdio, articles", size);
    await switchBranch(session, folder!, articles.slice(0, switched));
    await type(session, pathToFileURL(join(folder!, "draft.txt")).href);
    await openLong(session, pathToFileURL(join(folder!, "long.txt")).href);
    await session.stop();
  });
}

async function switchBranch(
  session: ServerSession,
  folder: string,
  articles: readonly GeneratedArticle[],
): Promise<void> {
  for (const { path, text } of articles) writeFileSync(join(folder, path), text.replace(/ the /, " that "));
  const [cpu, published] = [session.cpu ?? Number.NaN, session.published];
  const changes = articles.map(({ path }) => ({ uri: pathToFileURL(join(folder, path)).href, type: 2 }));
  await session.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  const asked: number[] = [];
  for (let at = 0; at < 20; at++) {
    const began = performance.now();
    await session.connection.sendRequest("workspace/symbol", { query: "ruiz" });
    asked.push(performance.now() - began);
  }
  await session.still();
  row(`${articles.length} files changed at once, ms of processor time`, (session.cpu ?? Number.NaN) - cpu);
  row("  a request meanwhile, ms p95", quantile(asked, 0.95));
  figure(
    `${articles.length} files changed at once, processor time`,
    ((session.cpu ?? Number.NaN) - cpu) / 1000,
    "s",
  );
  figure("  a request meanwhile, p95", quantile(asked, 0.95), "ms");
  row("  diagnostics messages", session.published - published);
}

async function type(session: ServerSession, uri: string): Promise<void> {
  const { connection } = session;
  const text = writeLongArticle(200);
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "plaintext", version: 1, text },
  });
  const start = { line: 2, character: 5 };
  const after = { line: 2, character: 6 };
  const memories: number[] = [];
  for (let version = 2; version < strokes + 2; version++) {
    const isTyped = version % 2 === 0;
    const shown = session.diagnosticsOf(uri, version);
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end: isTyped ? start : after }, text: isTyped ? "e" : "" }],
    });
    await shown;
    if (version % (strokes / 5) === 0) memories.push(session.memory ?? Number.NaN);
  }
  row(`memory over ${strokes} edits, MB`, ...memories);
  figure(`memory over ${strokes} edits, MB`, listed(memories), "", "no growth");
}

async function openLong(session: ServerSession, uri: string): Promise<void> {
  const { connection } = session;
  const paragraph = writeLongArticle(1000);
  const text = paragraph.repeat(Math.ceil(longArticle / paragraph.length));
  const began = performance.now();
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "plaintext", version: 1, text },
  });
  await connection.sendRequest("textDocument/semanticTokens/full", { textDocument: { uri } });
  const answered = performance.now() - began;
  row("an article of 5 MB, ms to the answer for its tokens", answered);
  figure("an article of 5 MB (left out with a note): the answer for its tokens", answered, "ms");
}
