import { monthWords, shortMonthWords } from "../../text/calendar-words";
import { Shape } from "../../text/vocabulary";
import type { Amount } from "./amount";
import { modifierBefore } from "./find-modifier";
import { NumeralClass } from "./numeral-words";
import type { Reading } from "./reading";
import { isSentenceStart } from "./sentence-start";
import { wordList } from "./word-lists";

/** True for words of number that count nothing here: "one of them", "second thoughts", the half of "first half", a bare year. */
export function isIdle(reading: Reading, amount: Amount): boolean {
  if (amount.unit !== undefined) return false;
  const { numeral, first, end } = amount;
  if (numeral.kind === "ordinal") return isIdleOrdinal(reading, amount);
  if (numeral.kind === "fraction") return isIdleShare(reading, amount);
  if (numeral.words && end === first + 1 && numeral.value <= 1) return isIdleOne(reading, amount);
  return isTime(reading, amount);
}

function isIdleOrdinal(reading: Reading, { first, end, value }: Amount): boolean {
  const word = reading.lower(first);
  const before = reading.lower(first - 1);
  const next = reading.lower(end);
  if (word === "first" && (before === "at" || (next === "of" && reading.lower(end + 1) === "all")))
    return true;
  if (word === "first" && beforeAdverb.has(before) && !afterRank.has(next) && reading.isWord(end))
    return true;
  if (word === "first" && past.test(next) && reading.isWord(first - 1) && !beforeRank.has(before))
    return true;
  // "Sell first, ask later."
  if (word === "first" && reading.isSign(end, ",") && isSentenceStart(reading, first - 1)) return true;
  // "First, the city must…": one in a list of reasons.
  if (reading.isSign(end, ",") && isSentenceStart(reading, first)) return true;
  if (word === "first" && next === "and" && reading.lower(end + 1) === "foremost") return true;
  if (reading.textOf(end) === next && phrases.has(`${word} ${next}`)) return true;
  if (value === 11 && isLastHour(reading, first, end)) return true;
  if (word === "second" && next === "to" && reading.lower(end + 1) === "none") return true;
  if (word === "second" && value === 2) return !isSecondOfSeveral(reading, first, end, before, next);
  // "Third World", "First Minister", "5th Avenue" are names.
  const named = (reading.shape(end) & Shape.initialCapital) !== 0 && reading.continuesLine(end);
  if (!named || reading.isIn(end, monthNames)) return false;
  const capital = (reading.shape(first) & Shape.initialCapital) !== 0;
  return reading.isNumber(first) ? streets.has(next) : capital && !isSentenceStart(reading, first);
}

/** "at the 11th hour", "an 11th-hour deal" */
function isLastHour(reading: Reading, first: number, end: number): boolean {
  if (reading.isHyphen(end)) return reading.lower(end + 1) === "hour";
  return reading.lower(end) === "hour" && reading.lower(first - 2) === "at";
}

/** Set phrases in which an ordinal counts nothing: "at the eleventh hour". */
const phrases = new Set(["eleventh hour", "sixth sense", "seventh heaven", "second nature", "first aid"]);

/** "was first sent", "who first saw": when, not which. */
const beforeAdverb = new Set(
  "i you he she it we they who what which when is are was were be been being has have had did do does to not".split(
    " ",
  ),
);
/** "reported" of "the agency first reported". */
const past = /^(?:\w{2,}ed|said|told|saw|met|became|began|made|took|wrote)$/;
const beforeRank = new Set(
  "the a an his her its their our my your this that these those each every and or of for in as very no with whose second".split(
    " ",
  ),
);
const afterRank = new Set("to in on among for with by at and place class choice".split(" "));
const streets = new Set([
  "century",
  "avenue",
  "street",
  "circuit",
  "district",
  "amendment",
  "ave",
  "st",
  "arrondissement",
  "infantry",
  "battalion",
  "brigade",
  "division",
  "regiment",
  "wing",
  "airborne",
  "marine",
  "marines",
  "expeditionary",
  "armored",
  "armoured",
  "cavalry",
  "special",
  "field",
  "squadron",
  "group",
  "air",
  "maintenance",
  "fleet",
]);

/** "the second round"; not "a split second", "second to none". */
function isSecondOfSeveral(
  reading: Reading,
  first: number,
  end: number,
  before: string,
  next: string,
): boolean {
  if (!beforeSecond.has(before) && reading.lower(first) !== before) {
    const clitic = reading.textOf(first - 1);
    if (clitic !== "'s" && clitic !== "’s" && !isSentenceStart(reading, first)) return reading.isHyphen(end);
  }
  if (before === "a" || before === "an" || before === "every")
    return reading.isWord(end) && !afterTime.has(next);
  return !(before === "per");
}

const beforeSecond = new Set(
  "the a his her its their our my your this that first and or every came finished came placed ranked".split(
    " ",
  ),
);
const afterTime = new Set("later ago before after of and or to in at on for as earlier longer".split(" "));

