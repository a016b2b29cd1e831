import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isBesideCapital, isSign, writtenSmall } from "../../names/beside";
import { settleLoneWords } from "../../names/lone-words";
import { changed, type NameProposal, proposed } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** Who is somebody's by birth or marriage. */
export const kin: ReadonlySet<string> = new Set(
  `wife husband son daughter brother sister mother father grandson granddaughter grandmother grandfather uncle aunt nephew niece
  cousin widow widower fiance fiancee girlfriend boyfriend stepson stepdaughter twin`.split(/\s+/),
);

/**
 * Makes persons of lone words that say what somebody's kin are called, whatever word they are: "his wife, Opal, said", "survived by her
 * son, Ferd;". `names` are in text order, and so is the result.
 */
export const addKin = (surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] =>
  settleLoneWords(surface, names, (at, own) => {
    if (own?.kind === "person" || !isKin(surface, at)) return undefined;
    return own ? changed(own, { kind: "person", score: 0.8 }) : proposed("person", at, at + 1, 0.8);
  });

/** Behind "his wife," and before a mark that closes what was put in. */
function isKin(surface: Surface, at: number): boolean {
  const { bits, marks, prose, count } = surface;
  if (isApart(surface, at) || isApart(surface, at - 1) || !isSign(surface, at - 1, ",")) return false;
  if (!kin.has(writtenSmall(surface, at - 2)) || marks[at]! & (Mark.acronym | Mark.flat)) return false;
  if (bits[at]! & (Lex.month | Lex.weekday | Lex.demonym | Lex.title | Lex.country)) return false;
  if (isBesideCapital(surface, at) || !isOwned(surface, at - 3)) return false;
  const next = at + 1;
  return next >= count || (prose.tokens.type[next] === TokenType.sign && !isSign(surface, next, "-"));
}

/** "his" of "his wife", and of "his second wife". */
const isOwned = (surface: Surface, at: number): boolean =>
  owners.has(writtenSmall(surface, at)) || owners.has(writtenSmall(surface, at - 1)) || isClitic(surface, at);

const isClitic = ({ prose }: Surface, at: number): boolean => prose.tokens.type[at] === TokenType.clitic;

const owners: ReadonlySet<string> = new Set(["his", "her", "their", "my", "our", "a"]);
