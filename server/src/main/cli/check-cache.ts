import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { version } from "../../../../package.json";
import { Checker, type CheckerDump } from "../../check/checker";
import type { Finding } from "../../check/finding";
import { Corpus } from "../../index/corpus";
import type { CorpusDump } from "../../index/corpus-dump";
import { fromBytes, onDemand, writeInSteps } from "../../index/dump";
import type { HandedArticle } from "../../index/handover";
import type { Article } from "../../link/article";
import type { Storage } from "../../protocol/runtime";
import { countIn, type OneCounted } from "../../report/check-result";
import { cannotKeepCache } from "../../words/cli";
import { openDiskStorage } from "../disk-storage";
import { type FoundProject, reasonOf } from "./find-project";
import { type Io, note } from "./io";
import type { ArticleFile } from "./load";
import { keptWhole } from "./read-files";

/** Where more than this part of the files is new, checking all anew costs less than finding out what they change. */
const mostPiecemeal = 0.25;

/**
 * What `check --cache` keeps from one run to the next: the articles as they were read, the findings, and what these rest
 * on. A file counts as unchanged by its content, whatever its time. What another build of the program has kept, another
 * project file, or what is damaged, is as good as nothing.
 * Invariant: the findings equal those of a check without a cache.
 */
export class CheckCache {
  readonly corpus: Corpus;
  readonly #checker: Checker;
  readonly #found: FoundProject;
  readonly #made: string;
  readonly #storage: Storage;
  readonly #folder: string;
  /** Of the articles that are as they were kept, what is known of them. */
  readonly #known: Map<string, OneCounted>;
  /** The digests of the files as they were kept. */
  readonly #keptDigests: ReadonlyMap<string, string>;
  /** The digests of the files that are there now. */
  readonly #digests = new Map<string, string>();
  /** The articles that are to be read. */
  readonly #awaited = new Set<string>();
  #isAsKept: boolean;

