import { sentenceTokens } from "../../text/sentence-at";
import type { FigureMention } from "../mention";
import type { Reading } from "./reading";
import { wordList } from "./word-lists";

/**
 * "A loss of SEK 88m (71m)", "€4bn, against 3.1bn": a figure with a letter for its scale that is set beside an amount of money
 * in its sentence is money of the same currency. Any other comes back as it is.
 */
export function inSharedCurrency(
  reading: Reading,
  figure: FigureMention,
  money: FigureMention | undefined,
): FigureMention {
  const scale = scaleOf(reading, figure);
  if (scale === undefined || money === undefined || money.value.unit === undefined) return figure;
  const { firstToken, endToken, value } = figure;
  if (sentenceTokens(reading.prose, firstToken).first > money.firstToken) return figure;
  if (!isSetBeside(reading, firstToken, money.endToken) || countsOn(reading, endToken)) return figure;
  // Metres were read as they are, a scale that is none else was taken in.
  const factor = value.unit === "m" ? scale : 1;
  return {
    ...figure,
    kind: "money",
    value: { number: value.number! * factor, unit: money.value.unit, modifier: value.modifier },
  };
}

/** A million for the letter of "71m", the scale of "3.1bn"; undefined for what has no such letter or a unit of its own. */
function scaleOf(reading: Reading, { value, firstToken, endToken, kind }: FigureMention): number | undefined {
  if (value.number === undefined || endToken !== firstToken + 2 || !reading.isJoined(endToken - 1))
    return undefined;
  const scale = scales.get(reading.textOf(endToken - 1));
  const isRead = kind === "quantity" ? value.unit === "m" : kind === "number" && value.unit === undefined;
  return isRead ? scale : undefined;
}

const scales: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
]);

/** "£12m (9m)", "£12m (loss of 9m)", "£12m, up from 9m", "£12m against 9m". */
function isSetBeside(reading: Reading, first: number, moneyEnd: number): boolean {
  const lead = first - 1;
  if (reading.isSign(lead, "(")) return lead === moneyEnd;
  if (reading.lower(lead) === "of") return reading.isIn(lead - 1, results);
  if (reading.isIn(lead, comparators)) return true;
  return reading.lower(lead) === "from" && reading.isIn(lead - 1, changes);
}

const results = wordList("profit loss income");
const comparators = wordList("against versus vs than");
const changes = wordList("up down");

/** A noun behind that the figure counts: "12m homes". */
function countsOn(reading: Reading, end: number): boolean {
  return reading.isWord(end) && reading.continuesLine(end) && !reading.isIn(end, smallWords);
}

const smallWords = wordList(
  "a in on at for last the previously before and but as to by when while earlier year",
);
