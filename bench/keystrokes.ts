import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeArticles, writeLongArticle } from "./articles";
import { exponent, quantile, row } from "./clock";
import { timeEchoes, writeEchoes } from "./echoes";
import { ServerSession } from "./session";
import { figure, listed } from "./summary";

const strokes = 40;

/** A corpus on disk, served: start, first index, memory, and keystrokes in an article of 1,000 words, for each size. */
export async function benchServer(entry: string, sizes: readonly number[]): Promise<void> {
  row("server over stdio, articles", ...sizes);
  const results: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of sizes) results.push(await measure(entry, size));
  const first = results[0]!;
  row("start to the answer to initialize, ms", ...results.map(({ start }) => start));
  row("first index, s", ...results.map(({ index }) => index / 1000));
  row("first index, s of processor time", ...results.map(({ indexCpu }) => indexCpu / 1000));
  row(
    "growth exponent of the first index",
    ...results.map(({ indexCpu }, at) =>
      at === 0
        ? "–"
        : exponent(
            { size: sizes[at - 1]!, time: results[at - 1]!.indexCpu },
            { size: sizes[at]!, time: indexCpu },
          ),
    ),
  );
  row("second start to the whole index, s", ...results.map(({ again }) => again / 1000));
  row("  of it processor time", ...results.map(({ againCpu }) => againCpu / 1000));
  row("memory, MB", ...results.map(({ memory }) => memory));
  row(
    "memory an article beyond the smallest, KB",
    ...results.map(({ memory }, at) =>
      at === 0 ? "–" : ((memory - first.memory) * 1024) / (sizes[at]! - sizes[0]!),
    ),
  );
  for (const name of ["tokens", "hover", "diagnostics", "actions", "all", "cpu"] as const) {
    for (const part of [0.5, 0.95]) {
      const title = name === "cpu" ? "keystroke, ms of processor time" : `keystroke to ${name}, ms`;
      const values = results.map(({ times }) => quantile(times[name], part));
      row(`${title} p${part * 100}`, ...values);
      if (name === "cpu") row("  × at the smallest", ...values.map((value) => value / values[0]!));
    }
  }
  for (const part of [0.5, 0.95])
    row(
      `edit to another article's diagnostics, ms p${part * 100}`,
      ...results.map(({ echoes }) => quantile(echoes, part)),
    );
  const ends = [results[0]!, results.at(-1)!];
  const between = `${sizes[0]} / ${sizes.at(-1)} articles`;
  const last = results.at(-1)!;
  figure(`first index of ${sizes.at(-1)} articles by the clock`, last.index / 1000, "s", "4 s");
  figure(
    "  processor time of all threads / of the one that answers, s",
    listed([last.allCpu / 1000, last.indexCpu / 1000]),
  );
  figure("  a request meanwhile, p95", quantile(last.asked, 0.95), "ms");
  figure(
    `second start from the saved index at ${between}, s by the clock`,
    listed(ends.map(({ again }) => again / 1000)),
    "",
    "0.7 s",
  );
  figure(
    `keystroke, processor time p95 at ${between}, ms`,
    listed(ends.map(({ times }) => quantile(times.cpu, 0.95))),
    "",
    "10 ms, 1.5 ×",
  );
  figure(
    `keystroke until all is there p50 at ${between}, ms`,
    listed(ends.map(({ times }) => quantile(times.all, 0.5))),
  );
  figure("an edit to another article's diagnostics, p95", quantile(last.echoes, 0.95), "ms", "300 ms");
  figure(
    "memory an article beyond the smallest corpus",
    ((last.memory - first.memory) * 1024) / (sizes.at(-1)! - sizes[0]! || 1),
    "KB",
    "6 KB",
  );
  row("a request during the first index, ms p95", ...results.map(({ asked }) => quantile(asked, 0.95)));
  row("first index, s of processor time, all threads", ...results.map(({ allCpu }) => allCpu / 1000));
  row("diagnostics messages a keystroke", ...results.map(({ messages }) => messages));
}

async function measure(entry: string, size: number) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const storage = mkdtempSync(join(tmpdir(), "bench-kept-"));
  try {
    for (const { path, text } of writeArticles(size)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      // What is just written is never taken for unchanged.
      utimesSync(join(folder, path), longAgo, longAgo);
    }
    for (const file of writeEchoes(folder)) utimesSync(file, longAgo, longAgo);
    const began = performance.now();
    const session = await ServerSession.start(entry, folder, storage);
    const start = performance.now() - began;
    const before = session.cpu ?? Number.NaN;
    const indexing = performance.now();
    const asked = await askUntilWhole(session, folder);
    const index = performance.now() - indexing;
    const indexCpu = (session.cpu ?? Number.NaN) - before;
    const allCpu = session.cpuOfAll ?? Number.NaN;
    // What the first reading and checking took for a while is given back by then.
    await session.still();
    const memory = session.memory ?? Number.NaN;
    const times = await typeInto(session, pathToFileURL(join(folder, "draft.txt")).href, size);
    const echoes = await timeEchoes(session, folder, size);
    await session.stop();
    return {
      start,
      index,
      indexCpu,
      allCpu,
      asked,
      memory,
      echoes,
      ...times,
      ...(await startAgain(entry, folder, storage)),
    };
  } finally {
    for (const each of [folder, storage]) rmSync(each, { recursive: true });
  }
}

/** Asks for the outline of an article that is open, until the folder is read: how long each answer took. */
async function askUntilWhole(session: ServerSession, folder: string): Promise<number[]> {
  const { connection } = session;
  const textDocument = { uri: pathToFileURL(join(folder, "open.txt")).href };
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { ...textDocument, languageId: "plaintext", version: 1, text: "Mayor Anna Ruiz spoke.\n" },
  });
  const asked: number[] = [];
  let isWhole = false;
  void session.whole().then(() => {
    isWhole = true;
  });
  while (!isWhole) {
    const began = performance.now();
    await connection.sendRequest("textDocument/documentSymbol", { textDocument });
    asked.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return asked;
}

const longAgo = new Date("2026-01-01T12:00:00Z");

/** A second start on the same folder, with the index that the first one has left. */
async function startAgain(entry: string, folder: string, storage: string) {
  const began = performance.now();
  const session = await ServerSession.start(entry, folder, storage);
  await session.whole();
  const measured = { again: performance.now() - began, againCpu: session.cpu ?? Number.NaN };
  await session.stop();
  return measured;
}

/** Types letters in plain words and in names, and asks after each what an editor asks. */
async function typeInto(session: ServerSession, uri: string, articles: number) {
  const { connection } = session;
  const times = {
    tokens: [],
    hover: [],
    diagnostics: [],
    actions: [],
    all: [],
    cpu: [],
  } as Record<"tokens" | "hover" | "diagnostics" | "actions" | "all" | "cpu", number[]>;
  let text = writeLongArticle(1000, 7, articles);
  const textDocument = { uri };
  const opened = session.diagnosticsOf(uri, 1);
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "plaintext", version: 1, text },
  });
  await opened;
  await connection.sendRequest("textDocument/semanticTokens/full", { textDocument });
  // What the first look at the whole corpus brings is no keystroke's.
  await session.still();
  const published = session.published;
  const warm = 8;
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
  await session.still();
  return { times, messages: (session.published - published) / (strokes + warm) };
}
