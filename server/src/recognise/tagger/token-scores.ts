import { labelCount } from "./labels";
import type { Model } from "./model";
import { longestStretch, type Stretch } from "./stretches";
import { SumCache } from "./sum-cache";
import {
  afterPlace,
  beforePlace,
  featureGroups,
  mostPlaces,
  pairCount,
  type Reading,
  readKeys,
  readPairs,
  readPlaces,
  readWords,
} from "./token-features";
import { reach, type WordTraits } from "./word-features";
import { WordRows } from "./word-rows";

const wordCount = 2 * reach + 1;

/** Adds up the scores of tokens' labels out of rows that are kept for words and for groups of features. */
export class TokenScores {
  readonly #model: Model;
  readonly #traits: WordTraits;
  /** The rows of words by how far they stand from the token, the farthest before it first. */
  readonly #wordRows: readonly WordRows[];
  readonly #groups: readonly SumCache[];
  readonly #beforePlace: WordRows;
  readonly #afterPlace: WordRows;
  readonly #words = new Int32Array(longestStretch + 2 * reach);
  readonly #keys = new Int32Array(2 * featureGroups.length);
  readonly #places = new Int32Array(2 * mostPlaces);
  readonly #pairs = new Int32Array(pairCount);
  readonly #rows = new Int32Array(wordCount + featureGroups.length + pairCount + 2 * mostPlaces);
  readonly #scores = new Int32Array(longestStretch * labelCount);

  constructor(traits: WordTraits, model: Model) {
    this.#model = model;
    this.#traits = traits;
    this.#wordRows = Array.from(
      { length: wordCount },
      (_, index) => new WordRows((word) => model.addRow(traits.featuresOf(word, index - reach))),
    );
    this.#groups = featureGroups.map((group) => new SumCache(model, (one, two) => group(traits, one, two)));
    this.#beforePlace = new WordRows((word) => model.rowOf(beforePlace(traits, word)));
    this.#afterPlace = new WordRows((word) => model.rowOf(afterPlace(traits, word)));
  }

  /** The scores of a stretch's tokens, `labelCount` integers each; good until the next call. */
  read(reading: Reading, stretch: Stretch): Int32Array {
    readWords(reading, stretch, this.#words);
    for (let at = stretch.first; at < stretch.end; at++) {
      const count = this.#findRows(reading, stretch, at);
      this.#model.sum(this.#rows, count, this.#scores, (at - stretch.first) * labelCount);
    }
    return this.#scores;
  }

  /** Finds the rows that a token's scores are the sum of, and returns how many. */
  #findRows(reading: Reading, stretch: Stretch, at: number): number {
    const rows = this.#rows;
    const keys = this.#keys;
    let count = 0;
    for (let word = at - stretch.first; count < wordCount; word++)
      rows[count] = this.#wordRows[count++]!.rowOf(this.#words[word]!);
    readKeys(reading, stretch, this.#words, at, keys);
    for (let group = 0; group < featureGroups.length; group++)
      rows[count++] = this.#groups[group]!.rowOf(keys[2 * group]!, keys[2 * group + 1]!);
    readPairs(this.#traits, this.#words, at - stretch.first + reach, this.#pairs);
    for (let pair = 0; pair < pairCount; pair++) {
      const row = this.#model.rowOf(this.#pairs[pair]!);
      if (row !== 0) rows[count++] = row;
    }
    const places = readPlaces(reading, at, this.#places);
    for (let place = 0; place < places; place += 2) {
      const before = this.#beforePlace.rowOf(this.#places[place]!);
      if (before !== 0) rows[count++] = before;
      const after = this.#afterPlace.rowOf(this.#places[place + 1]!);
      if (after !== 0) rows[count++] = after;
    }
    return count;
  }
}
