import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ServerSession } from "./session";

/** What the first index of a folder costs, in milliseconds; `asked`: how long each request meanwhile took. */
export interface FirstIndex {
  /** Until `initialize` is answered. */
  readonly start: number;
  readonly index: number;
  /** Processor time of the thread that answers, and of all. */
  readonly indexCpu: number;
  readonly allCpu: number;
  readonly asked: readonly number[];
}

/** Starts the server on a folder and waits for its index, with a small article open that questions are asked about. */
export async function indexFirst(
  entry: string,
  folder: string,
  storage: string,
): Promise<{ readonly session: ServerSession; readonly cost: FirstIndex }> {
  const began = performance.now();
  const session = await ServerSession.start(entry, folder, storage);
  const start = performance.now() - began;
  const before = session.cpu ?? Number.NaN;
  const indexing = performance.now();
  const asked = await askUntilWhole(session, folder);
  const index = performance.now() - indexing;
  const indexCpu = (session.cpu ?? Number.NaN) - before;
  return { session, cost: { start, index, indexCpu, allCpu: session.cpuOfAll ?? Number.NaN, asked } };
}

/** Asks for the outline of an article that is open, until the folder is read: how many milliseconds each answer took. */
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

/** A second start on the same folder, with the index that the first one has left, in milliseconds by the clock and of processor time. */
export async function startAgain(
  entry: string,
  folder: string,
  storage: string,
): Promise<{ readonly again: number; readonly againCpu: number }> {
  const began = performance.now();
  const session = await ServerSession.start(entry, folder, storage);
  await session.whole();
  const measured = { again: performance.now() - began, againCpu: session.cpu ?? Number.NaN };
  await session.stop();
  return measured;
}
