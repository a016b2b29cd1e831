import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, saidBy, writtenSmall } from "../../names/beside";
import { EvidenceWord } from "../../names/evidence-words";
import { listLinkBetween } from "../../names/list-links";
import { Neighbour } from "../../names/neighbour-words";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/**
 * Makes companies of all names of a row that rises or falls together, where one is known to be a company: "Larmouth, Hale and Ford
 * eased", and of the towns that do so by a percentage where a company does too: "Glencore gained 3 percent. Larmouth lost 2 percent".
 * Countries and persons who have a full name or a title stay what they are. `names` are in text order, and so is the
 * result.
 */
export function settleTradedRows(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const firms = new Set<number>();
  for (let last = 1; last < names.length; last++) {
    if (!isTrade(surface, names[last]!.endToken)) continue;
    let first = last;
    while (first > 0 && isNext(surface, names[first - 1]!, names[first]!)) first--;
    if (first === last || !names.slice(first, last + 1).some(({ kind }) => kind === "organization")) continue;
    for (let index = first; index <= last; index++) if (mayBeFirm(surface, names[index]!)) firms.add(index);
  }
  const movers = names.map(({ endToken }) => movesByPercent(surface, endToken));
  if (names.some(({ kind }, index) => movers[index] && kind === "organization"))
    names.forEach((name, index) => {
      if (movers[index] && (mayBeFirm(surface, name) || isTown(surface, name))) firms.add(index);
    });
  if (firms.size === 0) return names;
  return names.map((name, index) =>
    firms.has(index) ? changed(name, { kind: "organization", titleToken: name.firstToken }) : name,
  );
}

/** A town by one word, though a region of its country is called so too. */
const isTown = ({ bits }: Surface, { kind, firstToken, endToken }: NameProposal): boolean =>
  kind === "place" &&
  endToken - firstToken === 1 &&
  (bits[firstToken]! & (Lex.city | Lex.town)) !== 0 &&
  !(bits[firstToken]! & (Lex.country | Lex.majorCity));

/** "lost 2 percent", "eased 1.3%" right behind a name, and no "lost 2 percent of its people". */
function movesByPercent(surface: Surface, at: number): boolean {
  if (!isTrade(surface, at) || surface.prose.tokens.type[at + 1] !== TokenType.number) return false;
  return (saidBy(surface, at + 2) & Neighbour.percent) !== 0 && writtenSmall(surface, at + 3) !== "of";
}

/** What may stand between a row and its verb: "Larmouth and Hale also rose". */
const togethers: ReadonlySet<string> = new Set(["also", "both", "all"]);

/** "eased": what shares do, right behind a name. */
function isTrade(surface: Surface, name: number): boolean {
  const { prose, room, marks, count } = surface;
  const at = togethers.has(writtenSmall(surface, name)) ? name + 1 : name;
  if (at >= count || prose.tokens.type[at] !== TokenType.word || marks[at]! & (Mark.capital | Mark.starts))
    return false;
  return (room.evidenceWords.of(prose.tokens.word[at]!) & EvidenceWord.trade) !== 0;
}

/** True where only a comma or "and" stands between two names. */
function isNext(surface: Surface, name: NameProposal, next: NameProposal): boolean {
  const [from, to] = [name.endToken, next.firstToken];
  return to === from + 1 && !isApart(surface, to) && listLinkBetween(surface, from, to) !== "none";
}

/** A lone word that no title or first name makes a person, and that is no country or big city. */
function mayBeFirm({ bits }: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  if (kind === "organization" || titleToken < firstToken) return false;
  const known = bits[firstToken]!;
  if (kind === "place")
    return endToken - firstToken === 1 && !(known & (Lex.country | Lex.region | Lex.majorCity));
  return endToken - firstToken === 1 || !(known & Lex.givenName);
}
