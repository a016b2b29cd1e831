import { LSPErrorCodes, ResponseError, type TextEdit } from "vscode-languageserver";
import type { Edit, ProjectRecord } from "../check/finding";
import type { Message } from "../words/message";
import { hasChanged, needsFolder, notReadAsText } from "../words/notices";
import type { Folder } from "./folder";
import { Lines } from "./lines";
import { addRecord, type TextChange } from "./project-record";
import type { Session } from "./session";
import { nameOf, toPath } from "./uris";
import type { FileEdits } from "./workspace-edits";

/** Edits by offsets, with the texts that the offsets are of. */
export interface PlannedEdits {
  readonly edits: readonly Edit[];
  /** By key, for each article that is edited. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Keeps the texts that edits are of, as the folder's corpus has them now. Sources are never changed. */
export function planEdits(edits: readonly Edit[], folder: Folder): PlannedEdits {
  const texts = new Map<string, string>();
  const own = edits.filter(({ uri }) => !folder.isSource(uri));
  for (const { uri } of own) {
    const text = texts.has(uri) ? undefined : folder.corpus.article(uri)?.text;
    if (text !== undefined) texts.set(uri, text);
  }
  return { edits: own, texts };
}

/**
 * The planned edits as ranges, file by file in order of URI. Each text is compared with what it is now: the editor's
 * where it is open, else the disk's, read again. Throws an error that says which file has changed since.
 */
export async function toFileEdits(session: Session, { edits, texts }: PlannedEdits): Promise<FileEdits[]> {
  const byKey = new Map<string, Edit[]>();
  for (const edit of edits) {
    const ofFile = byKey.get(edit.uri);
    if (ofFile) ofFile.push(edit);
    else byKey.set(edit.uri, [edit]);
  }
  const files = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(files.map(([key, ofFile]) => toEditsOfFile(session, key, ofFile, texts.get(key))));
}

async function toEditsOfFile(
  session: Session,
  key: string,
  edits: readonly Edit[],
  planned: string | undefined,
): Promise<FileEdits> {
  const text = await currentText(session, key);
  if (text === undefined || text !== planned) {
    if (!session.documents.has(key)) session.log.failureOf("Reading", session.disk.read(key));
    throw changedSince(session, hasChanged(toPath(session.workspace.folderOf(key).root, key)));
  }
  const lines = new Lines(text, session.client.encoding);
  return { ...fileOf(session, key), edits: toTextEdits(edits, lines) };
}

/** Reads a file that the program keeps in a folder's root: the editor's text where it is open, else the disk's; undefined where there is none. */
export type ReadOwnFile = (key: string) => Promise<string | undefined>;

/**
 * Reads each file once, for edits that are planned together: most actions of one request are about one file. Throws an
 * error with the reason where the file is no text: an edit would write into the middle of whatever it is.
 */
export function createOwnFileReader(session: Session): ReadOwnFile {
  const known = new Map<string, Promise<string | undefined>>();
  return (key) => {
    const text = session.documents.get(key)?.text;
    if (text !== undefined) return Promise.resolve(text);
    const reading = known.get(key) ?? readOwnFile(session, key);
    known.set(key, reading);
    return reading;
  };
}

async function readOwnFile(session: Session, key: string): Promise<string | undefined> {
  const reading = await session.disk.readOwnFile(key);
  if (reading.kind === "notText") throw refusal(session, notReadAsText(nameOf(key)));
  return reading.kind === "text" ? reading.text : undefined;
}

/** The edits of the project file that add a record. Throws an error with the reason where it can't be added. */
export function toProjectEdits(
  session: Session,
  folder: Folder,
  record: ProjectRecord,
  read?: ReadOwnFile,
): Promise<FileEdits[]> {
  const change = (text: string | undefined): readonly TextChange[] => {
    const addition = addRecord(text, record, folder.root!);
    if ("refused" in addition) throw refusal(session, addition.refused);
    return addition.change ? [addition.change] : [];
  };
  return toOwnFileEdits(session, folder.projectFile, change, read);
}

/**
 * The edits of a file in the folder's root that the program keeps, from what it holds now. Throws an error with the reason
 * where there is no folder.
 */
export async function toOwnFileEdits(
  session: Session,
  key: string | undefined,
  change: (text: string | undefined) => readonly TextChange[],
  read = createOwnFileReader(session),
): Promise<FileEdits[]> {
  if (key === undefined) throw refusal(session, needsFolder());
  const text = await read(key);
  const changes = change(text);
  if (changes.length === 0) return [];
  const lines = new Lines(text ?? "", session.client.encoding);
  const edits = changes.map((one) => ({ range: lines.rangeOf(one), newText: one.newText }));
  return [{ ...fileOf(session, key), edits, isNew: text === undefined }];
}

/** Shows the person why chosen edits can't be made: clients pass over the error of a changed text in silence. */
export async function explained<T>(session: Session, edits: Promise<T>): Promise<T> {
  try {
    return await edits;
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) {
      session.connection.window.showWarningMessage(error.message);
    }
    throw error;
  }
}

/** An error with a sentence that the person is to read. */
export function refusal({ words }: Session, reason: Message): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, words.say(reason));
}

/** The error of a text that is not what it was when an edit to it was planned. */
export function changedSince({ words }: Session, reason: Message): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, words.say(reason));
}

function fileOf(session: Session, key: string): Pick<FileEdits, "uri" | "version"> {
  const document = session.documents.get(key);
  return { uri: session.toClientUri(key), version: document?.version ?? null };
}

async function currentText(session: Session, key: string): Promise<string | undefined> {
  const document = session.documents.get(key);
  if (document) return document.text;
  const reading = await session.runtime.readFile(key, Number.MAX_SAFE_INTEGER);
  return reading.kind === "text" ? reading.text : undefined;
}

function toTextEdits(edits: readonly Edit[], lines: Lines): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.newText }));
}
