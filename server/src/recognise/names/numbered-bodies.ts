import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { isApart, writtenAt, writtenSmall } from "./beside";
import { changed, type NameProposal, proposed } from "./proposal";
import { putNames } from "./put-names";
import { Mark, type Surface } from "./surface";

/**
 * Finds bodies that a number names: "the 139th" in an article on the 139th Infantry, whose "139th Larm Infantry" is one name,
 * the radio station "6PR", the "Larmouth 49ers" and "Schalke 04". `names` are in text order, and so is the result.
 */
export function addNumberedBodies(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const whole = names.map((name) => withYear(surface, wholeUnit(surface, name)));
  const added = [...findUnits(surface, whole), ...findStations(surface), ...findNiners(surface, whole)];
  if (whole.every((name, index) => name === names[index])) return putNames(names, added);
  return putNames(withoutCovered(whole), added);
}

/** Leaves out what a longer name has taken in: "TSV" of "TSV 1860 Munich". */
function withoutCovered(names: readonly NameProposal[]): readonly NameProposal[] {
  return names.filter((name, index) => !(names[index + 1] && names[index + 1]!.firstToken < name.endToken));
}

/** The last word of a unit's name that an article goes on to call by its number. */
const units: ReadonlySet<string> = new Set(
  "Division Brigade Regiment Battalion Squadron Wing Infantry Cavalry Artillery".split(" "),
);

/** "Larm" of "139th Larm Infantry": the whole unit. */
function wholeUnit(surface: Surface, name: NameProposal): NameProposal {
  const { firstToken, endToken, kind } = name;
  if (kind === "person" || isApart(surface, endToken) || !units.has(writtenAt(surface, endToken)))
    return name;
  return ordinalOf(surface, firstToken) >= 0
    ? changed(name, { kind: "organization", endToken: endToken + 1 })
    : name;
}

/** Where the number stands that a name begins with or has right before it; -1 where there is none. */
function ordinalOf(surface: Surface, firstToken: number): number {
  if (isOrdinal(surface, firstToken)) return firstToken;
  return isOrdinal(surface, firstToken - 2) ? firstToken - 2 : -1;
}

/** "139th" at two tokens. */
function isOrdinal({ prose, count }: Surface, at: number): boolean {
  const { type, gap } = prose.tokens;
  if (at < 0 || at + 1 >= count || type[at] !== TokenType.number || gap[at + 1] !== 0) return false;
  return endings.has(prose.vocabulary.text(prose.tokens.word[at + 1]!));
}

const endings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "d"]);

/** "the 139th" where no noun follows, of the units that the article names in full. */
function findUnits(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose, lexicon, count } = surface;
  const { type, word } = prose.tokens;
  const numbers = new Set<string>();
  for (const { kind, firstToken, endToken } of names)
    if (kind === "organization" && units.has(writtenAt(surface, endToken - 1))) {
      const at = ordinalOf(surface, firstToken);
      if (at >= 0) numbers.add(numberAt(surface, at));
    }
  if (numbers.size === 0) return [];
  const found: NameProposal[] = [];
  for (let at = 1; at + 1 < count; at++) {
    if (type[at] !== TokenType.number || !numbers.has(numberAt(surface, at)) || !isOrdinal(surface, at))
      continue;
    if (lexicon.link(word[at - 1]!) === Link.the && !leadsToNoun(surface, at + 2))
      found.push(body(at, at + 2));
  }
  return found;
}

/** True where a unit's number may be a number of something else: "the 82nd minute", "the 3rd of May". */
function leadsToNoun(surface: Surface, at: number): boolean {
  const { prose, lexicon, bits } = surface;
  if (isApart(surface, at) || prose.tokens.type[at] !== TokenType.word) return false;
  if (bits[at]! & Lex.speech) return false;
  const link = lexicon.link(prose.tokens.word[at]!);
  if (link !== Link.none) return link === Link.of;
  const text = writtenAt(surface, at);
  return !text.endsWith("ed") && !verbs.has(text);
}

const verbs: ReadonlySet<string> = new Set(
  "was were is had has fought led took went came left lost held won will would could can became began".split(
    " ",
  ),
);

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

/** "49ers", with the town right before them. */
function findNiners(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose, count } = surface;
  const { type, gap, start, end } = prose.tokens;
  const found: NameProposal[] = [];
  for (let at = 0; at + 1 < count; at++) {
    if (type[at] !== TokenType.number || end[at]! - start[at]! !== 2 || gap[at + 1] !== 0) continue;
    if (writtenSmall(surface, at + 1) !== "ers") continue;
    const town = isApart(surface, at) ? undefined : names.find(({ endToken }) => endToken === at);
    found.push(body(town?.kind === "place" ? town.firstToken : at, at + 2));
  }
  return found;
}

/** Calls of radio stations, "6PR" and "3AW", where a word beside one of their places tells what they are. */
function findStations(surface: Surface): readonly NameProposal[] {
  const { marks, capitals, capitalCount } = surface;
  let calls: number[] | undefined;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (!(marks[at]! & Mark.coded) || !isCall(surface, at)) continue;
    calls ??= [];
    calls.push(at);
  }
  if (!calls) return [];
  const keyOf = (at: number): string => numberAt(surface, at - 1) + writtenAt(surface, at);
  const told = new Set(calls.filter((at) => isOnAir(surface, at)).map(keyOf));
  return calls.filter((at) => told.has(keyOf(at))).map((at) => body(at - 1, at + 1));
}

/** One figure and right behind it two or three capitals: no time ("6PM") and no size that is told as one. */
function isCall({ prose, count }: Surface, at: number): boolean {
  const { type, start, end, gap } = prose.tokens;
  if (at < 1 || type[at - 1] !== TokenType.number || gap[at] !== 0) return false;
  if (
    end[at - 1]! - start[at - 1]! !== 1 ||
    (at + 1 < count && gap[at + 1] === 0 && type[at + 1] === TokenType.word)
  )
    return false;
  const size = end[at]! - start[at]!;
  return (size === 2 || size === 3) && !hours.has(prose.vocabulary.text(prose.tokens.word[at]!));
}

const hours: ReadonlySet<string> = new Set(["AM", "PM", "KM", "KG", "MM", "CM"]);

/** How far from a call what tells of it may stand. */
const farthest = 3;

/** A word of radio near a call, in its sentence. */
function isOnAir(surface: Surface, at: number): boolean {
  for (let before = at - 2; before >= at - 1 - farthest && !isApart(surface, before + 1); before--)
    if (radio.has(writtenSmall(surface, before))) return true;
  for (let after = at + 1; after <= at + farthest && !isApart(surface, after); after++)
    if (radio.has(writtenSmall(surface, after))) return true;
  return false;
}

const radio: ReadonlySet<string> = new Set(
  "radio station stations broadcaster broadcasting broadcast presenter listeners airwaves breakfast drive".split(
    " ",
  ),
);

const townsBehindYears: ReadonlySet<string> = new Set(
  [...yearsBefore.values()].flatMap((towns) => [...towns]),
);

/** True for a word without which no article names a body by its number: a unit's, "ers", one of radio, a club's with a year. */
export const tellsOfNumberedBodies = (word: string, lower: string): boolean =>
  units.has(word) ||
  lower === "ers" ||
  radio.has(lower) ||
  yearsBehind.has(lower) ||
  townsBehindYears.has(lower);

const body = (firstToken: number, endToken: number): NameProposal =>
  proposed("organization", firstToken, endToken, 0.7);

function numberAt({ prose }: Surface, at: number): string {
  return prose.text.slice(prose.tokens.start[at]!, prose.tokens.end[at]!);
}
