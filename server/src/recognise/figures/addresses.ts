import type { Amount } from "./amount";
import type { Reading } from "./reading";
import { wordList } from "./word-lists";

/** True for a number of an address: "221 Baker Street", "263 rue de Paris", the code of "93100 Montreuil". */
export function isOfAddress(reading: Reading, amount: Amount): boolean {
  return amount.numeral.plain && (isHouse(reading, amount) || isPostcode(reading, amount));
}

function isHouse(reading: Reading, { end }: Amount): boolean {
  if (foreignStreets.has(reading.lower(end)) && reading.continuesLine(end + 1))
    return reading.isCapital(end + 1) || streetLinks.has(reading.lower(end + 1));
  for (let at = end; at < end + 4 && reading.continuesLine(at) && reading.isWord(at); at++) {
    if (at > end && reading.isIn(at, streets)) return true;
    if (!reading.isCapital(at)) return false;
  }
  return false;
}

const streets = wordList(
  "street st road rd avenue ave boulevard blvd lane drive dr square terrace court place row hill way parkway highway close crescent gardens mews grove",
);
/** Words for a street that stand before its name, in small letters. */
const foreignStreets = new Set(
  "rue quai boulevard avenue calle rua chemin via viale corso piazza".split(" "),
);
const streetLinks = new Set("de du des la le les del della di".split(" "));

/** The 75008 of "12 rue de Hale, 75008 Paris": five digits behind a comma or at the beginning of a line, and a town that ends the address. */
function isPostcode(reading: Reading, { first, end }: Amount): boolean {
  if (!fiveDigits.test(reading.textOf(first)) || !reading.continuesLine(end) || !reading.isCapital(end))
    return false;
  const isLed = !reading.continuesLine(first) || reading.isSign(first - 1, ",");
  if (!isLed || (reading.continuesLine(first) && !reading.isCapital(first - 2))) return false;
  let at = end;
  while (
    at < end + longestTown &&
    reading.continuesLine(at) &&
    (reading.isCapital(at) || reading.isHyphen(at))
  )
    at++;
  return !reading.continuesLine(at) || !reading.isWord(at);
}

/** "75008" */
const fiveDigits = /^\d{5}$/;
const longestTown = 5;
