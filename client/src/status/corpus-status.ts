import * as vscode from "vscode";
import type { ViewCorpus } from "../../../server/src/protocol/corpus-requests";
import { articleSelector } from "../articles";
import type { Changes } from "../changes";
import type { Server, ServerState } from "../server";
import { createLater } from "../views/later";

const { t } = vscode.l10n;

/** How long the articles are left alone before their number is asked for, in milliseconds. */
const quiet = 1000;

/**
 * Shows beside the language of an article what is indexed and whether the server runs, and writes to the output when a
 * folder has been read. Invariant: `corpora` is the server's last answer, none while it does not run.
 */
export class CorpusStatus implements vscode.Disposable {
  readonly #server: Server;
  readonly #item: vscode.LanguageStatusItem;
  readonly #disposables: vscode.Disposable;
  readonly #said = new Map<string, string>();
  #corpora: readonly ViewCorpus[] = [];

  constructor(server: Server, changes: Changes) {
    this.#server = server;
    this.#item = vscode.languages.createLanguageStatusItem("factAnnotation.corpus", articleSelector());
    this.#item.name = "Fact Annotation";
    this.#item.command = { command: "factAnnotation.showStatus", title: t("Details") };
    const look = createLater(quiet, () => void this.#look());
    this.#disposables = vscode.Disposable.from(
      this.#item,
      look,
      changes.onChange(look.call),
      server.onDidChangeState(() => this.#show()),
    );
    this.#show();
    look.call();
  }

  get corpora(): readonly ViewCorpus[] {
    return this.#corpora;
  }

  /** Whether articles are still being read. */
  get isReading(): boolean {
    return this.#corpora.some(({ state }) => state === "reading" || state === "slow");
  }

  /** How many articles are indexed. */
  get articles(): number {
    return this.#corpora.reduce((sum, { articles }) => sum + articles, 0);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #look(): Promise<void> {
    try {
      this.#corpora = this.#server.isRunning
        ? await this.#server.sendRequest<readonly ViewCorpus[]>("factAnnotation/corpora", {})
        : [];
    } catch {
      // The server is being stopped, or has logged what is wrong.
      this.#corpora = [];
    }
    for (const corpus of this.#corpora) this.#log(corpus);
    this.#show();
  }

  #show(): void {
    const { state } = this.#server;
    this.#item.busy = state === "starting" || this.isReading;
    this.#item.severity =
      state === "stopped" ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.#item.text = state === "running" ? this.#sayIndexed() : sayServer(state);
    this.#item.detail = this.isReading ? t("Reading articles") : "";
  }

  #sayIndexed(): string {
    const count = this.articles;
    return count === 1 ? t("1 article indexed") : t("{0} articles indexed", count);
  }

  /** A line in the output each time something else is to be said of a folder's reading. */
  #log(corpus: ViewCorpus): void {
    const said = sayCorpus(corpus);
    if (this.#said.get(corpus.folder) === corpus.state) return;
    this.#said.set(corpus.folder, corpus.state);
    this.#server.info(`${nameOfCorpus(corpus)}: ${said}`);
  }
}

/** "Drafts": the workspace folder's name. */
export function nameOfCorpus({ folder }: ViewCorpus): string {
  if (folder === "") return t("Articles in no folder");
  const uri = vscode.Uri.parse(folder);
  return vscode.workspace.getWorkspaceFolder(uri)?.name ?? uri.path;
}

/** "14 articles, 36 names, all read". */
export function sayCorpus({ articles, names, state }: ViewCorpus): string {
  const count = names.person + names.organization + names.place + names.other;
  const states: Readonly<Record<ViewCorpus["state"], string>> = {
    reading: t("being read"),
    slow: t("being read"),
    ready: t("all read"),
    partial: t("reading was cancelled"),
  };
  return t("articles: {0}, names: {1}, {2}", articles, count, states[state]);
}

function sayServer(state: ServerState): string {
  return state === "starting" ? t("The server is starting") : t("The server is not running");
}
