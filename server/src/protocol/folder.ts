import { createPathFilter, hasArticleExtension, type PathFilter } from "../check/article-paths";
import {
  type CheckedFact,
  type CheckedFile,
  checkedFileName,
  nothingChecked,
  readChecked,
} from "../check/checked";
import { Checker, type CheckerDump } from "../check/checker";
import type { Finding } from "../check/finding";
import { type CheckingState, checkingState } from "../check/marks/lost-marks";
import type { ProjectProblem } from "../check/project";
import { pathInProject, projectFileName, type ReadProject, readProject } from "../check/project-file";
import type { Settings } from "../check/settings";
import { Corpus } from "../index/corpus";
import type { CorpusDump } from "../index/corpus-dump";
import type { CorpusView } from "../index/corpus-view";
import { onDemand } from "../index/dump";
import type { HandedArticle } from "../index/handover";
import type { Article } from "../link/article";
import { passes } from "./client-files";
import { Pointers } from "./pointers";
import { nameOf, schemeOf, toChild, toPath } from "./uris";

/** Languages of texts that have no file name to go by. */
const proseLanguages: readonly string[] = ["plaintext", "text", "markdown", "article"];

/** A folder's index and findings, written down. */
export interface FolderDump {
  readonly [name: string]: string | CorpusDump | CheckerDump | readonly string[] | Float64Array;
  readonly made: string;
  readonly corpus: CorpusDump;
  readonly checker: CheckerDump;
  readonly stamped: readonly string[];
  readonly stamps: Float64Array;
}

/**
 * How far the articles on disk are read. `reading`: they are being read for the first time. `slow`: that takes so long
 * that open articles are answered with what is known. `ready`: all are read. `partial`: the reading was cancelled.
 */
export type ReadingState = "reading" | "slow" | "ready" | "partial";

/**
 * One workspace folder, or the articles that stand in none (`root` undefined): a corpus of its own, checked by a project
 * of its own. The corpus's articles are those that were put and not deleted; `onDisk` are those that a listing named.
 */
export class Folder {
  /** Key of the folder. */
  readonly root: string | undefined;
  readonly onDisk = new Set<string>();
  state: ReadingState;
  /** Of articles that are as a file was, the file's stamp. */
  readonly stamps = new Map<string, number>();
  #corpus: Corpus;
  #checker: Checker;
  readonly #pointers = new Pointers();
  readonly #glances = new WeakMap<Article, readonly Finding[]>();
  #settings: Settings;
  #projectText: string | undefined;
  #project: ReadProject;
  #filter: PathFilter;
  #checkedText: string | undefined;
  #checked: CheckedFile = nothingChecked;
  #checking = new WeakMap<Article, CheckingState>();

  constructor(root: string | undefined, settings: Settings) {
    this.root = root;
    this.state = root === undefined ? "ready" : "reading";
    this.#settings = settings;
    this.#project = readProject(undefined, root, settings);
    this.#filter = createPathFilter(this.#project.include, this.#project.exclude, this.#project.sources);
    this.#corpus = new Corpus();
    this.#checker = new Checker(this.#corpus, this.#project);
  }

  get corpus(): CorpusView {
    return this.#corpus;
  }

  get project(): ReadProject {
    return this.#project;
  }

  get filter(): PathFilter {
    return this.#filter;
  }

  /** Key of the project file, whether it exists or not; undefined for articles that stand in no folder. */
  get projectFile(): string | undefined {
    return this.root === undefined ? undefined : toChild(this.root, projectFileName);
  }

  /** Key of the file of marks beside the project file, whether it exists or not; undefined like the project file's. */
  get checkedFile(): string | undefined {
    return this.root === undefined ? undefined : toChild(this.root, checkedFileName);
  }

  /** Whether the key is that of the project file or of the file of marks. */
  isOwnFile(key: string): boolean {
    return key === this.projectFile || key === this.checkedFile;
  }

