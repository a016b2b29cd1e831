import { Gap, lineStart, TokenType } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import { Lex, placeBits } from "../lexicon";
import { type NameProposal, proposed } from "./proposal";
import type { Surface } from "./surface";

/** The most words of the place, and the most tokens from it to the dash. */
const mostWords = 4;
const mostTokens = 14;

/** The place in capitals that opens a report: "AVONBY, Feb 12 (AP) -", "PORT HALE, Ohio —". */
export function findDatelinePlace(surface: Surface, first: number): NameProposal | undefined {
  const { prose, bits, count } = surface;
  const { gap, start, end } = prose.tokens;
  if (!(gap[first]! & lineStart) || bits[first]! & (Lex.notName | Lex.furniture | Lex.organization))
    return undefined;
  let stop = first;
  while (
    stop < count &&
    stop < first + mostWords &&
    isShouted(surface, stop) &&
    (stop === first || !(gap[stop]! & lineStart))
  )
    stop++;
  if (stop === first || end[stop - 1]! - start[first]! < 4 || !leadsToDash(surface, stop)) return undefined;
  if (isSlug(surface, first, stop)) return undefined;
  return proposed("place", first, stop, 0.9);
}

/** "SOCCER - ", "PRESS DIGEST - ": ordinary words, none of them in a list of places. */
function isSlug({ bits }: Surface, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (!(bits[at]! & (Lex.common | Lex.notName)) || bits[at]! & placeBits) return false;
  return true;
}

function isShouted({ prose }: Surface, at: number): boolean {
  const { type, word } = prose.tokens;
  return (
    type[at] === TokenType.word &&
    (prose.vocabulary.shape(word[at]!) & (Shape.allCapitals | Shape.dotted)) === Shape.allCapitals
  );
}

/** A dash at once, or after a comma or an agency in brackets, with the text of the report after it on the same line. */
function leadsToDash({ prose, count }: Surface, from: number): boolean {
  const { type, gap, start } = prose.tokens;
  for (let at = from; at < count && at < from + mostTokens && !(gap[at]! & lineStart); at++) {
    if (type[at] !== TokenType.sign) {
      if (at === from) return false;
      continue;
    }
    const unit = prose.text.charCodeAt(start[at]!);
    if (isDash(unit)) return (gap[at]! & Gap.space) !== 0 || unit > 0x2010;
    if (at === from && unit !== 44 && unit !== 40) return false;
  }
  return false;
}

const isDash = (unit: number): boolean => unit === 45 || unit === 0x2013 || unit === 0x2014 || unit === 95;