  private constructor(folder: string, storage: Storage, found: FoundProject, made: string, kept?: CacheDump) {
    this.#folder = folder;
    this.#storage = storage;
    this.#found = found;
    this.#made = made;
    this.corpus = new Corpus(keptWhole, kept?.corpus);
    this.#checker = new Checker(this.corpus, found.project, kept?.checker);
    this.#known = new Map(
      kept?.uris.map((uri, at) => [uri, { words: kept.words[at]!, mentions: kept.mentions[at]! }]),
    );
    this.#keptDigests = new Map(kept?.uris.map((uri, at) => [uri, kept.digests[at]!]));
    this.#isAsKept = kept !== undefined;
  }

  /** Takes up what a run has kept in the folder for this project; `folder` is absolute and need not exist. */
  static async open(folder: string, found: FoundProject): Promise<CheckCache> {
    const storage = openDiskStorage(folder);
    const made = JSON.stringify([digestOfBuild(), found.folder, found.file?.text ?? null]);
    const bytes = await storage.read(fileOf(found));
    try {
      const kept = bytes && (fromBytes(bytes) as CacheDump | undefined);
      if (kept?.made === made) return new CheckCache(folder, storage, found, made, kept);
    } catch {
      // Damaged in a way that its checksum does not show.
    }
    return new CheckCache(folder, storage, found, made);
  }

  /** Drops the articles that are not among the files any more. Returns the files that are to be read: new and changed ones. */
  sift(files: readonly ArticleFile[], mostUnits: number): readonly ArticleFile[] {
    const unread = files.filter((file) => !this.#isUnchanged(file, mostUnits));
    const there = new Set(files.map(({ uri }) => uri));
    const gone = this.corpus.uris().filter((uri) => !there.has(uri));
    if (unread.length + gone.length > mostPiecemeal * files.length)
      this.#checker.setProject(this.#found.project);
    if (unread.length + gone.length > 0) this.#isAsKept = false;
    for (const uri of gone) this.#delete(uri);
    for (const { uri } of unread) this.#awaited.add(uri);
    return unread;
  }

  put(article: Article): void {
    this.#renewed(article.uri);
    this.#checker.put(article);
  }

  take(article: HandedArticle): void {
    this.#renewed(article.uri);
    this.#checker.take(article);
  }

  /** To be called when all is read: what could be read before, and can't now, does not stay as it was. */
  settle(): void {
    for (const uri of this.#awaited) this.#delete(uri);
    this.#awaited.clear();
  }

  /** As `Checker.survey`: checked anew is what has changed, and what rests on it. */
  *survey(uris: readonly string[]): Generator<readonly [uri: string, findings: readonly Finding[]]> {
    for (const uri of this.corpus.inOrderOfDay(uris)) yield [uri, this.#checker.findings(uri)];
  }

  /** What is counted of an article of the corpus. */
  countIn(uri: string): OneCounted {
    const known = this.#known.get(uri);
    if (known) return known;
    const counted = countIn(this.corpus.article(uri)!);
    this.#known.set(uri, counted);
    return counted;
  }

  /** Keeps all for the next run, where anything has changed. A folder that can't be written to is named on stderr. */
  async save(io: Io): Promise<void> {
    if (this.#isAsKept) return;
    try {
      await this.#storage.write(fileOf(this.#found), this.#pieces());
    } catch (error) {
      note(io, cannotKeepCache(this.#folder, reasonOf(error)));
    }
  }

  #renewed(uri: string): void {
    this.#awaited.delete(uri);
    this.#known.delete(uri);
  }

  #delete(uri: string): void {
    this.#known.delete(uri);
    this.#checker.delete(uri);
  }

  async *#pieces(): AsyncGenerator<Uint8Array> {
    for (const piece of writeInSteps(this.#dump())) if (piece) yield piece;
  }

  #dump(): CacheDump {
    const uris = this.corpus.uris();
    const kept = uris.map((uri) => this.countIn(uri));
    return onDemand<CacheDump>({
      made: () => this.#made,
      uris: () => uris,
      digests: () => uris.map((uri) => this.#digests.get(uri)!),
      words: () => Int32Array.from(kept, ({ words }) => words),
      mentions: () => Int32Array.from(kept, ({ mentions }) => mentions),
      corpus: () => this.corpus.dump(),
      checker: () => this.#checker.dump(),
    });
  }

  /** Also notes the file's digest, before it is read: if it changes in between it is only read once more than it must. */
  #isUnchanged({ path, uri, named }: ArticleFile, mostUnits: number): boolean {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch {
      return false;
    }
    const digest = digestOf(bytes);
    this.#digests.set(uri, digest);
    // Whether so long a file is left out depends on how it was named.
    return (named || bytes.length <= mostUnits) && this.#keptDigests.get(uri) === digest;
  }
}

/** A run's articles and findings, written down; the columns are by article, in the order of the URIs. */
interface CacheDump {
  readonly [name: string]: string | readonly string[] | Int32Array | CorpusDump | CheckerDump;
  readonly made: string;
  readonly uris: readonly string[];
  readonly digests: readonly string[];
  readonly words: Int32Array;
  readonly mentions: Int32Array;
  readonly corpus: CorpusDump;
  readonly checker: CheckerDump;
}

/** One file a project: runs over other PATHs of it find most articles there. */
const fileOf = ({ folder, file }: FoundProject): string =>
  `${digestOf(new TextEncoder().encode(file?.path ?? folder)).slice(0, 16)}.check`;

const digestOf = (bytes: Uint8Array): string => createHash("sha1").update(bytes).digest("hex");

/** The version and the content of what runs: times of files say nothing where the program is installed anew for each run. */
function digestOfBuild(): string {
  const tables = join(__dirname, "data");
  const files = [
    __filename,
    ...(existsSync(tables) ? readdirSync(tables).map((name) => join(tables, name)) : []),
  ];
  const digests = files.map((file) => `${basename(file)} ${digestOf(readFileSync(file))}`);
  return [version, ...digests].join("\n");
}
