import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import type { NameProposal } from "./proposal";
import { Mark, type Surface } from "./surface";

/**
 * Makes one body of what stands in two pieces: "Cleveland Fed", "National Search and Rescue Agency", and parts "Iraqi News
 * Agency" from the "INA" behind it. `names` are in text order, and so is the result.
 */
export function joinBodies(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let isChanged = false;
  const joined: NameProposal[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const pieces = splitAgency(surface, name);
    if (last && (isReserveBank(surface, last, name) || isSecondHalf(surface, last, name))) {
      joined[joined.length - 1] = { ...name, firstToken: last.firstToken, titleToken: last.firstToken };
      isChanged = true;
    } else if (pieces) {
      joined.push(...pieces);
      isChanged = true;
    } else joined.push(name);
  }
  return isChanged ? joined : names;
}

/** "Fed" right behind a town. */
function isReserveBank(
  surface: Surface,
  town: NameProposal,
  { firstToken, endToken }: NameProposal,
): boolean {
  if (town.endToken !== firstToken || endToken - firstToken > 1 || town.kind === "person") return false;
  const { prose, marks } = surface;
  return (
    !(marks[firstToken]! & Mark.starts) && prose.vocabulary.text(prose.tokens.word[firstToken]!) === "Fed"
  );
}

/** "Rescue Agency" of "the National Search and Rescue Agency": a body whose first half no list and no rule knows. */
function isSecondHalf(surface: Surface, half: NameProposal, name: NameProposal): boolean {
  const { prose, lexicon, bits } = surface;
  if (half.kind !== "other" || name.kind !== "organization" || name.firstToken !== half.endToken + 1)
    return false;
  if (half.endToken - half.firstToken < 2 || name.endToken - name.firstToken < 2) return false;
  const { word } = prose.tokens;
  if (lexicon.link(word[half.endToken]!) !== Link.and) return false;
  if (half.firstToken === 0 || lexicon.link(word[half.firstToken - 1]!) !== Link.the) return false;
  return (
    (bits[name.firstToken]! & Lex.common) !== 0 && (bits[name.endToken - 1]! & Lex.organizationHead) !== 0
  );
}

/** "Agency INA", that was taken for a person: the agency with the capitals before it, and its letters. */
function splitAgency(surface: Surface, name: NameProposal): readonly NameProposal[] | undefined {
  const { prose, marks, bits } = surface;
  const { firstToken, endToken, kind } = name;
  if (kind !== "person" || endToken - firstToken !== 2 || !(bits[firstToken]! & Lex.organizationHead))
    return undefined;
  if (!(marks[endToken - 1]! & Mark.acronym) || marks[endToken - 1]! & Mark.shouted) return undefined;
  let first = firstToken;
  while (
    first > 0 &&
    !(marks[first]! & Mark.starts) &&
    prose.tokens.type[first - 1] === TokenType.word &&
    marks[first - 1]! & Mark.capital
  )
    first--;
  const body = { ...name, kind: "organization", titleToken: first } as const;
  return [
    { ...body, firstToken: first, endToken: firstToken + 1 },
    { ...body, firstToken: firstToken + 1, endToken, titleToken: firstToken + 1 },
  ];
}
