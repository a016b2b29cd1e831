import { TokenType } from "../../text/tokens";
import { isHyphen } from "./beside";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";

/** News agencies that write themselves without a capital. */
export const agencies: readonly string[] = ["dpa", "epd"];

/**
 * Adds the agencies whose names have no capital, wherever they stand: "Avonby (dpa) -", "he told dpa", "dpa-AFX". `names` are in
 * text order, and so is the result: the same object where nothing changed.
 */
export function addSmallAgencies(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose, small } = surface;
  const words = agencies.map((name) => prose.vocabulary.intern(name)).filter((word) => small.has(word));
  if (words.length === 0) return names;
  const { type, word, count } = prose.tokens;
  const found: NameProposal[] = [];
  let next = 0;
  for (let at = 0; at < count; at++) {
    if (type[at] !== TokenType.word || !words.includes(word[at]!)) continue;
    while (next < names.length && names[next]!.endToken <= at) next++;
    if (next < names.length && names[next]!.firstToken <= at) continue;
    const endToken = endOfAgency(surface, at);
    found.push(proposed("organization", at, endToken, 0.9));
  }
  if (found.length === 0) return names;
  const others = names.filter((name) => !found.some((one) => overlap(one, name)));
  return [...others, ...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** Behind "-AFX" too, letters that name a service of the agency. */
function endOfAgency(surface: Surface, at: number): number {
  const service = at + 2;
  if (service >= surface.count || !isHyphen(surface, at + 1) || surface.prose.tokens.gap[service] !== 0)
    return at + 1;
  return surface.marks[service]! & Mark.acronym ? service + 1 : at + 1;
}

const overlap = (a: NameProposal, b: NameProposal): boolean =>
  a.firstToken < b.endToken && b.firstToken < a.endToken;
