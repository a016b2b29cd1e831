import fc from "fast-check";
import { type GoodRequest, requestsOf } from "./requests";

/** Pieces of which articles are made, and of which they should not be. */
const pieces =
  "Mayor |Anna Ruiz|Ana Ruiz|ANNA |said | on Thursday, Feb. 13, 2026|40 homes|$4.2 |million|3.5%|10 miles (26 km)|“|”|'s|" +
  '‘|’|"|…|—|.|, |(|)|\n|\r\n|\r|\n\n|# |- |> |```\n|`|---\n|title: |[a](|)|<b>|<!--|| a | b |\n|\\|&amp;|http://a.b/|@x|' +
  "\u0000|\ud83d|\ude00|😀|\u0301|\u200b|\u200f|\u202e|\ufeff|אבג |مرحبا |Аnna|日本|İ|ﬁ|½|²|\u2028|\u00ad|0|9999999999999999999|-|/|:|" +
  Object.getOwnPropertyNames(Object.prototype)
    .map((name) => `${name} `)
    .join("|");

/** A text of those pieces, or of any code units. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...pieces.split("|")), { maxLength: 60 }).map((all) => all.join("")),
  },
  fc.string({ unit: "binary", maxLength: 80 }),
);

const keys = [
  "names",
  "distinct",
  "facts",
  "trusted",
  "include",
  "exclude",
  "rules",
  "accepted",
  "name",
  "kind",
  "also",
];

/** JSON with the project file's keys in right and wrong places. */
const projectValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      null,
      true,
      7,
      -1,
      1e308,
      "",
      "Anna Ruiz",
      "sources/**",
      "[",
      "person",
      "off",
      "name-spelling",
    ),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 3 })), tie("value"), {
      maxKeys: 4,
    }),
  ),
})).value;

/** A project file, whole or broken off, with comments and without. */
export const anyProjectFile: fc.Arbitrary<string> = fc.oneof(
  projectValue.map((value) => JSON.stringify(value, null, 2) ?? ""),
  fc.tuple(projectValue, fc.nat(200)).map(([value, end]) => (JSON.stringify(value) ?? "").slice(0, end)),
  projectValue.map((value) => `// what we settled\n${JSON.stringify(value)}, /* and */`),
  anyText,
);

const mark = fc.record(
  {
    path: fc.constantFrom<unknown>("a.txt", "../a.txt", "", 7),
    exact: fc.constantFrom<unknown>("Anna Ruiz", "", null),
    prefix: fc.constantFrom<unknown>("Mayor ", [], "\ud800"),
    suffix: fc.constantFrom<unknown>(" said", {}),
    at: fc.constantFrom<unknown>("2026-02-12T10:00:00Z", "yesterday", 0),
    by: fc.constantFrom<unknown>("Ben", false),
  },
  { requiredKeys: [] },
);

/** A file of marks, with lines that are none. */
export const anyCheckedFile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      mark.map((one) => JSON.stringify(one)),
      anyText,
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.join("\n"));

const uri = "untitled:Untitled-1";
const provider = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: true,
};
const more = {
  codeActionProvider: true,
  completionProvider: {},
  semanticTokensProvider: {},
  documentSymbolProvider: true,
};
const requests = requestsOf({ ...provider, ...more } as Parameters<typeof requestsOf>[0], uri);

const textDocument = { uri, languageId: "plaintext", version: 1, text: "Mayor Anna Ruiz spoke.\n" };
const notifications: readonly GoodRequest[] = [
  { method: "textDocument/didOpen", params: { textDocument } },
  {
    method: "textDocument/didChange",
    params: { textDocument: { uri, version: 2 }, contentChanges: [{ text: "" }] },
  },
  { method: "textDocument/didClose", params: { textDocument: { uri } } },
  { method: "textDocument/didSave", params: { textDocument: { uri } } },
  { method: "workspace/didChangeWatchedFiles", params: { changes: [{ uri, type: 1 }] } },
  { method: "workspace/didChangeConfiguration", params: { settings: {} } },
  { method: "workspace/didChangeWorkspaceFolders", params: { event: { added: [], removed: [] } } },
  { method: "$/cancelRequest", params: { id: 1 } },
  { method: "$/setTrace", params: { value: "off" } },
];

/** `null` in place of parameters is answered by the protocol's library itself, with an error of its own. */
const anyParams = fc.jsonValue({ maxDepth: 3 }).map((value) => value ?? {});

/** Messages to the server, good ones and spoiled ones, in any order. Never the end of the session. */
export const anyMessages: fc.Arbitrary<string[]> = fc.array(
  fc
    .record({
      message: fc.constantFrom<GoodRequest>(...requests, ...notifications),
      extra: fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 }),
      params: fc.option(anyParams, { nil: undefined, freq: 2 }),
      id: fc.integer({ min: 1, max: 1000 }),
    })
    .map(({ message, extra, params, id }) =>
      JSON.stringify({
        jsonrpc: "2.0",
        ...(requests.includes(message) ? { id } : {}),
        method: message.method,
        params: params ?? { ...message.params, ...extra },
      }),
    ),
  { maxLength: 12 },
);
