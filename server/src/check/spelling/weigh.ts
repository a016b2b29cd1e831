import type { CorpusView } from "../../index/corpus-view";
import { budgetFor, slipCost } from "../../index/error-model";
import type { Difference } from "../../index/name-record";
import type { Office } from "../../link/article";
import { isCalling, isSingle, officeKey } from "../../link/offices";
import { isRomanised } from "./romanised";
import type { Side } from "./side";
import { isSolitary } from "./solitary";
import { storyInCommon, weighTie } from "./ties";

/**
 * Adds up what speaks for one name's being a slip for the other, and what speaks against it. Without anything that
 * ties the two together (one article, one office, one story) the answer is 0.
 */
export function weigh(corpus: CorpusView, wrong: Side, right: Side, difference: Difference): number {
  const tie = weighTie(corpus, wrong, right, difference);
  if (tie === 0) return isPlainSlip(wrong, right, difference) ? withoutTie : 0;
  const sum = tie + weighCounts(wrong, right) + weighWord(wrong, right, difference) + weighSlip(difference);
  const score = isShortThing(right, difference) ? Math.min(sum, oneSeat) : sum;
  if (score >= oneSeat) return isRomanised(wrong, right, difference) ? oneSeat : score;
  return haveOneSeat(corpus, wrong, right, difference) || haveOnePart(corpus, wrong, right, difference)
    ? oneSeat
    : score;
}

/** Of four letters the names of towns and bodies in no list are fair evidence at most, however often one of them stands. */
const isShortThing = ({ entity, known }: Side, { from, to, shared }: Difference): boolean =>
  entity.kind !== "person" && !known && shared.length === 0 && Math.min(from.length, to.length) < 5;

/**
 * Two names in one office, one letter apart, are fair evidence though both are real and neither is frequent: a ministry has
 * one minister. A mayor without a town is one of many, unless the articles tell of the same things.
 */
const oneSeat = 3;

function haveOneSeat(
  corpus: CorpusView,
  wrong: Side,
  right: Side,
  { from, to, part, shared }: Difference,
): boolean {
  if (part === "word" || shared.length === 0 || !standsOnce(wrong, right)) return false;
  if (from[0] !== to[0] || slipCost(from, to, 1) > 1) return false;
  return wrong.entity.roles.some((one) =>
    right.entity.roles.some(
      (other) =>
        areOneSeat(one.office, other.office) &&
        one.status === other.status &&
        storyInCommon(corpus, wrong, right) >= neededForSeat(one.office),
    ),
  );
}

/** In one passage, or in one article where others have the other name: whoever takes one first name for another does so all through. */
const standsOnce = (wrong: Side, right: Side): boolean =>
  wrong.bearing <= 1 || (wrong.entity.articles.length === 1 && right.entity.articles.length > 1);

/** "Shopkeeper" and "a shopkeeper in Sarvat" are one calling; of offices the field counts. */
const areOneSeat = (a: Office, b: Office): boolean =>
  isCalling(a.head) ? a.head === b.head : officeKey(a) === officeKey(b);

/** How much two stories have in common where their mayors, or their shopkeepers of one first name, are one. */
const oneTown = 2;

const neededForSeat = ({ head, field }: Office): number => (isSingle(head) && field.length > 0 ? 0 : oneTown);

/** So much two articles have in common that tell of one event. */
const oneEvent = 4;

/** "Cecile Harrowgate" and "Cecille Harrowgate" in two articles on one event: of one rare surname and first names one letter apart it has one. */
function haveOnePart(
  corpus: CorpusView,
  wrong: Side,
  right: Side,
  { from, to, part, shared }: Difference,
): boolean {
  if (part !== "given" || shared.length === 0 || wrong.bearing > 1 || from[0] !== to[0]) return false;
  if (slipCost(from, to, 1) > 1 || Math.min(from.length, to.length) < longGiven) return false;
  const isRare = ({ locals }: Side): boolean => locals.every(({ familiar }) => !familiar.at(-1));
  return isRare(wrong) && isRare(right) && storyInCommon(corpus, wrong, right) >= oneEvent;
}

