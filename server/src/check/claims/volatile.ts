import { stemOf } from "../../link/stems";
import { millisecondsADay } from "../../link/times/calendar";
import type { FigureKind } from "../../recognise/mention";
import type { Statement } from "./statement";

/** A figure with the stems of its sentence and how near they stand, and the noun it counts. */
interface Surrounded {
  readonly words: ReadonlyMap<string, number>;
  readonly head: string | undefined;
  readonly kind: FigureKind;
  readonly unit: string | undefined;
  /** It tells what something rose or fell to, from or by. */
  readonly moves: boolean;
  /** Example: "killed all 132 people onboard" */
  readonly isAll: boolean;
  /** What its sentence gives as times, as TIMEX3 values. */
  readonly times: readonly string[];
  /** The article's day, in days; NaN where it does not say. */
  readonly day: number;
}

/** `counted` grows and falls for some days, `traded` is another every day, `tallied` grows from game to game. */
export type Volatility = "counted" | "traded" | "tallied";

/** What is counted anew from day to day: victims, those in search, households in the dark. */
const countedPeople =
  stemsOf(`die kill dead death toll fatality victim casualty body miss injure injured wound hurt rescue evacuate
  displace homeless shelter arrest detain infect case hospitalize recover survivor outage power electricity donor sign`);
/** What only people and beasts suffer, however they are called: "19 miners were dead". */
const suffered = stemsOf("die kill dead death toll fatality casualty injure wound hurt");
/** Gifts, and land on fire. */
const countedMeasures = stemsOf("donation donate donor collect hectare acre burn contain");
/** "Raised £2 million" is a gift, "raised the levy to 24 pence" is none. */
const raise = stemOf("raise");
/** Those who were aboard when it went down: that stands, however many of them are found. */
const aboard = stemsOf("aboard board onboard");
/** What is counted by the words beside it: "31 people were missing", "86,000 homes had no power". Schools and flights are not. */
const countedByWords = stemsOf(
  "person man woman child resident member soldier student worker family home household customer property house building donation",
);
/** What a player or a team has more of after each game, in a sentence of games. */
const tallied = stemsOf("point game match goal win victory defeat draw cap appearance assist");
const ofGames = stemsOf("game match league season table goal win lead top");
/** What an exchange makes anew, where it rises, falls or closes. */
const traded = stemsOf("share stock index market");
/** What a price is given for where it is another every day: "$81 a barrel", "$2,031 an ounce". */
const pricedDaily = stemsOf("barrel ounce bushel");
const offer = stemsOf("premium offer bid takeover deal");
const trading = stemsOf(
  "trade close rise fall gain lose drop jump climb slip end open surge plunge sink tumble slide slump soar rally",
);

/** An ISO 4217 code, the unit of a sum of money: "USD" */
const currency = /^[A-Z]{3}$/;

/** How near such a word has to stand. */
const near = { counted: 0.5, traded: 0.75, beside: 1 } as const;

/** Whether the next day's article has a figure otherwise; undefined for what stands. */
export function volatilityOf({
  words,
  head,
  kind,
  unit,
  moves,
  isAll,
  times,
  day,
}: Surrounded): Volatility | undefined {
  const isCount = kind === "number";
  const counted = isCount ? countedPeople : countedMeasures;
  if (isAll && [...words.keys()].some((word) => aboard.has(word))) return undefined;
  if (isLongOver(times, day) && ![...words.keys()].some((word) => goingOn.has(word))) return undefined;
  if (head !== undefined && counted.has(head)) return "counted";
  if (isCount && head !== undefined && tallied.has(head) && tellsOfGames(words, head)) return "tallied";
  const isMoney = currency.test(unit ?? "");
  // "Leaving 86,000 without power and closing 23 schools": the schools are another matter.
  const isElse = isCount && head !== undefined && !countedByWords.has(head);
  let [isShare, isTraded, isOffered, isCounted, isAboard] = [false, false, false, false, false];
  for (const [word, nearness] of words) {
    const tells = !isElse && counted.has(word);
    if ((tells || (isElse && suffered.has(word))) && nearness >= near.beside) return "counted";
    isAboard ||= isCount && nearness >= near.beside && aboard.has(word);
    isCounted ||= tells && nearness >= near.counted;
    isCounted ||= isMoney && !moves && word === raise && nearness >= near.counted;
    isOffered ||= offer.has(word);
    if (nearness < near.traded) continue;
    if (isMoney && pricedDaily.has(word)) return "traded";
    isShare ||= traded.has(word);
    isTraded ||= trading.has(word);
  }
  if (isCounted) return isAboard ? undefined : "counted";
  return isShare && isTraded && !isOffered ? "traded" : undefined;
}

/** Nobody counts anew what was over so many days ago. */
const longOver = 90;
/** Example: "2019-03" of "2019-03-10" */
const aMonth = /^\d{4}(?:-\d\d)?/;
/** What goes on for years is counted all the while. */
const goingOn = stemsOf(
  "war conflict fight begin began begun start since fighting pandemic epidemic outbreak",
);

function isLongOver(times: readonly string[], day: number): boolean {
  return times.some((time) => {
    const month = aMonth.exec(time)?.[0];
    if (month === undefined) return false;
    const last = Date.parse(month.length > 4 ? `${month}-28` : `${month}-12-31`) / millisecondsADay;
    return day - last >= longOver;
  });
}

function tellsOfGames(words: ReadonlyMap<string, number>, head: string): boolean {
  for (const word of words.keys()) if (word !== head && ofGames.has(word)) return true;
  return false;
}

/** What only grows, so that an earlier article cannot have more of it. */
export const isTally = (a: Statement, b: Statement): boolean =>
  a.volatility === "tallied" || b.volatility === "tallied";

/** The later article of two has as much or more. */
export function mayHaveGrown(a: Statement, b: Statement): boolean {
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
  return (later.value.number ?? 0) >= (earlier.value.number ?? 0);
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stemOf));
}
