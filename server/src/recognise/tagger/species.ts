import { Gap, TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";

/**
 * True for a genus that is written before its species: "Formica" of "Formica fusca". One word with a capital, and behind it a
 * Latin word in small letters that is no word of English.
 */
export function isGenus({ prose, bits, marks, count }: Surface, name: NameProposal): boolean {
  const next = name.endToken;
  if (next - name.firstToken !== 1 || next >= count || bits[next]! & ~names) return false;
  if (bits[name.firstToken]! & wellKnown) return false;
  if (prose.tokens.type[next] !== TokenType.word || marks[next]! & (Mark.capital | Mark.starts)) return false;
  return prose.tokens.gap[next] === Gap.space && latin.test(prose.vocabulary.text(prose.tokens.word[next]!));
}

/** "fusca", "rufipes", "domesticus", "panzeri", "canadensis" */
const latin = /^[a-z]{3,}(?:us|a|um|is|ae|i|oides|ipes)$/;

/** What a Latin word may be as well, where it has a capital: "panzeri" is a surname. */
const names = Lex.surname | Lex.givenName | Lex.city | Lex.town | Lex.startsPhrase;

/** What no genus is called by. */
const wellKnown =
  Lex.country | Lex.majorCity | Lex.organization | Lex.frequentSurname | Lex.frequentGivenName;
