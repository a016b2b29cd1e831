import * as vscode from "vscode";
import { checkedFileName, projectFileName } from "./project-file";

/** The languages that articles are written in; `activationEvents` in package.json names the same ones. */
const articleLanguages: readonly string[] = ["plaintext", "markdown", "article"];

/** Where a person can write: disks, unsaved drafts, and the file systems that editors on the web bring. */
const writtenSchemes = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-test-web", "memfs"];

/**
 * Which documents are articles: texts where they are written, and so not the read-only views of them (`git:`,
 * comparisons, output).
 */
export function articleSelector(): { readonly scheme: string; readonly language: string }[] {
  return editedSchemes().flatMap((scheme) => articleLanguages.map((language) => ({ scheme, language })));
}

/** Which documents tell what a project has settled and checked; the server takes them as they are edited. */
export function projectFileSelector(): { readonly scheme: string; readonly pattern: string }[] {
  const names = [projectFileName, checkedFileName];
  return editedSchemes().flatMap((scheme) => names.map((name) => ({ scheme, pattern: `**/${name}` })));
}

/** A workspace folder's own scheme is always among them. */
function editedSchemes(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set([...writtenSchemes, ...folders.map((folder) => folder.uri.scheme)])];
}

/** True where the document is an article that the server hears of. */
export function isArticle(document: vscode.TextDocument): boolean {
  return vscode.languages.match(articleSelector(), document) > 0;
}
