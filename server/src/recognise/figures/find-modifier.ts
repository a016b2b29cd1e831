import type { Modifier } from "../mention";
import type { Amount } from "./amount";
import { NumeralClass } from "./numeral-words";
import type { Reading } from "./reading";
import { wordList } from "./word-lists";

/** The bound that the words around an amount set to it: "more than", "up to", "or so"; undefined where it is stated plainly. */
export function findModifier(reading: Reading, amount: Amount): Modifier | undefined {
  // "a winner over third seed Anna Ruiz": a place in a row has no bounds.
  if (amount.numeral.kind === "ordinal") return undefined;
  if (isCovered(reading, amount) || isStretch(reading, amount)) return modifierAfter(reading, amount.end);
  return modifierBefore(reading, amount.first) ?? modifierAfter(reading, amount.end);
}

/** "lies under 72 metres of water": how deep, and no bound. */
function isCovered(reading: Reading, { first, end, unit }: Amount): boolean {
  if (unit === undefined || !lengths.has(unit) || reading.lower(end) !== "of") return false;
  return covering.has(reading.lower(first - 1));
}

const lengths = new Set(["m", "cm", "km", "[ft_i]", "[in_i]", "[mi_i]"]);
const covering = new Set(["under", "below", "beneath"]);

/** The bound right before a token, a determiner between them left out of account: "at least another 20". */
export function modifierBefore(reading: Reading, first: number): Modifier | undefined {
  if (!reading.continues(first)) return undefined;
  const direct = reading.words.boundsBefore.find(reading, first);
  const skipped = reading.isIn(first - 1, determiners) && reading.continues(first - 1);
  const found = direct ?? (skipped ? reading.words.boundsBefore.find(reading, first - 1) : undefined);
  if (!found) return undefined;
  const word = reading.lower(found.first);
  const before = reading.lower(found.first - 1);
  if (word === "up" && motions.has(before)) return undefined;
  // "a 10-under 62"
  if (reading.isJoined(found.first) && reading.isHyphen(found.first - 1)) return undefined;
  // "well short of the 95% needed" says what the figure is, and that something else is less.
  if (word === "short" && !direct && reading.lower(first - 1) === "the") return undefined;
  if (found.end - found.first > 1) return found.value;
  // "arrested over a $5 million deal": what it is about.
  if (!direct && places.has(word) && reading.numeralClass(first - 1) === NumeralClass.article)
    return undefined;
  // "under the 20 rules", "hand over two": a place or a part of the verb, and no bound.
  if (!direct && !articles.has(reading.lower(first - 1))) return undefined;
  if (word === "over" && (leadsOver.has(before) || reading.lower(first + 1) === "another")) return undefined;
  return word === "about" && told.has(before) ? undefined : found.value;
}

/** "over 6 2/3 innings", "over three legs": how long it went on. */
function isStretch(reading: Reading, { first, end }: Amount): boolean {
  return reading.lower(first - 1) === "over" && stretches.has(reading.lower(end));
}

const stretches = new Set(
  "innings overs legs sets rounds sessions phases stages instalments installments tranches".split(" "),
);
const places = new Set(["over", "under", "above", "below", "beyond"]);
const articles = new Set(["a", "an", "another", "just", "only"]);
const leadsOver = new Set(
  "hand hands handed handing take takes took taken taking turn turns turned turning carry carried argue argued arguing dispute disputes row rows battle battled control power concern concerns anger fears clash clashes clashed debate talks fight fought divided deal agreement agreements lawsuit lawsuits sued charged arrested protest protests".split(
    " ",
  ),
);
/** "no information about seven of them": what is told of, and no bound. */
const told = new Set(
  "information questions question concern concerns concerned worried talk talked talking talks worries details something nothing anything know knew knows learn learned heard hear news asked complained complaints story stories facts truth reports".split(
    " ",
  ),
);

const determiners = wordList("a an the another only just its their his her all these");
/** "went up to 50" is where it went, and no bound. */
const motions = new Set(
  "go goes going gone went move moved moves climb climbed rose risen rise pushed push bumped bump jumped shot ramped scaled edged ticked stepped pick picks picked picking moving going climbing edging ticking inched inching crept drifted nudged".split(
    " ",
  ),
);

function modifierAfter(reading: Reading, end: number): Modifier | undefined {
  if (!reading.continues(end)) return undefined;
  const direct = reading.words.boundsAfter.find(reading, end);
  if (direct) {
    // "50+", "1000 +": no sum.
    const plus = reading.isSign(end, "+") || (reading.lower(end) === "plus" && !reading.isJoined(end));
    // "from £45 plus a £4 fee"
    if (plus && reading.numeralClass(end + 1) === NumeralClass.article) return undefined;
    const next = reading.isWord(end + 1) || !reading.isNumber(end + 2) ? end + 1 : end + 2;
    return plus && reading.isNumber(next) ? undefined : direct.value;
  }
  // "50 people or more"
  for (let at = end + 1; at <= end + 2 && reading.continues(at); at++) {
    if (!reading.isWord(at - 1)) return undefined;
    if (reading.lower(at) === "or") return reading.words.boundsAfter.find(reading, at)?.value;
  }
  return undefined;
}
