import { lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isSign, lowerAt, writtenSmall } from "../../names/beside";
import { Neighbour } from "../../names/neighbour-words";
import { type NameProposal, proposed } from "../../names/proposal";
import { addNames, nameOver, putNames } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";

/**
 * Finds a company again without its "Inc." or "Corp.": "Pemberly Mills" in an article on Pemberly Mills Inc, in its headline too,
 * whatever else the words were taken for. `names` are in text order, and so is the result.
 */
export function addShortFirms(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const firms = readFirms(surface, names);
  if (firms.size === 0) return names;
  const { capitals, capitalCount, marks } = surface;
  const found: NameProposal[] = [];
  let done = 0;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (at < done || !(marks[at]! & Mark.capital)) continue;
    const firm = firms.get(lowerAt(surface, at))?.find((one) => stands(surface, one, at));
    if (!firm) continue;
    done = at + firm.endToken - firm.firstToken;
    found.push(proposed("organization", at, done, 0.8));
  }
  return putNames(
    names,
    found.filter((name) => isWithin(names, name)),
  );
}

/**
 * Finds a company again by the ordinary word that its name begins with, where it does what companies do: "Raven said" and a
 * headline's "Raven Q3 net falls" in an article on Raven Industries Inc. `names` are in text order, and so is the result.
 */
export function addActingFirms(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const words = new Set<number>();
  for (const { kind, firstToken, endToken } of names) {
    if (kind !== "organization" || endToken - firstToken < 2 || !isEnding(surface, endToken - 1)) continue;
    if (isPlainWord(surface, firstToken)) words.add(lowerAt(surface, firstToken));
  }
  if (words.size === 0) return names;
  const { capitals, capitalCount, marks, small, prose } = surface;
  const found: NameProposal[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    const word = lowerAt(surface, at);
    if (!(marks[at]! & Mark.capital) || !words.has(word) || small.has(word)) continue;
    if (!isApart(surface, at) && marks[at - 1]! & Mark.capital) continue;
    const isHeadline = at < farthestHeadline && (prose.tokens.gap[at]! & lineStart) !== 0;
    if (actsAsFirm(surface, at + 1, isHeadline)) found.push(proposed("organization", at, at + 1, 0.8));
  }
  return addNames(names, found);
}

/** How many tokens of an article are looked at for its headline. */
const farthestHeadline = 12;

/** "Raven", and no "First" or "American". */
function isPlainWord({ bits, marks }: Surface, at: number): boolean {
  if (!(bits[at]! & Lex.common) || !(marks[at]! & Mark.capital)) return false;
  return !(bits[at]! & (Lex.frequent | Lex.demonym | Lex.title | Lex.country | Lex.region | Lex.honorific));
}

/** A verb of companies, "'s", or in a headline anything but another capital. */
function actsAsFirm(surface: Surface, at: number, isHeadline: boolean): boolean {
  const { prose, marks, count } = surface;
  if (at >= count || isApart(surface, at)) return false;
  if (prose.tokens.type[at] === TokenType.clitic || deeds.has(writtenSmall(surface, at))) return true;
  return isHeadline && !(marks[at]! & Mark.capital);
}

const deeds: ReadonlySet<string> = new Set(
  `said says sees saw posts posted reports reported makes made buys bought sells sold agreed plans planned expects expected will
  has had is was gets got wins won names named cuts cut raised raises closed opened shares stock would owns operates also`.split(
    /\s+/,
  ),
);

/** Tokens of a company's name without what makes it a company. */
interface ShortFirm {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The companies' names of two words and more, by their first word in small letters. */
function readFirms(surface: Surface, names: readonly NameProposal[]): Map<number, ShortFirm[]> {
  const firms = new Map<number, ShortFirm[]>();
  for (const { kind, firstToken, endToken } of names) {
    if (kind !== "organization" || endToken - firstToken < 3) continue;
    let end = endToken;
    while (end > firstToken && isEnding(surface, end - 1)) end--;
    // "Halden Oakes Brands", which goes without "Inc."
    if (end === endToken && isGeneric(surface, end - 1)) end--;
    if (end === endToken || end - firstToken < 2 || isPersonal(surface, firstToken, end)) continue;
    const first = lowerAt(surface, firstToken);
    const list = firms.get(first) ?? [];
    list.push({ firstToken, endToken: end });
    if (end - firstToken > 2 && isGeneric(surface, end - 1)) list.push({ firstToken, endToken: end - 1 });
    firms.set(first, list);
  }
  return firms;
}

/** "Inc", "Corp", the comma before them and the stop behind. */
function isEnding(surface: Surface, at: number): boolean {
  if (isSign(surface, at, ",") || isSign(surface, at, ".")) return true;
  return endings.has(surface.prose.vocabulary.text(surface.prose.tokens.word[at]!));
}

const endings: ReadonlySet<string> = new Set(
  "Inc Incorporated Corp Corporation Co Cos Ltd Limited LLC LLP LP PLC Plc plc AG SA NV SE SpA Oyj ASA AB".split(
    " ",
  ),
);

/** "Partners" of "Halden Midstream Partners LP", which is "Halden Midstream" too. */
function isGeneric({ prose }: Surface, at: number): boolean {
  return generic.has(prose.vocabulary.text(prose.tokens.word[at]!));
}

const generic: ReadonlySet<string> = new Set(
  `Partners Group Holdings International Industries Technologies Systems Resources Enterprises Companies Services Pharmaceuticals
  Therapeutics Medical Energy Communications Brands Foods Stores Robotics Biosciences Laboratories Semiconductors`.split(
    /\s+/,
  ),
);

/** "Ines Hale" of "Ines Hale Inc.": rather its founder. */
function isPersonal({ bits }: Surface, firstToken: number, endToken: number): boolean {
  return (
    endToken - firstToken === 2 &&
    (bits[firstToken]! & Lex.givenName) !== 0 &&
    (bits[endToken - 1]! & Lex.surname) !== 0
  );
}

/** True where all words of a company's name stand at a token, with capitals, and no longer name goes on behind them. */
function stands(surface: Surface, { firstToken, endToken }: ShortFirm, at: number): boolean {
  const { count, marks, prose, room } = surface;
  const end = at + endToken - firstToken;
  if (at === firstToken || end > count) return false;
  for (let token = at; token < end; token++) {
    const known = firstToken + token - at;
    if (token > at && marks[token]! & Mark.starts) return false;
    if (lowerAt(surface, token) !== lowerAt(surface, known)) return false;
    if ((marks[token]! ^ marks[known]!) & Mark.capital) return false;
  }
  if (end === count || !(marks[end]! & Mark.capital) || marks[end]! & (Mark.starts | Mark.flat)) return true;
  return !(room.neighbours.of(prose.tokens.word[end]!) & Neighbour.firm);
}

/** True where the names that a stretch meets lie within it. */
function isWithin(names: readonly NameProposal[], { firstToken, endToken }: NameProposal): boolean {
  const first = nameOver(names, { firstToken, endToken: firstToken + 1 });
  const last = nameOver(names, { firstToken, endToken });
  return (!first || first.firstToken === firstToken) && (!last || last.endToken <= endToken);
}
