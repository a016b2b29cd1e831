import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, lowerAt, writtenSmall } from "../../names/beside";
import { settleLoneWords } from "../../names/lone-words";
import { type NameProposal, proposed } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { findTitleStart } from "../../names/titles";
import { isSaidOfPeople } from "../../times/month-words";

/** What makes a surname an ordinary word: "Anna White", "Bo Sterling", "Theresa May". */
const ordinary = Lex.common | Lex.month;

/**
 * Finds persons again by a surname that is an ordinary word or a month: "Sterling aims high" and "a vote for May" in an
 * article that names Bo Sterling and Mrs May. `names` are in text order, and so is the result.
 */
export function addOrdinarySurnames(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  const surnames = readSurnames(surface, names);
  if (surnames.length === 0) return names;
  return settleLoneWords(surface, names, (at, own) => {
    if (own || !surnames.includes(lowerAt(surface, at))) return undefined;
    if (!mayBeSurname(surface, at) && !isBesideAnother(surface, at, names)) return undefined;
    return proposed("person", at, at + 1, 0.7, findTitleStart(surface, at));
  });
}

/** The ordinary words that end persons' names of two words or more, or stand behind a title; each once. */
function readSurnames(surface: Surface, names: readonly NameProposal[]): number[] {
  const surnames: number[] = [];
  for (const { kind, firstToken, endToken, titleToken } of names) {
    if (kind !== "person" || surface.marks[firstToken]! & Mark.flat) continue;
    if (endToken - firstToken < 2 && titleToken === firstToken) continue;
    if (!(surface.bits[endToken - 1]! & ordinary)) continue;
    const surname = lowerAt(surface, endToken - 1);
    if (surname >= 0 && !surnames.includes(surname)) surnames.push(surname);
  }
  return surnames;
}

function mayBeSurname(surface: Surface, at: number): boolean {
  const { marks, bits, prose, small } = surface;
  if (marks[at]! & (Mark.flat | Mark.shouted | Mark.acronym)) return false;
  if (isWithinName(surface, at)) return false;
  if (isWilling(surface, at)) return true;
  if (bits[at]! & Lex.month) return !isMonth(surface, at);
  // "White smoke rose": first in a sentence the capital says nothing, and less where the article has the word without one.
  if (!(marks[at]! & Mark.opening)) return true;
  if (small.has(lowerAt(surface, at)) || prose.tokens.type[at + 1] !== TokenType.word) return false;
  return acts(surface, at + 1) || isOneThough(surface, at) || isBorn(surface, at + 1);
}

/** "West was born", "West also appeared": what happens to people, and what they also do. */
function isBorn(surface: Surface, at: number): boolean {
  if (isApart(surface, at + 1) || surface.marks[at]! & Mark.capital) return false;
  const next = writtenSmall(surface, at + 1);
  return lives.has(writtenSmall(surface, at))
    ? fates.has(next)
    : doing.has(writtenSmall(surface, at)) && done.test(next);
}

const lives: ReadonlySet<string> = new Set("was is has had".split(" "));
const fates: ReadonlySet<string> = new Set(
  "born married survived educated arrested jailed charged survived buried raised best died retired joined".split(
    " ",
  ),
);
const doing: ReadonlySet<string> = new Set("also later then never first once soon".split(" "));

/** "Miles was arrested", "Banks has left": of what looks like several, one is somebody's name. */
function isOneThough(surface: Surface, at: number): boolean {
  return writtenSmall(surface, at).endsWith("s") && beingOne.has(writtenSmall(surface, at + 1));
}

const beingOne = new Set(["was", "is", "has"]);

/** "Root and Ansell batted on": behind "and" stands another person. */
function isBesideAnother(surface: Surface, at: number, names: readonly NameProposal[]): boolean {
  if (surface.marks[at]! & (Mark.flat | Mark.shouted | Mark.acronym) || isApart(surface, at + 1))
    return false;
  if (writtenSmall(surface, at + 1) !== "and" || surface.small.has(lowerAt(surface, at))) return false;
  return names.some(({ kind, firstToken }) => kind === "person" && firstToken === at + 2);
}

/** "Will will", "May must": no two verbs of this kind stand side by side, so that the first is a name. */
function isWilling(surface: Surface, at: number): boolean {
  if (isApart(surface, at + 1) || surface.marks[at + 1]! & Mark.capital) return false;
  return modals.has(writtenSmall(surface, at)) && modals.has(writtenSmall(surface, at + 1));
}

const modals: ReadonlySet<string> = new Set("will would can could may might must shall should".split(" "));

/** "Sterling aims", "Sterling scored", "Sterling then": what the word behind does, somebody does. */
function acts(surface: Surface, at: number): boolean {
  const { bits, marks } = surface;
  if (isApart(surface, at) || marks[at]! & Mark.capital) return false;
  if (bits[at]! & Lex.speech) return true;
  const word = writtenSmall(surface, at);
  return deeds.has(word) || done.test(word);
}

/** What somebody does, and what he does it after: "then". */
const deeds: ReadonlySet<string> = new Set(
  "says aims then went took made got ran won led hit put set came left gave told met began wrote sang grew fought".split(
    " ",
  ),
);

/** Example: "scored" */
const done = /^\w{3,}ed$/;

/** "In May", "May 12", "from May to July": nobody. */
function isMonth(surface: Surface, at: number): boolean {
  const { prose, bits, marks } = surface;
  const { type } = prose.tokens;
  if (type[at + 1] === TokenType.number || type[at - 1] === TokenType.number) return true;
  for (const beside of [at - 2, at + 2])
    if (beside >= 0 && beside < type.length && bits[beside]! & Lex.month && marks[beside]! & Mark.capital)
      return true;
  const before = writtenSmall(surface, at - 1);
  return beforeMonths.has(before) && !(before === "of" && isSaidOfPeople(writtenSmall(surface, at - 2)));
}

const beforeMonths: ReadonlySet<string> = new Set(
  "in since until till by last next this early late mid through during every each of on".split(" "),
);

/** True where another word with a capital stands right before or behind. */
function isWithinName(surface: Surface, at: number): boolean {
  const { marks } = surface;
  if (!isApart(surface, at + 1) && marks[at + 1]! & Mark.capital) return true;
  return !isApart(surface, at) && (marks[at - 1]! & Mark.capital) !== 0;
}
