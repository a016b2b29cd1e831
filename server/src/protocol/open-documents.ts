import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import { Lines, type PositionEncoding } from "./lines";
import { rangeIn } from "./params";
import { toKey } from "./uris";

/** A text as an editor holds it now. A new value with each change. */
export interface OpenDocument {
  readonly key: string;
  /** As the client spells it; what it is answered with. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** As the client sent it: its positions count every code unit, a byte-order mark too. */
  readonly text: string;
}

/** The texts that the client has open, each as of its last notification. */
export class OpenDocuments {
  readonly #byKey = new Map<string, OpenDocument>();

  get(key: string): OpenDocument | undefined {
    return this.#byKey.get(key);
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** The URI as the client spells it, where it has the file open; else the key. */
  toClientUri(key: string): string {
    return this.#byKey.get(key)?.uri ?? key;
  }

  keys(): string[] {
    return [...this.#byKey.keys()];
  }

  /** Returns the document's key; undefined where the parameters name none. Opening what is open replaces it. */
  open(params: DidOpenTextDocumentParams): string | undefined {
    const { uri, languageId, version, text } = params.textDocument;
    const key = toKey(uri);
    if (key === undefined || typeof text !== "string") return undefined;
    this.#byKey.set(key, { key, uri, languageId: String(languageId), version: Number(version), text });
    return key;
  }

  /**
   * Applies changes in their order, all or none. Returns undefined for a document that is not open, and for a change that
   * a later version has overtaken or that came before. Throws where one is malformed.
   */
  change(params: DidChangeTextDocumentParams, encoding: PositionEncoding): string | undefined {
    const { uri, version } = params.textDocument;
    const key = toKey(uri);
    const document = key === undefined ? undefined : this.#byKey.get(key);
    if (!document || version <= document.version) return undefined;
    const text = params.contentChanges.reduce(
      (before, change) => applyChange(before, change, encoding),
      document.text,
    );
    this.#byKey.set(document.key, { ...document, text, version });
    return document.key;
  }

  close(uri: string): string | undefined {
    const key = toKey(uri);
    return key !== undefined && this.#byKey.delete(key) ? key : undefined;
  }
}

function applyChange(
  text: string,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncoding,
): string {
  if (typeof change.text !== "string") throw new TypeError("A change has no text.");
  if (!("range" in change) || !change.range) return change.text;
  const { start, end } = new Lines(text, encoding).spanOf(rangeIn(change));
  return text.slice(0, start) + change.text + text.slice(end);
}
