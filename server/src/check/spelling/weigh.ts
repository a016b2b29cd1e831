import type { CorpusView } from "../../index/corpus-view";
import { budgetFor, slipCost } from "../../index/error-model";
import type { Difference } from "../../index/name-record";
import { namesBorne, relatednessOf } from "../../index/relatedness";
import type { Office } from "../../link/article";
import { isCalling, isSingle, officeKey } from "../../link/offices";
import { compared, localsOf, type Side } from "./side";
import { isSolitary } from "./solitary";

/**
 * Adds up what speaks for one name's being a slip for the other, and what speaks against it. Without anything that
 * ties the two together (one article, one office, one story) the answer is 0.
 */
export function weigh(corpus: CorpusView, wrong: Side, right: Side, difference: Difference): number {
  const tie = weighTie(corpus, wrong, right, difference);
  if (tie === 0) return isPlainSlip(wrong, right, difference) ? withoutTie : 0;
  const score = tie + weighCounts(wrong, right) + weighWord(wrong, right, difference) + weighSlip(difference);
  if (score >= oneSeat) return isRomanised(wrong, right, difference) ? oneSeat : score;
  return haveOneSeat(corpus, wrong, right, difference) || haveOnePart(corpus, wrong, right, difference)
    ? oneSeat
    : score;
}

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

/** Sounds that are written in two ways where a name is romanised: "Huwaijah", "Huwayjah"; "Qandar", "Kandar". */
const romanised: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeou])y/g, "i"],
  [/q/g, "k"],
  [/ou/g, "u"],
  [/ee/g, "i"],
];

/** A place in no list whose two spellings are two ways to romanise it is no more than fair evidence. */
function isRomanised(wrong: Side, right: Side, { from, to }: Difference): boolean {
  if (right.known || ![wrong, right].some(({ entity }) => entity.kind === "place")) return false;
  const plain = (word: string): string =>
    romanised.reduce((spelt, [sound, letter]) => spelt.replace(sound, letter), word);
  return plain(from) === plain(to);
}

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

/** What makes the two one story: the same article, the same office, names in common. At most 3. */
function weighTie(corpus: CorpusView, wrong: Side, right: Side, difference: Difference): number {
  const rightArticles = new Set(right.entity.articles);
  const together = wrong.entity.articles.some((uri) => rightArticles.has(uri)) ? 2 : 0;
  const offices = wrong.entity.roles.some((one) =>
    right.entity.roles.some((other) => one.office.head === other.office.head && !isCalling(one.office.head)),
  );
  const story = storyInCommon(corpus, wrong, right);
  const body = story > 0 && isOneBody(wrong, difference) ? 1 : 0;
  return Math.min(
    3,
    together + (offices ? 1.5 : 0) + Math.max(body, weighStory(story, isNobody(wrong, right, difference))),
  );
}

/** A string that is no surname, or no long name of a town or a body and no other way to romanise one. */
function isNobody(wrong: Side, right: Side, difference: Difference): boolean {
  const { from, to, part } = difference;
  if (wrong.known || part === "given") return false;
  if (part === "surname") return true;
  if (wrong.entity.kind === "person" || isRomanised(wrong, right, difference)) return false;
  return from[0] === to[0] && Math.min(from.length, to.length) >= longWord;
}

/** "Norther Rivers Health Trust": two words and more in common say by themselves that one body is meant. */
const isOneBody = ({ entity }: Side, { from, to, shared }: Difference): boolean =>
  entity.kind === "organization" && shared.length >= 2 && from[0] === to[0];

/** A first name in common with a surname that is none says as much as a second name of the story. */
function weighStory(story: number, isNobody: boolean): number {
  if (story >= 4) return 2;
  if (story >= 2) return 1;
  return isNobody && story >= 1 ? 0.5 : 0;
}

/** How much the articles of two names have in common, apart from these; remembered, since many names may come and go without a change of it. */
function storyInCommon(corpus: CorpusView, wrong: Side, right: Side): number {
  const [one, other] = [wrong.entity.id, right.entity.id].sort() as [string, string];
  const work = () => weighStories(corpus, one, other);
  return corpus.remember("in common", `${one}\n${other}`, work, Object.is, () => true);
}

function weighStories(corpus: CorpusView, a: string, b: string): number {
  const [ones, others] = [corpus.entity(a), corpus.entity(b)];
  if (!ones || !others) return 0;
  const except = new Set([...localsOf(corpus, ones), ...localsOf(corpus, others)].map(({ key }) => key));
  let best = 0;
  for (const one of ones.articles.slice(0, compared)) {
    for (const other of others.articles.slice(0, compared)) {
      if (one === other) continue;
      const [names, there] = [corpus.trait(namesBorne, one)!, corpus.trait(namesBorne, other)!];
      best = Math.max(best, relatednessOf(names, there, except));
      if (best >= 4) return best;
    }
  }
  return best;
}
