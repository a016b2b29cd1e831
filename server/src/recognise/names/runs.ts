import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { findNumbered } from "./numbered";
import { Mark, type Surface } from "./surface";

const dot = 46;
const hyphen = 45;
const ampersand = 38;

/** The most tokens that one run may hold: a longer one is a list of capitals, and no name. */
const longestRun = 24;

/** True where a name may begin or go on with this token: a word with a capital that is no day or bare month. */
export function isNameWord({ bits, marks, lexicon, prose }: Surface, at: number): boolean {
  if (!(marks[at]! & Mark.capital)) return false;
  const known = bits[at]!;
  // "WHO" where other words are small: the body, whatever "who" is.
  if (known & Lex.organization && (marks[at]! & (Mark.acronym | Mark.shouted)) === Mark.acronym) return true;
  if (known & Lex.frequent) {
    const link = lexicon.link(prose.tokens.word[at]!);
    if (link !== Link.none && link !== Link.qualifier && !(link === Link.the && known & Lex.startsPhrase))
      return false;
  }
  if (known & (Lex.weekday | Lex.notName)) return false;
  return !(known & Lex.month && !(known & (Lex.givenName | Lex.surname)));
}

/**
 * The end of the run that begins at the name word `first`: words with capitals, and between them hyphens, "&", the
 * stops of initials and abbreviations, and particles such as "van der".
 */
export function endOfRun(surface: Surface, first: number): number {
  const { marks, count } = surface;
  const limit = Math.min(count, first + longestRun);
  let end = first + 1;
  for (let at = end; at < limit; ) {
    if (marks[at]! & Mark.starts) break;
    if (isNameWord(surface, at)) {
      if (findNumbered(surface, at)) break;
      at++;
      end = at;
      continue;
    }
    const next = skipInside(surface, at, limit);
    if (next < 0) break;
    at = next;
  }
  return end;
}

/** The name word that goes on after what stands inside a name at `at`; -1 where nothing does. */
function skipInside(surface: Surface, at: number, limit: number): number {
  const { type, gap, start } = surface.prose.tokens;
  const { marks, bits } = surface;
  const goesOn = (next: number): boolean =>
    next < limit && !(marks[next]! & Mark.starts) && isNameWord(surface, next);
  if (type[at] === TokenType.sign) {
    const unit = surface.prose.text.charCodeAt(start[at]!);
    if (unit === dot && gap[at] === 0 && takesStop(surface, at - 1)) return goesOn(at + 1) ? at + 1 : -1;
    if ((unit === hyphen || unit === 0x2010 || unit === 0x2011 || unit === 0x2013) && gap[at] === 0)
      return goesOn(at + 1) && gap[at + 1] === 0 ? at + 1 : -1;
    if (unit === ampersand) return goesOn(at + 1) ? at + 1 : -1;
    return -1;
  }
  if (type[at] !== TokenType.word || !isParticle(surface, at)) return -1;
  let next = at;
  while (
    next < limit &&
    next < at + 3 &&
    type[next] === TokenType.word &&
    bits[next]! & Lex.particle &&
    !(marks[next]! & Mark.capital)
  )
    next++;
  if (
    next < limit &&
    type[next] === TokenType.sign &&
    gap[next] === 0 &&
    surface.prose.text.charCodeAt(start[next]!) === hyphen
  )
    next++;
  return goesOn(next) ? next : -1;
}

/** An initial, or an abbreviation that is written with a stop: "J.", "Jr.", "Gen.", "St.". */
function takesStop({ marks, bits, prose }: Surface, at: number): boolean {
  if (at < 0) return false;
  if (marks[at]! & Mark.initial) return true;
  const size = prose.tokens.end[at]! - prose.tokens.start[at]!;
  if (size > 4) return false;
  return (
    (bits[at]! & (Lex.honorific | Lex.suffix | Lex.placeStart)) !== 0 ||
    shortGivenNames.has(prose.vocabulary.text(prose.tokens.word[at]!))
  );
}

/** Given names cut short: "Guðni Th. Holm", "Wm. Penn". */
const shortGivenNames = new Set("Th Wm Chas Thos Robt".split(" "));

/** A particle in small letters that is not rather an English word. */
function isParticle({ bits, marks, prose }: Surface, at: number): boolean {
  if (!(bits[at]! & Lex.particle) || marks[at]! & Mark.capital) return false;
  if (!englishParticles.has(prose.vocabulary.text(prose.tokens.word[at]!))) return true;
  return at > 0 && (bits[at - 1]! & Lex.givenName) !== 0 && (bits[at - 1]! & Lex.common) === 0;
}

const englishParticles = new Set(["do", "ten", "den", "bar", "op", "st", "e", "y", "t'"]);
