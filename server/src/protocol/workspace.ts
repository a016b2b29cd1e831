import type { Settings } from "../check/settings";
import { noSettings } from "../check/settings";
import type { HandedArticle } from "../index/handover";
import type { Article } from "../link/article";
import { readArticle } from "../link/read-article";
import { type Draft, readDraft } from "../link/read-draft";
import { createReader, type Reader } from "../link/reader";
import type { Message } from "../words/message";
import { leftOutTooLarge } from "../words/notices";
import { Folder } from "./folder";
import { Lines, type PositionEncoding } from "./lines";
import type { OpenDocuments } from "./open-documents";
import { holds, schemeOf } from "./uris";

/** Schemes whose texts a person writes. All others (`git:`, `output:`…) are read-only views, unless a workspace folder has them. */
const writableSchemes: readonly string[] = [
  "file",
  "untitled",
  "inmemory",
  "vscode-vfs",
  "vscode-remote",
  "vscode-test-web",
];

/** Whom the workspace tells what happens to its articles. */
export interface WorkspaceListener {
  /** An article changed; `affected` are all whose findings may have. */
  readonly onChange: (changed: string, affected: ReadonlySet<string>) => void;
  /** An article is left out, for a reason that the person should hear of. */
  readonly onNotice: (message: Message) => void;
  /** An article could not be read for a fault of the program; it is left out. */
  readonly onError: (key: string, error: unknown) => void;
}

/**
 * All folders and what each URI's text is now. After `flush`, the corpus of the folder that holds an open text has the
 * text as the editor has it; of all other articles it has the text that was last put from disk.
 */
export class Workspace {
  /** Articles that stand in no folder. */
  readonly loose: Folder;
  readonly #folders = new Map<string, Folder>();
  /** Made when the first text is read: its tables take longer than a client should wait for its first answer. */
  #reader: Reader | undefined;
  readonly #documents: OpenDocuments;
  readonly #encoding: PositionEncoding;
  readonly #listener: WorkspaceListener;
  readonly #touched = new Set<string>();
  readonly #lines = new WeakMap<Article, Lines>();
  /** The open article that was read last: most likely it is being written. */
  #draft: Draft | undefined;

  constructor(documents: OpenDocuments, encoding: PositionEncoding, listener: WorkspaceListener) {
    this.#documents = documents;
    this.#encoding = encoding;
    this.#listener = listener;
    this.loose = new Folder(undefined, noSettings);
  }

