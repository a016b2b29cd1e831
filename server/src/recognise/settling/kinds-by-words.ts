import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { isSign } from "../names/beside";
import type { NameProposal } from "../names/proposal";
import { quartered, quarters } from "../names/quarters";
import { Mark, type Surface } from "../names/surface";
import { ToldWord } from "../names/told-words";

/** "the Biden administration", "the Biden and Obama administrations": a surname, and no body of that name. */
export function isLeader(
  { prose, bits, lexicon, count }: Surface,
  { firstToken, endToken }: NameProposal,
): boolean {
  if (!(bits[firstToken]! & Lex.surname) || bits[firstToken]! & Lex.organization) return false;
  const { word, type } = prose.tokens;
  const isRule = (at: number): boolean =>
    at < count && type[at] === TokenType.word && administration.test(prose.vocabulary.text(word[at]!));
  if (isRule(endToken)) return true;
  return endToken < count && lexicon.link(word[endToken]!) === Link.and && isRule(endToken + 2);
}

const administration = /^administrations?$/;

/** "S. Africa", that was taken for a person's or a thing's name. */
export function isQuarter({ prose, marks }: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { vocabulary, tokens } = prose;
  return (
    endToken - firstToken === 3 &&
    (marks[firstToken]! & Mark.initial) !== 0 &&
    quarters.has(vocabulary.text(tokens.word[firstToken]!)) &&
    quartered.has(vocabulary.text(tokens.word[endToken - 1]!))
  );
}

/** Agencies that captions name behind the photographer: "Yui Mok/PA". */
const agencies: ReadonlySet<string> = new Set("PA AP AFP EPA ANP ANSA APA DPA NTB TT".split(" "));

/** "PA" of "Yui Mok/PA", which was taken for a state. */
export function isPhotoAgency(surface: Surface, { firstToken }: NameProposal): boolean {
  const { prose } = surface;
  return (
    isSign(surface, firstToken - 1, "/") &&
    agencies.has(prose.vocabulary.text(prose.tokens.word[firstToken]!))
  );
}

/** "macOS Sonoma", "Mac OS X": an operating system, whatever its version is called. */
export function isSystem({ prose, room }: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { word } = prose.tokens;
  if (room.toldWords.of(word[firstToken]!) & ToldWord.system) return true;
  return endToken - firstToken > 1 && (room.toldWords.of(word[firstToken + 1]!) & ToldWord.os) !== 0;
}
