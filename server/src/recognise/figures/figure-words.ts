import type { Vocabulary } from "../../text/vocabulary";
import type { WordTable } from "../../text/word-table";
import type { FigureKind, Modifier } from "../mention";
import { ageUnits, shareUnits } from "./age-and-share-units";
import { boundsAfter, boundsBefore } from "./bounds";
import {
  currencyCodes,
  currencyNames,
  currencyParts,
  currencySigns,
  wordlikeCodes,
} from "./currencies.generated";
import { createNumeralWords } from "./numeral-words";
import { Phrases } from "./phrases";
import { measureUnits } from "./units";
import { createWordLists } from "./word-lists";

/** A unit after or before a number: what kind of figure they make, and how many of `unit` one is. */
export interface FigureUnit {
  readonly kind: FigureKind;
  /** As `FigureValue.unit`. */
  readonly unit: string;
  readonly size: number;
  /** "strict" ones are words or codes that mean other things too, and need more evidence. */
  readonly strict: boolean;
  /** A sign of one letter, that must stand right at the number: "R500". */
  readonly short?: boolean;
  /** A sign that begins codes too ("N95"): the number must look like money, "N1.3trn". */
  readonly coded?: boolean;
}

/** What the figure grammar knows of words; made once for a vocabulary. */
export interface FigureWords {
  readonly vocabulary: Vocabulary;
  readonly numerals: WordTable;
  /** For each word the lists it stands in: see `wordList`. */
  readonly lists: WordTable;
  /** Units by their names, whatever the case. */
  readonly unitNames: Phrases<FigureUnit>;
  /** Units by their short forms, case counted; currency signs and codes too. */
  readonly unitSigns: Phrases<FigureUnit>;
  /** Currency signs and codes before a number. */
  readonly signsBefore: Phrases<FigureUnit>;
  readonly boundsBefore: Phrases<Modifier>;
  readonly boundsAfter: Phrases<Modifier>;
}

/** Makes the tables of numerals, units, currencies and bounds; costs some milliseconds. */
export function createFigureWords(vocabulary: Vocabulary): FigureWords {
  const unitNames = new Phrases<FigureUnit>(vocabulary);
  const unitSigns = new Phrases<FigureUnit>(vocabulary, { exact: true });
  const signsBefore = new Phrases<FigureUnit>(vocabulary, { exact: true, backward: true });
  addCurrencies(unitNames, unitSigns, signsBefore);
  addMeasures(unitNames, unitSigns);
  const before = new Phrases<Modifier>(vocabulary, { backward: true });
  const after = new Phrases<Modifier>(vocabulary);
  for (const [phrase, modifier] of boundsBefore) before.add(phrase, modifier);
  for (const [phrase, modifier] of boundsAfter) after.add(phrase, modifier);
  return {
    vocabulary,
    numerals: createNumeralWords(vocabulary),
    lists: createWordLists(vocabulary),
    unitNames,
    unitSigns,
    signsBefore,
    boundsBefore: before,
    boundsAfter: after,
  };
}

const money = (unit: string, size = 1, strict = false): FigureUnit => ({ kind: "money", unit, size, strict });

function addCurrencies(
  names: Phrases<FigureUnit>,
  signs: Phrases<FigureUnit>,
  before: Phrases<FigureUnit>,
): void {
  for (const [name, code] of Object.entries(currencyNames)) names.add(name, money(code));
  const wordlike = new Set(wordlikeCodes);
  for (const code of currencyCodes) {
    const strict = wordlike.has(code);
    signs.add(code, money(code, 1, strict));
    before.add(code, money(code, 1, strict));
    if (strict) continue;
    for (const [letter, size] of multiples) {
      signs.add(letter + code, money(code, size));
      before.add(letter + code, money(code, size));
    }
    if (smallLetterCodes.has(code)) {
      signs.add(code.toLowerCase(), money(code));
      before.add(code.toLowerCase(), money(code));
    }
  }
  for (const [sign, code] of Object.entries(currencySigns)) {
    before.add(sign, oneLetter.test(sign) ? { ...money(code, 1, true), short: true } : money(code));
    if (!anyLetter.test(sign) || lettersAfter.has(sign)) signs.add(sign, money(code));
  }
  before.add("N", { ...money("NGN", 1, true), short: true, coded: true });
  before.add("Y", { ...money("JPY", 1, true), short: true, coded: true });
  before.add("Sfr", money("CHF"));
  // Which crowns they are is said where they are not Swedish.
  for (const name of ["crown", "crowns"]) names.add(name, money("SEK", 1, true));
  for (const sign of ["kr", "kr."]) signs.add(sign, money("SEK"));
  for (const [code, count, forms] of currencyParts)
    for (const form of forms) (form.length === 1 ? signs : names).add(form, money(code, 1 / count));
}

/** "30 MUSD", "MAUD 60" in company reports. */
const multiples: readonly (readonly [string, number])[] = [
  ["M", 1e6],
  ["m", 1e6],
  ["k", 1e3],
  ["bn", 1e9],
];
/** Codes that are written in small letters too and are no words then. */
const smallLetterCodes = new Set(
  "USD EUR GBP CNY JPY INR AUD CAD CHF SEK NOK DKK HKD NZD SGD KRW PKR AED".split(" "),
);
const lettersAfter = new Set(["zł", "Kč", "元", "円", "RMB", "rmb", "NIS"]);
/** "R", "P" */
const oneLetter = /^[A-Z]$/;
const anyLetter = /\p{L}/u;

function addMeasures(names: Phrases<FigureUnit>, signs: Phrases<FigureUnit>): void {
  for (const { code, names: forms, short } of measureUnits) {
    const measure: FigureUnit = { kind: "quantity", unit: code, size: 1, strict: false };
    for (const form of forms) {
      names.add(form, measure);
      if (!form.endsWith("s")) names.add(`${form}s`, measure);
      // "a 2,000-square-foot house"
      if (squared.test(form)) names.add(form.replace(" ", "-"), measure);
    }
    for (const form of short) signs.add(form, { ...measure, strict: strictShort.has(form) });
  }
  for (const [size, forms] of ageUnits)
    for (const form of forms) names.add(form, { kind: "quantity", unit: "a", size, strict: false });
  for (const [unit, size, forms] of shareUnits)
    for (const form of forms) names.add(form, { kind: "percent", unit, size, strict: strictShare.has(form) });
}

/** "square foot", "cubic metres" */
const squared = /^(?:square|cubic) \w+$/;

/** Short forms that count only right at the number: "30C", "5in". */
const strictShort = new Set(["C", "F", "mi", "mi.", "mb", "ct", "bu", "cf", "mt", "in."]);
const strictShare = new Set(["pc", "bp"]);
