import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isSign, saidBy } from "../../names/beside";
import { Neighbour } from "../../names/neighbour-words";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** The fewest names of a list of places. */
const fewest = 3;

/**
 * Makes places of the names in a list behind words that say so ("counties, including Monroe, Collier and Lee"), and of the
 * unknown names in a list that begins with a place and stands behind "in", "near" or "from": "in Zvecan, Leposavic and
 * Zubin Potok". A list that opens its sentence is left alone: "In Paris, Brandt and Hale said". `names` are in
 * text order, and so is the result.
 */
export function settlePlaceLists(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let settled: NameProposal[] | undefined;
  for (let first = 0; first + fewest <= names.length; ) {
    const isTold = namesPlaces(surface, names[first]!.firstToken);
    const isBegun = isTold || (names[first]!.kind === "place" && isLed(surface, names[first]!));
    const end = isBegun ? endOfList(surface, names, first) : first + 1;
    if (end - first >= (isTold ? fewestTold : fewest))
      for (let at = first; at < end; at++) {
        if (isTold ? !mayBeTold(names[at]!) : at === first || !mayBePlace(surface, names[at]!)) continue;
        settled ??= [...names];
        settled[at] = changed(names[at]!, { kind: "place", titleToken: names[at]!.firstToken });
      }
    first = end;
  }
  return settled ?? names;
}

/** The fewest names behind words that say what they are. */
const fewestTold = 2;

/** Several places, behind which a list names them: "counties, including Lee and Hale", "the provinces of Hale and Brand". */
const manyPlaces: ReadonlySet<string> = new Set(
  `counties provinces districts cities towns villages states regions islands parishes boroughs prefectures municipalities
  suburbs neighborhoods neighbourhoods governorates oblasts cantons communes townships`.split(/\s+/),
);

/** "counties of", "towns, including", "islands such as", "districts:", "the cities" right before a name. */
function namesPlaces(surface: Surface, firstToken: number): boolean {
  const { prose, marks } = surface;
  const wordAt = (at: number): string =>
    at >= 0 && prose.tokens.type[at] === TokenType.word ? prose.vocabulary.text(prose.tokens.word[at]!) : "";
  if (marks[firstToken]! & Mark.starts) return false;
  let at = firstToken - 1;
  const last = wordAt(at);
  if (last === "including" || last === "of" || last === "like") at--;
  else if (last === "as" && wordAt(at - 1) === "such") at -= 2;
  else if (isSign(surface, at, ":")) at--;
  else return false;
  if (isSign(surface, at, ",")) at--;
  return manyPlaces.has(wordAt(at));
}

/** No office-holder, and no more than two words. */
function mayBeTold({ kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  return kind !== "place" && titleToken === firstToken && endToken - firstToken <= 2;
}

/** Behind "in", "near" or "from" in small letters. */
function isLed(surface: Surface, { firstToken }: NameProposal): boolean {
  const { marks } = surface;
  if (firstToken === 0 || marks[firstToken]! & Mark.starts || marks[firstToken - 1]! & Mark.capital)
    return false;
  return (saidBy(surface, firstToken - 1) & Neighbour.where) !== 0;
}

/** Where a list of names ends that has nothing but commas and "and" between them, the last behind "and"; `first + 1` for no list. */
function endOfList(surface: Surface, names: readonly NameProposal[], first: number): number {
  let end = first + 1;
  let hasAnd = false;
  while (end < names.length && !hasAnd) {
    const link = linkBetween(surface, names[end - 1]!.endToken, names[end]!.firstToken);
    if (link === "none") break;
    hasAnd = link === "and";
    end++;
  }
  return hasAnd ? end : first + 1;
}

function linkBetween(surface: Surface, from: number, to: number): "comma" | "and" | "none" {
  const { prose, marks } = surface;
  if (to - from < 1 || to - from > 2 || marks[to]! & Mark.starts) return "none";
  const { type, word } = prose.tokens;
  const isComma = isSign(surface, from, ",");
  const last = to - 1;
  const isAnd = type[last] === TokenType.word && prose.vocabulary.text(word[last]!) === "and";
  if (isAnd && (to - from === 1 || isComma)) return "and";
  return isComma && to - from === 1 ? "comma" : "none";
}

/** Neither an office-holder nor a name that begins as persons' names do. */
function mayBePlace({ bits }: Surface, { kind, firstToken, titleToken }: NameProposal): boolean {
  if (kind !== "person" && kind !== "other") return false;
  return titleToken === firstToken && !(bits[firstToken]! & (Lex.givenName | Lex.frequentSurname));
}
