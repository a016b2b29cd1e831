import * as vscode from "vscode";

/** The languages that articles are written in; `activationEvents` in package.json names the same ones. */
export const articleLanguages: readonly string[] = ["plaintext", "markdown", "article"];

/** Where a person can write: disks, unsaved drafts, and the file systems that editors on the web bring. */
const writtenSchemes = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-test-web", "memfs"];

/**
 * Which documents the server hears of: articles where they are written, and so not the read-only views of them
 * (`git:`, comparisons, output). A workspace folder's own scheme is always among them.
 */
export function articleSelector(): { readonly scheme: string; readonly language: string }[] {
  const folderSchemes = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  const schemes = [...new Set([...writtenSchemes, ...folderSchemes])];
  return schemes.flatMap((scheme) => articleLanguages.map((language) => ({ scheme, language })));
}

/** True where the document is an article that the server hears of. */
export function isArticle(document: vscode.TextDocument): boolean {
  return vscode.languages.match(articleSelector(), document) > 0;
}
