import { TokenType } from "../../text/tokens";
import type { WordMap } from "../../text/word-map";
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
  readonly #facts: Int32Array;
  readonly #index: Int32Array;
  /** For each word the facts that hold at one place of it or more, and at two or more. */
  readonly #once: number[] = [];
  readonly #twice: number[] = [];
  /** For each place of a word the next place of the same word; the last goes back to the first. */
  readonly #nextPlace: Int32Array;

  /** `called` says what the words beside a token's name call it; `indexOf` is room to work in, cleared first. */
  constructor(surface: Surface, rules: RuleLabels, called: Uint8Array, indexOf: WordMap) {
    const { prose, count, marks } = surface;
    const { vocabulary, tokens } = prose;
    this.#facts = new Int32Array(count);
    this.#index = new Int32Array(count).fill(-1);
    this.#nextPlace = new Int32Array(count);
    indexOf.clear();
    const firstPlace: number[] = [];
    const lastPlace: number[] = [];
    for (let at = 0; at < count; at++) {
      if (tokens.type[at] !== TokenType.word || !(marks[at]! & Mark.capital)) continue;
      const lower = vocabulary.lower(tokens.word[at]!);
      let index = indexOf.get(lower);
      if (index < 0) {
        index = firstPlace.length;
        indexOf.set(lower, index);
        firstPlace.push(at);
        this.#once.push(0);
        this.#twice.push(0);
      } else this.#nextPlace[lastPlace[index]!] = at;
      lastPlace[index] = at;
      this.#nextPlace[at] = firstPlace[index]!;
      this.#index[at] = index;
      this.#facts[at] = factsAt(surface, rules, at) | (called[at]! << 18);
      this.#add(index, this.#facts[at]!);
    }
    for (let at = 0; at < count; at++) {
      if (tokens.type[at] !== TokenType.word || this.#index[at]! >= 0) continue;
      const small = indexOf.get(tokens.word[at]!);
      if (small >= 0) this.#add(small, 1);
    }
  }

  /** Bits of the facts that hold for the token's word elsewhere in the article. */
  of(at: number): number {
    const index = this.#index[at]!;
    if (index < 0) return 0;
    const own = this.#facts[at]!;
    return (this.#once[index]! & ~own) | (this.#twice[index]! & own);
  }

  /** The next place of the token's word in the article, after the last the first; the token itself where it is the only one. */
  nextPlace(at: number): number {
    return this.#index[at]! < 0 ? at : this.#nextPlace[at]!;
  }

  #add(index: number, facts: number): void {
    this.#twice[index]! |= this.#once[index]! & facts;
    this.#once[index]! |= facts;
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
