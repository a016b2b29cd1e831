import { monthWords, shortMonthWords, weekdayWords } from "../../text/calendar-words";
import { Shape } from "../../text/vocabulary";
import { isInQuotedTitle } from "../quoted-titles";
import { isOfAddress } from "./addresses";
import { isAge } from "./ages";
import { isAirliner } from "./airliners";
import type { Amount } from "./amount";
import { isCalled } from "./called-numbers";
import { chainLinks, endOfRun } from "./codes";
import { endOfIdiom } from "./idioms";
import { endOfLabelList, labelNounBefore } from "./label-nouns";
import type { Reading } from "./reading";
import { isSentenceStart } from "./sentence-start";
import { headlineCase } from "./title-case";
import { isToldShare } from "./told-shares";
import { wordList } from "./word-lists";

/** The end of a label that an amount is: "Article 5", "Boeing 737", "NATO 3.0", "No. 10", "5G"; 0 where it is none. */
export function labelEnd(reading: Reading, amount: Amount): number {
  const { end, numeral } = amount;
  if (reading.isJoined(end) && (reading.isWord(end) || (reading.isNumber(end) && !amount.prefixed)))
    return endOfRun(reading, end - 1);
  // "the 70's", "5765-NTKB"
  if (reading.isClitic(end) && reading.isJoined(end) && !numeral.words) return end + 1;
  if (numeral.plain && reading.isHyphen(end) && reading.isJoined(end) && reading.isJoined(end + 1))
    if (reading.isCapital(end + 1) && amount.unit === undefined && isNamed(reading, end + 1)) return end + 2;
  // The musician 50 Cent.
  if (numeral.plain && reading.textOf(end) === "Cent") return end + 1;
  if (isFirm3M(reading, amount) || isLettered(reading, amount)) return end;
  const idiom = endOfIdiom(reading, amount);
  if (idiom > end) return idiom;
  if (amount.unit !== undefined || numeral.kind !== "cardinal" || numeral.scale > 1) return 0;
  const noun = labelNounBefore(reading, amount.first);
  if (noun !== "none" && (numeral.words || numeral.plain || (numeral.decimal && numeral.value < 100)))
    return numeral.words && !isWordLabel(reading, amount)
      ? 0
      : endOfLabelList(reading, end, noun === "plural");
  if (isPlan(reading, amount)) return endOfPlan(reading, end + 3);
  if (isCalled(reading, amount)) return end;
  if (numeral.words) return isCapitalWords(reading, amount) ? end : 0;
  if (isOfAddress(reading, amount) || isRoute(reading, amount)) return end;
  if (isAirliner(reading, amount) || isGroup(reading, amount)) return end;
  if (!numeral.plain && !(numeral.decimal && numeral.value < 100)) return 0;
  return isAfterName(reading, amount) ? endOfLabelList(reading, end, false) : 0;
}

/** True for the bare first half of a score, a vote or a code: "3-1", "52-48", "50/50". */
export function isLabel(reading: Reading, amount: Amount): boolean {
  const { end, unit, prefixed } = amount;
  if (isNameOfWords(reading, amount) || isOfPlayer(reading, amount)) return true;
  if (isInQuotedTitle(reading.prose, reading, amount.first, end)) return true;
  if (unit !== undefined || prefixed) return false;
  // "10-of-15 shooting", "4-for-5", "a 9-to-5 job"
  if (
    reading.isHyphen(end) &&
    reading.isJoined(end) &&
    reading.isIn(end + 1, scoreLinks) &&
    reading.isJoined(end + 2)
  )
    return true;
  if (!reading.isNumber(end + 1)) return isSecondOfScore(reading, amount);
  if (chainLinks.has(reading.unit(end)) && reading.isJoined(end) && reading.isJoined(end + 1)) return true;
  return isSpacedDash(reading, end) || isSecondOfScore(reading, amount);
}

/** The seed or shirt of "Mina Sorel (3) beat", the age of "Bo Dahl (23) headed": a full name's own, and what it does behind. */
function isOfPlayer(reading: Reading, amount: Amount): boolean {
  const { first, end, numeral } = amount;
  if (!numeral.plain || numeral.value > 99 || !reading.isSign(first - 1, "(") || !reading.isSign(end, ")"))
    return false;
  if (!reading.isCapital(first - 2) || !reading.isCapital(first - 3) || !reading.isWord(first - 2))
    return false;
  const next = end + 1;
  if (!reading.isWord(next) || !reading.continuesLine(next) || reading.isCapital(next)) return false;
  return deeds.test(reading.lower(next)) && !isAge(reading, amount);
}

/** "beat", "headed", "scores": what a player does. */
const deeds =
  /^(?:\w{2,}ed|beat|won|lost|led|hit|shot|made|met|swept|struck|ran|took|gave|got|sent|drove|kept|saw|came|went|fell|rose|broke|plays|faces|meets|scores|leads|and|v|vs)$/;

const scoreLinks = wordList("of to for");

