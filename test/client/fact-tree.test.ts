import { describe, expect, test } from "vitest";
import { noFilter } from "../../client/src/views/fact-filter";
import {
  buildFactTree,
  type FactNode,
  type FactTree,
  nodeAt,
  shownOf,
} from "../../client/src/views/fact-tree";
import { changedNodes } from "../../client/src/views/tree-changes";
import { aFact, someFacts } from "./some-facts";

/** What an entry says. */
function say({ content }: FactNode): string {
  switch (content.type) {
    case "group":
      return `${content.kind} (${content.count})`;
    case "name":
      return `${content.name} ${content.state}`;
    case "fact":
      return content.fact.text;
    case "conflict":
      return `! ${content.conflict.message}`;
    case "passage":
      return content.passage.path;
  }
}

/** The tree as text, each entry below its parent and further in. */
function draw(tree: FactTree, ids = tree.roots, depth = 0): string[] {
  return ids.flatMap((id) => {
    const node = tree.nodes.get(id)!;
    return [`${"  ".repeat(depth)}${say(node)}`, ...draw(tree, node.children, depth + 1)];
  });
}

describe("the list of an article's facts", () => {
  test("groups them by kind, a name with its mentions, a conflict below its fact", () => {
    expect(draw(buildFactTree(someFacts, "kind", noFilter))).toEqual([
      "person (1)",
      "  Anna Ruiz agrees",
      "    Anna Ruiz",
      "    Ruiz",
      "figure (1)",
      "  40",
      "    ! 40 here, 60 there",
      "      b.txt",
      "date (1)",
      "  May 3",
      "quotation (1)",
      "  “We need Ruiz”",
    ]);
  });

  test("lists them in order of the text", () => {
    expect(draw(buildFactTree(someFacts, "text", noFilter))).toEqual([
      "Anna Ruiz",
      "40",
      "  ! 40 here, 60 there",
      "    b.txt",
      "“We need Ruiz”",
      "Ruiz",
      "May 3",
    ]);
  });

  test("shows a name as the gravest of its mentions stands, and a lone mention as the name", () => {
    const mention = { name: 0, state: "conflicts", conflicts: [0] } as const;
    const conflicting = { ...someFacts, facts: [someFacts.facts[0]!, aFact("person", "Ruis", mention)] };
    expect(draw(buildFactTree(conflicting, "kind", noFilter))).toEqual([
      "person (1)",
      "  Anna Ruiz conflicts",
      "    ! 40 here, 60 there",
      "      b.txt",
      "    Anna Ruiz",
      "    Ruis",
    ]);
    const lone = { ...someFacts, facts: [someFacts.facts[0]!] };
    expect(draw(buildFactTree(lone, "kind", noFilter))).toEqual(["person (1)", "  Anna Ruiz agrees"]);
  });

  test("tells facts of the same words apart", () => {
    const twice = { ...someFacts, facts: [aFact("figure", "40"), aFact("figure", "40")] };
    const tree = buildFactTree(twice, "kind", noFilter);
    expect(draw(tree)).toEqual(["figure (2)", "  40", "  40"]);
    expect(tree.nodes.size).toBe(3);
  });
});

describe("a filter", () => {
  const shown = (words: string, states: Parameters<typeof buildFactTree>[2]["states"] = []): string[] =>
    draw(buildFactTree(someFacts, "text", { words, states })).filter((line) => !line.startsWith(" "));

  test("takes words of the fact, of its name and of what stands beside it, without case and accents", () => {
    expect(shown("ANNÁ")).toEqual(["Anna Ruiz", "Ruiz"]);
    expect(shown("homes 40")).toEqual(["40"]);
    expect(shown("mayor")).toEqual(["Anna Ruiz", "Ruiz"]);
    expect(shown("nobody")).toEqual([]);
  });

  test("takes how facts stand", () => {
    expect(shown("", ["conflicts", "checked"])).toEqual(["40", "May 3"]);
    expect(shown("May", ["conflicts"])).toEqual([]);
  });

  test("finds what is checked and conflicts all the same as either", () => {
    const both = aFact("figure", "40", { state: "conflicts", checked: {} });
    const facts = { ...someFacts, facts: [both] };
    for (const state of ["conflicts", "checked"] as const)
      expect(buildFactTree(facts, "text", { words: "", states: [state] }).roots).toHaveLength(1);
  });
});

test("the innermost fact at the cursor is found in either order", () => {
  for (const order of ["kind", "text"] as const) {
    const tree = buildFactTree(someFacts, order, noFilter);
    const wordsAt = (line: number, character: number) => {
      const node = nodeAt(tree, { line, character });
      return node && say(node);
    };
    expect(wordsAt(2, 10)).toBe("Ruiz");
    expect(wordsAt(2, 3)).toBe("“We need Ruiz”");
    expect(wordsAt(0, 27)).toBe("40");
    expect(wordsAt(0, 20)).toBeUndefined();
  }
});

describe("after an edit", () => {
  const before = buildFactTree(someFacts, "kind", noFilter);
  const changesTo = (facts: typeof someFacts.facts) => {
    const after = buildFactTree({ ...someFacts, facts }, "kind", noFilter);
    const changed = changedNodes(before, after, shownOf);
    return changed === "all" ? changed : changed.map((id) => say(after.nodes.get(id)!));
  };

  /** The facts as they stand after words or lines were put in before them. */
  const moved = (by: { readonly lines?: number; readonly characters?: number }) => {
    const move = ({ line, character }: { readonly line: number; readonly character: number }) => {
      return { line: line + (by.lines ?? 0), character: character + (by.characters ?? 0) };
    };
    return someFacts.facts.map((fact) => {
      return { ...fact, range: { start: move(fact.range.start), end: move(fact.range.end) } };
    });
  };

  test("nothing is drawn again where facts only moved within their lines", () => {
    expect(changesTo(moved({ characters: 4 }))).toEqual([]);
  });

  test("mentions are drawn again where the number of their line has changed", () => {
    expect(changesTo(moved({ lines: 1 }))).toEqual(["Anna Ruiz", "Ruiz"]);
  });

  test("a fact that stands otherwise is drawn again, alone", () => {
    const facts = someFacts.facts.map((fact) => (fact.text === "May 3" ? aFact("date", "May 3") : fact));
    expect(changesTo(facts)).toEqual(["May 3"]);
  });

  test("a fact that comes or goes draws its group again", () => {
    expect(changesTo([...someFacts.facts, aFact("date", "May 4")])).toEqual(["date (2)"]);
  });

  test("a kind that comes or goes draws all again", () => {
    expect(changesTo(someFacts.facts.filter(({ kind }) => kind !== "date"))).toBe("all");
  });
});
