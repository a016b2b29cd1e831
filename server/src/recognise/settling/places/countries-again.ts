import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { lowerAt, writtenSmall } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import type { Surface } from "../../names/surface";

/** What countries have and persons have not: "Israel's defence minister". */
const offices: ReadonlySet<string> = new Set(
  `prime foreign defence defense finance interior health education justice president parliament government army military police
  economy ministry supreme central ambassador border capital`.split(/\s+/),
);

/** The most letters of a country's name that its people's leaves out: "Kenyan", "Chilean", "Israeli". */
const fewestLetters = 4;

/**
 * Makes countries again of what was taken for somebody by his first name: "Israel" beside "Israel Katz", where the article speaks
 * of its people or of its ministers and nobody has it for a surname. `names` are in text order, and so is the result.
 */
export function nameCountriesAgain(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  const isFirst = ({ kind, firstToken, endToken, titleToken }: NameProposal): boolean =>
    kind === "person" &&
    endToken - firstToken === 1 &&
    titleToken === firstToken &&
    (surface.bits[firstToken]! & Lex.country) !== 0;
  if (!names.some(isFirst)) return names;
  const surnames = new Set<number>();
  for (const { kind, firstToken, endToken } of names)
    if (kind === "person" && endToken - firstToken > 1) surnames.add(lowerAt(surface, endToken - 1));
  const told = new Map<number, boolean>();
  const isTold = (at: number): boolean => {
    const word = lowerAt(surface, at);
    const known = told.get(word) ?? (!surnames.has(word) && isCountryHere(surface, names, word));
    told.set(word, known);
    return known;
  };
  return names.map((name) =>
    isFirst(name) && isTold(name.firstToken)
      ? changed(name, { kind: "place", score: Math.max(name.score, 0.7) })
      : name,
  );
}

/** True where the article has the country's people, or what only a country has behind its name. */
function isCountryHere(surface: Surface, names: readonly NameProposal[], word: number): boolean {
  const { prose, bits, count } = surface;
  for (const { firstToken, endToken } of names) {
    if (endToken - firstToken !== 1 || lowerAt(surface, firstToken) !== word) continue;
    if (prose.tokens.type[endToken] === TokenType.clitic && offices.has(writtenSmall(surface, endToken + 1)))
      return true;
  }
  const country = prose.vocabulary.text(word);
  const stem = country.slice(0, Math.max(fewestLetters, country.length - 1));
  for (let at = 0; at < count; at++)
    if (
      bits[at]! & Lex.demonym &&
      lowerAt(surface, at) !== word &&
      writtenSmall(surface, at).startsWith(stem)
    )
      return true;
  return false;
}
