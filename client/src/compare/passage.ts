import * as vscode from "vscode";
import type { ViewPlace } from "../../../server/src/protocol/view-requests";
import { toRange } from "../views/ranges";

/** A passage in an article. */
export interface Passage {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  /** What is said of it. */
  readonly message: string;
}

/** An editor with the passage that it shows. */
export type ShownPassage = readonly [editor: vscode.TextEditor, passage: Passage];

/** A passage as the server names it. */
export function toPassage({ uri, range, message }: ViewPlace): Passage {
  return { uri: vscode.Uri.parse(uri), range: toRange(range), message };
}