/** "the Six Nations", "Three Mile Island": words with capitals within a sentence, the next one too. */
function isNameOfWords(reading: Reading, { first, end, numeral }: Amount): boolean {
  if (!numeral.words || numeral.kind !== "cardinal" || !reading.isCapital(first)) return false;
  if (!reading.isWord(end) || !reading.continuesLine(end) || !reading.isCapital(end)) return false;
  if (isShouted(reading, first)) return false;
  return !isSentenceStart(reading, first) && headlineCase(reading, first) === "none";
}

/** The 1 of "2 – 1". */
function isSecondOfScore(reading: Reading, { first, numeral }: Amount): boolean {
  return (
    numeral.plain &&
    isSpacedDash(reading, first - 1) &&
    reading.isNumber(first - 2) &&
    reading.isNumber(first)
  );
}

/** A dash, or a hyphen, with a space on either side, between numbers on a line. */
function isSpacedDash(reading: Reading, at: number): boolean {
  const unit = reading.unit(at);
  if (unit !== 45 && unit !== 0x2013) return false;
  return (
    reading.continuesLine(at) &&
    reading.continuesLine(at + 1) &&
    !reading.isJoined(at) &&
    !reading.isJoined(at + 1)
  );
}

/** "Phase Two", "day five": a number in words is a label where it has a capital or stands in a row. */
function isWordLabel(reading: Reading, { first, end, numeral }: Amount): boolean {
  if (reading.isCapital(first)) return true;
  const before = reading.lower(first - 1);
  if (before === "version" || before === "week" || reading.isHyphen(end)) return false;
  return numeral.value < 20 && !numeral.decimal;
}

/** "Boeing 737", "NATO 3.0", "Apollo 11": a capitalised word that no sentence begins with, or one in capitals. */
function isAfterName(reading: Reading, { first, end, numeral }: Amount): boolean {
  const before = first - 1;
  if (!reading.continuesLine(first) || reading.isJoined(first)) return false;
  // "Levi's 501 jeans"
  if (reading.isClitic(before)) return modelMakers.has(reading.lower(before - 1));
  if (!reading.isWord(before) || isInRow(reading, end) || isInPoll(reading, end)) return false;
  if (isToldShare(reading, first)) return false;
  const shape = reading.shape(before);
  if ((shape & Shape.initialCapital) === 0) return (shape & Shape.innerCapital) !== 0;
  const word = reading.lower(before);
  if (reading.isIn(before, notNames) || reading.isIn(end, counted)) return false;
  if (shape & Shape.innerCapital) return true;
  if (isSentenceStart(reading, before) && (shape & Shape.allCapitals) === 0)
    return !verbalEnding.test(word) && (numeral.decimal || !reading.isWord(end));
  const line = headlineCase(reading, before);
  return line === "none" || (line === "title" && (shape & Shape.allCapitals) !== 0);
}

/** Makers whose goods go by numbers. */
const modelMakers = new Set(["levi", "porsche", "airbus", "boeing", "peugeot"]);

/** In a table a number behind a name counts: "Ajax 10 7 2 1", and the last of "Ajax 2 Feyenoord 0". */
function isInRow(reading: Reading, end: number): boolean {
  if (reading.isNumber(end) && reading.continuesLine(end)) return true;
  if (isAwayScore(reading, end - 1)) return true;
  if (reading.continuesLine(end)) return reading.isSign(end, ",") && isNumbered(reading, end - 1);
  if (isNumbered(reading, end - 1)) return true;
  let at = end - 2;
  while (at > end - rowReach && reading.continuesLine(at) && !reading.isNumber(at)) at--;
  return (
    at > end - rowReach && reading.continuesLine(at + 1) && reading.isNumber(at) && reading.isCapital(at - 1)
  );
}

/** The 1 of "Avonby 2 Hale Town 1 (ht 1-0)", which counts as the 2 does: only a name stands between them. */
function isAwayScore(reading: Reading, number: number): boolean {
  if (reading.isWord(number + 1) && reading.continuesLine(number + 1)) return false;
  let at = number - 1;
  while (at > number - rowReach && reading.continuesLine(at) && reading.isCapital(at)) at--;
  const isName = at < number - 1 && at > number - rowReach && reading.continuesLine(at + 1);
  if (!isName || !reading.isNumber(at) || !reading.isCapital(at - 1) || !reading.continuesLine(at))
    return false;
  // "Boeing 737 MAX 8"
  return Number(reading.textOf(at)) <= highestScore && Number(reading.textOf(number)) <= highestScore;
}

/** Of most games that are told so: more is a model's number or a year. */
const highestScore = 199;

/** The 11 of "Reform 11 (-3)": how much it has changed stands behind. */
function isInPoll(reading: Reading, end: number): boolean {
  if (!reading.isSign(end, "(") || !reading.isNumber(end + 2)) return false;
  return reading.isSign(end + 1, "+") || reading.isHyphen(end + 1) || reading.unit(end + 1) === 0x2212;
}

/** The 421 of "2. Max Brandt 421": nothing but a name stands between the number of the place and it. */
function isNumbered(reading: Reading, number: number): boolean {
  let at = number - 1;
  while (at > number - rowReach && reading.continuesLine(at) && isOfName(reading, at)) at--;
  // "They lost 27-24. Ajax 5, Feyenoord 3." goes on after a score.
  const isPlace = reading.isNumber(at - 1) && !reading.isJoined(at - 1);
  return at < number - 1 && reading.isSign(at, ".") && reading.isJoined(at) && isPlace;
}

