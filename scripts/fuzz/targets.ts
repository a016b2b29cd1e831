import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  aSavedIndex,
  tryArticle,
  tryBytes,
  tryCheckedFile,
  tryProjectFile,
  trySavedIndex,
} from "../../test/robustness/invariants";
import { requestsOf } from "../../test/robustness/requests";
import { startTalk, type Talk } from "../../test/robustness/talk";

/** One way into the program: what is tried, and inputs to begin from. */
export interface Target {
  readonly seeds: () => readonly string[];
  /** Throws where the program does not keep its word about the input. */
  readonly run: (input: string) => void | Promise<void>;
}

const uri = "untitled:Untitled-1";
let talk: Promise<Talk> | undefined;

/** The ways in, by name. */
export const targets: Readonly<Record<string, Target>> = {
  text: { seeds: () => samples(".txt"), run: (input) => tryArticle(input, "a.txt") },
  markdown: { seeds: () => samples(".md"), run: (input) => tryArticle(input, "a.md") },
  project: {
    seeds: () => [
      '{ "names": [{ "name": "Anna Ruiz", "kind": "person", "also": ["A. Ruiz"], "role": "mayor" }], "distinct": [["Jon Lee", "John Lee"]] }',
      '// ours\n{ "facts": [{ "about": "homes in Harbour Street", "value": "40" }], "trusted": ["sources/**"], "rules": { "magnitude": "off" } }',
      '{ "include": ["**/*.txt"], "exclude": ["archive/**"], "accepted": [{ "rule": "magnitude", "path": "a.txt", "exact": "4", "prefix": "a ", "suffix": " b" }] }',
    ],
    run: tryProjectFile,
  },
  checked: {
    seeds: () => [
      '{"path":"a.txt","kind":"person","exact":"Anna Ruiz","prefix":"Mayor ","suffix":" said","at":"2026-02-12T10:00:00Z","by":"Ben"}\n{"path":"b.txt"}\n',
    ],
    run: tryCheckedFile,
  },
  bytes: {
    seeds: () => [
      "Zo\u00eb said \u0093yes\u0094",
      "\u00ff\u00feA\u0000n\u0000",
      "\u00ef\u00bb\u00bfAnna",
      "%PDF-1.7",
    ],
    run: (input) => tryBytes(Buffer.from(input, "latin1")),
  },
  saved: {
    seeds: () => [Buffer.from(aSavedIndex()).toString("latin1")],
    run: (input) => trySavedIndex(Uint8Array.from(Buffer.from(input, "latin1"))),
  },
  messages: {
    seeds: () => sessions(),
    async run(input) {
      talk ??= startTalk();
      const server = await talk;
      for (const body of input.split("\n")) server.send(body);
      await server.alive();
      const fault = server.faults().find((one) => !one.includes("workDoneToken"));
      if (fault) throw new Error(fault);
    },
  },
};

function samples(ending: string): string[] {
  const files = readdirSync("samples", { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending));
  return files.sort().map((name) => readFileSync(join("samples", name), "utf8"));
}

/** Sessions of a few messages, one a line. */
function sessions(): string[] {
  const capabilities = {
    hoverProvider: true,
    renameProvider: true,
    codeActionProvider: true,
    completionProvider: {},
  };
  const open = { uri, languageId: "plaintext", version: 1, text: "Mayor Anna Ruiz promised 40 homes.\n" };
  const opened = { jsonrpc: "2.0", method: "textDocument/didOpen", params: { textDocument: open } };
  return requestsOf(capabilities, uri).map((request, id) =>
    [opened, { jsonrpc: "2.0", id, ...request }].map((message) => JSON.stringify(message)).join("\n"),
  );
}
