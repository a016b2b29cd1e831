import * as vscode from "vscode";

/** The language that the extension speaks, and its words from the English ones: both are English where it is not translated. */
export interface ClientLanguage {
  readonly language: string;
  readonly translation: Readonly<Record<string, string>>;
}

/** What the editor has loaded for its language: the server and the pages speak with the same words. */
export function translation(): ClientLanguage {
  const { bundle } = vscode.l10n;
  return { language: bundle ? vscode.env.language : "en", translation: bundle ?? {} };
}
