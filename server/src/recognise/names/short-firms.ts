import { Lex } from "../lexicon";
import { isSign, lowerAt } from "./beside";
import { Neighbour } from "./neighbour-words";
import { type NameProposal, proposed } from "./proposal";
import { nameOver, putNames } from "./put-names";
import { Mark, type Surface } from "./surface";

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
  Therapeutics Energy Communications Brands Foods Stores Robotics Biosciences Laboratories Semiconductors`.split(
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
