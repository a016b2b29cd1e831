import * as vscode from "vscode";

/** Tells `when` clauses what there is. */
export type TellContext = (key: string, value: string | boolean) => void;

/** Sets keys that begin with `factAnnotation.`; what has not changed since is not told again. */
export function createContextKeys(): TellContext {
  const told = new Map<string, string | boolean>();
  return (key, value) => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand("setContext", `factAnnotation.${key}`, value);
  };
}
