import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type {
  ListFilesParams,
  ListFilesResult,
  ReadFileParams,
  ReadFileResult,
} from "../../server/src/protocol/client-files";

/** What may be an article: "story.txt", "notes.md". */
const wanted = /\.(?:txt|text|md|markdown|article)$/iu;

/** Folders never entered: "node_modules", ".git". */
const closedFolder = /^(?:\.|node_modules$)/u;

/** Answers the requests by which a server in a worker reaches files: it has no disk of its own. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest("factAnnotation/listFiles", listFiles),
    client.onRequest("factAnnotation/readFile", readFile),
  );
}

async function listFiles({ folder }: ListFilesParams): Promise<ListFilesResult> {
  const files = await filesUnder(vscode.Uri.parse(folder));
  return { files: files.map((file) => file.toString()) };
}

async function filesUnder(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await readFolder(folder);
  const found = entries.map(([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    // Links may lead round in a circle.
    if (type & vscode.FileType.SymbolicLink) return [];
    if (type & vscode.FileType.Directory) return closedFolder.test(name) ? [] : filesUnder(uri);
    return wanted.test(name) ? [uri] : [];
  });
  return (await Promise.all(found)).flat();
}

/** A folder that is gone or may not be read has no entries. */
async function readFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** Null bytes where there is no such file. */
async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { bytes: await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)) };
  } catch {
    return { bytes: null };
  }
}
