import { TokenType } from "../../../text/tokens";
import { isApart, numberAt, writtenSmall } from "../beside";
import { changed, type NameProposal } from "../proposal";
import { Mark, type Surface } from "../surface";

/**
 * Takes in the year that clubs have in their names: "Schalke 04", "TSV 1860 Munich". `names` are in text order, and so is the
 * result: the same object where nothing changes.
 */
export function settleClubYears(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const whole = names.map((name) => withYear(surface, name));
  return whole.every((name, index) => name === names[index]) ? names : withoutCovered(whole);
}

/** Leaves out what a longer name has taken in: "TSV" of "TSV 1860 Munich". */
function withoutCovered(names: readonly NameProposal[]): readonly NameProposal[] {
  return names.filter((name, index) => !(names[index + 1] && names[index + 1]!.firstToken < name.endToken));
}

/** "Schalke" of "Schalke 04" and "Munich" of "TSV 1860 Munich": the whole club. */
function withYear(surface: Surface, name: NameProposal): NameProposal {
  const { prose, marks, count } = surface;
  const { type } = prose.tokens;
  const { firstToken, endToken, kind } = name;
  if (endToken < count && type[endToken] === TokenType.number && !isApart(surface, endToken)) {
    const year = yearsBehind.get(writtenSmall(surface, endToken - 1));
    if (year === numberAt(surface, endToken)) return asClub(name, firstToken, endToken + 1);
  }
  const at = firstToken - 1;
  if (at < 0 || kind === "person" || type[at] !== TokenType.number || isApart(surface, firstToken))
    return name;
  if (!yearsBefore.get(numberAt(surface, at))?.has(writtenSmall(surface, firstToken))) return name;
  const hasLetters = !isApart(surface, at) && (marks[at - 1]! & Mark.acronym) !== 0;
  return asClub(name, hasLetters ? at - 1 : at, endToken);
}

const asClub = (name: NameProposal, firstToken: number, endToken: number): NameProposal =>
  changed(name, { kind: "organization", firstToken, endToken, titleToken: firstToken });

/** Clubs that have the year they were founded in behind their name, and a company that had one. */
const yearsBehind: ReadonlyMap<string, string> = new Map([
  ["schalke", "04"],
  ["hannover", "96"],
  ["mainz", "05"],
  ["darmstadt", "98"],
  ["racing", "92"],
  ["gateway", "2000"],
]);

/** Clubs that have it before their town, by the year. */
const yearsBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["1860", new Set(["munich", "muenchen", "münchen"])],
  ["1899", new Set(["hoffenheim"])],
]);

const townsBehindYears: ReadonlySet<string> = new Set(
  [...yearsBefore.values()].flatMap((towns) => [...towns]),
);

/** True for a word without which no article has such a club. */
export const tellsOfClubYears = (_word: string, lower: string): boolean =>
  yearsBehind.has(lower) || townsBehindYears.has(lower);
