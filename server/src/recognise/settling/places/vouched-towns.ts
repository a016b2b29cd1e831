import { lowerAt, writtenAt } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import type { Surface } from "../../names/surface";

/** What papers of towns are called behind the town. */
const papers: ReadonlySet<string> = new Set(
  `Gazette Chronicle Echo Courier Advertiser Examiner Argus Observer Evening Mercury Reporter Herald`.split(
    /\s+/,
  ),
);
/** What towns have behind their names and before their councils. */
const sorts: ReadonlySet<string> = new Set("Town City Borough Parish District County".split(" "));

/**
 * Makes places of lone words of no list after which the article has a paper or a council called: "Larmouth" beside "the Larmouth Gazette"
 * or "Larmouth Town Council", unless somebody bears the name. `names` are in text order, and so is the result.
 */
export function settleVouchedTowns(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  const towns = new Set<number>();
  for (const { kind, firstToken, endToken } of names)
    if (kind === "organization" && surface.bits[firstToken] === 0 && isOfTown(surface, firstToken, endToken))
      towns.add(lowerAt(surface, firstToken));
  if (towns.size === 0) return names;
  for (const { kind, firstToken, endToken } of names)
    if (kind === "person" && endToken - firstToken > 1) towns.delete(lowerAt(surface, endToken - 1));
  return names.map((name) =>
    name.kind !== "place" &&
    name.endToken - name.firstToken === 1 &&
    name.titleToken === name.firstToken &&
    towns.has(lowerAt(surface, name.firstToken))
      ? changed(name, { kind: "place", score: Math.max(name.score, 0.7) })
      : name,
  );
}

/** "Larmouth Gazette", "Larmouth Town Council" */
function isOfTown(surface: Surface, firstToken: number, endToken: number): boolean {
  const second = writtenAt(surface, firstToken + 1);
  if (endToken - firstToken === 2) return papers.has(second) && second !== "Evening";
  if (endToken - firstToken !== 3) return false;
  const last = writtenAt(surface, endToken - 1);
  return (sorts.has(second) && last === "Council") || (second === "Evening" && eveningPapers.has(last));
}

const eveningPapers: ReadonlySet<string> = new Set("News Post Mail Standard Telegraph".split(" "));