/** A bare "half" or "third" with nothing it is a share of. */
function isIdleShare(reading: Reading, { first, end, numeral }: Amount): boolean {
  if (end > first + 1 && reading.numeralClass(first) !== NumeralClass.article) return false;
  if (reading.numeralClass(first) === NumeralClass.vulgar) return false;
  const word = reading.lower(end - 1);
  const hyphen = reading.isHyphen(end) && reading.isJoined(end) ? 1 : 0;
  const next = reading.lower(end + hyphen);
  if (numeral.scale > 1 || (word !== "half" && word !== "quarter" && word !== "halves")) return false;
  const articled = end > first + 1;
  if (timeUnits.has(articled || next !== "an" ? next : reading.lower(end + 1))) return true;
  if (modifierBefore(reading, first)) return word === "quarter" && !articled;
  if (articled) return reading.isWord(end) ? !(next === "of" || sharePlaces.has(next)) : false;
  if (word === "quarter") return true;
  const before = reading.lower(first - 1);
  if (next === "of" || wholes.has(next)) return halves.has(before);
  return reading.continues(end) || reading.continues(first);
}

const timeUnits = new Set(
  "hour hours day days week weeks month months year years minute minutes second seconds century centuries decade decades time past".split(
    " ",
  ),
);
const sharePlaces = new Set("to in from since over on by this last at as and".split(" "));
const wholes = new Set("the its their his her our my your all these those".split(" "));
const halves = new Set("first second last other latter former top bottom other better opening".split(" "));

/** "one of them", "no one", "the one who", "this one". */
function isIdleOne(reading: Reading, { first, end, value }: Amount): boolean {
  const joined = reading.isHyphen(end) && reading.isJoined(end) && reading.isJoined(end + 1);
  if (joined) return true;
  if (value === 0) return false;
  const before = reading.continues(first) ? reading.lower(first - 1) : "";
  const next = reading.continues(end) ? reading.lower(end) : "";
  if (beforeIdleOne.has(before) || (superlative.test(before) && reading.lower(first - 2) === "the"))
    return true;
  if (reading.textOf(end) === "'s" || reading.textOf(end) === "’s" || next === "'s") return true;
  if (modifierBefore(reading, first) || countsOne.has(before)) return false;
  if (afterIdleOne.has(next)) return true;
  if (!reading.continues(end))
    return reading.continues(first) && !countsOne.has(before) && before !== "minus";
  if (!reading.isWord(end)) return !reading.isSign(end, ".") || reading.continues(first);
  return reading.isWord(end) && (reading.shape(end) & Shape.initialCapital) !== 0;
}

/** Example: "strongest" of "nine shocks, the strongest one of which" */
const superlative = /^\w+est$/;

const beforeIdleOne = new Set(
  "the this that these which each every no any another some someone anyone good big new old next last previous only-one loved latter former same single other what not right wrong first second third fourth final such better bigger smaller larger younger older easy hard tough long lonely".split(
    " ",
  ),
);
const countsOne = new Set(["only", "just", "exactly", "number"]);
const afterIdleOne = new Set(
  "of who that which is was has had will would can could should may might must does did do another day time morning night evening afternoon thing more or and but by for with at on to as if when where while because said says he she it they we you i way reason in from another's after before the a an not so too again such".split(
    " ",
  ),
);

/** A bare year, or a number beside a month's name or a time of day: others' business. */
function isTime(reading: Reading, { first, end, numeral }: Amount): boolean {
  if (!numeral.plain) return false;
  const before = reading.continues(first) ? first - 1 : -1;
  const next = reading.continues(end) ? end : -1;
  if (numeral.value <= 31) {
    if (reading.isIn(before, monthNames) || reading.isIn(next, monthNames)) return true;
    if (reading.isSign(first - 1, ".") && reading.isIn(first - 2, monthNames)) return true;
  }
  if (reading.isIn(next, eras)) return true;
  return isYear(reading, end, numeral.value, before, next);
}

const eras = wordList("bc bce ad ce b.c. a.d.");

function isYear(reading: Reading, end: number, value: number, before: number, next: number): boolean {
  if (value < 1500 || value > 2100) return false;
  if (reading.isIn(before, timePrepositions)) return true;
  if (!reading.isWord(end) || (reading.shape(end) & Shape.initialCapital) !== 0)
    return reading.continues(end + 1) || (reading.isNumber(end - 1) && reading.lower(before) !== "");
  return !looksPlural(reading.lower(next));
}

const timePrepositions = wordList(
  "in since by until till from during before after of early late mid to around and between circa through for january",
);

/** "seats", "people": a noun in the plural, that a number before it counts. */
function looksPlural(word: string): boolean {
  return irregularPlurals.has(word) || (regularPlural.test(word) && !notPlurals.has(word));
}

/** "homes", "duties" */
const regularPlural = /^[a-z]{2,}[^suiy']s$/;
const irregularPlurals = new Set(
  "people men women children troops police cattle sheep others buses".split(" "),
);
const notPlurals = new Set(
  "was has does its this thus his hers always perhaps sometimes news series".split(" "),
);

const monthNames = wordList(`${monthWords} ${shortMonthWords}`);
