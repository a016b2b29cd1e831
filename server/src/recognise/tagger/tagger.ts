import { Lex, type Lexicon } from "../lexicon";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { readAppositions } from "./appositions";
import { kindOf, kinds, labelCount, outside, Part, partOf } from "./labels";
import { Memory } from "./memory";
import { type Model, packedCount, unpackScores } from "./model";
import { readPhrases } from "./phrases";
import { toRuleLabels } from "./rule-labels";
import { findStretches, longestStretch, type Stretch } from "./stretches";
import { SumCache } from "./sum-cache";
import {
  factFeatures,
  mostFeatures,
  neighbour,
  type Reading,
  readFeatures,
  ruleFeatures,
  ruleKey,
} from "./token-features";
import { LabelSearch } from "./viterbi";
import { reach, WordTraits } from "./word-features";
import { WordScores } from "./word-scores";

/** A learned tagger over one vocabulary; it keeps what it has worked out of each word. */
export class Tagger {
  readonly #model: Model;
  readonly #traits: WordTraits;
  readonly #wordScores: readonly WordScores[];
  readonly #factScores: SumCache;
  readonly #ruleScores: SumCache;
  readonly #features = new Int32Array(mostFeatures);
  /** The rows of the model's table that a token's scores are the sum of. */
  readonly #rows = new Int32Array(mostFeatures + mostRows);
  /** The scores of one token, packed, and of all tokens of a stretch. */
  readonly #packed = new Int32Array(packedCount);
  readonly #scores = new Int32Array(longestStretch * labelCount);
  readonly #search: LabelSearch;

  constructor(lexicon: Lexicon, model: Model) {
    this.#model = model;
    this.#search = new LabelSearch(model.transitions);
    this.#traits = new WordTraits(lexicon);
    this.#factScores = new SumCache(model, factFeatures);
    this.#ruleScores = new SumCache(model, ruleFeatures);
    this.#wordScores = Array.from(
      { length: 2 * reach + 1 },
      (_, index) => new WordScores(model, this.#traits, index - reach),
    );
  }

  /** The names of a text as the tagger sees them, given what the rules propose; in order and disjoint. */
  tag(surface: Surface, proposals: readonly NameProposal[]): NameProposal[] {
    const stretches = findStretches(surface);
    const reading = toReading(surface, this.#traits, proposals, stretches);
    const names: NameProposal[] = [];
    for (const stretch of stretches)
      if (!isIdle(reading, stretch)) pushNames(stretch, this.#label(reading, stretch), names);
    return names;
  }

  #label(reading: Reading, stretch: Stretch): Uint8Array {
    const { first, end } = stretch;
    for (let at = first; at < end; at++) {
      this.#model.sum(this.#rows, this.#findRows(reading, stretch, at), this.#packed);
      unpackScores(this.#packed, 0, this.#scores, (at - first) * labelCount);
    }
    return this.#search.bestLabels(this.#scores, end - first);
  }

  /** Finds the rows that a token's features have, and returns how many. */
  #findRows(reading: Reading, stretch: Stretch, at: number): number {
    const rows = this.#rows;
    let found = 0;
    for (let offset = -reach; offset <= reach; offset++)
      rows[found++] = this.#wordScores[offset + reach]!.rowOf(neighbour(reading, at, offset));
    const facts = reading.memory.of(at);
    rows[found++] = this.#factScores.rowOf(facts);
    rows[found++] = this.#ruleScores.rowOf(ruleKey(reading, at));
    const count = readFeatures(reading, stretch, at, facts, this.#features);
    for (let index = 0; index < count; index++) {
      const row = this.#model.rowOf(this.#features[index]!);
      if (row !== 0) rows[found++] = row;
    }
    return found;
  }
}

/** A token's rows that are kept for words, facts and rules, and those that fill up the last four. */
const mostRows = 2 * reach + 3 + 3;

/** Gathers what the features of a text are read from. */
export function toReading(
  surface: Surface,
  traits: WordTraits,
  proposals: readonly NameProposal[],
  stretches: readonly Stretch[],
): Reading {
  const rules = toRuleLabels(surface.count, proposals);
  const phrases = readPhrases(surface, stretches);
  const called = readAppositions(surface, stretches);
  const memory = new Memory(surface, rules, called, traits.places);
  return { surface, traits, rules, called, memory, phrases };
}

/** True for a common word that opens a sentence or stands in a headline alone, where the rules see nothing. */
export function isIdle({ surface, rules }: Reading, { first, end }: Stretch): boolean {
  return (
    end - first === 1 &&
    rules.label[first] === outside &&
    (surface.marks[first]! & (Mark.opening | Mark.flat)) !== 0 &&
    (surface.bits[first]! & Lex.common) !== 0
  );
}

function pushNames({ first, end }: Stretch, labels: Uint8Array, names: NameProposal[]): void {
  let start = 0;
  for (let at = 0; at < end - first; at++) {
    const label = labels[at]!;
    if (label === outside) continue;
    const part = partOf(label);
    if (part === Part.begin || part === Part.unit) start = at;
    if (part === Part.last || part === Part.unit)
      names.push({
        firstToken: first + start,
        endToken: first + at + 1,
        kind: kinds[kindOf(label)]!,
        score: 0.8,
        titleToken: first + start,
      });
  }
}
