import { Lex } from "../../lexicon";
import { isApart, writtenAt } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { joinNames } from "../join-names";

/** What bodies of a nation are called before its name. */
export const fields: ReadonlySet<string> = new Set(
  `Cricket Rugby Tennis Hockey Basketball Netball Swimming Athletics Football Golf Cycling Rowing Gymnastics Volleyball Sport Natural
  Historic Creative Innovate Biosecurity Infrastructure Consumer Screen Surfing Racing Badminton Archery Judo Triathlon
  Baseball Softball Sailing Snow Wrestling Swim`.split(/\s+/),
);

/**
 * Makes bodies of what cares for something in a nation: "Cricket Australia", "Natural England". `names` are in text order, and so is the
 * result.
 */
export const joinNationalBodies = (
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] =>
  joinNames(names, (name, last) => {
    const field = name.firstToken - 1;
    if (name.kind !== "place" || name.endToken - name.firstToken > 1 || field < (last?.endToken ?? 0))
      return name;
    if (!isField(surface, field) || !isNation(surface, name.firstToken)) return name;
    return changed(name, { kind: "organization", firstToken: field, titleToken: field, score: 0.8 });
  });

/** A word of a field with no other capital before it, on one line with the nation. */
function isField(surface: Surface, at: number): boolean {
  const { marks } = surface;
  if (!fields.has(writtenAt(surface, at)) || marks[at]! & Mark.flat || isApart(surface, at + 1)) return false;
  return at === 0 || isApart(surface, at) || !(marks[at - 1]! & Mark.capital);
}

/** A country, or one of the four of the United Kingdom. */
const isNation = (surface: Surface, at: number): boolean =>
  (surface.bits[at]! & Lex.country) !== 0 || britain.has(writtenAt(surface, at));

const britain: ReadonlySet<string> = new Set(["England", "Scotland", "Wales"]);
