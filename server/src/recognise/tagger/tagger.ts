import type { Lexicon } from "../lexicon";
import type { NameProposal } from "../names/proposal";
import type { Surface } from "../names/surface";
import { kindOf, kinds, labelCount, outside, Part, partOf } from "./labels";
import { Memory } from "./memory";
import type { Model } from "./model";
import { readPhrases } from "./phrases";
import { toRuleLabels } from "./rule-labels";
import { findStretches, type Stretch } from "./stretches";
import { mostFeatures, neighbour, type Reading, readFeatures } from "./token-features";
import { bestLabels } from "./viterbi";
import { reach, WordTraits } from "./word-features";
import { WordScores } from "./word-scores";

/** A learned tagger over one vocabulary; it keeps what it has worked out of each word. */
export class Tagger {
  readonly #model: Model;
  readonly #traits: WordTraits;
  readonly #wordScores: readonly WordScores[];
  readonly #features = new Int32Array(mostFeatures);

  constructor(lexicon: Lexicon, model: Model) {
    this.#model = model;
    this.#traits = new WordTraits(lexicon);
    this.#wordScores = Array.from(
      { length: 2 * reach + 1 },
      (_, index) => new WordScores(model, this.#traits, index - reach),
    );
  }

  /** The names of a text as the tagger sees them, given what the rules propose; in order and disjoint. */
  tag(surface: Surface, proposals: readonly NameProposal[]): NameProposal[] {
    const stretches = findStretches(surface);
    const reading = toReading(surface, this.#traits, proposals, stretches);
    const scores = stretches.map((stretch) => this.#scoreStretch(reading, stretch));
    shareScores(reading, stretches, scores);
    const names: NameProposal[] = [];
    stretches.forEach(({ first, end }, index) => {
      pushNames(first, bestLabels(scores[index]!, end - first, this.#model.transitions), names);
    });
    return names;
  }

  #scoreStretch(reading: Reading, stretch: Stretch): Int32Array {
    const scores = new Int32Array((stretch.end - stretch.first) * labelCount);
    for (let at = stretch.first; at < stretch.end; at++) this.#score(reading, stretch, at, scores);
    return scores;
  }

  #score(reading: Reading, stretch: Stretch, at: number, scores: Int32Array): void {
    const from = (at - stretch.first) * labelCount;
    for (let offset = -reach; offset <= reach; offset++)
      this.#wordScores[offset + reach]!.addTo(scores, from, neighbour(reading, at, offset));
    const { rows } = this.#model;
    const count = readFeatures(reading, stretch, at, this.#features);
    for (let index = 0; index < count; index++) {
      const row = this.#model.rowOf(this.#features[index]!);
      if (row < 0) continue;
      for (let label = 0; label < labelCount; label++) scores[from + label]! += rows[row + label]!;
    }
  }
}

/** Gathers what the features of a text are read from. */
export function toReading(
  surface: Surface,
  traits: WordTraits,
  proposals: readonly NameProposal[],
  stretches: readonly Stretch[],
): Reading {
  const rules = toRuleLabels(surface.count, proposals);
  const phrases = readPhrases(surface, stretches);
  return { surface, traits, rules, memory: new Memory(surface, rules), phrases };
}

/** Words that stand alone at several places are decided together, half by each place and half by all of them. */
function shareScores(
  { surface }: Reading,
  stretches: readonly Stretch[],
  scores: readonly Int32Array[],
): void {
  const { vocabulary, tokens } = surface.prose;
  const places = new Map<number, Int32Array[]>();
  stretches.forEach(({ first, end }, index) => {
    if (end - first > 1) return;
    const word = vocabulary.lower(tokens.word[first]!);
    const list = places.get(word);
    if (list) list.push(scores[index]!);
    else places.set(word, [scores[index]!]);
  });
  for (const list of places.values()) {
    if (list.length < 2) continue;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      for (const own of list) sum += own[label]!;
      for (const own of list)
        own[label] = Math.round(own[label]! * (1 - shared) + (sum / list.length) * shared);
    }
  }
}

/** How much of a word's scores is that of all its places. */
const shared = 0.3;

function pushNames(first: number, labels: Uint8Array, names: NameProposal[]): void {
  let start = 0;
  for (let at = 0; at < labels.length; at++) {
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
