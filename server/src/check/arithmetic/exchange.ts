import type { FigureMention } from "../../recognise/mention";
import { ownValue } from "../../text/own-value";

/**
 * What one unit of a currency was worth in US dollars, at the least and at the most, since about 1990: rates are no fixed
 * conversion, but no rate makes a million of a billion. Currencies that were revalued are left out.
 */
const worth: Readonly<Record<string, readonly [low: number, high: number]>> = {
  USD: [1, 1],
  EUR: [0.8, 1.65],
  GBP: [1, 2.2],
  CHF: [0.5, 1.4],
  CAD: [0.6, 1.1],
  AUD: [0.45, 1.15],
  NZD: [0.38, 0.9],
  SGD: [0.5, 0.9],
  HKD: [0.12, 0.14],
  CNY: [0.1, 0.25],
  JPY: [0.006, 0.014],
  KRW: [0.0005, 0.0015],
  INR: [0.01, 0.06],
  SEK: [0.08, 0.2],
  NOK: [0.08, 0.21],
  DKK: [0.11, 0.22],
};

/** A thousand times, give or take what rates and roundings do: what a word of number too high or too low makes. */
const slip = { least: 300, most: 3000 } as const;

/**
 * True where one amount is about a thousand times too much or too little for what another comes to: the slip of one word
 * of number ("£2.4bn ($3.2m)"). False where the two may be one amount, are otherwise apart, or a rate is not known.
 */
export function areThousandApart(a: FigureMention, b: FigureMention): boolean {
  const [rate, otherRate] = [ownValue(worth, a.value.unit ?? ""), ownValue(worth, b.value.unit ?? "")];
  const [one, other] = [a.value.number ?? 0, b.value.number ?? 0];
  if (!rate || !otherRate || a.value.unit === b.value.unit || one <= 0 || other <= 0) return false;
  const low = (one * rate[0]) / (other * otherRate[1]);
  const high = (one * rate[1]) / (other * otherRate[0]);
  return (low >= slip.least && high <= slip.most) || (1 / high >= slip.least && 1 / low <= slip.most);
}
