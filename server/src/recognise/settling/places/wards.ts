import { TokenType } from "../../../text/tokens";
import { isApart, isSign, writtenAt } from "../../names/beside";
import { type NameProposal, proposed } from "../../names/proposal";
import { putNames } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";

/** What parties are called in brackets behind their councillors. */
export const partyWords: ReadonlySet<string> = new Set(
  "Lab Labour Con Cons Conservative Dem LD Green Greens Ind Independent SNP Plaid DUP SDLP UUP Reform Ukip UKIP ALP Liberal".split(
    " ",
  ),
);

/** The most words of a ward. */
const mostWords = 4;

/** Makes places of the wards of councillors: "Tom Hale (Con, Larmouth East)". `names` are in text order, and so is the result. */
export function settleWards(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const wards: NameProposal[] = [];
  for (const { kind, endToken } of names) {
    if (kind !== "person" || !isSign(surface, endToken, "(")) continue;
    const ward = wardBehind(surface, endToken + 1);
    if (ward) wards.push(ward);
  }
  return putNames(names, wards);
}

function wardBehind(surface: Surface, first: number): NameProposal | undefined {
  const comma = writtenAt(surface, first) === "Lib" ? first + 2 : first + 1;
  if (!partyWords.has(writtenAt(surface, comma - 1)) || !isSign(surface, comma, ",")) return undefined;
  const { prose, marks } = surface;
  let end = comma + 1;
  while (end - comma <= mostWords && !isApart(surface, end)) {
    if (prose.tokens.type[end] !== TokenType.word || !(marks[end]! & Mark.capital)) break;
    end++;
  }
  return end > comma + 1 && isSign(surface, end, ")") ? proposed("place", comma + 1, end, 0.8) : undefined;
}
