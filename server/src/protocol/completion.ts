import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import type { Completion } from "../features/feature";
import type { NameKind } from "../recognise/mention";
import type { Lines } from "./lines";

/** Chosen for their icons, as those of symbols are. */
const kinds: Readonly<Record<NameKind, CompletionItemKind>> = {
  person: CompletionItemKind.Variable,
  organization: CompletionItemKind.Module,
  place: CompletionItemKind.Constant,
  other: CompletionItemKind.Text,
};

/** A known name as LSP has it. */
export function toCompletionItem(completion: Completion, lines: Lines): CompletionItem {
  const { label, kind, detail, replace, newText, filterText, sortText } = completion;
  return {
    label,
    kind: kinds[kind],
    detail,
    filterText,
    sortText,
    textEdit: { range: lines.rangeOf(replace), newText },
  };
}
