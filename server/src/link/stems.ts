import { fold } from "../text/fold";
import { hashOf } from "../text/hash";
import { ownValue } from "../text/own-value";
import type { Vocabulary } from "../text/vocabulary";
import { WordTable } from "../text/word-table";
import { americanSpelling } from "./american-spelling";

/** Words that say nothing of what a sentence is about: articles, pronouns, prepositions, auxiliaries, reporting verbs. */
const empty = new Set(
  `a an the this that these those it its he she they them their his her our your my we you i me us him who whom whose
  which what when where why how there here and or but nor so yet if then than as of to in on at by for from with without
  into onto over under up down out off about after before since until during between among against through per via
  is are was were be been being am has have had do does did will would shall should can could may might must not no
  said say says told tell tells according added adds also just only even still already more most less least many much
  some any all each every both few several other another such same own very too well now ever never again further
  s t re ve ll d mr mrs ms dr one two`.split(/\s+/),
);

const irregular: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  children: "child",
  people: "person",
  persons: "person",
  lives: "life",
  spent: "spend",
  sold: "sell",
  bought: "buy",
  built: "build",
  paid: "pay",
  lost: "lose",
  loss: "lose",
  losses: "lose",
  won: "win",
  fell: "fall",
  rose: "rise",
  grew: "grow",
  growth: "grow",
  payment: "pay",
  payments: "pay",
  wounded: "injure",
  wounds: "injure",
  hurt: "injure",
  kill: "die",
  kills: "die",
  killed: "die",
  killing: "die",
  cost: "cost",
  died: "die",
  dead: "die",
  death: "die",
  deaths: "die",
};

/**
 * The stems of words by which claims are compared: small letters, no diacritics, American spelling, plain number and
 * tense. Rough on purpose: two stems are compared with each other and never shown. Kept by the word's integer.
 */
export class Stems {
  readonly #numbers: WordTable;
  readonly #texts: string[] = [""];
  readonly #hashes: number[] = [0];
  readonly #numberOf = new Map([["", 0]]);

  constructor(vocabulary: Vocabulary) {
    this.#numbers = new WordTable(vocabulary, (word) => this.#number(stemOf(word)));
  }

  /** The word's stem; "" for -1 and for words that say nothing of what a sentence is about. */
  of(word: number): string {
    return this.#texts[this.#numbers.of(word)]!;
  }

  /** A number that words of one stem share; 0 where `of` gives "". */
  numberOf(word: number): number {
    return this.#numbers.of(word);
  }

  /** The stem with a number. */
  text(number: number): string {
    return this.#texts[number]!;
  }

  /** The hash of the word's stem; 0 where `of` gives "". */
  hashOf(word: number): number {
    return this.#hashes[this.#numbers.of(word)]!;
  }

  #number(stem: string): number {
    const known = this.#numberOf.get(stem);
    if (known !== undefined) return known;
    const number = this.#texts.push(stem) - 1;
    this.#numberOf.set(stem, number);
    this.#hashes.push(hashOf(stem));
    return number;
  }
}

const known = new WeakMap<Vocabulary, Stems>();

/** The stems of a vocabulary's words: one table for all who ask. */
export function stemsOf(vocabulary: Vocabulary): Stems {
  const found = known.get(vocabulary) ?? new Stems(vocabulary);
  known.set(vocabulary, found);
  return found;
}

/** The stem of one word; "" where it says nothing. */
export function stemOf(word: string): string {
  const plain = fold(word).replace(/[.'’]/g, "");
  if (empty.has(plain) || !/[a-z]/.test(plain)) return "";
  const found = ownValue(irregular, plain);
  if (found) return found;
  const american = americanSpelling(plain);
  return american.length < 4 ? american : withoutEnding(american);
}

function withoutEnding(word: string): string {
  const stem = word
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?<=[a-z]{3})ing$/, "")
    .replace(/(?<=[a-z]{3})ed$/, "")
    .replace(/(?<=[a-z]{3})ly$/, "")
    .replace(/(?<=[a-z]{2})e{1,9}$/, "");
  // "planned", "cutting": the letter that the ending doubled.
  return stem !== word && /([^aeioulsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
