import { Lex, placeBits } from "../../lexicon";
import { isApart, isBesideCapital, lowerAt, writtenSmall } from "../../names/beside";
import { settleLoneWords } from "../../names/lone-words";
import { changed, type NameProposal, proposed } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** Without one of these words no article says who wrote it from where, or who is on the way where. */
export const reporting: ReadonlySet<string> = new Set(["reported", "contributed", "bound"]);

/**
 * Reads who reported and from where: "Larm reported from Hale." makes a person of "Larm", "Anna Holm in Orchard contributed to this report"
 * and "bound for Orchard" a place of "Orchard", whatever words they are. Such a place is one behind "in" and "from" elsewhere too.
 * `names` are in text order, and so is the result.
 */
export function settleContributors(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  const towns = new Set<number>();
  const persons = new Set<number>();
  const { capitals, capitalCount } = surface;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (isBesideCapital(surface, at) || surface.marks[at]! & (Mark.flat | Mark.acronym)) continue;
    if (isWhence(surface, names, at)) towns.add(lowerAt(surface, at));
    if (reports(surface, at)) persons.add(lowerAt(surface, at));
  }
  if (towns.size + persons.size === 0) return names;
  return settleLoneWords(surface, names, (at, own) => {
    const word = lowerAt(surface, at);
    if (isBesideCapital(surface, at) || surface.bits[at]! & days) return undefined;
    if (persons.has(word) && own?.kind !== "person")
      return own
        ? changed(own, { kind: "person", score: 0.8 })
        : reports(surface, at)
          ? proposed("person", at, at + 1, 0.8)
          : undefined;
    if (!towns.has(word) || own?.kind === "place" || own?.kind === "person" || !isWhere(surface, at))
      return undefined;
    return own ? changed(own, { kind: "place", score: 0.8 }) : proposed("place", at, at + 1, 0.8);
  });
}

const days = Lex.month | Lex.weekday | Lex.demonym;

/** "reported from Orchard", "bound for Orchard", "Anna Holm in Orchard contributed". */
function isWhence(surface: Surface, names: readonly NameProposal[], at: number): boolean {
  if (at < 2 || isApart(surface, at) || isApart(surface, at - 1)) return false;
  const link = writtenSmall(surface, at - 1);
  const before = writtenSmall(surface, at - 2);
  if (link === "for") return before === "bound";
  if (link === "from") return before === "reported";
  if (link !== "in" || !(surface.marks[at - 2]! & Mark.capital) || !isBeforeContributed(surface, at + 1))
    return false;
  return names.some(
    ({ kind, firstToken, endToken }) => kind === "person" && endToken === at - 1 && endToken - firstToken > 1,
  );
}

/** How far behind a contributor's place the word may stand: "in Hale and Anna Holm in Orchard contributed". */
const farthest = 16;

function isBeforeContributed(surface: Surface, from: number): boolean {
  for (let at = from; at < Math.min(surface.count, from + farthest) && !isApart(surface, at); at++)
    if (writtenSmall(surface, at) === "contributed") return true;
  return false;
}

/** "Larm reported from": a word of no list but of surnames that opens its sentence. */
function reports(surface: Surface, at: number): boolean {
  const { bits, marks } = surface;
  if (!(marks[at]! & Mark.opening) || bits[at]! & ~(Lex.surname | Lex.givenName | Lex.town)) return false;
  if (isApart(surface, at + 1) || isApart(surface, at + 2)) return false;
  return writtenSmall(surface, at + 1) === "reported" && writtenSmall(surface, at + 2) === "from";
}

/** Behind "in", "from", "near", "to", "for" or "outside", within a sentence. */
const isWhere = (surface: Surface, at: number): boolean =>
  !isApart(surface, at) && wheres.has(writtenSmall(surface, at - 1)) && !(surface.bits[at]! & placeBits);

const wheres: ReadonlySet<string> = new Set("in from near to for outside".split(" "));
