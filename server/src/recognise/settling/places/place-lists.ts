import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isSign, saidBy, writtenAt, writtenSmall } from "../../names/beside";
import { listLinkBetween } from "../../names/list-links";
import { Neighbour } from "../../names/neighbour-words";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** The fewest names of a list of places. */
const fewest = 3;

/**
 * Makes places of the names in a list behind words that say so ("counties, including Monroe, Collier and Lee") or behind which they stand ("Harva and Larmouth, two small towns"), and of the
 * unknown names in a list that begins with a place and stands behind "in", "near" or "from": "in Zvecan, Leposavic and
 * Zubin Potok". A list that opens its sentence is left alone: "In Paris, Brandt and Hale said". `names` are in
 * text order, and so is the result.
 */
export function settlePlaceLists(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let settled: NameProposal[] | undefined;
  for (let first = 0; first + fewestTold <= names.length; ) {
    const end = endOfList(surface, names, first);
    const isTold =
      end > first + 1 &&
      (namesPlaces(surface, names[first]!.firstToken) || areCalledPlaces(surface, names[end - 1]!.endToken));
    if (!isTold && !(names[first]!.kind === "place" && isLed(surface, names[first]!))) {
      first = end;
      continue;
    }
    if (end - first >= (isTold ? fewestTold : fewest))
      for (let at = first; at < end; at++) {
        if (isTold ? !mayBeTold(surface, names[at]!) : at === first || !mayBePlace(surface, names[at]!))
          continue;
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
export const manyPlaces: ReadonlySet<string> = new Set(
  `counties provinces districts cities towns villages states regions islands parishes boroughs prefectures municipalities
  suburbs neighborhoods neighbourhoods governorates oblasts cantons communes townships ports airports harbours harbors`.split(
    /\s+/,
  ),
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

/** How many words the apposition behind a list may have before it says what the names are. */
const farthest = 4;

/** "counties" or ", two small towns" behind the last name of a list. */
function areCalledPlaces(surface: Surface, endToken: number): boolean {
  const { prose, marks, count } = surface;
  if (!isApart(surface, endToken) && !(marks[endToken]! & Mark.capital))
    if (manyPlaces.has(writtenSmall(surface, endToken))) return true;
  if (!isSign(surface, endToken, ",")) return false;
  for (let at = endToken + 1; at < Math.min(count, endToken + 1 + farthest); at++) {
    const isWord = prose.tokens.type[at] === TokenType.word;
    if (isApart(surface, at) || marks[at]! & Mark.capital) return false;
    if (!isWord && prose.tokens.type[at] !== TokenType.number) return false;
    // "Larmouth and Hale, two towns": what is counted is called so, and not what comes next.
    const word = writtenSmall(surface, at);
    if (at === endToken + 1 && isWord && !counts.has(word)) return false;
    if (isWord && manyPlaces.has(word)) return true;
  }
  return false;
}

const counts: ReadonlySet<string> = new Set(
  "two three four five six seven eight nine ten both the several".split(" "),
);

/** No office-holder, and no more than two words, small ones apart: "Arquata del Tronto". */
function mayBeTold({ marks }: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  if (kind === "place" || titleToken < firstToken) return false;
  let capitals = 0;
  for (let at = firstToken; at < endToken; at++) if (marks[at]! & Mark.capital) capitals++;
  return capitals <= 2;
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
    const next = names[end]!.firstToken;
    const link = listLinkBetween(surface, names[end - 1]!.endToken, next);
    if (link === "none" || surface.marks[next]! & Mark.starts) break;
    // In a headline, "And" may join more than a list.
    if (link === "and" && writtenAt(surface, next - 1) !== "and") break;
    hasAnd = link === "and";
    end++;
  }
  return hasAnd ? end : first + 1;
}

/** Neither an office-holder nor a name that begins as persons' names do; a known city alone may. */
function mayBePlace({ bits }: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  if ((kind !== "person" && kind !== "other") || titleToken < firstToken) return false;
  // "Rome, Milan and Florence"
  if (endToken - firstToken === 1 && bits[firstToken]! & (Lex.city | Lex.majorCity)) return true;
  return !(bits[firstToken]! & (Lex.givenName | Lex.frequentSurname));
}
