import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isSign, lowerAt, writtenSmall } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import type { Surface } from "../../names/surface";

/** What stands before a surname and makes it a person's, and never before a body's name. */
export const honorifics: ReadonlySet<string> = new Set(["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"]);

/** A first word of these lists begins a place's, a body's or no name. */
const noFirstName =
  Lex.country | Lex.region | Lex.majorCity | Lex.demonym | Lex.organization | Lex.frequent | Lex.title;

/**
 * Makes a person of two words that were taken for something else where the article goes on with the second behind "Mr." or "Ms.":
 * "Ormond Twister said …" before "Mr. Twister", where nobody else in the article is called Twister. The words must do or have what persons
 * do and have, so that "Hyde Park" stays one beside a Mr. Park. `names` are in text order, and so is the result.
 */
export function settleHonoredPersons(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  const surnames = new Map<number, number>();
  for (const { kind, firstToken, endToken, titleToken } of names)
    if (kind === "person" && endToken - firstToken === 1 && isHonored(surface, firstToken, titleToken)) {
      const surname = lowerAt(surface, firstToken);
      if (!surnames.has(surname)) surnames.set(surname, firstToken);
    }
  if (surnames.size === 0) return names;
  for (const { kind, firstToken, endToken } of names)
    if (kind === "person" && endToken - firstToken > 1) surnames.delete(lowerAt(surface, endToken - 1));
  if (surnames.size === 0) return names;
  return names.map((name) => {
    const { kind, firstToken, endToken } = name;
    if (kind === "person" || endToken - firstToken !== 2) return name;
    const honored = surnames.get(lowerAt(surface, endToken - 1));
    if (honored === undefined || honored < endToken) return name;
    if (!mayBeNames(surface, firstToken) || !actsAsPerson(surface, name)) return name;
    return changed(name, { kind: "person", titleToken: firstToken, score: Math.max(name.score, 0.8) });
  });
}

const isHonored = (surface: Surface, firstToken: number, titleToken: number): boolean =>
  titleToken < firstToken && honorifics.has(writtenSmall(surface, titleToken));

/** "Ormond Twister"; behind a town no word that ends bodies' and places' names. */
function mayBeNames({ bits, prose }: Surface, at: number): boolean {
  if (prose.tokens.type[at] !== TokenType.word || bits[at]! & noFirstName) return false;
  if (bits[at]! & Lex.givenName) return true;
  return !(bits[at]! & Lex.common) && !(bits[at + 1]! & (Lex.organizationHead | Lex.placeHead));
}

/** "said", ", who", ", 45,": what goes on behind a person's name. */
function actsAsPerson(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { bits, prose } = surface;
  if (isApart(surface, endToken)) return false;
  if (bits[endToken]! & Lex.speech || writtenSmall(surface, endToken) === "who") return true;
  if (!isSign(surface, endToken, ","))
    return (bits[firstToken]! & Lex.givenName) !== 0 && !isSign(surface, endToken, "-");
  if (isApart(surface, endToken + 1)) return false;
  const next = endToken + 1;
  return prose.tokens.type[next] === TokenType.number || followers.has(writtenSmall(surface, next));
}

/** What follows a person's name and a comma. */
const followers: ReadonlySet<string> = new Set(["who", "whose", "whom", "a", "an", "the", "then", "now"]);
