import { TokenType } from "../../../text/tokens";
import { isApart, isHyphen, numberAt, writtenAt, writtenSmall } from "../../names/beside";
import { type NameProposal, proposed } from "../../names/proposal";
import { nameOver, putNames } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";

/**
 * Finds bodies whose names begin with no capital: agencies that write themselves small ("he told dpa", "dpa-AFX"), the radio station
 * "6PR" and the "Larmouth 49ers". `names` are in text order, and so is the result.
 */
export function addBodiesWithoutCapital(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  const bodies = [...findAgencies(surface, names), ...findStations(surface), ...findNiners(surface, names)];
  return putNames(names, bodies);
}

/** True for a word without which no article has such a body: an agency's, "ers", one of radio. */
export const tellsOfBodiesWithoutCapital = (word: string, lower: string): boolean =>
  agencies.includes(word) || lower === "ers" || radio.has(lower);

/** News agencies that write themselves without a capital. */
const agencies: readonly string[] = ["dpa", "epd"];

function findAgencies(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose, small } = surface;
  const words = agencies.map((name) => prose.vocabulary.intern(name)).filter((word) => small.has(word));
  if (words.length === 0) return [];
  const { type, word, count } = prose.tokens;
  const found: NameProposal[] = [];
  for (let at = 0; at < count; at++) {
    if (type[at] !== TokenType.word || !words.includes(word[at]!)) continue;
    if (!nameOver(names, { firstToken: at, endToken: at + 1 }))
      found.push(body(at, endOfAgency(surface, at)));
  }
  return found;
}

/** Behind "-AFX" too, letters that name a service of the agency. */
function endOfAgency(surface: Surface, at: number): number {
  const service = at + 2;
  if (service >= surface.count || !isHyphen(surface, at + 1) || surface.prose.tokens.gap[service] !== 0)
    return at + 1;
  return surface.marks[service]! & Mark.acronym ? service + 1 : at + 1;
}

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

const body = (firstToken: number, endToken: number): NameProposal =>
  proposed("organization", firstToken, endToken, 0.7);
