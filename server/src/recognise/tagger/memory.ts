import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { Mark, type Surface } from "../names/surface";
import { kindOf, Part, partOf } from "./labels";
import type { RuleLabels } from "./rule-labels";

/**
 * What each word of an article does in it, its own place left out: whether it is written small, with a capital where
 * none is asked for, as what part of which kind of name the rules have it, what stands around it, and what the words
 * beside it call it.
 */
export class Memory {
  /** The numbers of the words at each token that has a capital, from 1 on; else 0. */
  readonly #number: Int32Array;
  readonly #facts: Int32Array;
  /** For each word's number the facts that hold at one place of it or more, and at two or more. */
  readonly #once: Int32Array;
  readonly #twice: Int32Array;
  /** For each place of a word the next place of the same word; the last goes back to the first. */
  readonly #nextPlace: Int32Array;

  /** `called` says what the words beside a token's name call it. */
  constructor(surface: Surface, rules: RuleLabels, called: Uint8Array) {
    const { prose, count, marks, capitals, capitalCount, small, room } = surface;
    const { vocabulary, tokens } = prose;
    const { numberOf } = room;
    this.#number = room.wordNumbers.take(count);
    this.#facts = room.facts.take(count);
    this.#nextPlace = room.nextPlaces.take(count);
    this.#once = room.factsOnce.take(capitalCount + 1);
    this.#twice = room.factsTwice.take(capitalCount + 1);
    const firstPlace = room.firstPlaces.take(capitalCount + 1);
    const lastPlace = room.lastPlaces.take(capitalCount + 1);
    numberOf.clear();
    let words = 0;
    for (let capital = 0; capital < capitalCount; capital++) {
      const at = capitals[capital]!;
      if (!(marks[at]! & Mark.capital)) continue;
      const lower = vocabulary.lower(tokens.word[at]!);
      let number = numberOf.get(lower);
      if (number < 0) {
        number = ++words;
        numberOf.set(lower, number);
        firstPlace[number] = at;
        this.#once[number] = small.has(lower) ? 1 : 0;
      } else this.#nextPlace[lastPlace[number]!] = at;
      lastPlace[number] = at;
      this.#nextPlace[at] = firstPlace[number]!;
      this.#number[at] = number;
      const facts = factsAt(surface, rules, at) | (called[at]! << 18);
      this.#facts[at] = facts;
      this.#twice[number]! |= this.#once[number]! & facts;
      this.#once[number]! |= facts;
    }
  }

  /** Bits of the facts that hold for the token's word elsewhere in the article. */
  of(at: number): number {
    const number = this.#number[at]!;
    if (number === 0) return 0;
    const own = this.#facts[at]!;
    return (this.#once[number]! & ~own) | (this.#twice[number]! & own);
  }

  /** The next place of the token's word in the article, after the last the first; the token itself where it is the only one. */
  nextPlace(at: number): number {
    return this.#number[at] === 0 ? at : this.#nextPlace[at]!;
  }
}

/** The facts that one place of a word states. The first bit is for words in small letters. */
function factsAt(surface: Surface, rules: RuleLabels, at: number): number {
  const { prose, lexicon, bits, marks, count } = surface;
  const { type, word } = prose.tokens;
  let facts = marks[at]! & (Mark.opening | Mark.flat) ? 2 : 4;
  const label = rules.label[at]!;
  if (label > 0 && !(marks[at]! & Mark.flat)) {
    const part = partOf(label);
    const kind = kindOf(label);
    if (kind === 0) facts |= part === Part.unit ? 8 : part === Part.last ? 16 : part === Part.begin ? 32 : 64;
    else if (kind === 1) facts |= part === Part.unit ? 128 : part === Part.begin ? 256 : 512;
    else if (kind === 2) facts |= part === Part.unit ? 1024 : 2048;
    else facts |= 4096;
  }
  if (at > 0 && !(marks[at]! & Mark.starts)) {
    const link = lexicon.link(word[at - 1]!);
    if (bits[at - 1]! & Lex.title) facts |= 1 << 13;
    if (link === Link.in) facts |= 1 << 14;
    else if (link === Link.the) facts |= 1 << 15;
  }
  if (at + 1 < count && !(marks[at + 1]! & Mark.starts)) {
    if (bits[at + 1]! & Lex.speech) facts |= 1 << 16;
    else if (type[at + 1] === TokenType.clitic) facts |= 1 << 17;
  }
  return facts;
}
