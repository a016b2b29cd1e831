/**
 * Runs one work for each key at a time. Asked again while it runs, it runs once more when it is through, however often it
 * was asked: the last run began after the last call.
 */
export class Repeating<K> {
  readonly #running = new Map<K, { again: boolean; readonly done: Promise<void> }>();

  /** Comes back when the key's work is through for good. While one runs, it is that one which is repeated. */
  run(key: K, work: () => Promise<void>): Promise<void> {
    const running = this.#running.get(key);
    if (running) {
      running.again = true;
      return running.done;
    }
    const entry = { again: true, done: Promise.resolve() };
    this.#running.set(key, entry);
    entry.done = this.#repeat(key, entry, work);
    return entry.done;
  }

  isRunning(key: K): boolean {
    return this.#running.has(key);
  }

  async #repeat(key: K, entry: { again: boolean }, work: () => Promise<void>): Promise<void> {
    try {
      while (entry.again) {
        entry.again = false;
        await work();
      }
    } finally {
      this.#running.delete(key);
    }
  }
}
