import { isBesideCapital, isSign, writtenSmall } from "../beside";
import { settleLoneWords } from "../lone-words";
import { changed, type NameProposal, proposed } from "../proposal";
import { Mark, type Surface } from "../surface";
import { tellsOf } from "../tells-of";

/** Counties and states of one word that play cricket. */
export const counties: ReadonlySet<string> = new Set(
  `derbyshire durham essex glamorgan gloucestershire hampshire kent lancashire leicestershire middlesex northamptonshire
  nottinghamshire somerset surrey sussex warwickshire worcestershire yorkshire queensland tasmania`.split(
    /\s+/,
  ),
);

/** Words of cricket that news on other things seldom has. */
const cricket: ReadonlySet<string> = new Set(
  `cricket wicket wickets overs innings stumps bowled bowler bowlers batsman batsmen batter spinner seamer seamers lbw all-rounder
  wicketkeeper unbeaten`.split(/\s+/),
);

/** The fewest such words of an article on cricket. */
const fewestWords = 3;

/**
 * Makes sides of the counties of an article on cricket: "Kent piled up 481 against Hampshire", but not "in Kent" nor "Taunton, Somerset".
 * `names` are in text order, and so is the result.
 */
export function nameCounties(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  if (!tellsOf(surface, cricket, fewestWords)) return names;
  return settleLoneWords(surface, names, (at, own) => {
    if (own?.kind === "organization" || !counties.has(writtenSmall(surface, at)) || !mayPlay(surface, at))
      return undefined;
    return own
      ? changed(own, { kind: "organization", score: 0.8, titleToken: at })
      : proposed("organization", at, at + 1, 0.8);
  });
}

/** No place where something is, and no part of a longer name but in a headline. */
function mayPlay(surface: Surface, at: number): boolean {
  if (where.has(writtenSmall(surface, at - 1))) return false;
  if (isSign(surface, at - 1, ",") && surface.marks[at - 2]! & Mark.capital && isSign(surface, at + 1, ","))
    return false;
  return (surface.marks[at]! & Mark.flat) !== 0 || !isBesideCapital(surface, at);
}

const where: ReadonlySet<string> = new Set("in from near around outside of across".split(" "));
