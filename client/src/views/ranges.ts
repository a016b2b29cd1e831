import * as vscode from "vscode";

/** A range as the server gives it; both sides count UTF-16 code units. */
export interface ServerRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export function toRange({ start, end }: ServerRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
