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
    if (own?.kind === "person" || !(isKin(surface, at) || isOfSeveral(surface, at))) return undefined;
    return own ? changed(own, { kind: "person", score: 0.8 }) : proposed("person", at, at + 1, 0.8);
  });

/** What nobody's kin are called. */
const noKin = Lex.month | Lex.weekday | Lex.demonym | Lex.title | Lex.country;

/** Behind "his wife," and before a mark that closes what was put in. */
function isKin(surface: Surface, at: number): boolean {
  const { bits, marks, prose, count } = surface;
  if (isApart(surface, at) || isApart(surface, at - 1) || !isSign(surface, at - 1, ",")) return false;
  if (!kin.has(writtenSmall(surface, at - 2)) || marks[at]! & (Mark.acronym | Mark.flat)) return false;
  if (bits[at]! & noKin) return false;
  if (isBesideCapital(surface, at) || !isOwned(surface, at - 3)) return false;
  const next = at + 1;
  return next >= count || (prose.tokens.type[next] === TokenType.sign && !isSign(surface, next, "-"));
}

/** "Leif" of "by her sons, Dario and Leif;" and "his daughters Opal and Fern,": the last of several. */
function isOfSeveral(surface: Surface, at: number): boolean {
  const { bits, marks, prose } = surface;
  if (isApart(surface, at) || writtenSmall(surface, at - 1) !== "and") return false;
  if (marks[at]! & (Mark.acronym | Mark.flat) || bits[at]! & noKin || isBesideCapital(surface, at))
    return false;
  const next = at + 1;
  if (next < surface.count && prose.tokens.type[next] !== TokenType.sign) return false;
  let first = at - 2;
  for (let named = 0; named < mostKin && isPlainCapital(surface, first); named++) {
    const before = isSign(surface, first - 1, ",") ? first - 2 : first - 1;
    if (severalKin.has(writtenSmall(surface, before))) return isOwned(surface, before - 1);
    if (before === first - 1) return false;
    first = before;
  }
  return false;
}

/** How many of somebody's kin are looked through. */
const mostKin = 6;

const isPlainCapital = ({ marks }: Surface, at: number): boolean =>
  at > 2 && (marks[at]! & (Mark.capital | Mark.starts)) === Mark.capital;

/** Several of them. */
export const severalKin: ReadonlySet<string> = new Set(
  "sons daughters brothers sisters children grandsons granddaughters nephews nieces cousins stepsons stepdaughters stepchildren twins grandchildren parents".split(
    " ",
  ),
);

/** "his" of "his wife", and of "his second wife". */
const isOwned = (surface: Surface, at: number): boolean =>
  owners.has(writtenSmall(surface, at)) || owners.has(writtenSmall(surface, at - 1)) || isClitic(surface, at);

const isClitic = ({ prose }: Surface, at: number): boolean => prose.tokens.type[at] === TokenType.clitic;

const owners: ReadonlySet<string> = new Set(["his", "her", "their", "my", "our", "a"]);
