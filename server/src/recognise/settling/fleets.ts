import { Lex } from "../lexicon";
import { isApart, isSign, writtenSmall } from "../names/beside";
import { listLinkBetween } from "../names/list-links";
import { changed, type NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";

/** What several ships and boats are called. */
export const vessels: ReadonlySet<string> = new Set(
  "tugs tugboats ferries trawlers tankers freighters frigates destroyers minesweepers yachts schooners corvettes lifeboats".split(
    " ",
  ),
);

/** Who owns or takes ships, and stands right behind them: "the tankers Iran seized". */
const owners = Lex.country | Lex.demonym | Lex.organization;

/**
 * Takes the names behind several vessels for theirs: "the trawlers Marta Lund, Ocean Hope and Santa Rosa". `names` are in text order, and
 * so is the result.
 */
export function settleFleets(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let after = -1;
  return names.map((name) => {
    const { firstToken, endToken, titleToken } = name;
    const isNext = isFirst(surface, name) || (after >= 0 && joins(surface, after, firstToken));
    if (!isNext || titleToken < firstToken || surface.bits[firstToken]! & owners) {
      after = -1;
      return name;
    }
    after = endToken;
    return name.kind === "other" ? name : changed(name, { kind: "other", score: Math.max(name.score, 0.7) });
  });
}

/** Right behind "trawlers", where another name follows that is a vessel's too. */
function isFirst(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  if (isApart(surface, firstToken) || surface.marks[firstToken - 1]! & Mark.capital) return false;
  if (!vessels.has(writtenSmall(surface, firstToken - 1)) || isApart(surface, endToken)) return false;
  const next =
    writtenSmall(surface, endToken) === "and" || isSign(surface, endToken, ",") ? endToken + 1 : -1;
  return next > 0 && !isApart(surface, next) && (surface.marks[next]! & Mark.capital) !== 0;
}

/** ",", "and" or ", and" between two names of one sentence. */
function joins(surface: Surface, end: number, next: number): boolean {
  if (listLinkBetween(surface, end, next) === "none") return false;
  for (let at = end; at <= next; at++) if (isApart(surface, at)) return false;
  return true;
}
