import * as vscode from "vscode";
import type { Range } from "vscode-languageclient";

/** Which facts to mark as checked or to unmark: those at the ranges, or all of the article where there are none. */
export interface MarkRequest {
  readonly uri: string;
  readonly does: "mark" | "unmark";
  readonly ranges?: readonly Range[];
}

/** What the server's code action hands over, or, where a key or the palette runs the command, what is selected. */
export function readRequest(given: unknown, does: MarkRequest["does"]): MarkRequest | undefined {
  if (isRequest(given)) return given;
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  return { uri: editor.document.uri.toString(), does, ranges: editor.selections.map(toRange) };
}

/** All facts of the article in the active editor. */
export function wholeArticle(): MarkRequest | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && { uri: document.uri.toString(), does: "mark" };
}

function isRequest(given: unknown): given is MarkRequest {
  return (
    typeof given === "object" && given !== null && "uri" in given && "does" in given && "ranges" in given
  );
}

function toRange({ start, end }: vscode.Selection): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