/** "Brandt", the "van" of a name */
const isOfName = (reading: Reading, at: number): boolean =>
  reading.isWord(at) && (reading.isCapital(at) || reading.textOf(at).length < 4);

/** How many tokens the two scores of a line stand apart at most. */
const rowReach = 7;

/** "Killing", "Nearly" */
const verbalEnding = /(?:ing|ly|ed)$/;
/** Words with a capital for another reason than a name, and days and months. */
const notNames = wordList(
  `a an about around over under nearly almost some another the all these those only just at least most than more in on of by for from with after before since until and or but to between another other both its their his her our my your up up until when while as if that this there here is are was were has have had than plus minus around roughly approximately exactly fewer less some ${monthWords} ${shortMonthWords} ${weekdayWords} mon tue wed thu fri sat sun today yesterday tomorrow rs us i he she they we you it killed`,
);
/** Nouns that what stands before them counts, though a name stands before it: "in Gaza 12 people died". */
const counted = wordList(
  "people men women children girls boys soldiers troops civilians others hostages times points seats votes goals days weeks months years hours minutes wounded injured dead killed of more other million billion",
);

/** "the 149 bus", "a 6 train": one of a line that has the number. */
function isRoute(reading: Reading, { first, end, numeral }: Amount): boolean {
  if (!numeral.plain || numeral.value < 2 || !reading.continuesLine(end)) return false;
  return routed.has(reading.lower(end)) && reading.isIn(first - 1, oneOf);
}

const routed = new Set("bus tram train trolleybus freeway motorway highway interstate turnpike".split(" "));
const oneOf = wordList("the a an no");

/** The 5C of "Courtroom 5C", which is no temperature. */
function isLettered(reading: Reading, { first, end, unit }: Amount): boolean {
  if (unit === undefined || end !== first + 2 || !reading.isNumber(first) || !reading.isJoined(first + 1))
    return false;
  return capitalLetter.test(reading.textOf(first + 1)) && labelNounBefore(reading, first) === "singular";
}

/** "C" */
const capitalLetter = /^[A-Z]$/;

/** "the Group of 20", "the Group of Seven": countries that meet. */
function isGroup(reading: Reading, { first }: Amount): boolean {
  return reading.lower(first - 1) === "of" && reading.textOf(first - 2) === "Group";
}

/** "5-HTP", "7-Eleven"; in a headline capitals say less. */
function isNamed(reading: Reading, token: number): boolean {
  if (isShouted(reading, token - 2)) return false;
  return (reading.shape(token) & Shape.allCapitals) !== 0 || headlineCase(reading, token) === "none";
}

/** "401(k)" */
function isPlan(reading: Reading, { end, numeral }: Amount): boolean {
  if (!numeral.plain || !reading.isSign(end, "(") || !reading.isJoined(end)) return false;
  return (reading.shape(end + 1) & Shape.single) !== 0 && reading.isSign(end + 2, ")");
}

/** Behind the "(3)" of "501(c)(3)". */
function endOfPlan(reading: Reading, at: number): number {
  const isNumbered = reading.isSign(at, "(") && reading.isJoined(at) && reading.isNumber(at + 1);
  return isNumbered && reading.isSign(at + 2, ")") ? at + 3 : at;
}

/** The company 3M, which counts nothing: "3M said", "at 3M." */
function isFirm3M(reading: Reading, { first, end, unit, prefixed }: Amount): boolean {
  if (unit !== undefined || prefixed || end !== first + 2 || reading.textOf(first) !== "3") return false;
  return reading.textOf(first + 1) === "M" && !plural.test(reading.lower(end));
}

/** "people", "views" */
const plural = /^(?:people|\w{3,}[^s]s)$/;

/** A number in a line that is all capitals: the words before it are, one of them too long for an acronym. */
function isShouted(reading: Reading, first: number): boolean {
  let words = 0;
  let longest = 0;
  for (let at = first - 1; at > first - shoutReach && reading.continuesLine(at + 1) && words < 3; at--) {
    if (!reading.isWord(at)) continue;
    if (!(reading.shape(at) & (Shape.allCapitals | Shape.single))) return false;
    longest = Math.max(longest, reading.tokens.end[at]! - reading.tokens.start[at]!);
    words++;
  }
  return words > 1 && longest > 4;
}

/** How many tokens back the capitals of a line are looked at. */
const shoutReach = 8;

/** "Big Ten", "Group Seven": both words with a capital within a sentence. */
function isCapitalWords(reading: Reading, { first }: Amount): boolean {
  if (!reading.isCapital(first) || !reading.continuesLine(first) || isShouted(reading, first)) return false;
  if (reading.lower(first - 1) === "of" && reading.isCapital(first - 2)) return true;
  if (!reading.isCapital(first - 1)) return false;
  return (
    !isSentenceStart(reading, first) &&
    !isSentenceStart(reading, first - 1) &&
    headlineCase(reading, first) === "none"
  );
}
