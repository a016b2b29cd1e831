import { TokenType } from "../../../text/tokens";
import { Lex, Link, placeBits } from "../../lexicon";
import { isApart, isBesideCapital, isSign, lowerAt, saidBy, writtenSmall } from "../../names/beside";
import { EvidenceWord } from "../../names/evidence-words";
import { settleLoneWords } from "../../names/lone-words";
import { Neighbour } from "../../names/neighbour-words";
import { type NameProposal, proposed } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/**
 * Finds companies called by one ordinary word: "Ball" where the article has "shares in Ball" or names it as a body within a sentence,
 * wherever it stands with a capital by itself, and first in a sentence where it does what companies do ("Ball said").
 * `names` are in text order, and so is the result.
 */
export function addLoneFirms(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const firms = readFirms(surface, names);
  if (firms.size === 0) return names;
  return settleLoneWords(surface, names, (at, own) => {
    if (own || !firms.has(lowerAt(surface, at)) || isBesideCapital(surface, at)) return undefined;
    if (!isInside(surface, at) && !acts(surface, at + 1)) return undefined;
    return proposed("organization", at, at + 1, 0.7);
  });
}

/** The ordinary words, in small letters, that are companies somewhere, but for those that are part of a person's name. */
function readFirms(surface: Surface, names: readonly NameProposal[]): ReadonlySet<number> {
  const firms = new Set<number>();
  const { capitals, capitalCount } = surface;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (isOrdinary(surface, at) && isInside(surface, at) && isHeld(surface, at))
      firms.add(lowerAt(surface, at));
  }
  for (let index = 0; index + 1 < names.length; index++) {
    const first = names[index]!.firstToken - 2;
    if (isListed(surface, first, names[index]!, names[index + 1]!)) firms.add(lowerAt(surface, first));
  }
  for (const { kind, firstToken, endToken } of names)
    if (kind === "organization" && endToken - firstToken === 1 && isOrdinary(surface, firstToken))
      if (isInside(surface, firstToken)) firms.add(lowerAt(surface, firstToken));
  if (firms.size > 0)
    for (const { kind, firstToken, endToken } of names)
      if (kind === "person")
        for (let at = firstToken; at < endToken; at++) firms.delete(lowerAt(surface, at));
  return firms;
}

/** An ordinary word with a capital that is neither a people's, a place's nor a day's. */
function isOrdinary({ bits, marks }: Surface, at: number): boolean {
  if ((marks[at]! & (Mark.capital | Mark.acronym)) !== Mark.capital || !(bits[at]! & Lex.common))
    return false;
  return !(
    bits[at]! &
    (placeBits |
      Lex.country |
      Lex.region |
      Lex.demonym |
      Lex.title |
      Lex.month |
      Lex.weekday |
      Lex.department |
      Lex.honorific)
  );
}

/** "Ball" of "supplies Ball, Gap and Unilever", right before two more bodies, the last of which is called by no ordinary word. */
function isListed(surface: Surface, at: number, second: NameProposal, third: NameProposal): boolean {
  const { lexicon, prose, bits } = surface;
  if (!isLone(second) || !isLone(third) || third.firstToken !== second.endToken + 1) return false;
  if (bits[third.firstToken]! & Lex.common || isApart(surface, third.firstToken)) return false;
  if (at < 1 || !isOrdinary(surface, at) || !isInside(surface, at) || isBesideCapital(surface, at))
    return false;
  if (prose.tokens.type[at - 1] !== TokenType.word || lexicon.link(prose.tokens.word[at - 1]!) !== Link.none)
    return false;
  return isSign(surface, at + 1, ",") && !isApart(surface, at + 2);
}

const isLone = ({ kind, firstToken, endToken }: NameProposal): boolean =>
  kind === "organization" && endToken - firstToken === 1;

/** "shares in Ball", "a stake in Ball", "shares of Ball rose". */
function isHeld(surface: Surface, at: number): boolean {
  if (isBesideCapital(surface, at) || isApart(surface, at) || isApart(surface, at - 1)) return false;
  const link = writtenSmall(surface, at - 1);
  return (link === "in" || link === "of") && held.has(writtenSmall(surface, at - 2));
}

const held: ReadonlySet<string> = new Set("shares share stake stakes stock".split(" "));

/** Within a sentence, where an ordinary word has no capital. */
const isInside = ({ marks }: Surface, at: number): boolean =>
  (marks[at]! & (Mark.opening | Mark.flat | Mark.starts)) === 0;

/** "said", "rose", "'s": what companies do and have. */
function acts(surface: Surface, at: number): boolean {
  const { prose, bits, marks, room, count } = surface;
  if (at >= count || isApart(surface, at) || marks[at]! & Mark.capital) return false;
  if (prose.tokens.type[at] === TokenType.clitic) return true;
  if (prose.tokens.type[at] !== TokenType.word) return false;
  if (bits[at]! & Lex.speech || room.evidenceWords.of(prose.tokens.word[at]!) & EvidenceWord.trade)
    return true;
  return (saidBy(surface, at) & Neighbour.staff) !== 0;
}
