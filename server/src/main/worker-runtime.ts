import type { Connection } from "vscode-languageserver";
import { version } from "../../../package.json";
import { listClientArticles, readClientFile } from "../protocol/client-files";
import type { Runtime } from "../protocol/runtime";
import { decodeText } from "../text/decode";
import { localDay } from "./local-day";

/** The server's machine where a web worker runs it: files are the client's to read. */
export function createWorkerRuntime(connection: Connection): Runtime {
  return {
    async readFile(uri, limit) {
      const bytes = await readClientFile(connection, uri);
      if (!bytes) return { kind: "missing" };
      const decoded = decodeText(bytes);
      if ("problem" in decoded) return { kind: "notText" };
      return decoded.text.length > limit
        ? { kind: "tooLarge" }
        : { kind: "text", text: decoded.text, stamp: undefined };
    },
    readSource: undefined,
    listArticles: (root, filter) => listClientArticles(connection, root, filter),
    isFolder: () => false,
    openReadingPool: undefined,
    watchFolder: undefined,
    stampOf: () => undefined,
    openStorage: undefined,
    releaseMemory: () => {},
    build: version,
    nextTurn: createTurns(),
    startTimer(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    today: localDay,
    rulePages: undefined,
  };
}

/** Turns by way of a message channel, which browsers do not slow down as they do nested timers. */
function createTurns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
}
