import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isHyphen, writtenSmall } from "../../names/beside";
import { type NameProposal, proposed } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** Offices that a place's name stands before: "Larmouth Mayor Anna Holm". */
export const offices: ReadonlySet<string> = new Set("mayor sheriff reeve magistrate regent gov".split(" "));
/** What stands before an office: "Larmouth Deputy Mayor". */
const seconds = new Set("deputy vice acting town chief".split(" "));

/** The most words of the place: "Gran Larm Mayor". */
const mostWords = 3;
/** How far before a person the office stands. */
const farthest = 4;

/**
 * Makes places of the words of no list that stand before a person's office as "Larmouth" does in "Larmouth Mayor Anna Holm", where
 * they are no name yet or were taken for something else. `names` are in text order, and so is the result: the same object where
 * nothing changed.
 */
export function settleSeats(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const seats: NameProposal[] = [];
  for (let index = 0; index < names.length; index++) {
    const person = names[index]!;
    if (person.kind !== "person" || person.titleToken === person.firstToken) continue;
    const seat = seatBefore(surface, person);
    if (seat) seats.push(seat);
  }
  if (seats.length === 0) return names;
  const others = names.filter((name) => !seats.some((seat) => isSame(seat, name)));
  const free = seats.filter((seat) => !others.some((name) => overlap(seat, name)));
  return [...others, ...free].sort((a, b) => a.firstToken - b.firstToken);
}

function seatBefore(surface: Surface, { firstToken, titleToken }: NameProposal): NameProposal | undefined {
  const { marks } = surface;
  let office = firstToken - 1;
  while (office > titleToken && firstToken - office < farthest && !isOffice(surface, office)) office--;
  if (!isOffice(surface, office)) return undefined;
  const endToken =
    seconds.has(writtenSmall(surface, office - 1)) && marks[office - 1]! & Mark.capital ? office - 1 : office;
  let first = endToken;
  while (
    first > 0 &&
    endToken - first < mostWords &&
    !isApart(surface, first) &&
    isUnknown(surface, first - 1)
  )
    first--;
  if (first === endToken) return undefined;
  // "Kestrow-Moss Mayor"
  if (isHyphen(surface, first - 1) && surface.prose.tokens.gap[first] === 0 && isUnknown(surface, first - 2))
    first -= 2;
  return proposed("place", first, endToken, 0.8);
}

function isOffice(surface: Surface, at: number): boolean {
  return (
    at > 0 &&
    !isApart(surface, at) &&
    (surface.marks[at]! & (Mark.capital | Mark.flat)) === Mark.capital &&
    offices.has(writtenSmall(surface, at))
  );
}

/** A word with a capital that no list has. */
const isUnknown = ({ prose, marks, bits }: Surface, at: number): boolean =>
  prose.tokens.type[at] === TokenType.word &&
  (marks[at]! & (Mark.capital | Mark.acronym)) === Mark.capital &&
  !(bits[at]! & ~(Lex.surname | Lex.givenName | Lex.town | Lex.city | Lex.region | Lex.startsPhrase));

const isSame = (a: NameProposal, b: NameProposal): boolean =>
  b.kind !== "place" && a.firstToken === b.firstToken && a.endToken === b.endToken;

const overlap = (a: NameProposal, b: NameProposal): boolean =>
  a.firstToken < b.endToken && b.firstToken < a.endToken;
