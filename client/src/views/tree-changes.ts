/** An entry of a tree, as far as changes go. */
export interface ComparedNode {
  readonly id: string;
  readonly parent: string | undefined;
  readonly children: readonly string[];
}

/** A tree by the ids of its entries. */
export interface ComparedTree<Node extends ComparedNode> {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, Node>;
}

/**
 * The entries that have to be drawn again for one tree to become the other, none below another; "all" where the
 * outermost ones are others. `shown` is what is drawn of an entry.
 */
export function changedNodes<Node extends ComparedNode>(
  before: ComparedTree<Node>,
  after: ComparedTree<Node>,
  shown: (node: Node) => string,
): readonly string[] | "all" {
  if (!isSame(before.roots, after.roots)) return "all";
  const changed: string[] = [];
  const look = (id: string): void => {
    const [old, now] = [before.nodes.get(id), after.nodes.get(id)];
    if (!old || !now || !isSame(old.children, now.children) || shown(old) !== shown(now)) changed.push(id);
    else now.children.forEach(look);
  };
  after.roots.forEach(look);
  return changed;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
