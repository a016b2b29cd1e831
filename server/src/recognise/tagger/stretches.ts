import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { Mark, type Surface } from "../names/surface";

/** A stretch of tokens that may hold names: all other tokens of a text are outside names. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The most tokens without a capital between two words of one name: "of the", "St. ", "for the". */
const widestGap = 3;

/** The most tokens of a stretch; a longer one is cut. */
export const longestStretch = 64;

/** The stretches of a text: words with capitals with what may join them to one name, numbers and particles beside them. */
export function findStretches(surface: Surface): Stretch[] {
  const { marks, capitals, capitalCount } = surface;
  const stretches: Stretch[] = [];
  let done = 0;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (at < done || !(marks[at]! & Mark.capital)) continue;
    const first = startOf(surface, at, done);
    done = endOf(surface, first, at + 1);
    stretches.push({ first, end: done });
  }
  return stretches;
}

/** Takes in particles, a number and a hyphen before the first capital. */
function startOf({ prose, bits, marks }: Surface, at: number, limit: number): number {
  const { type, gap } = prose.tokens;
  let first = at;
  for (let left = at - 1; left >= limit && left >= at - 4; left--) {
    if (marks[left + 1]! & Mark.starts) break;
    if (type[left] === TokenType.word && bits[left]! & Lex.particle) first = left;
    else if (type[left] === TokenType.number && first === left + 1) {
      first = left;
      break;
    } else if (
      type[left] !== TokenType.sign ||
      gap[left + 1] !== 0 ||
      !isHyphen(prose.text, prose.tokens.start[left]!)
    )
      break;
  }
  return first;
}

function endOf(surface: Surface, first: number, from: number): number {
  const { marks, count } = surface;
  const { type, gap } = surface.prose.tokens;
  const limit = Math.min(count, first + longestStretch);
  let end = from;
  for (let at = from; at < limit && at - end <= widestGap; at++) {
    if (marks[at]! & Mark.starts) break;
    if (marks[at]! & Mark.capital) end = at + 1;
    else if (type[at] === TokenType.number && at === end) end = at + 1;
    else if (
      type[at] === TokenType.word &&
      at === end + 1 &&
      gap[at] === 0 &&
      gap[at - 1] === 0 &&
      isHyphen(surface.prose.text, surface.prose.tokens.start[at - 1]!)
    )
      end = at + 1;
    else if (!mayJoin(surface, at)) break;
  }
  return end;
}

/** True for what may stand inside a name without a capital. */
function mayJoin({ prose, lexicon, bits }: Surface, at: number): boolean {
  const { type, word, start, gap } = prose.tokens;
  if (type[at] === TokenType.number || type[at] === TokenType.clitic) return true;
  if (type[at] === TokenType.sign)
    return joiners.has(prose.text.charCodeAt(start[at]!)) && !isDash(prose, at);
  if (type[at] !== TokenType.word) return false;
  if (bits[at]! & Lex.particle || gap[at] === 0) return true;
  const link = lexicon.link(word[at]!);
  // "Committee for an Effective Congress"
  if (link === Link.determiner)
    return at > 0 && type[at - 1] === TokenType.word && lexicon.link(word[at - 1]!) === Link.for;
  return (
    link === Link.of ||
    link === Link.the ||
    link === Link.for ||
    link === Link.and ||
    link === Link.in ||
    link === Link.to
  );
}

/** One of the two hyphens of a dash, "--". */
function isDash({ text, tokens }: Surface["prose"], at: number): boolean {
  const { start, end } = tokens;
  return (
    text.charCodeAt(start[at]!) === 45 &&
    (text.charCodeAt(end[at]!) === 45 || text.charCodeAt(start[at]! - 1) === 45)
  );
}

const joiners = new Set([..."-.&'’/!+‐‑–"].map((sign) => sign.charCodeAt(0)));
const isHyphen = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
};