/** Shorter first names one letter apart are two as easily: "Jon" and "Jan". */
const longGiven = 5;

/** A place or body that is in the lists and stands often needs no story in common: a string that is no word beside it is fair evidence, no more. */
const withoutTie = 3.5;

function isPlainSlip(wrong: Side, right: Side, difference: Difference): boolean {
  const { from, to, shared } = difference;
  const { kind } = right.entity;
  if (wrong.known || right.votes < 3 || (kind !== "place" && kind !== "organization")) return false;
  if (from[0] !== to[0]) return false;
  const length = Math.min(from.length, to.length);
  if (shared.length > 0) return length >= 3;
  if (!right.known) return isFrequentBody(wrong, right, difference);
  if (length < (right.familiar ? 4 : 5) || isLocality(wrong)) return false;
  // A misspelt country may be taken for somebody or for a body, with the word after it too.
  if (wrong.entity.kind !== "person" || wrong.locals.every(({ parts }) => parts.length === 1)) return true;
  return right.familiar && length >= longWord;
}

/** "Aransas County", "Aransas Pass" are no slips for a state that articles elsewhere speak of: such places have names of their own. */
const isLocality = ({ locals }: Side): boolean =>
  locals.every(({ parts }) => parts.length > 1 && localities.has(parts.at(-1)!));

const localities = new Set(
  `bay beach canyon cape county creek district falls fort gulf heights hill hills island islands lake lakes mountain mountains
  parish park pass peak point port ridge river rivers springs strait township valley village`.split(/\s+/),
);

/** How often a name in no list has to stand before a slip in it is plain without a story in common. */
const frequentBody = 8;

/** From this length on a familiar name is known in whatever it stands. */
const longWord = 7;

/** "Wikinwes" beside a name that stands everywhere: letters lost or in another order, where another letter may make another name. */
function isFrequentBody(wrong: Side, right: Side, { from, to }: Difference): boolean {
  if (right.votes < frequentBody || wrong.bearing > 1 || wrong.locals.some(({ parts }) => parts.length > 1))
    return false;
  const isOtherLetter = from.length === to.length && [...from].sort().join("") !== [...to].sort().join("");
  return !isOtherLetter && from[0] === to[0] && Math.min(from.length, to.length) >= 6;
}

/** The name is rare and the other frequent. */
function weighCounts(wrong: Side, right: Side): number {
  const ratio = right.votes / wrong.bearing;
  const established = wrong.entity.articles.length > 2 && ratio < 10 ? -2 : 0;
  if (ratio >= 8) return 3 + established;
  if (ratio >= 3) return 2 + established;
  return (ratio > 1 ? 1 : 0) + established;
}

/** A string that is no name is likely a slip; a real name, likely another person's. */
function weighWord(wrong: Side, right: Side, difference: Difference): number {
  // "Northrup" is a surname, and still no other company's name.
  const real = right.entity.kind === "person" ? -2 : -0.5;
  const known = isSolitary(wrong, right, difference) ? Math.max(real, -0.5) : real;
  const own = wrong.known ? known : 2;
  const other = wrong.known && !right.known && right.votes < 3 * wrong.bearing ? -1 : 0;
  return own + other + (difference.shared.length > 0 ? 1 : 0);
}

/** So far beyond its budget a letter left out of a word of five is. */
const tolerance = 0.1;

/** Slips beyond the budget of the word's length, in its first letter, or in a short word are less likely slips. */
function weighSlip({ from, to }: Difference): number {
  const length = Math.max(from.length, to.length);
  const beyond = slipCost(from, to, 3) > budgetFor(length) + tolerance ? -1 : 0;
  const first = from[0] === to[0] || (from[0] === to[1] && from[1] === to[0]) ? 0 : -1.5;
  const short = Math.min(from.length, to.length) < 5 ? -0.5 : 0;
  return beyond + first + short;
}
