import { CharClass, classOf } from "./characters";
import { NextOf } from "./next-of";
import type { Span } from "./span";

/** A stretch that is no prose. A reader does not see a silent one: what stands on both sides of it stands side by side. */
export interface Zone extends Span {
  readonly silent?: boolean;
}

/** How far back the scan looks from a mark for the start of an address. Keeps the scan linear on any text. */
const farthestBack = 64;

/** No host name is longer. */
const longestHost = 253;

/** Last labels of host names that are taken for addresses without "www." or "http://", where all is in small letters. */
const topDomains = new Set(
  "com org net gov edu mil int info biz io co uk eu de fr es nl ch pl ua ru cn jp au ca br se dk fi ie news tv ai app dev".split(
    " ",
  ),
);

/**
 * The stretches of running text that are not prose, from `from` on: URLs, host names, e-mail addresses, @handles,
 * #hashtags and characters by number; in order and disjoint. One pass, linear in the text's length.
 */
export function findZones(text: string, from = 0): Span[] {
  const zones: Span[] = [];
  const marks = new NextOf(text, [".", ":", "@", "#"]);
  let free = from;
  for (let at = marks.at(from); at < text.length; at = marks.at(at + 1)) {
    const unit = text.charCodeAt(at);
    let zone: Span | undefined;
    if (unit === 46) zone = hostAt(text, at, free);
    else if (unit === 58) zone = urlAt(text, at, free);
    else if (unit === 64) zone = mailAt(text, at, free) ?? handleAt(text, at, free);
    else if (unit === 35) zone = entityAt(text, at, free) ?? hashtagAt(text, at, free);
    if (!zone) continue;
    zones.push(zone);
    free = zone.end;
    at = zone.end - 1;
  }
  return zones;
}

/** Two ordered lists of zones as one ordered and disjoint list; where two overlap they become one, as the first is. */
export function mergeZones(a: readonly Zone[], b: readonly Zone[]): Zone[] {
  const merged: Zone[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    const takesLeft = right === undefined || (left !== undefined && left.start <= right.start);
    const next = (takesLeft ? left : right)!;
    if (takesLeft) i++;
    else j++;
    const last = merged.at(-1);
    if (!last || next.start >= last.end) merged.push(next);
    else if (next.end > last.end) merged[merged.length - 1] = { ...last, end: next.end };
  }
  return merged;
}

/** "https://example.com/path" from its colon. */
function urlAt(text: string, colon: number, free: number): Span | undefined {
  if (text.charCodeAt(colon + 1) !== 47 || text.charCodeAt(colon + 2) !== 47) return undefined;
  const floor = Math.max(free, colon - farthestBack);
  let start = colon;
  while (start > floor && isSchemeUnit(text.charCodeAt(start - 1))) start--;
  if (start === colon || colon + 3 >= text.length) return undefined;
  const end = endOfAddress(text, colon + 3);
  return end > colon + 3 ? { start, end } : undefined;
}

/** "www.example.com/path" and "example.org" from their first stop. */
function hostAt(text: string, stop: number, free: number): Span | undefined {
  if (!isHostUnit(text.charCodeAt(stop + 1)) || stop === 0 || !isHostUnit(text.charCodeAt(stop - 1)))
    return undefined;
  const floor = Math.max(free, stop - farthestBack);
  let start = stop;
  while (start > floor && isHostUnit(text.charCodeAt(start - 1))) start--;
  if (start > 0 && isWordUnit(text.charCodeAt(start - 1))) return undefined;
  const end = endOfHost(text, start);
  if (end <= stop + 1) return undefined;
  const isWww = stop - start === 3 && text.slice(start, stop).toLowerCase() === "www";
  if (!isWww && !isBareHost(text, start, end)) return undefined;
  return { start, end: text.charCodeAt(end) === 47 ? endOfAddress(text, end) : end };
}

