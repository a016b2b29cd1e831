import type { FigureMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { TokenType } from "../text/tokens";
import type { WordTable } from "../text/word-table";
import type { Modality } from "./claim";
import { ClaimWord, modalityIn } from "./claim-words";

/** How far before a figure a word says how it is meant, and how far after it. */
const before = 12;
const after = 5;

/** "Might promise 40": a supposition this close before a figure outweighs what is nearer. */
const reach = 6;

/** "Previously 40": further off ("earlier in the week, where the 27 countries") it is said of something else. */
const reachOfPast = 4;

/**
 * Whether the words around a figure state what is, was, is aimed at, is to come, or is only supposed. "From" before a
 * figure ("up from 31") and "last year" make it past. Without any such word it is actual.
 */
export function modalityOf(
  prose: Prose,
  words: WordTable,
  mention: FigureMention,
  within: { readonly first: number; readonly end: number },
): Modality {
  const { tokens } = prose;
  const { firstToken, endToken } = mention;
  const last = firstToken - 1;
  if (last >= within.first && tokens.type[last] === TokenType.word) {
    if (words.of(tokens.word[last]!) & ClaimWord.from && !comesFrom(prose, last - 1)) return "past";
  }
  const first = Math.max(within.first, firstToken - before);
  const end = Math.min(within.end, endToken + after);
  let found: Modality = "actual";
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = first; at < end; at++) {
    if (tokens.type[at] !== TokenType.word) continue;
    const modality = modalityIn(words.of(tokens.word[at]!));
    if (modality === undefined || isMonth(prose, at)) continue;
    // A word after the figure weighs less: "5 percent target" but "5 percent, and would".
    const distance = at < firstToken ? firstToken - at : (at - endToken + 1) * 2;
    if (modality === "past" && distance > reachOfPast) continue;
    if (modality === "hypothetical" && at < firstToken && distance <= reach) return modality;
    if (distance < nearest) {
      found = modality;
      nearest = distance;
    }
  }
  return found;
}

/** "May 3" and "3 May" beside "it may". */
function isMonth({ tokens, text }: Prose, token: number): boolean {
  const textAt = (at: number): string =>
    at < 0 || at >= tokens.count ? "" : text.slice(tokens.start[at], tokens.end[at]);
  return textAt(token) === "May" && (/^\d/.test(textAt(token + 1)) || /^\d/.test(textAt(token - 1)));
}

const changeWords =
  /^(?:up|down|rise|rises|rising|rose|risen|grow|grows|grew|grown|growing|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|jump|jumped|climb|climbed|increase|increased|increases|increasing|raise|raised|raising|cut|cuts|cutting|lower|lowered|lowering|reduce|reduced|reducing|shrink|shrank|shrunk|change|changed|changes|revise|revised|decline|declined|slip|slipped|surge|surged|soar|soared|halve|halved|double|doubled|went|go|move|moved|slash|slashed|widen|widened|narrow|narrowed|improve|improved|worsen|worsened|increas|down|expand|expanded)$/i;

/** "Ministers from 27 countries": a word that tells of no change stands before "from". */
function comesFrom({ tokens, text }: Prose, before: number): boolean {
  return (
    before >= 0 &&
    tokens.type[before] === TokenType.word &&
    !changeWords.test(text.slice(tokens.start[before], tokens.end[before]))
  );
}
