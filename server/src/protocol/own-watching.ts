import type { Folder } from "./folder";
import type { Runtime } from "./runtime";

/** How many directories are watched at most. */
const most = 1000;

/** Watches the directories of articles for clients that can't: those that hold an article, and each workspace folder itself. */
export class OwnWatching {
  readonly #watch: NonNullable<Runtime["watchFolder"]>;
  readonly #onChange: (uri: string) => void;
  /** What ends the watching of each directory, by workspace folder and directory. */
  readonly #watched = new Map<Folder, Map<string, () => void>>();

  constructor(watch: NonNullable<Runtime["watchFolder"]>, onChange: (uri: string) => void) {
    this.#watch = watch;
    this.#onChange = onChange;
  }

  /** To be called when a folder's files are listed: watches what came, leaves what went. */
  follow(folder: Folder): void {
    if (folder.root === undefined) return;
    const wanted = new Set([folder.root]);
    for (const key of folder.onDisk) wanted.add(key.slice(0, key.lastIndexOf("/")));
    const watched = this.#watched.get(folder) ?? new Map<string, () => void>();
    this.#watched.set(folder, watched);
    for (const [directory, end] of watched) {
      if (wanted.has(directory)) continue;
      end();
      watched.delete(directory);
    }
    for (const directory of wanted) {
      if (watched.size >= most) return;
      if (!watched.has(directory)) watched.set(directory, this.#watch(directory, this.#onChange));
    }
  }

  leave(folder: Folder): void {
    for (const end of this.#watched.get(folder)?.values() ?? []) end();
    this.#watched.delete(folder);
  }

  dispose(): void {
    for (const folder of [...this.#watched.keys()]) this.leave(folder);
  }
}
