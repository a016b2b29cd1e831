import { Gap, lineStart, TokenType } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import { Lex, placeBits } from "../lexicon";
import { isSignInLine } from "./beside";
import { type NameProposal, proposed } from "./proposal";
import { putNames } from "./put-names";
import { Mark, type Surface } from "./surface";

/** The most words of the place, and the most tokens from it to the dash. */
const mostWords = 4;
const mostTokens = 14;

/** The place in capitals that opens a report: "AVONBY, Feb 12 (AP) -", "PORT HALE, Ohio —". */
export function findDatelinePlace(surface: Surface, first: number): NameProposal | undefined {
  const { prose, bits } = surface;
  const { gap, start, end } = prose.tokens;
  if (!(gap[first]! & lineStart) || bits[first]! & (Lex.notName | Lex.furniture | Lex.organization))
    return undefined;
  const stop = endOfShouted(surface, first);
  if (stop === first || end[stop - 1]! - start[first]! < 4 || !leadsToDash(surface, stop)) return undefined;
  if (isSlug(surface, first, stop)) return undefined;
  return proposed("place", first, stop, 0.9);
}

/** How many tokens of an article are looked at for the line of its day. */
const farthest = 80;

/** The most tokens of a state or country behind the comma: "N.J.", "South Africa". */
const mostOfRegion = 4;

/** "1996-10-05" */
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * Makes places of what stands on the line of an article's day, whatever is a club elsewhere: "CLEVELAND 1996-10-05",
 * "JACKSON, Miss. 1996-10-05". `names` are in text order, and so is the result.
 */
export function settleDatelines(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose, capitals, capitalCount } = surface;
  const found: NameProposal[] = [];
  for (let index = 0; index < capitalCount && capitals[index]! < farthest; index++) {
    const first = capitals[index]!;
    if (!(prose.tokens.gap[first]! & lineStart)) continue;
    const stop = endOfShouted(surface, first);
    if (stop === first || isSlug(surface, first, stop)) continue;
    const region = isSignInLine(surface, stop, ",") ? endOfRegion(surface, stop + 1) : stop;
    if (!isDay(surface, region)) continue;
    found.push(proposed("place", first, stop, 0.9));
    if (region > stop + 1) found.push(proposed("place", stop + 1, region, 0.9));
  }
  return putNames(names, found);
}

/** Where the words in capitals end that a line begins with. */
function endOfShouted(surface: Surface, first: number): number {
  const { gap } = surface.prose.tokens;
  let stop = first;
  while (
    stop < surface.count &&
    stop < first + mostWords &&
    isShouted(surface, stop) &&
    (stop === first || !(gap[stop]! & lineStart))
  )
    stop++;
  return stop;
}

/** Where words with a capital end, the stop behind a shortened one taken in. */
function endOfRegion(surface: Surface, first: number): number {
  const { prose, marks, count } = surface;
  let end = first;
  while (end < count && end < first + mostOfRegion && !(prose.tokens.gap[end]! & lineStart)) {
    const isStop = end > first && prose.tokens.gap[end] === 0 && isSignInLine(surface, end, ".");
    if (!(marks[end]! & Mark.capital) && !isStop) break;
    end++;
  }
  return end;
}

/** A day in figures, with nothing behind it on its line. */
function isDay({ prose, count }: Surface, at: number): boolean {
  const { type, gap, start, end } = prose.tokens;
  if (at >= count || type[at] !== TokenType.number || gap[at]! & lineStart) return false;
  let last = at;
  while (last + 1 < count && last < at + mostWords && gap[last + 1] === 0) last++;
  if (last + 1 < count && !(gap[last + 1]! & lineStart)) return false;
  return day.test(prose.text.slice(start[at]!, end[last]!));
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
