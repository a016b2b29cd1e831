import { findNodeAtLocation, getLocation, type JSONPath, type Node, parseTree } from "jsonc-parser";
import type { Entity } from "../index/corpus-view";
import type { Span } from "../text/span";
import { roleHeld } from "../words/cards";
import { countMentions, mainRole } from "./counts";
import type { Completion, FeatureContext } from "./feature";

const mostNames = 50;

/**
 * What a text of the project file may become at the cursor: known names where the file lists names and what is distinct,
 * and the offices of a name where it gives its role. Nothing outside of quotation marks.
 */
export function completionsInProjectFile(
  text: string,
  offset: number,
  context: FeatureContext,
): Completion[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const replace = isAtPropertyKey || !previousNode ? undefined : insideOf(previousNode, text, offset);
  if (!replace) return [];
  if (isNameAt(path)) {
    const typed = text.slice(replace.start, offset).trim();
    const found = typed === "" ? [] : context.corpus.findNames(typed, mostNames);
    return found.map((entity, rank) =>
      toCompletion(entity.name, entity, detailOf(entity, context), replace, rank),
    );
  }
  if (path[0] !== "names" || path[2] !== "role") return [];
  const entity = namedBeside(text, path, context);
  return (entity?.roles ?? []).map((role, rank) =>
    toCompletion(role.text, entity!, context.words.say(roleHeld(entity!.name, role.status)), replace, rank),
  );
}

/** `names[…].name`, `names[…].also[…]`, `distinct[…][…]` */
function isNameAt(path: JSONPath): boolean {
  const [list, , third] = path;
  return list === "names" ? third === "name" || third === "also" : list === "distinct" && path.length === 3;
}

/** Between the quotation marks of a text that holds the offset; undefined where the node is none. */
function insideOf({ type, offset: start, length }: Node, text: string, offset: number): Span | undefined {
  if (type !== "string" || offset <= start) return undefined;
  const isClosed = length > 1 && text[start + length - 1] === '"';
  const end = start + length - (isClosed ? 1 : 0);
  return offset <= end ? { start: start + 1, end } : undefined;
}

/** The name of the corpus that the entry with the role is about. */
function namedBeside(text: string, [list, index]: JSONPath, { corpus }: FeatureContext): Entity | undefined {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const name: unknown = tree && findNodeAtLocation(tree, [list!, index!, "name"])?.value;
  if (typeof name !== "string") return undefined;
  return corpus.findNames(name, 1).find((entity) => entity.name === name);
}

function detailOf(entity: Entity, { words }: FeatureContext): string {
  const role = mainRole(entity, words);
  return `${role ? `${role} · ` : ""}${words.say(countMentions(entity))}`;
}

function toCompletion(
  words: string,
  { kind }: Entity,
  detail: string,
  replace: Span,
  rank: number,
): Completion {
  const newText = JSON.stringify(words).slice(1, -1);
  return {
    label: words,
    kind,
    detail,
    replace,
    newText,
    filterText: words,
    sortText: String(rank).padStart(4, "0"),
  };
}
