import type { Vocabulary } from "../text/vocabulary";
import { WordTable } from "../text/word-table";
import type { Modality } from "./claim";

/** What a word beside a figure is to its claim: the low bits number a modality from 1, the others say the rest. */
export const ClaimWord = {
  modalityMask: 7,
  /** Ends a noun phrase. */
  stop: 8,
  plural: 16,
  of: 32,
  /** Stands between "of" and the base of a share: "of their GDP". */
  beforeBase: 64,
  /** "a day", "per day": what stands before a rate's unit, and the unit. */
  beforeRate: 128,
  rateUnit: 256,
  from: 512,
} as const;

const stops = new Set(
  `of in on at by for from with without to and or but as than that which who is are was were be been have has had will would
  could can may might after before since until during between among against into over under per when while because if
  the a an compared versus vs according depending including excluding following pending off away ago along across`.split(
    /\s+/,
  ),
);
const beforeBase = new Set("the their its his her our your all total gross annual".split(" "));
const beforeRate = new Set(["a", "an", "per", "each", "every"]);
const rateUnits = new Set(["second", "minute", "hour", "day", "night", "week", "month", "year"]);
const irregularPlurals = new Set("people men women children police cattle troops staff".split(" "));

/** "states", but neither "class" nor "status" */
const pluralEnding = /[^su']s$/;

// "Would" is left out: in reported speech it states a plain fact of a plan that others write with "will" or without.
const modalWords: readonly (readonly [Modality, string])[] = [
  [
    "target",
    "target targets goal goals pledge pledged pledges commit committed commitment aim aims aimed agree agreed agreeing demand demanded demands benchmark plan plans planned proposed proposal promised promise promises vowed ceiling limit",
  ],
  ["hypothetical", "if could might may unless whether possibly perhaps suppose hypothetical scenario"],
  ["future", "will forecast forecasts expected expects projected predicted estimates"],
  ["past", "previously formerly earlier originally initially"],
];
const modalities = new Map(
  modalWords.flatMap(([, words], at) => words.split(" ").map((word) => [word, at + 1] as const)),
);

/** How a word says that a figure beside it is meant; undefined where it says nothing. */
export function modalityIn(bits: number): Modality | undefined {
  const number = bits & ClaimWord.modalityMask;
  return number === 0 ? undefined : modalWords[number - 1]![0];
}

/** What the search for claims knows of words; made once for a vocabulary. */
export function createClaimWords(vocabulary: Vocabulary): WordTable {
  return new WordTable(vocabulary, (_word, lower) => {
    let bits = modalities.get(lower) ?? 0;
    if (stops.has(lower)) bits |= ClaimWord.stop;
    if (irregularPlurals.has(lower) || pluralEnding.test(lower)) bits |= ClaimWord.plural;
    if (lower === "of") bits |= ClaimWord.of;
    if (beforeBase.has(lower)) bits |= ClaimWord.beforeBase;
    if (beforeRate.has(lower)) bits |= ClaimWord.beforeRate;
    if (rateUnits.has(lower)) bits |= ClaimWord.rateUnit;
    if (lower === "from") bits |= ClaimWord.from;
    return bits;
  });
}
