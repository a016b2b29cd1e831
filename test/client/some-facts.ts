import type { ArticleFactsResult, ViewConflict, ViewFact } from "../../server/src/protocol/view-requests";

/** A range within one line. */
export function rangeOn(line: number, start: number, end: number): ViewFact["range"] {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** A fact of an article, with what a test wants to say of it. */
export function aFact(kind: ViewFact["kind"], text: string, more: Partial<ViewFact> = {}): ViewFact {
  const range = rangeOn(0, 0, text.length);
  return { kind, text, range, detail: "", state: "alone", agrees: 0, conflicts: [], ...more };
}

/** A conflict with a passage of another article. */
export function aConflict(message: string): ViewConflict {
  const place = { uri: "file:///desk/a.txt", path: "a.txt", range: rangeOn(0, 0, 5), message };
  const related = [{ ...place, uri: "file:///desk/b.txt", path: "b.txt" }];
  return { ...place, rule: "number-conflict", severity: "warning", related };
}

/** Anna Ruiz in two places, a conflicting figure, a date, and a quotation around the second mention. */
export const someFacts: ArticleFactsResult = {
  facts: [
    aFact("person", "Anna Ruiz", { name: 0, range: rangeOn(0, 6, 15), state: "agrees", agrees: 2 }),
    aFact("figure", "40", { detail: "homes", range: rangeOn(0, 25, 27), state: "conflicts", conflicts: [0] }),
    aFact("quotation", "“We need Ruiz”", { range: rangeOn(2, 0, 14) }),
    aFact("person", "Ruiz", { name: 0, range: rangeOn(2, 9, 13), state: "agrees", agrees: 2 }),
    aFact("date", "May 3", { range: rangeOn(3, 0, 5), state: "checked", checked: { who: "Bo Lind" } }),
  ],
  names: [{ kind: "person", name: "Anna Ruiz", detail: "Mayor" }],
  conflicts: [aConflict("40 here, 60 there")],
  progress: { facts: 4, checked: 1 },
};
