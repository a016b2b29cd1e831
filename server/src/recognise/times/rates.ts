import type { Length, TimeUnit } from "./meaning";
import { type Piece, piece } from "./piece";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";

// What is told for each of a unit of time: "$5 million a year", "24 hours a day".

/** "$5 million a year", "15 a day": "a" with a unit right after an amount is a rate. */
export function isRate(text: TimeText, at: number, length: Length): boolean {
  if ((text.particle(at) !== P.a && text.particle(at) !== P.an) || length.end !== at + 2) return false;
  return !text.isIn(length.end, rateless) && isAmountEnd(text, beforeBrackets(text, at - 1));
}

/** "killed three people a week after": so long after, and no rate. */
const rateless = particlesOf("after", "ago", "later", "earlier");

/** True where an amount ends with the token: "1.3 billion", "5%", "101 million pounds", "30,000 people". */
export function isAmountEnd(text: TimeText, at: number): boolean {
  return (
    text.isNumber(at) ||
    text.has(at, Time.magnitude | Time.cardinal) ||
    text.isSign(at, "%") ||
    (rated.has(text.lower(at)) && !isVerbWon(text, at)) ||
    isCountedNoun(text, at) ||
    isSubstance(text, at)
  );
}

/** "He had won a second term": the currency has its amount before it. */
const isVerbWon = (text: TimeText, at: number): boolean =>
  text.lower(at) === "won" && !text.isNumber(at - 1) && !text.has(at - 1, Time.magnitude | Time.cardinal);

/** The token before brackets that end at `at`, as of "101 million pounds ($136 million) a year"; `at` where none do. */
function beforeBrackets(text: TimeText, at: number): number {
  if (!text.isSign(at, ")")) return at;
  for (let open = at - 1; open >= at - bracketReach; open--) if (text.isSign(open, "(")) return open - 1;
  return at;
}

/** How many tokens a converted amount in brackets takes at most. */
const bracketReach = 7;

/** Scales, currencies and units before "a year". */
const rated = new Set(
  `percent cent pct points gdp equivalent mm cm metres meters kg grams feet inches ha mw gw twh times lakh crore cr bn mln million billion trillion m b k barrels bpd tonnes tons ton litres liters gallons hectares
  acres miles kilometres kilometers km hours cents pence dollars euros pounds yen rupees francs crowns kronor naira rand pesos
  yuan rubles roubles won shillings ringgit baht`.split(/\s+/),
);

/** The "people" of "30,000 people a year": a plural behind a number, with no more than a word that describes it between. */
function isCountedNoun(text: TimeText, at: number): boolean {
  const noun = text.lower(at);
  if (text.bits(at) !== 0 || !(plurals.has(noun) || pluralNoun.test(noun))) return false;
  return isCount(text, at - 1) || (isOpenWord(text, at - 1) && isCount(text, at - 2));
}

const isCount = (text: TimeText, at: number): boolean =>
  text.isNumber(at) || text.has(at, Time.magnitude | Time.cardinal);

const isOpenWord = (text: TimeText, at: number): boolean =>
  text.isWord(at) && (text.bits(at) & ~(Time.holiday | Time.start)) === 0 && !pluralNoun.test(text.lower(at));

const plurals: ReadonlySet<string> = new Set(["people", "men", "women", "children"]);

/** "sites" */
const pluralNoun = /[^s]s$/;

/** "4.5 cubic metres of water a second", "300 loaves of bread a day": a substance between the amount and its rate. */
function isSubstance(text: TimeText, at: number): boolean {
  const isOf = text.particle(at - 1) === P.of && text.isWord(at) && text.bits(at) === 0;
  return isOf && (rated.has(text.lower(at - 2)) || isCountedNoun(text, at - 2));
}

/** "24 hours a day", "six days a week", "three days every month": how much of each of a longer unit, as TIMEX3's `freq`. */
export function readShareOfEach(text: TimeText, { amounts, end, mod }: Length): Piece | undefined {
  const [part] = amounts;
  const link = text.particle(end);
  const isEach = link === P.every || link === P.each;
  const isPer = isEach || link === P.a || link === P.an || text.lower(end) === "per";
  if (!isPer || mod || amounts.length !== 1 || part?.count === undefined || text.isDash(end - 2))
    return undefined;
  const letter = unitLetters[part.unit];
  const whole = readUnit(text, end + 1);
  if (!letter || !whole || whole.plural || whole.times > 1) return undefined;
  const isShorter = sizes.indexOf(part.unit) < sizes.indexOf(whole.unit);
  // "two days a week after Easter" is no share, nor "ten minutes a day later".
  if (!isShorter || text.isIn(whole.end, shiftWords)) return undefined;
  const every = [{ count: 1, unit: whole.unit }];
  const quant = link === P.each ? "EACH" : "EVERY";
  return piece(whole.end, { form: "set", every, quant, freq: `P${letter.replace("#", String(part.count))}` });
}

const sizes: readonly string[] = ["second", "minute", "hour", "day", "week", "month", "year"];
const unitLetters: Readonly<Partial<Record<TimeUnit, string>>> = {
  second: "T#S",
  minute: "T#M",
  hour: "T#H",
  day: "#D",
  week: "#W",
  month: "#M",
};
const shiftWords = particlesOf("before", "after", "ago", "later", "earlier", "from", "on");
