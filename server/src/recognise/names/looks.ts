import { Shape } from "../../text/vocabulary";
import { Link, linkOf } from "../lexicon-links";

/** What a word's letters alone say, as bits. */
export const Look = {
  /** Begins with a capital, or has one behind a small beginning: "iPhone", "d'Ettorre"; no contraction such as "We'll". */
  capital: 1,
  /** One capital letter. */
  initial: 2,
  /** Two capitals or more, and short. */
  acronym: 4,
  /** All capitals, however long, or one letter. */
  shouted: 8,
  /** More than three letters. */
  long: 16,
  /** Headlines in Title Case write it small. */
  smallInTitles: 32,
  /** A sign behind which a capital is written anyway. */
  opens: 64,
  /** Before a colon it says who made a picture, or what it is: "Image: Anna Ruiz". */
  credit: 128,
} as const;

const longestAcronym = 8;
const longestSmall = 5;

/** The bits of `Look` of a word. */
export function lookOf(word: string, lower: string, shape: number): number {
  let look = 0;
  if (isCapital(word, shape)) {
    look |= Look.capital;
    if (shape & Shape.initialCapital) {
      if (shape & Shape.single) look |= Look.initial;
      else if (shape & Shape.allCapitals && word.length <= longestAcronym) look |= Look.acronym;
    }
  }
  if (shape & (Shape.allCapitals | Shape.single)) look |= Look.shouted;
  if (word.length > 3) look |= Look.long;
  if (isSmallInTitles(word, lower)) look |= Look.smallInTitles;
  if (openers.has(word.charCodeAt(0))) look |= Look.opens;
  if (credits.has(lower)) look |= Look.credit;
  return look;
}

function isCapital(word: string, shape: number): boolean {
  if (shape & Shape.apostrophe && contraction.test(word)) return false;
  if (shape & (Shape.initialCapital | Shape.innerCapital)) return true;
  return (shape & Shape.apostrophe) !== 0 && elided.test(word);
}

/** "We'll", "They've", "Don't"; not "O'Neill" or "D'Souza". */
const contraction = /['\u2019](?:ll|ve|re|d|m|t)$/i;
/** "d'Ettorre", "l'Arc". */
const elided = /^[dl]['\u2019]\p{Lu}/u;

/** Words that headlines in Title Case write small. */
function isSmallInTitles(word: string, lower: string): boolean {
  if (word.length <= 3 || linkOf(lower) !== Link.none) return true;
  return word.length <= longestSmall && smallInTitles.has(word);
}

const smallInTitles = new Set(["with", "than", "over", "amid", "upon", "when", "after"]);

/** Quotation marks that open, bullets, colons and long dashes. */
const openers = new Set([..."\"“‘«„'`*•·–—_:([>#|"].map((char) => char.charCodeAt(0)));

const credits = new Set(
  "image images photo photos photograph photographs picture pictures video audio credit credits caption illustration".split(
    " ",
  ),
);
