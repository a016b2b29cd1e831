import type * as vscode from "vscode";

/** Runs something once things have been quiet for a while, however often it is called before. */
export interface Later extends vscode.Disposable {
  readonly call: () => void;
}

/** `milliseconds` is how long it has to be quiet. */
export function createLater(milliseconds: number, run: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call: () => {
      clearTimeout(timer);
      timer = setTimeout(run, milliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}
