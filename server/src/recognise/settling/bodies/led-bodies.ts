import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, saidBy, writtenSmall } from "../../names/beside";
import { Neighbour } from "../../names/neighbour-words";
import { isOpener } from "../../names/openers";
import { type NameProposal, proposed } from "../../names/proposal";
import { putNames } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";

/** Who leads a body, right behind its name: "House Budget Committee Chairman Tom Hale". */
export const leaders: ReadonlySet<string> = new Set(
  "chairman chairwoman chair chairperson president director commissioner secretary leader spokesman spokeswoman".split(
    " ",
  ),
);

/** What ends the name of a body that somebody leads. */
const heads: ReadonlySet<string> = new Set(
  "committee subcommittee association commission federation council union conference caucus".split(" "),
);

/** The fewest and the most words of such a name. */
const fewestWords = 2;
const mostWords = 7;

/**
 * Finds the bodies that stand within the title before a person's name: "National Senatorial Committee" of "National Senatorial
 * Committee Chairman Tom Hale". `names` are in text order, and so is the result.
 */
export function addLedBodies(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const found: NameProposal[] = [];
  for (const { kind, firstToken, titleToken } of names) {
    if (kind !== "person" || titleToken === firstToken) continue;
    const body = bodyBefore(surface, firstToken - 1);
    if (body) found.push(body);
  }
  return putNames(
    names,
    found.filter(
      (body) => !names.some((name) => name.firstToken <= body.firstToken && name.endToken >= body.endToken),
    ),
  );
}

/** The body whose leader's title stands at a token. */
function bodyBefore(surface: Surface, leader: number): NameProposal | undefined {
  const { marks, bits } = surface;
  if (leader < fewestWords || marks[leader]! & Mark.flat || !leaders.has(writtenSmall(surface, leader)))
    return undefined;
  if (isApart(surface, leader) || !heads.has(writtenSmall(surface, leader - 1))) return undefined;
  let first = leader;
  while (leader - first < mostWords && first > 0 && !isApart(surface, first) && isWritten(surface, first - 1))
    first--;
  if (first > 0 && isApart(surface, first) && marks[first]! & Mark.opening && isOpener(surface, first))
    first++;
  if (saidBy(surface, first) & Neighbour.former || bits[first]! & Lex.honorific) first++;
  return leader - first < fewestWords || !(bits[leader - 1]! & Lex.organizationHead)
    ? undefined
    : proposed("organization", first, leader, 0.85);
}

const isWritten = ({ marks, prose }: Surface, at: number): boolean =>
  prose.tokens.type[at] === TokenType.word && (marks[at]! & Mark.capital) !== 0;
