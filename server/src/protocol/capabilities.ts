import {
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { semanticModifiers, semanticTypes } from "../features/feature";
import type { Client } from "./client";

/** The kind of the code action that applies what the project file or a trusted article confirms. */
export const fixAllKind = "source.fixAll.factAnnotation";

/** The kind of the code actions that mark facts as checked, and take marks back. */
export const checkedKind = "factAnnotation.checked";

/** The kind of the code actions that settle names and figures in the project file. */
export const namesKind = "factAnnotation.names";

/** The commands that the server runs: marks, names lists, pages, for clients that ask a person first, and for scripts. */
export const serverCommands = {
  mark: "factAnnotation.server.mark",
  proposeNames: "factAnnotation.server.proposeNames",
  addNames: "factAnnotation.server.addNames",
  report: "factAnnotation.server.report",
  factSheet: "factAnnotation.server.factSheet",
} as const;

/**
 * What a word that may be a name begins with. Editors ask for completions by themselves only where quick suggestions
 * are on, which Markdown's are not, or at these characters.
 */
const capitals = [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĽŁŃŇŌŐŒŔŘŚŞŠȘŤȚŪŮŰŹŻŽ",
];

const foldersAndFiles: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: "**" } }],
};

/** What the server offers a client. */
export function offer(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    completionProvider: { triggerCharacters: capitals },
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: false },
    codeActionProvider: {
      codeActionKinds: ["quickfix", fixAllKind, checkedKind, namesKind],
      resolveProvider: client.resolvesEdits,
    },
    executeCommandProvider: { commands: Object.values(serverCommands) },
    semanticTokensProvider: {
      legend: { tokenTypes: [...semanticTypes], tokenModifiers: [...semanticModifiers] },
      full: { delta: true },
      range: true,
    },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: foldersAndFiles,
        didCreate: foldersAndFiles,
        didRename: foldersAndFiles,
        didDelete: foldersAndFiles,
      },
    },
  };
}
