import type {
  ArticleFactsResult,
  FactKind,
  FactState,
  ViewConflict,
  ViewFact,
  ViewPlace,
} from "../../../server/src/protocol/view-requests";
import { type FactFilter, passesFilter } from "./fact-filter";

/** How the facts of an article are listed: in groups, or as they come in the text. */
export type FactOrder = "kind" | "text";

/** What stands behind an entry of the list. */
export type FactNodeContent =
  | { readonly type: "group"; readonly kind: FactKind; readonly count: number }
  | {
      readonly type: "name";
      readonly kind: FactKind;
      readonly name: string;
      readonly detail: string;
      readonly state: FactState;
      readonly first: ViewFact;
      readonly mentions: number;
      /** Where its mentions stand. */
      readonly ranges: readonly ViewFact["range"][];
    }
  | { readonly type: "fact"; readonly fact: ViewFact; readonly isMention: boolean }
  | { readonly type: "conflict"; readonly conflict: ViewConflict }
  | { readonly type: "passage"; readonly conflict: ViewConflict; readonly passage: ViewPlace };

/** An entry of the list. Ids say what it is and not where it stands, so that an edit elsewhere leaves it alone. */
export interface FactNode {
  readonly id: string;
  readonly parent: string | undefined;
  readonly children: readonly string[];
  readonly content: FactNodeContent;
}

/** The entries by their ids, and the outermost ones in order. */
export interface FactTree {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, FactNode>;
}

/** The kinds in the order in which their groups are listed. */
const factKinds: readonly FactKind[] = [
  "person",
  "organization",
  "place",
  "other",
  "figure",
  "date",
  "quotation",
];

/** An article's facts as a tree: those that the filter lets through. */
export function buildFactTree(result: ArticleFactsResult, order: FactOrder, filter: FactFilter): FactTree {
  const facts = result.facts.filter((fact) => passesFilter(fact, result, filter));
  const builder = new TreeBuilder(result.conflicts);
  if (order === "text") return builder.finish(facts.map((fact) => builder.addFact(fact, undefined)));
  const groups = factKinds.flatMap((kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind);
    return ofKind.length === 0 ? [] : [builder.addGroup(kind, ofKind, result)];
  });
  return builder.finish(groups);
}

/** All that is drawn of an entry, for comparison. Where its fact stands is none of it: that is looked up when it is opened. */
export function shownOf({ content }: FactNode): string {
  return JSON.stringify([content, lineOf(content)], (key, value) => (isPlace.test(key) ? undefined : value));
}

/** Members that say where something stands: "range", "ranges". */
const isPlace = /^ranges?$/u;

/** The line that is shown, for entries that show one. */
function lineOf(content: FactNodeContent): number | undefined {
  if (content.type === "passage") return content.passage.range.start.line;
  return content.type === "fact" && content.isMention ? content.fact.range.start.line : undefined;
}

/** The entry of the innermost fact at a position; undefined where none stands there. */
export function nodeAt(
  { nodes }: FactTree,
  { line, character }: { readonly line: number; readonly character: number },
): FactNode | undefined {
  let found: FactNode | undefined;
  let length = Number.POSITIVE_INFINITY;
  for (const node of nodes.values()) {
    const fact = factOf(node);
    if (!fact || !holds(fact.range, line, character)) continue;
    const { start, end } = fact.range;
    const own = (end.line - start.line) * 10_000 + end.character - start.character;
    if (own < length) [found, length] = [node, own];
  }
  return found;
}

/** The fact that an entry stands for: of a name with one mention that mention. */
function factOf({ content }: FactNode): ViewFact | undefined {
  if (content.type === "fact") return content.fact;
  return content.type === "name" && content.mentions === 1 ? content.first : undefined;
}

function holds({ start, end }: ViewFact["range"], line: number, character: number): boolean {
  const isAfterStart = line > start.line || (line === start.line && character >= start.character);
  return isAfterStart && (line < end.line || (line === end.line && character <= end.character));
}

/** Builds one tree. Invariant: every id that it has given is in `#taken`, and is given once. */
class TreeBuilder {
  readonly #nodes = new Map<string, FactNode>();
  readonly #taken = new Set<string>();
  readonly #conflicts: readonly ViewConflict[];

  constructor(conflicts: readonly ViewConflict[]) {
    this.#conflicts = conflicts;
  }

  finish(roots: readonly string[]): FactTree {
    return { roots, nodes: this.#nodes };
  }

  addGroup(kind: FactKind, facts: readonly ViewFact[], { names }: ArticleFactsResult): string {
    const id = `group ${kind}`;
    const byName = new Map<number, ViewFact[]>();
    for (const fact of facts) {
      if (fact.name !== undefined) byName.set(fact.name, [...(byName.get(fact.name) ?? []), fact]);
    }
    const children =
      byName.size > 0
        ? [...byName].map(([index, mentions]) => this.#addName(names[index]!, mentions, id))
        : facts.map((fact) => this.addFact(fact, id));
    return this.#add(id, undefined, children, { type: "group", kind, count: children.length });
  }

  addFact(fact: ViewFact, parent: string | undefined, isMention = false): string {
    const id = this.#newId(`${parent ?? ""}/${fact.kind} ${fact.text}`);
    const conflicts = isMention ? [] : this.#addConflicts(fact.conflicts, id);
    return this.#add(id, parent, conflicts, { type: "fact", fact, isMention });
  }

  #addName(
    { kind, name, detail }: ArticleFactsResult["names"][number],
    mentions: readonly ViewFact[],
    parent: string,
  ): string {
    const id = this.#newId(`${parent}/${name}`);
    const conflicts = this.#addConflicts([...new Set(mentions.flatMap((one) => one.conflicts))], id);
    const places = mentions.length > 1 ? mentions.map((one) => this.addFact(one, id, true)) : [];
    const state = worstOf(mentions.map((one) => one.state));
    const ranges = mentions.map(({ range }) => range);
    const shown = { kind, name, detail, state, first: mentions[0]!, mentions: mentions.length, ranges };
    return this.#add(id, parent, [...conflicts, ...places], { type: "name", ...shown });
  }

  #addConflicts(indices: readonly number[], parent: string): string[] {
    return indices.flatMap((index) => {
      const conflict = this.#conflicts[index];
      if (!conflict) return [];
      const id = this.#newId(`${parent}/${conflict.rule} ${conflict.message}`);
      const passages = conflict.related.map((passage) => {
        const own = this.#newId(`${id}/${passage.uri} ${passage.message}`);
        return this.#add(own, id, [], { type: "passage", conflict, passage });
      });
      return [this.#add(id, parent, passages, { type: "conflict", conflict })];
    });
  }

  #add(
    id: string,
    parent: string | undefined,
    children: readonly string[],
    content: FactNodeContent,
  ): string {
    this.#nodes.set(id, { id, parent, children, content });
    return id;
  }

  /** Of several entries with the same words the later ones are numbered. */
  #newId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted} #${number}`;
    this.#taken.add(id);
    return id;
  }
}

const gravest: readonly FactState[] = ["conflicts", "checked", "agrees", "alone"];

/** How a name stands: as the mention of which most is to be said. */
function worstOf(states: readonly FactState[]): FactState {
  return gravest.find((state) => states.includes(state)) ?? "alone";
}
