import type { Reading } from "./reading";
import { wordList } from "./word-lists";

/** Whether one thing or several are numbered by what stands behind the noun. */
export type LabelNoun = "none" | "singular" | "plural";

/** The noun before a number that makes a label of it: "Article 5", "Rooms 3 and 4", "S. 2155". */
export function labelNounBefore(reading: Reading, first: number): LabelNoun {
  if (!reading.continues(first)) return "none";
  const before = reading.lower(first - 1);
  if (reading.isSign(first - 1, "."))
    return reading.isIn(first - 2, abbreviations) || isBill(reading, first - 2) ? "singular" : "none";
  if (reading.isIn(first - 1, abbreviations) && before !== "no" && before !== "art" && before !== "line")
    return "singular";
  if (reading.isIn(first - 1, oneLabelNoun) || isNumberedThing(reading, first)) return "singular";
  return reading.isIn(first - 1, severalLabelNouns) ? "plural" : "none";
}

/** The S of "S. 2155", a bill of the Senate. */
const isBill = (reading: Reading, at: number): boolean =>
  bills.has(reading.textOf(at)) && !reading.isJoined(at) && reading.isJoined(at + 1);

const bills = new Set(["S", "H", "HB", "SB", "HR"]);

/** "mile 20", "Match two of the finals": a noun that is a verb too, or is counted, with nothing behind that the number counts. */
function isNumberedThing(reading: Reading, first: number): boolean {
  // "Year 6 pupils" of a school
  if (reading.textOf(first - 1) === "Year" || reading.textOf(first - 1) === "Years") return true;
  if (!numberedThings.has(reading.lower(first - 1))) return false;
  return (
    !reading.isWord(first + 1) || !reading.continues(first + 1) || behindThing.has(reading.lower(first + 1))
  );
}

const numberedThings = new Set(
  "part train set cloud match heat hole frame mile kilometre kilometer well reactor plot flat shed train race berth hangar warehouse".split(
    " ",
  ),
);
const behindThing = new Set(
  "of in on at and or to for from with near when was were is had has have left ran after before he she".split(
    " ",
  ),
);

const labelNouns =
  "article courtroom marker seat junction section chapter page room flight route highway interstate motorway exit phase level tier type category class grade volume number channel platform gate lane unit apartment suite ward precinct proposition amendment resolution figure table version model season episode paragraph clause annex appendix protocol zone sector block verse psalm verse lot item question form step stage schedule exhibit terminal pier bus tram bay box windows android ios rule sector team iphone ipad day week game code zip postcode passcode pin passport docket jersey shirt act plutonium uranium caesium cesium strontium iodine";
const oneLabelNoun = wordList(labelNouns);
const severalLabelNouns = wordList(labelNouns.replaceAll(/\w+/g, "$&s"));
const abbreviations = wordList("no nos vol art sec p pp fig ch v vs para ex nr nrs № § op apt");

/** After "3 and 5" of "Articles 3 and 5", the 12 of "pages 10–12", or all of "Sections 318(4) and 319". */
export function endOfLabelList(reading: Reading, end: number, plural: boolean): number {
  let at = end;
  for (;;) {
    while (reading.isSign(at, "(") && reading.isJoined(at) && reading.isSign(at + 2, ")")) at += 3;
    const word = reading.lower(at);
    const hyphen = reading.isHyphen(at) && reading.isJoined(at);
    const link =
      hyphen || (plural && (word === "and" || word === "or" || word === "to" || reading.isSign(at, ",")));
    if (!link || !reading.isNumber(at + 1) || !reading.continuesLine(at + 1)) return at;
    at += 2;
  }
}
