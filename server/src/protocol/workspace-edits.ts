import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { changesArticles } from "../words/notices";
import type { Words } from "../words/words";
import type { Client } from "./client";

/** The changes to one file, as ranges in the client's encoding. */
export interface FileEdits {
  /** As the client spells it. */
  readonly uri: string;
  /** The version of the open text that the ranges are of; null for a file that only the disk knows. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
  /** True where the file does not exist yet. */
  readonly isNew?: boolean;
}

/** Who is to read an edit: what the client takes, and the person's language. */
export interface Reader {
  readonly client: Client;
  readonly words: Words;
}

/**
 * The edit in the best form that the client takes. `label` given, an edit over several files asks for confirmation where
 * the client can. A client that can't create files is sent the text of a new file as an edit to what it will find empty.
 */
export function toWorkspaceEdit(
  { client, words }: Reader,
  files: readonly FileEdits[],
  label?: string,
): WorkspaceEdit {
  if (!client.documentChanges) {
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits]])) };
  }
  const annotation = label !== undefined && files.length > 1 && client.changeAnnotations ? label : undefined;
  const documentChanges = files.flatMap((file): (TextDocumentEdit | CreateFile)[] => {
    const change: TextDocumentEdit = {
      textDocument: { uri: file.uri, version: file.version },
      edits: annotation === undefined ? [...file.edits] : file.edits.map((edit) => annotate(edit)),
    };
    if (!file.isNew || !client.createsFiles) return [change];
    return [{ kind: "create", uri: file.uri, options: { ignoreIfExists: true } }, change];
  });
  if (annotation === undefined) return { documentChanges };
  return {
    documentChanges,
    changeAnnotations: { [annotationId]: confirmed(annotation, words.say(changesArticles(files.length))) },
  };
}

const annotationId = "several-articles";

function annotate(edit: TextEdit): AnnotatedTextEdit {
  return { ...edit, annotationId };
}

function confirmed(label: string, description: string): ChangeAnnotation {
  return { label, description, needsConfirmation: true };
}
