import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { CancellationTokenSource, type Diagnostic } from "vscode-languageserver";
import { Random } from "../../bench/random";
import { Lines } from "../../server/src/protocol/lines";
import type { Desk } from "../server/desk";
import { DeskCorpus, root } from "./desk-corpus";
import { requestsOf } from "./requests";

const sentences = [
  "Mayor Annabel Ruizmond promised 40 homes in Harbour Street on Friday.",
  "Mayor Annabel Ruizmont promised 60 homes in Harbour Street on Friday.",
  "Mayor Annabel Ruizmond asked for patience.",
  "Ruizmond left early.",
  "Councillor Ben Okafor, 52, praised the Larmouth Council.",
  "Councillor Ben Okafer objected at Larmouth City Hall.",
  "The vote is on Thursday, Feb. 13, 2026.",
  "The fee rose 28% to 125 from 100.",
  "“The harbour belongs to the people who work in it,” Mayor Annabel Ruizmond told the Larmouth Council.",
  "“The harbour belongs to the people who live in it,” Mayor Annabel Ruizmond told the Larmouth Council.",
];
const paths = Array.from({ length: 10 }, (_, at) => `drafts/2026-03-${10 + at}.txt`);
const projectFile = ".fact-annotation.json";
const projects = [
  "{ }",
  '{ "names": [{ "name": "Ben Okafor", "kind": "person" }] }',
  '{ "trusted": ["drafts/2026-03-10.txt"] }',
  '{ "rules": { "percent-mismatch": "off" } }',
  "{ oops",
];

/** What was done, for the report. */
export interface Replayed {
  readonly messages: number;
  readonly requests: number;
  readonly compared: number;
}

/** An editor's session by chance: the same seed does the same. After every step it may be compared with a corpus built anew. */
export class Replay {
  readonly #desk: Desk;
  readonly #random: Random;
  readonly #open = new Map<string, string>();
  #messages = 0;
  #requests = 0;
  #compared = 0;

  constructor(desk: Desk, seed: number) {
    this.#desk = desk;
    this.#random = new Random(seed);
  }

  get done(): Replayed {
    return { messages: this.#messages, requests: this.#requests, compared: this.#compared };
  }

  /** One thing that a person, an editor or a program beside it does. */
  async step(): Promise<void> {
    const random = this.#random;
    const path = random.pick(paths);
    const open = this.#open.get(path);
    const act = random.below(10);
    if (act < 4) return open === undefined ? this.#openIt(path) : this.#type(path, open);
    if (act === 4 && open !== undefined) return this.#save(path, open);
    if (act === 5 && open !== undefined) return this.#close(path);
    if (act === 6) return this.#write(path, this.#draft());
    if (act === 7 && random.chance(0.5)) return this.#remove(path);
    if (act === 8 && random.chance(0.2)) return this.#write(projectFile, random.pick(projects));
    return this.#ask(path);
  }

  /** Waits until every file shows what a corpus built anew from the same texts finds, and nothing more is said. */
  async compare(): Promise<void> {
    const texts = new Map<string, string>();
    for (const path of paths) {
      const text = this.#open.get(path) ?? this.#onDisk(path);
      if (text !== undefined) texts.set(`${root}/${path}`, text);
    }
    const wanted = new Map<string, string[]>(paths.map((path) => [path, []]));
    for (const { uri, rule, start, end } of new DeskCorpus(texts, this.#onDisk(projectFile)).findings()) {
      const range = new Lines(texts.get(uri)!, "utf-16").rangeOf({ start, end });
      wanted.get(uri.slice(root.length + 1))!.push(keyOf({ code: rule, range }));
    }
    const shown = (path: string) => (this.#desk.last(path)?.diagnostics ?? []).map(keyOf).sort();
    const isSame = (path: string) => JSON.stringify(shown(path)) === JSON.stringify(wanted.get(path)!.sort());
    await this.#desk.until(() => paths.every(isSame));
    for (const path of paths) expect(shown(path)).toEqual(wanted.get(path));
    this.#compared++;
  }

  #draft(): string {
    const count = 1 + this.#random.below(4);
    return `${Array.from({ length: count }, () => this.#random.pick(sentences)).join(" ")}\n`;
  }

  #onDisk(path: string): string | undefined {
    const file = join(this.#desk.folder, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  async #openIt(path: string): Promise<void> {
    const text = this.#onDisk(path) ?? "";
    this.#open.set(path, text);
    this.#messages++;
    await this.#desk.open(path, text);
  }

  /** Puts a few letters, or a sentence, in place of a stretch. */
  async #type(path: string, before: string): Promise<void> {
    const random = this.#random;
    const start = random.below(before.length + 1);
    const end = Math.min(before.length, start + random.below(12));
    const text = random.chance(0.3)
      ? ` ${random.pick(sentences)} `
      : random.pick(["a", "", "Ruiz", "\n", "…"]);
    const lines = new Lines(before, "utf-16");
    this.#open.set(path, before.slice(0, start) + text + before.slice(end));
    this.#messages++;
    await this.#desk.change(path, { range: lines.rangeOf({ start, end }), text });
  }

  async #save(path: string, text: string): Promise<void> {
    await this.#write(path, text);
    this.#messages++;
    const textDocument = { uri: this.#desk.uri(path) };
    await this.#desk.client.sendNotification("textDocument/didSave", { textDocument });
  }

  async #close(path: string): Promise<void> {
    this.#open.delete(path);
    this.#messages++;
    await this.#desk.close(path);
  }

  async #write(path: string, text: string): Promise<void> {
    const isNew = this.#onDisk(path) === undefined;
    this.#desk.write(path, text);
    this.#messages++;
    await this.#desk.watched(isNew ? 1 : 2, path);
  }

  async #remove(path: string): Promise<void> {
    if (this.#onDisk(path) === undefined) return;
    this.#desk.remove(path);
    this.#messages++;
    await this.#desk.watched(3, path);
  }

  /** Asks anything the server declares; now and then it is cancelled, mostly nobody waits for the answer. */
  async #ask(path: string): Promise<void> {
    const { method, params } = this.#random.pick(
      requestsOf(this.#desk.initialized.capabilities, this.#desk.uri(path)).filter(
        (request) => request.method !== "workspace/executeCommand",
      ),
    );
    const source = new CancellationTokenSource();
    const asked = this.#desk.client.sendRequest(method, params, source.token).catch(() => undefined);
    this.#messages++;
    this.#requests++;
    if (this.#random.chance(0.2)) source.cancel();
    if (this.#random.chance(0.2)) await asked;
  }
}

function keyOf({ code, range: { start, end } }: Pick<Diagnostic, "code" | "range">): string {
  return `${code} ${start.line}:${start.character}-${end.line}:${end.character}`;
}
