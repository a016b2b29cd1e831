import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isBesideCapital, lowerAt } from "../../names/beside";
import { EvidenceWord } from "../../names/evidence-words";
import { settleLoneWords } from "../../names/lone-words";
import { Neighbour } from "../../names/neighbour-words";
import { type NameProposal, proposed } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** The shortest word that stands for a company by itself. */
const shortest = 5;

/** Words that begin many companies' names and stand for none. */
const shared =
  Lex.demonym |
  Lex.title |
  Lex.department |
  Lex.country |
  Lex.majorCity |
  Lex.month |
  Lex.weekday |
  Lex.givenName;

/**
 * Finds a company again by the first word of its name, where that word is an ordinary one or a place's: "Heritage closed at
 * $31.25" and "Northland said" in an article on Heritage Federal Bancshares Inc. and Northland Savings Corp. `names` are in
 * text order, and so is the result.
 */
export function addFirmWords(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const firms = readFirms(surface, names);
  if (firms.size === 0) return names;
  const people = wordsOfPeople(surface, names);
  return settleLoneWords(surface, names, (at, own) => {
    const first = lowerAt(surface, at);
    if (!firms.has(first) || own?.kind === "organization") return undefined;
    // "Trellis will gather gas": nobody in the article is called so.
    const isNobody =
      !!own && (own.kind === "person" || own.kind === "other") && own.titleToken === at && !people.has(first);
    if (isBesideCapital(surface, at)) return undefined;
    if (!isNobody && !actsAsFirm(surface, at) && (own || !isInside(surface, at))) return undefined;
    return proposed("organization", at, at + 1, 0.7);
  });
}

/** The first words of the names of companies that end in "Inc.", "Corp." and the like. */
function readFirms(surface: Surface, names: readonly NameProposal[]): Set<number> {
  const firms = new Set<number>();
  const { prose, bits, room } = surface;
  const { start, end, word } = prose.tokens;
  for (const { kind, firstToken, endToken } of names) {
    if (kind !== "organization" || endToken - firstToken < 3 || bits[firstToken]! & shared) continue;
    if (end[firstToken]! - start[firstToken]! < shortest) continue;
    if (room.neighbours.of(word[endToken - 1]!) & Neighbour.firm) firms.add(lowerAt(surface, firstToken));
  }
  return firms;
}

/** The words, in small letters, of persons' names of two words and more, and of those with a title. */
function wordsOfPeople(surface: Surface, names: readonly NameProposal[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { kind, firstToken, endToken, titleToken } of names)
    if (kind === "person" && (endToken - firstToken > 1 || titleToken < firstToken))
      for (let at = firstToken; at < endToken; at++) words.add(lowerAt(surface, at));
  return words;
}

/** "Heritage's", "Heritage said", "Heritage closed": what companies have and do. */
function actsAsFirm({ prose, bits, marks, room, count }: Surface, at: number): boolean {
  const next = at + 1;
  if (next >= count || marks[next]! & (Mark.capital | Mark.starts)) return false;
  if (prose.tokens.type[next] === TokenType.clitic) return true;
  if (prose.tokens.type[next] !== TokenType.word) return false;
  const word = prose.tokens.word[next]!;
  if (bits[next]! & Lex.speech || room.evidenceWords.of(word) & EvidenceWord.trade) return true;
  return (room.neighbours.of(word) & (Neighbour.traded | Neighbour.staff)) !== 0;
}

/** Within a sentence, where an ordinary word has no capital. */
const isInside = ({ marks }: Surface, at: number): boolean =>
  (marks[at]! & (Mark.opening | Mark.flat | Mark.starts)) === 0;
