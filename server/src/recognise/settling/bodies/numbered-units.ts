import { TokenType } from "../../../text/tokens";
import { Lex, Link } from "../../lexicon";
import { isApart, numberAt, writtenAt } from "../../names/beside";
import { certain } from "../../names/numbered";
import { changed, type NameProposal, proposed } from "../../names/proposal";
import { putNames } from "../../names/put-names";
import type { Surface } from "../../names/surface";

/**
 * Finds units of an army that a number names: "the 139th" in an article on the 139th Infantry, whose "139th Larm Infantry" is one
 * name; and committees that a year names, "the 1922 Committee". `names` are in text order, and so is the result.
 */
export function settleUnits(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const whole = names.map((name) => wholeUnit(surface, name));
  const found = [...findUnits(surface, whole), ...findCommittees(surface)];
  if (found.length === 0 && whole.every((name, index) => name === names[index])) return names;
  return putNames(whole, found);
}

/** True for a word without which no article has such a unit. */
export const tellsOfUnits = (word: string): boolean => units.has(word) || word === committee;

const committee = "Committee";

/** The last word of a unit's name that an article goes on to call by its number. */
const units: ReadonlySet<string> = new Set(
  "Division Brigade Regiment Battalion Squadron Wing Infantry Cavalry Artillery".split(" "),
);

/** "Larm" of "139th Larm Infantry": the whole unit. */
function wholeUnit(surface: Surface, name: NameProposal): NameProposal {
  const { firstToken, endToken, kind } = name;
  if (kind === "person" || isApart(surface, endToken) || !units.has(writtenAt(surface, endToken)))
    return name;
  return ordinalOf(surface, firstToken) >= 0
    ? changed(name, { kind: "organization", endToken: endToken + 1 })
    : name;
}

/** Where the number stands that a name begins with or has right before it; -1 where there is none. */
function ordinalOf(surface: Surface, firstToken: number): number {
  if (isOrdinal(surface, firstToken)) return firstToken;
  return isOrdinal(surface, firstToken - 2) ? firstToken - 2 : -1;
}

/** "139th" at two tokens. */
function isOrdinal({ prose, count }: Surface, at: number): boolean {
  const { type, gap } = prose.tokens;
  if (at < 0 || at + 1 >= count || type[at] !== TokenType.number || gap[at + 1] !== 0) return false;
  return endings.has(prose.vocabulary.text(prose.tokens.word[at + 1]!));
}

const endings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "d"]);

/** "the 139th" where no noun follows, of the units that the article names in full. */
function findUnits(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose, lexicon, count } = surface;
  const { type, word } = prose.tokens;
  const numbers = new Set<string>();
  for (const { kind, firstToken, endToken } of names)
    if (kind === "organization" && units.has(writtenAt(surface, endToken - 1))) {
      const at = ordinalOf(surface, firstToken);
      if (at >= 0) numbers.add(numberAt(surface, at));
    }
  if (numbers.size === 0) return [];
  const found: NameProposal[] = [];
  for (let at = 1; at + 1 < count; at++) {
    if (type[at] !== TokenType.number || !numbers.has(numberAt(surface, at)) || !isOrdinal(surface, at))
      continue;
    if (lexicon.link(word[at - 1]!) === Link.the && !leadsToNoun(surface, at + 2))
      found.push(proposed("organization", at, at + 2, 0.7));
  }
  return found;
}

/** "1922 Committee": a year that is part of a body's name. */
function findCommittees(surface: Surface): readonly NameProposal[] {
  const { capitals, capitalCount, prose } = surface;
  const { type, word } = prose.tokens;
  const found: NameProposal[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    const year = at - 1;
    if (year < 1 || writtenAt(surface, at) !== committee || isApart(surface, at)) continue;
    if (type[year] !== TokenType.number || !years.test(numberAt(surface, year))) continue;
    if (surface.lexicon.link(word[year - 1]!) === Link.the)
      found.push(proposed("organization", year, at + 1, certain));
  }
  return found;
}

/** Example: "1922" */
const years = /^1[89]\d\d$/;

/** True where a unit's number may be a number of something else: "the 82nd minute", "the 3rd of May". */
function leadsToNoun(surface: Surface, at: number): boolean {
  const { prose, lexicon, bits } = surface;
  if (isApart(surface, at) || prose.tokens.type[at] !== TokenType.word) return false;
  if (bits[at]! & Lex.speech) return false;
  const link = lexicon.link(prose.tokens.word[at]!);
  if (link !== Link.none) return link === Link.of;
  const text = writtenAt(surface, at);
  return !text.endsWith("ed") && !verbs.has(text);
}

const verbs: ReadonlySet<string> = new Set(
  "was were is had has fought led took went came left lost held won will would could can became began".split(
    " ",
  ),
);