  /** The project file's or the file of marks' text and what is wrong with it; undefined for other keys. */
  problemsOf(
    key: string,
  ): { readonly text: string; readonly problems: readonly ProjectProblem[] } | undefined {
    if (key === this.projectFile) return { text: this.#projectText ?? "", problems: this.#project.problems };
    if (key === this.checkedFile) return { text: this.#checkedText ?? "", problems: this.#checked.problems };
    return undefined;
  }

  /** Whether a file is a page, document or PDF that the folder's articles are checked against. */
  isSource(key: string): boolean {
    return this.root !== undefined && passes(this.#filter, toPath(this.root, key), "source");
  }

  /** Whether a file, or a text that is open in this language, is one of the folder's articles. */
  accepts(key: string, languageId?: string): boolean {
    if (this.root !== undefined) return passes(this.#filter, toPath(this.root, key));
    const name = nameOf(key);
    if (schemeOf(key) === "untitled" || !name.includes(".")) {
      return languageId !== undefined && proseLanguages.includes(languageId);
    }
    return hasArticleExtension(name) && this.#filter.isArticle(name);
  }

  /** Returns the URIs whose findings may have changed. */
  put(article: Article): ReadonlySet<string> {
    return this.#checker.put(article);
  }

  /** As `put`, for an article that another thread has read. */
  take(handed: HandedArticle): ReadonlySet<string> {
    return this.#checker.take(handed);
  }

  /** Returns the URIs whose findings may have changed; none where there was no such article. */
  delete(key: string): ReadonlySet<string> {
    return this.#corpus.has(key) ? this.#checker.delete(key) : new Set();
  }

  /**
   * The findings that stand in the article. Checks it where that is not done yet. While the folder is being read for the
   * first time they rest on the articles that are there when the article is first looked at: keeping them up to date
   * with each article that comes would cost more than the reading.
   */
  findings(key: string): readonly Finding[] {
    const article = this.#corpus.article(key);
    if (!article) return this.#note(key, []);
    if (isWhole(this)) return this.#note(key, this.#checker.findings(key));
    const glanced = this.#glances.get(article) ?? this.#checker.glance(key);
    this.#glances.set(article, glanced);
    return glanced;
  }

  /** Has the corpus learn its names for searches, a piece of the work at each step; articles may change between two. */
  prepareNames(): Iterable<void> {
    return this.#corpus.prepareNames();
  }

  /** Keys of the articles that have something to be shown, and of those not checked yet, in the order that it costs least to check them in. */
  unshown(): readonly string[] {
    return this.inOrder(this.keys().filter((key) => !this.#checker.isFree(key)));
  }

  /** Keys in the order that it costs least to check their articles in. */
  inOrder(keys: readonly string[]): readonly string[] {
    return this.#corpus.inOrderOfDay(keys);
  }

  /** How many times an article has been checked so far. */
  get checks(): number {
    return this.#checker.checks;
  }

  /** Whether every article has been checked, so that nothing is gained by saving again. */
  get isChecked(): boolean {
    return this.keys().every((key) => this.#checker.isChecked(key));
  }

  /** Takes the findings for unknown: so much has changed that each is better worked out anew. */
  forgetFindings(): void {
    this.#checker.setProject(this.#project);
  }

  /** All that is known of the articles, to be saved; good until an article comes, goes or changes. */
  dump(): FolderDump {
    const stamped = [...this.stamps];
    return onDemand<FolderDump>({
      made: () => this.made,
      corpus: () => this.#corpus.dump(),
      checker: () => this.#checker.dump(),
      stamped: () => stamped.map(([key]) => key),
      stamps: () => Float64Array.from(stamped, ([, stamp]) => stamp),
    });
  }

  /** Takes what was saved in place of what it knows. Articles that are here already stay as they are. */
  restore({ made, corpus, checker, stamped, stamps }: FolderDump): void {
    const before = this.#corpus;
    this.#corpus = new Corpus(undefined, corpus);
    this.#checker = new Checker(this.#corpus, this.#project, made === this.made ? checker : undefined);
    stamped.forEach((key, at) => void this.stamps.set(key, stamps[at]!));
    for (const article of before.articles()) {
      this.stamps.delete(article.uri);
      if (this.#corpus.article(article.uri)?.text !== article.text) this.#checker.put(article);
    }
  }

  /** Under what the findings were made: another project file or other settings make others. */
  get made(): string {
    const { include, exclude, rules, maxFileSize } = this.#settings;
    return JSON.stringify([this.#projectText ?? null, include, exclude, [...rules], maxFileSize]);
  }

  #note(key: string, findings: readonly Finding[]): readonly Finding[] {
    this.#pointers.note(key, findings);
    return findings;
  }

  /** The findings that stand in other articles and point at this one, as far as those articles are checked. */
  findingsElsewhere(key: string): readonly Finding[] {
    const sources = [...this.#pointers.sourcesOf(key)].filter((source) => source !== key).sort();
    const findings = sources.flatMap((source) => this.findings(source));
    return findings.filter(({ related }) => related.some(({ uri }) => uri === key));
  }

  /** Keys of all its articles. */
  keys(): string[] {
    return this.#corpus.uris();
  }

  /** Takes the project file's text, or undefined where there is none. Returns what that changes. */
  setProjectText(text: string | undefined): ProjectChange {
    if (text === this.#projectText) return { files: false, findings: false };
    this.#projectText = text;
    return this.#renew();
  }

  /** Takes the text of the file of marks, or undefined where there is none. Returns whether that changes anything. */
  setCheckedText(text: string | undefined): boolean {
    if (text === this.#checkedText) return false;
    this.#checkedText = text;
    this.#checked = text === undefined ? nothingChecked : readChecked(text);
    this.#checking = new WeakMap();
    return true;
  }

  /** The article's facts that people have marked as checked, in text order. */
  checkedIn(article: Article): readonly CheckedFact[] {
    return this.#checked.marks.size > 0 ? this.checkingOf(article).checked : [];
  }

  /** What has been checked of the article, and which marks hold no more. */
  checkingOf(article: Article): CheckingState {
    const known = this.#checking.get(article);
    if (known) return known;
    const marks = this.#checked.marks.get(pathInProject(this.root, article.uri) ?? "") ?? [];
    const state = checkingState(article, marks);
    this.#checking.set(article, state);
    return state;
  }

  setSettings(settings: Settings): ProjectChange {
    this.#settings = settings;
    return this.#renew();
  }

  #renew(): ProjectChange {
    const before = this.#project;
    this.#project = readProject(this.#projectText, this.root, this.#settings);
    const { include, exclude, sources, maxFileSize } = this.#project;
    const files =
      JSON.stringify([include, exclude, sources, maxFileSize]) !==
      JSON.stringify([before.include, before.exclude, before.sources, before.maxFileSize]);
    if (files) this.#filter = createPathFilter(include, exclude, sources);
    this.#checker.setProject(this.#project);
    return { files, findings: true };
  }
}

/** Whether there is enough to answer from about what is open. */
export const isSettled = ({ state }: Folder): boolean => state !== "reading";

/** Whether all articles on disk are read, or as many as are going to be. */
export const isWhole = ({ state }: Folder): boolean => state === "ready" || state === "partial";

/** What a new project file or new settings change: which files are articles, and what is found in them. */
export interface ProjectChange {
  readonly files: boolean;
  readonly findings: boolean;
}
