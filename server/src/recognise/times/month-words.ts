import { Shape } from "../../text/vocabulary";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** The token behind a month; the full stop of an abbreviated month is stepped over. */
export function afterMonth(text: TimeText, at: number): number {
  const isAbbreviated = text.has(at, Time.weak) && text.length(at) < 5 && text.value(at) !== 5;
  return isAbbreviated && text.isSign(at + 1, ".") && text.isGlued(at + 1) ? at + 2 : at + 1;
}

/** A hyphen or slash without spaces, as in "Oct/2" and "Jun-15". */
export function isJoint(text: TimeText, at: number): boolean {
  return (text.isDash(at) || text.isSign(at, "/")) && text.isGlued(at) && text.isGlued(at + 1);
}

/** True for "may" and "march" in small letters, which are verbs unless more shows the month. */
export function isVerbLike(text: TimeText, at: number): boolean {
  return (text.bits(at) & (Time.capital | Time.weak)) === Time.weak && isMayOrMarch(text, at);
}

function isMayOrMarch(text: TimeText, at: number): boolean {
  const word = text.lower(at);
  return word === "may" || word === "march";
}

/** Beside a day or year most spellings of a month will do; "mar" and "dec" in small letters only right beside a number. */
export function isMonthWord(text: TimeText, at: number): boolean {
  if (text.has(at, Time.capital) || !text.has(at, Time.weak)) return true;
  const word = text.lower(at);
  const isRisky = word === "mar" || word === "dec" || word === "may" || word === "march";
  return !isRisky || text.isNumber(at + 1) || text.isNumber(at - 1) || isBesideWords(text, at);
}

/** "march third", "third of may", "4th march", "5-may". */
function isBesideWords(text: TimeText, at: number): boolean {
  const isAfterSuffix = text.isNumber(at - 2) && text.isGlued(at - 1);
  return (
    text.has(at + 1, Time.ordinal) || text.particle(at - 1) === P.of || text.isDash(at - 1) || isAfterSuffix
  );
}

const monthLeads = particlesOf(
  "in",
  "since",
  "by",
  "until",
  "till",
  "of",
  "last",
  "next",
  "this",
  "early",
  "late",
  "mid",
  "during",
  "from",
  "through",
  "every",
  "each",
  "before",
  "after",
  "between",
  "previous",
  "past",
);

/** True where a month alone is a month and not a name or a verb: "in May", "last March", never "Theresa May" or "May said". */
export function isBareMonth(text: TimeText, at: number): boolean {
  const before = text.particle(text.isDash(at - 1) ? at - 2 : at - 1);
  const isLed = (monthLeads[before] === 1 && !isOfSomebody(text, at)) || isOtherwiseLed(text, at);
  if (text.has(at, Time.weak)) return isLed && isWeakMonth(text, at, before);
  const mayBeName = text.value(at) === 4 || text.value(at) === 6 || text.value(at) === 8;
  // "in august company"
  if (
    text.lower(at) === "august" &&
    !text.has(at, Time.capital) &&
    text.isWord(at + 1) &&
    text.bits(at + 1) === 0
  )
    return false;
  if (!mayBeName || isLed) return true;
  if (!text.has(at, Time.capital)) return text.lower(at) !== "august";
  const isBeforeName = text.has(at + 1, Time.capital) && text.isWord(at + 1);
  const isBehindName = text.has(at - 1, Time.capital) && !text.has(at - 1, Time.particle);
  return !isBeforeName && !isBehindName;
}

/** "in support of May" */
function isOfSomebody(text: TimeText, at: number): boolean {
  return text.particle(at - 1) === P.of && isSaidOfPeople(text.lower(at - 2));
}

/** True for a word in small letters behind which "of" leads to somebody, and to no month: "in support of May", "critics of May". */
export const isSaidOfPeople = (word: string): boolean => saidOfPeople.has(word);

const saidOfPeople = new Set(
  `support supporter supporters favour favor behalf ally allies critic critics criticism defence defense critical rival rivals praise
  aides friend friends`.split(/\s+/),
);

/** "as late as March", "April-June", "the year to May", "January to March". */
function isOtherwiseLed(text: TimeText, at: number): boolean {
  const link = text.particle(at - 1);
  if (link === P.to && text.has(at - 2, Time.unit | Time.month)) return true;
  if (link === P.and && text.has(at - 2, Time.month) && text.has(at - 2, Time.capital)) return true;
  // "3.4% (March)"
  if (text.isSign(at - 1, "(") && text.isSign(at + 1, ")")) return true;
  if (isDelivery(text, at)) return true;
  const lead = text.particle(at - 2);
  if (text.lower(at - 1) === "as" && (lead === P.early || lead === P.late)) return true;
  return [at - 1, at + 1].some((dash) => isJoint(text, dash) && isMonthBeside(text, dash, at));
}

/** "the September contract", "crude for March delivery": a month in which what is traded is handed over. */
export function isDelivery(text: TimeText, at: number): boolean {
  return text.has(at, Time.month) && text.has(at, Time.capital) && deliveries.has(text.lower(at + 1));
}

const deliveries = new Set(["contract", "contracts", "futures", "delivery", "expiry"]);

function isMonthBeside(text: TimeText, dash: number, at: number): boolean {
  const other = dash > at ? dash + 1 : dash - 1;
  return text.has(other, Time.month) && text.has(other, Time.capital);
}

/** An abbreviation, "May" or "March", after a word that leads to a month. */
function isWeakMonth(text: TimeText, at: number, before: number): boolean {
  const isPlaced = before === P.last || before === P.next || before === P.this;
  if (!text.has(at, Time.capital) && before !== P.in && before !== P.last && before !== P.next) return false;
  if (!isMayOrMarch(text, at) && (text.isWord(at + 1) || text.shape(at) & Shape.allCapitals)) return false;
  const isBeforeName = text.has(at + 1, Time.capital) && text.isWord(at + 1);
  return isPlaced || (!isBeforeName && !text.isClitic(at + 1));
}
