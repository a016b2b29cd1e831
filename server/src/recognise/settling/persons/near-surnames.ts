import { isOneSlip } from "../../../text/one-slip";
import { Lex } from "../../lexicon";
import { lowerAt } from "../../names/beside";
import { settleLoneWords } from "../../names/lone-words";
import { type NameProposal, proposed } from "../../names/proposal";
import type { Surface } from "../../names/surface";
import { findTitleStart } from "../../names/titles";

/** Shorter surnames have too many neighbours. */
const shortest = 5;

/** A word of any of these lists stands for itself. */
const known =
  Lex.common |
  Lex.country |
  Lex.region |
  Lex.city |
  Lex.demonym |
  Lex.organization |
  Lex.title |
  Lex.givenName |
  Lex.month |
  Lex.weekday;

/**
 * Makes persons of words that stand alone, are in no list and are one slip away from a person's surname in the same
 * article: "Holmqist" where the article has "Anna Holmqvist". `names` are in text order, and so is the result.
 */
export function addNearSurnames(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const surnames = readSurnames(surface, names);
  if (surnames.length === 0) return names;
  return settleLoneWords(surface, names, (at, own) => {
    if (surface.bits[at]! & known || own?.kind === "person") return undefined;
    if (!isNear(surface, lowerAt(surface, at), surnames)) return undefined;
    const titleToken = findTitleStart(surface, at);
    return proposed("person", at, at + 1, 0.6, titleToken);
  });
}

/** The last words of persons' names of two words or more, each once. */
function readSurnames(surface: Surface, names: readonly NameProposal[]): number[] {
  const { vocabulary } = surface.prose;
  const surnames: number[] = [];
  for (const { kind, firstToken, endToken } of names) {
    if (kind !== "person" || endToken - firstToken < 2) continue;
    const surname = lowerAt(surface, endToken - 1);
    if (surname < 0 || vocabulary.text(surname).length < shortest || surnames.includes(surname)) continue;
    surnames.push(surname);
  }
  return surnames;
}

function isNear({ prose: { vocabulary } }: Surface, word: number, surnames: readonly number[]): boolean {
  if (word < 0 || surnames.includes(word)) return false;
  const text = vocabulary.text(word);
  if (text.length < shortest - 1) return false;
  for (const each of surnames) {
    const surname = vocabulary.text(each);
    if (Math.abs(surname.length - text.length) <= 1 && isOneSlip(text, surname)) return true;
  }
  return false;
}
