import { Lex, type Lexicon } from "../lexicon";
import { type NameProposal, proposed } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { readAppositions } from "./appositions";
import type { KeptLabels } from "./kept-labels";
import { kindOf, kinds, outside, Part, partOf } from "./labels";
import { Memory } from "./memory";
import type { Model } from "./model";
import { readPhrases } from "./phrases";
import { toRuleLabels } from "./rule-labels";
import { findStretches, type Stretch } from "./stretches";
import type { Reading } from "./token-features";
import { TokenScores } from "./token-scores";
import { LabelSearch } from "./viterbi";
import { WordTraits } from "./word-features";

/** A learned tagger over one vocabulary; it keeps what it has worked out of each word. */
export class Tagger {
  readonly #traits: WordTraits;
  readonly #scores: TokenScores;
  readonly #search: LabelSearch;

  constructor(lexicon: Lexicon, model: Model) {
    this.#traits = new WordTraits(lexicon);
    this.#scores = new TokenScores(this.#traits, model);
    this.#search = new LabelSearch(model.transitions);
  }

  /**
   * The names of a text as the tagger sees them, given what the rules propose; in order and disjoint. With `kept` given, the
   * labels that it has are not worked out again.
   */
  tag(surface: Surface, proposals: readonly NameProposal[], kept?: KeptLabels): NameProposal[] {
    const stretches = findStretches(surface);
    const reading = toReading(surface, this.#traits, proposals, stretches);
    const names: NameProposal[] = [];
    kept?.turn();
    for (const stretch of stretches) {
      if (isIdle(reading, stretch)) continue;
      const labels = kept ? this.#keptLabel(kept, reading, stretch) : this.#label(reading, stretch);
      pushNames(stretch, labels, names);
    }
    return names;
  }

  // Apart from `tag`, whose loop would otherwise make a closure's context for every stretch of every text.
  #keptLabel(kept: KeptLabels, reading: Reading, stretch: Stretch): Uint8Array {
    return kept.labelsOf(reading, stretch, () => this.#label(reading, stretch));
  }

  #label(reading: Reading, stretch: Stretch): Uint8Array {
    return this.#search.bestLabels(this.#scores.read(reading, stretch), stretch.end - stretch.first);
  }
}

/** Gathers what the features of a text are read from. */
export function toReading(
  surface: Surface,
  traits: WordTraits,
  proposals: readonly NameProposal[],
  stretches: readonly Stretch[],
): Reading {
  const rules = toRuleLabels(surface, proposals);
  const phrases = readPhrases(surface, stretches);
  const called = readAppositions(surface, stretches);
  const memory = new Memory(surface, rules, called);
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
      names.push(proposed(kinds[kindOf(label)]!, first + start, first + at + 1, 0.8));
  }
}