  /** In the order in which they were added, without the loose articles. */
  get folders(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /** The innermost folder that holds the file, else the loose articles. */
  folderOf(key: string): Folder {
    let found = this.loose;
    for (const [root, folder] of this.#folders) {
      if (holds(root, key) && root.length >= (found.root?.length ?? 0)) found = folder;
    }
    return found;
  }

  /** Keys in the order that it costs least to check their articles in, folder by folder. */
  inOrder(keys: readonly string[]): readonly string[] {
    const byFolder = new Map<Folder, string[]>();
    for (const key of keys) {
      const folder = this.folderOf(key);
      const known = byFolder.get(folder);
      if (known) known.push(key);
      else byFolder.set(folder, [key]);
    }
    return [...byFolder].flatMap(([folder, own]) => folder.inOrder(own));
  }

  /** Adds a folder, or returns the one that is there. Articles that it now holds leave the folders they stood in. */
  addFolder(root: string, settings: Settings): Folder {
    const known = this.#folders.get(root);
    if (known) return known;
    const folder = new Folder(root, settings);
    this.#folders.set(root, folder);
    for (const other of [this.loose, ...this.folders]) {
      if (other === folder) continue;
      for (const key of other.keys())
        if (holds(root, key) && this.folderOf(key) === folder) this.#drop(other, key);
    }
    this.#touchOpen();
    return folder;
  }

  /** Returns the keys of its articles, which are no longer any folder's until they are touched or read again. */
  removeFolder(root: string): readonly string[] {
    const folder = this.#folders.get(root);
    if (!folder) return [];
    this.#folders.delete(root);
    this.#touchOpen();
    return folder.keys();
  }

  /** Whether the file, or the text that is open there, is an article of its folder. */
  isArticle(key: string): boolean {
    const folder = this.folderOf(key);
    const isKnown = folder.root !== undefined || writableSchemes.includes(schemeOf(key));
    return isKnown && folder.accepts(key, this.#documents.get(key)?.languageId);
  }

  /** Whether the file is a page, document or PDF that the articles of its folder are checked against. */
  isSource(key: string): boolean {
    return this.folderOf(key).isSource(key);
  }

  /** Says that the text which is open at the key changed, or what counts as an article did. */
  touch(key: string): void {
    this.#touched.add(key);
  }

  /** What counts as an article of the folder changed: takes out those that no longer do, and touches every open text. */
  reconsider(folder: Folder): void {
    for (const uri of folder.keys()) {
      const isTooLong = () => folder.corpus.article(uri)!.text.length > folder.project.maxFileSize;
      if (!(this.isArticle(uri) || this.isSource(uri)) || isTooLong()) this.dropFromDisk(uri);
    }
    for (const key of this.#documents.keys()) if (this.folderOf(key) === folder) this.touch(key);
  }

  /** Reads the open texts that were touched. */
  flush(): void {
    for (const key of this.#touched) {
      this.#touched.delete(key);
      const document = this.#documents.get(key);
      // A source that is open shows its markup, which is not the text that was taken out of it.
      if (document && !this.isSource(key)) this.#put(key, document.text);
    }
  }

  /** Takes a text from disk, unless the file is open. `stamp` is the file's, where it has one. */
  putFromDisk(key: string, text: string, stamp?: number): void {
    const folder = this.folderOf(key);
    folder.onDisk.add(key);
    if (this.#documents.has(key) && !folder.isSource(key)) return;
    this.#put(key, text);
    if (stamp !== undefined && folder.corpus.has(key)) folder.stamps.set(key, stamp);
  }

  /** As `putFromDisk`, for a text that another thread has read and that is no longer than it may be. */
  takeFromDisk(handed: HandedArticle, stamp?: number): void {
    const { uri: key } = handed;
    const folder = this.folderOf(key);
    folder.onDisk.add(key);
    if (this.#documents.has(key)) return;
    folder.stamps.delete(key);
    if (this.isArticle(key)) {
      this.#listener.onChange(key, folder.take(handed));
      if (stamp !== undefined) folder.stamps.set(key, stamp);
    } else this.#drop(folder, key);
  }

  /** Says that there is no such file any more, or that it is no article. An open text stays. */
  dropFromDisk(key: string): void {
    const folder = this.folderOf(key);
    folder.onDisk.delete(key);
    folder.stamps.delete(key);
    if (folder.isSource(key) || !this.#documents.has(key)) this.#drop(folder, key);
  }

  /** The article at the key as it is now. */
  article(key: string): Article | undefined {
    this.flush();
    return this.folderOf(key).corpus.article(key);
  }

  /** Whether an article with a text stands at the key, as far as texts have been read. */
  hasText(key: string): boolean {
    return (this.folderOf(key).corpus.article(key)?.text ?? "") !== "";
  }

  /** Most characters that an article may have, where the text that is open at the key would be one but for its length. */
  limitExceeded(key: string): number | undefined {
    const { maxFileSize } = this.folderOf(key).project;
    const length = this.#documents.get(key)?.text.length ?? 0;
    return length > maxFileSize && this.isArticle(key) ? maxFileSize : undefined;
  }

  linesOf(article: Article): Lines {
    const known = this.#lines.get(article);
    if (known) return known;
    // In a source an editor can open no place, only the whole.
    const lines = new Lines(this.isSource(article.uri) ? "" : article.text, this.#encoding);
    this.#lines.set(article, lines);
    return lines;
  }

  #put(key: string, text: string): void {
    const folder = this.folderOf(key);
    folder.stamps.delete(key);
    const isWanted = this.isArticle(key) || folder.isSource(key);
    if (isWanted && this.#isShortEnough(key, text, folder)) this.#read(folder, key, text);
    else this.#drop(folder, key);
  }

  #isShortEnough(key: string, text: string, { project }: Folder): boolean {
    if (text.length <= project.maxFileSize) return true;
    this.#listener.onNotice(leftOutTooLarge(key, project.maxFileSize));
    return false;
  }

  #read(folder: Folder, key: string, text: string): void {
    if (folder.corpus.article(key)?.text === text) return;
    try {
      this.#reader ??= createReader();
      this.#listener.onChange(key, folder.put(this.#articleOf(this.#reader, key, text)));
    } catch (error) {
      this.#listener.onError(key, error);
      this.#drop(folder, key);
    }
  }

  #articleOf(reader: Reader, key: string, text: string): Article {
    if (!this.#documents.has(key)) return readArticle(reader, key, text);
    this.#draft = readDraft(reader, key, text, this.#draft?.article.uri === key ? this.#draft : undefined);
    return this.#draft.article;
  }

  #drop(folder: Folder, key: string): void {
    if (folder.corpus.has(key)) this.#listener.onChange(key, folder.delete(key));
  }

  #touchOpen(): void {
    for (const key of this.#documents.keys()) this.touch(key);
  }
}
