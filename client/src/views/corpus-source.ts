import type {
  CorpusNameParams,
  CorpusNameResult,
  CorpusNamesParams,
  CorpusPageParams,
  Page,
  ViewArticle,
  ViewCorpus,
  ViewName,
} from "../../../server/src/protocol/corpus-requests";
import type { ViewConflict } from "../../../server/src/protocol/view-requests";
import type { Server } from "../server";
import {
  type CorpusContent,
  type CorpusNode,
  conflictContents,
  nameContents,
  sectionKinds,
} from "./corpus-tree";

/** Asks the server for what stands below an entry; below none: the corpora, or the headings of the only one. */
export class CorpusSource {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  /** `limit` is how many entries a list may have; what is left is one entry that says how many. */
  async below(node: CorpusNode | undefined, limit: number): Promise<readonly CorpusContent[]> {
    if (!this.#server.isRunning) return [];
    if (node === undefined) return this.#corpora();
    const { content } = node;
    switch (content.type) {
      case "corpus": {
        const corpus = (await this.#allCorpora()).find(({ folder }) => folder === content.folder);
        return corpus ? this.#sections(corpus) : [];
      }
      case "section":
        return this.#entries(node.id, content, limit);
      case "name": {
        const params: CorpusNameParams = { folder: content.folder, id: content.name.id };
        const name = await this.#ask<CorpusNameResult | null>("corpusName", params);
        return name ? nameContents(name) : [];
      }
      case "conflict":
        return conflictContents(content.conflict);
      default:
        return [];
    }
  }

  async #corpora(): Promise<readonly CorpusContent[]> {
    const corpora = (await this.#allCorpora()).filter(({ articles }) => articles > 0);
    const [only, ...others] = corpora;
    if (only === undefined) return [];
    if (others.length === 0) return this.#sections(only);
    return corpora.map(({ folder, articles, state }) => {
      return { type: "corpus", folder, articles, isReading: isReading(state) };
    });
  }

  #allCorpora(): Promise<readonly ViewCorpus[]> {
    return this.#ask<readonly ViewCorpus[]>("corpora", {});
  }

  async #sections({ folder, articles, names, state }: ViewCorpus): Promise<CorpusContent[]> {
    const params: CorpusPageParams = { folder, offset: 0, limit: 0 };
    const conflicts = await this.#ask<Page<ViewConflict>>("corpusConflicts", params);
    const counts = { ...names, conflicts: conflicts.total, articles };
    return sectionKinds.map((kind) => {
      return { type: "section", kind, folder, count: counts[kind], isReading: isReading(state) };
    });
  }

  async #entries(
    id: string,
    { kind, folder }: CorpusContent & { readonly type: "section" },
    limit: number,
  ): Promise<readonly CorpusContent[]> {
    const params: CorpusPageParams = { folder, offset: 0, limit };
    const { total, entries } = await this.#page(kind, params);
    const left = total - entries.length;
    return left > 0 ? [...entries, { type: "more", section: id, left }] : entries;
  }

  async #page(
    kind: (CorpusContent & { readonly type: "section" })["kind"],
    params: CorpusPageParams,
  ): Promise<Page<CorpusContent>> {
    if (kind === "conflicts") {
      const page = await this.#ask<Page<ViewConflict>>("corpusConflicts", params);
      return { ...page, entries: page.entries.map((conflict) => ({ type: "conflict", conflict })) };
    }
    if (kind === "articles") {
      const page = await this.#ask<Page<ViewArticle>>("corpusArticles", params);
      return { ...page, entries: page.entries.map((article) => ({ type: "article", article })) };
    }
    const ofKind: CorpusNamesParams = { ...params, kind };
    const page = await this.#ask<Page<ViewName>>("corpusNames", ofKind);
    const { folder } = params;
    return { ...page, entries: page.entries.map((name) => ({ type: "name", folder, name })) };
  }

  #ask<Result>(method: string, params: object): Promise<Result> {
    return this.#server.sendRequest<Result>(`factAnnotation/${method}`, params);
  }
}

function isReading(state: ViewCorpus["state"]): boolean {
  return state === "reading" || state === "slow";
}