/** A host name that is an address though nothing says so: small letters only, and a last label that is known. */
function isBareHost(text: string, start: number, end: number): boolean {
  const last = text.lastIndexOf(".", end - 1);
  if (!topDomains.has(text.slice(last + 1, end))) return false;
  let letters = 0;
  for (let at = start; at < last; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) return false;
    if (unit >= 97 && unit <= 122) letters++;
  }
  return letters >= 2;
}

/** "desk@example.org" from its at sign. */
function mailAt(text: string, sign: number, free: number): Span | undefined {
  const floor = Math.max(free, sign - farthestBack);
  let start = sign;
  while (start > floor && isMailUnit(text.charCodeAt(start - 1))) start--;
  while (start < sign && text.charCodeAt(start) === 46) start++;
  if (start === sign) return undefined;
  const end = endOfHost(text, sign + 1);
  const stop = text.indexOf(".", sign + 1);
  return stop > sign + 1 && stop < end ? { start, end } : undefined;
}

/** "@newsdesk" from its at sign. */
function handleAt(text: string, sign: number, free: number): Span | undefined {
  if (sign > free && isWordUnit(text.charCodeAt(sign - 1))) return undefined;
  let end = sign + 1;
  while (end < text.length && isHandleUnit(text.charCodeAt(end))) end++;
  return end - sign >= 3 ? { start: sign, end } : undefined;
}

/** "&#8217;" from its number sign: a character by its number, and no figure. */
function entityAt(text: string, sign: number, free: number): Span | undefined {
  if (sign === free || text.charCodeAt(sign - 1) !== 38) return undefined;
  let end = sign + 1;
  while (end < sign + 9 && isHostUnit(text.charCodeAt(end))) end++;
  return end > sign + 1 && text.charCodeAt(end) === 59 ? { start: sign - 1, end: end + 1 } : undefined;
}

/** "#cityhall" from its sign. "#1" is a number and no hashtag. */
function hashtagAt(text: string, sign: number, free: number): Span | undefined {
  if (sign > free && isWordUnit(text.charCodeAt(sign - 1))) return undefined;
  let end = sign + 1;
  let hasLetter = false;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (!isWordUnit(unit) && unit !== 95) break;
    if (classOf(unit) !== CharClass.digit) hasLetter = true;
  }
  return hasLetter ? { start: sign, end } : undefined;
}

/** Where labels parted by stops end, from `start`; a last stop is the sentence's. */
function endOfHost(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestHost);
  let end = start;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (isHostUnit(unit)) end++;
    else if (unit === 46 && isHostUnit(text.charCodeAt(end + 1))) end++;
    else break;
  }
  while (end > start && text.charCodeAt(end - 1) === 45) end--;
  return end;
}

/** Where an address with a path ends: at white space, a quotation mark or a bracket `<>`, without the sentence's punctuation. */
function endOfAddress(text: string, start: number): number {
  let end = start;
  let open = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit <= 34 || unit === 60 || unit === 62 || unit === 96) break;
    if (unit > 127 && endsAddress(unit)) break;
    if (unit === 40) open++;
    else if (unit === 41 && --open < 0) break;
  }
  while (end > start && trailing.includes(text.charAt(end - 1))) end--;
  return end;
}

const trailing = ".,;:!?'*_|]}";

function endsAddress(unit: number): boolean {
  const kind = classOf(unit);
  return (
    kind === CharClass.space ||
    kind === CharClass.lineBreak ||
    kind === CharClass.apostrophe ||
    kind === CharClass.punctuation
  );
}

const isSchemeUnit = (unit: number): boolean => isHostUnit(unit) && unit !== 45;
const isHostUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 45;
const isMailUnit = (unit: number): boolean =>
  isHostUnit(unit) || unit === 46 || unit === 95 || unit === 43 || unit === 37;
const isHandleUnit = (unit: number): boolean => (isHostUnit(unit) && unit !== 45) || unit === 95;

function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return (
    kind === CharClass.lower ||
    kind === CharClass.upper ||
    kind === CharClass.letter ||
    kind === CharClass.digit ||
    kind === CharClass.mark
  );
}
