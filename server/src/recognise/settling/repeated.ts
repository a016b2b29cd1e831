import { lineStart } from "../../text/tokens";
import { Lex } from "../lexicon";
import { isSign, lowerAt } from "../names/beside";
import { type NameProposal, proposed } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { findTitleStart } from "../names/titles";

/**
 * Finds the names of the running text again where nothing was seen: names of two words or more, and in headlines, where
 * capitals say nothing, single words that are no common words. `names` are in text order, and so is the result.
 */
export function addRepeated(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { marks, count, capitals, capitalCount } = surface;
  const known = readKnown(surface, names);
  if (known.length === 0) return names;
  const taken = surface.room.taken.take(count);
  for (const name of names) if (!isGuess(name)) mark(taken, name);
  const added: NameProposal[] = [];
  let done = 0;
  for (let capital = 0; capital < capitalCount; capital++) {
    const at = capitals[capital]!;
    if (at < done || taken[at] || !(marks[at]! & Mark.capital)) continue;
    const list = surface.room.numberOf.get(lowerAt(surface, at));
    const found = list < 0 ? undefined : known[list]!.find((name) => stands(surface, name, at, taken));
    if (!found) continue;
    const endToken = at + found.endToken - found.firstToken;
    const titleToken = found.kind === "person" ? findTitleStart(surface, at) : at;
    added.push(proposed(found.kind, at, endToken, 0.7, titleToken));
    done = endToken;
  }
  if (added.length === 0) return names;
  for (const name of added) mark(taken, name);
  const kept = names.filter((name) => !isGuess(name) || isFree(taken, name.firstToken, name.endToken));
  return [...kept, ...added].sort((a, b) => a.firstToken - b.firstToken);
}

function mark(taken: Uint8Array, { firstToken, endToken }: NameProposal): void {
  for (let at = firstToken; at < endToken; at++) taken[at] = 1;
}

function isFree(taken: Uint8Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (taken[at] === 1) return false;
  return true;
}

/** A name of which the rules know no kind: it yields to what the article calls the same words elsewhere. */
export const isGuess = ({ kind, score }: NameProposal): boolean => kind === "other" && score <= 0.4;

/** The most names that may begin with one word. */
const mostAlike = 8;

/**
 * The names outside of headlines in lists by their first word in small letters, the longest first, each once. The room's
 * `numberOf` gives a word's list.
 */
function readKnown(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[][] {
  const known: NameProposal[][] = [];
  const { numberOf } = surface.room;
  numberOf.clear();
  for (const name of names) {
    const { firstToken, endToken, kind } = name;
    if (surface.marks[firstToken]! & Mark.flat || kind === "other") continue;
    if (endToken - firstToken === 1 && surface.bits[firstToken]! & (Lex.common | Lex.givenName)) continue;
    const first = lowerAt(surface, firstToken);
    if (first < 0) continue;
    const number = numberOf.get(first);
    const list = number < 0 ? undefined : known[number];
    if (!list) {
      numberOf.set(first, known.length);
      known.push([name]);
      continue;
    }
    if (list.length === mostAlike || list.some((other) => isSame(surface, other, name))) continue;
    list.push(name);
    list.sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));
  }
  return known;
}

function isSame(surface: Surface, one: NameProposal, other: NameProposal): boolean {
  const length = one.endToken - one.firstToken;
  if (length !== other.endToken - other.firstToken) return false;
  for (let at = 0; at < length; at++)
    if (lowerAt(surface, one.firstToken + at) !== lowerAt(surface, other.firstToken + at)) return false;
  return true;
}

/** True where all words of a name stand at `at` and belong to no other name. */
function stands(surface: Surface, name: NameProposal, at: number, taken: Uint8Array): boolean {
  const end = at + name.endToken - name.firstToken;
  const isFlat = (surface.marks[at]! & Mark.flat) !== 0;
  if (!isFlat && ((end === at + 1 && !isSpeaker(surface, at)) || goesOn(surface, end))) return false;
  if (end > surface.count || !isFree(taken, at, end)) return false;
  for (let token = at; token < end; token++) {
    if (token > at && surface.marks[token]! & Mark.starts) return false;
    if (lowerAt(surface, token) !== lowerAt(surface, name.firstToken + token - at)) return false;
    if (!isFlat && (surface.marks[token]! ^ surface.marks[name.firstToken + token - at]!) & Mark.capital)
      return false;
  }
  return true;
}

/** The shortest word that is found again by itself. */
const shortest = 4;

/** "RUIZ:" at the beginning of a line: a word of no list that says who speaks. */
function isSpeaker(surface: Surface, at: number): boolean {
  const { start, end, gap } = surface.prose.tokens;
  if (surface.bits[at] !== 0 || end[at]! - start[at]! < shortest) return false;
  return (gap[at]! & lineStart) !== 0 && isSign(surface, at + 1, ":");
}

/** True where another word with a capital follows. */
function goesOn({ marks, count }: Surface, end: number): boolean {
  return end < count && (marks[end]! & Mark.capital) !== 0 && !(marks[end]! & Mark.starts);
}
