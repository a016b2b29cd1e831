import { stemOf } from "../../link/stems";
import type { FigureKind } from "../../recognise/mention";

/** A figure with the stems of its sentence and how near they stand, and the noun it counts. */
interface Surrounded {
  readonly words: ReadonlyMap<string, number>;
  readonly head: string | undefined;
  readonly kind: FigureKind;
  readonly unit: string | undefined;
}

/** `counted` grows and falls for some days, `traded` is another every day. */
export type Volatility = "counted" | "traded";

/** What is counted anew from day to day: victims, those in search, households in the dark. */
const countedPeople =
  stemsOf(`die kill dead death toll fatality victim casualty body miss injure injured wound hurt rescue evacuate
  displace homeless shelter arrest detain infect case hospitalize recover survivor outage power electricity donor sign`);
/** Gifts, and land on fire. */
const countedMeasures = stemsOf("donation donate donor raise collect hectare acre burn contain");
/** What an exchange makes anew, where it rises, falls or closes. */
const traded = stemsOf("share stock index market");
/** What a price is given for where it is another every day: "$81 a barrel", "$2,031 an ounce". */
const pricedDaily = stemsOf("barrel ounce bushel");
const offer = stemsOf("premium offer bid takeover deal");
const trading = stemsOf("trade close rise fall gain lose drop jump climb slip end open surge");

/** An ISO 4217 code, the unit of a sum of money: "USD" */
const currency = /^[A-Z]{3}$/;

/** How near such a word has to stand. */
const near = { counted: 0.5, traded: 0.75 } as const;

/** Whether the next day's article has a figure otherwise; undefined for what stands. */
export function volatilityOf({ words, head, kind, unit }: Surrounded): Volatility | undefined {
  const counted = kind === "number" ? countedPeople : countedMeasures;
  if (head !== undefined && counted.has(head)) return "counted";
  const isMoney = currency.test(unit ?? "");
  let [isShare, moves, isOffered] = [false, false, false];
  for (const [word, nearness] of words) {
    if (nearness >= near.counted && counted.has(word)) return "counted";
    isOffered ||= offer.has(word);
    if (nearness < near.traded) continue;
    if (isMoney && pricedDaily.has(word)) return "traded";
    isShare ||= traded.has(word);
    moves ||= trading.has(word);
  }
  return isShare && moves && !isOffered ? "traded" : undefined;
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stemOf));
}
