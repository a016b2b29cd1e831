import type { ServerCapabilities } from "vscode-languageserver";

/** A request as these tests send it: a method with parameters that a good client would send. */
export interface GoodRequest {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A request that a server declares by one of its capabilities, and how it is asked about a document. */
interface Declared {
  /** Where the capability stands in what `initialize` answers. */
  readonly capability: string;
  readonly methods: Readonly<Record<string, (uri: string) => Readonly<Record<string, unknown>>>>;
}

const position = { line: 0, character: 8 };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 30 } };
const about = (uri: string) => ({ textDocument: { uri } });
const at = (uri: string) => ({ ...about(uri), position });

const declared: readonly Declared[] = [
  { capability: "hoverProvider", methods: { "textDocument/hover": at } },
  { capability: "definitionProvider", methods: { "textDocument/definition": at } },
  {
    capability: "referencesProvider",
    methods: { "textDocument/references": (uri) => ({ ...at(uri), context: { includeDeclaration: true } }) },
  },
  { capability: "documentHighlightProvider", methods: { "textDocument/documentHighlight": at } },
  { capability: "documentSymbolProvider", methods: { "textDocument/documentSymbol": about } },
  { capability: "workspaceSymbolProvider", methods: { "workspace/symbol": () => ({ query: "Annabel" }) } },
  {
    capability: "renameProvider",
    methods: {
      "textDocument/prepareRename": at,
      "textDocument/rename": (uri) => ({ ...at(uri), newName: "Annabel Ruizmann" }),
    },
  },
  { capability: "completionProvider", methods: { "textDocument/completion": at } },
  { capability: "codeLensProvider", methods: { "textDocument/codeLens": about } },
  {
    capability: "inlayHintProvider",
    methods: { "textDocument/inlayHint": (uri) => ({ ...about(uri), range }) },
  },
  {
    capability: "codeActionProvider",
    methods: {
      "textDocument/codeAction": (uri) => ({ ...about(uri), range, context: { diagnostics: [] } }),
      "codeAction/resolve": () => ({ title: "Nobody offered this", data: "9999.9" }),
    },
  },
  {
    capability: "executeCommandProvider",
    methods: {
      "workspace/executeCommand": (uri) => ({
        command: "factAnnotation.server.mark",
        arguments: [{ uri, does: "mark", ranges: [range], who: "Ben", source: "the minutes" }],
      }),
    },
  },
  {
    capability: "semanticTokensProvider",
    methods: {
      "textDocument/semanticTokens/full": about,
      "textDocument/semanticTokens/full/delta": (uri) => ({ ...about(uri), previousResultId: "no such" }),
      "textDocument/semanticTokens/range": (uri) => ({ ...about(uri), range }),
    },
  },
];

/** Capabilities that declare no request of the client's. */
const silent = new Set(["positionEncoding", "textDocumentSync", "workspace"]);

/**
 * Every request that the capabilities declare, with parameters about a document. Throws where one of them is not known
 * here, so that a new request can't come without its test.
 */
export function requestsOf(capabilities: ServerCapabilities, uri: string): GoodRequest[] {
  return Object.keys(capabilities).flatMap((capability) => {
    if (silent.has(capability)) return [];
    const known = declared.find((one) => one.capability === capability);
    if (!known) throw new Error(`Add the requests of “${capability}” to these tests.`);
    return Object.entries(known.methods).map(([method, params]) => ({ method, params: params(uri) }));
  });
}
