import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { SymbolKind as FactKind, FactSymbol, NameSymbol } from "../features/feature";
import type { Lines } from "./lines";

/** What stands for each kind of fact among LSP's kinds, which were made for code: chosen for their icons. */
const kinds: Readonly<Record<FactKind, SymbolKind>> = {
  group: SymbolKind.Namespace,
  person: SymbolKind.Variable,
  organization: SymbolKind.Module,
  place: SymbolKind.Constant,
  other: SymbolKind.Object,
  figure: SymbolKind.Number,
  date: SymbolKind.Event,
  quotation: SymbolKind.String,
};

/** An outline as a tree. */
export function toDocumentSymbol(symbol: FactSymbol, lines: Lines): DocumentSymbol {
  return {
    name: named(symbol.name),
    detail: symbol.detail,
    kind: kinds[symbol.kind],
    range: lines.rangeOf(symbol.span),
    selectionRange: lines.rangeOf(symbol.selection),
    children: symbol.children.map((child) => toDocumentSymbol(child, lines)),
  };
}

/** An outline as a list, for clients that show no tree: groups are named as containers. */
export function toFlatSymbols(
  symbols: readonly FactSymbol[],
  uri: string,
  lines: Lines,
): SymbolInformation[] {
  return symbols.flatMap((group) => {
    const entries = group.kind === "group" ? group.children : [group];
    return entries.map((entry) => ({
      name: named(entry.name),
      kind: kinds[entry.kind],
      location: { uri, range: lines.rangeOf(entry.selection) },
      containerName: group.kind === "group" ? group.name : "",
    }));
  });
}

/** A name of the corpus; `lines` are those of the article it points to. */
export function toWorkspaceSymbol(symbol: NameSymbol, uri: string, lines: Lines): SymbolInformation {
  return {
    name: named(symbol.name),
    kind: kinds[symbol.kind],
    location: { uri, range: lines.rangeOf(symbol.place) },
    containerName: symbol.detail,
  };
}

/** Clients take no symbol without a name. */
function named(name: string): string {
  return name.trim() === "" ? "…" : name;
}
