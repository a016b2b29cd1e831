import type { CancellationToken } from "vscode-languageserver";

/** Lets requests wait until something is so. */
export class Readiness {
  readonly #waiting = new Set<() => void>();

  /** Comes back once `isMet` says so, or the request is cancelled. It is asked now and after each `changed`. */
  until(isMet: () => boolean, token?: CancellationToken): Promise<void> {
    if (isMet() || token?.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      const cancelling = token?.onCancellationRequested(() => end());
      const check = () => {
        if (isMet()) end();
      };
      const end = () => {
        this.#waiting.delete(check);
        cancelling?.dispose();
        resolve();
      };
      this.#waiting.add(check);
    });
  }

  changed(): void {
    for (const check of [...this.#waiting]) check();
  }
}
