import type { Edit } from "../check/finding";
import type { ReportedFinding } from "./check-result";

/**
 * The edits of the findings' preferred fixes, by article, in order and without overlaps: of two that overlap the
 * earlier finding's counts, and its fix is taken whole or, in the wanted articles, not at all.
 */
export function collectPreferredEdits(
  findings: readonly ReportedFinding[],
  isWanted: (uri: string) => boolean,
): ReadonlyMap<string, readonly Edit[]> {
  const byArticle = new Map<string, Edit[]>();
  for (const { fixes } of findings) {
    const fix = fixes.find(({ preferred }) => preferred);
    const edits = (fix?.edits ?? []).filter(({ uri }) => isWanted(uri));
    const fresh = edits.filter((edit) => !byArticle.get(edit.uri)?.some((known) => isSame(known, edit)));
    if (fresh.some((edit) => byArticle.get(edit.uri)?.some((known) => collides(known, edit)))) continue;
    for (const edit of fresh) byArticle.set(edit.uri, [...(byArticle.get(edit.uri) ?? []), edit]);
  }
  for (const edits of byArticle.values()) edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return byArticle;
}

/** The text with the edits made, which must be in order and disjoint. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}

/** True where the two can't both be made: they overlap, or insert at one place. */
function collides(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
