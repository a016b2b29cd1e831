import { labelCount } from "./labels";
import type { Model } from "./model";
import { RowTable } from "./row-table";
import { longestStretch, type Stretch } from "./stretches";
import { SumCache } from "./sum-cache";
import {
  afterOther,
  beforeOther,
  featureGroups,
  markOf,
  mostOthers,
  pairCount,
  type Reading,
  rareGroups,
  readKeys,
  readOthers,
  readPairs,
  readWordPlaces,
  readWords,
  wordFeatures,
} from "./token-features";
import { reach, type WordTraits } from "./word-features";
import { WordRows } from "./word-rows";

const groupCount = featureGroups.length + rareGroups.length;

/** Adds up the scores of tokens' labels out of rows that are kept for words and for groups of features. */
export class TokenScores {
  readonly #traits: WordTraits;
  readonly #model: Model;
  readonly #table: RowTable;
  readonly #wordRows: WordRows;
  readonly #groups: readonly SumCache[];
  /** The words of a stretch and around it, and where their rows are kept. */
  readonly #words = new Int32Array(longestStretch + 2 * reach);
  readonly #blocks = new Int32Array(longestStretch + 2 * reach);
  readonly #keys = new Int32Array(2 * groupCount);
  readonly #pairs = new Int32Array(pairCount);
  readonly #wordPlaces = new Int32Array(2 * reach + 1);
  readonly #others = new Int32Array(2 * mostOthers);
  readonly #rows = new Int32Array(2 * reach + 1 + groupCount + pairCount + 2 * mostOthers);
  readonly #scores = new Int32Array(longestStretch * labelCount);

  constructor(traits: WordTraits, model: Model) {
    this.#traits = traits;
    this.#model = model;
    this.#table = new RowTable(model);
    this.#groups = [...featureGroups, ...rareGroups].map(
      (group) => new SumCache(this.#table, (one, two) => group(traits, one, two)),
    );
    this.#wordRows = new WordRows(this.#table, {
      featuresOf: (word, place) => wordFeatures(traits, word, place),
      beforeOther: (word) => model.rowOf(beforeOther(traits, word)),
      afterOther: (word) => model.rowOf(afterOther(traits, word)),
    });
  }

  /** The scores of a stretch's tokens, `labelCount` integers each; good until the next call. */
  read(reading: Reading, stretch: Stretch): Int32Array {
    this.#wordRows.makeRoom();
    const count = readWords(reading, stretch, this.#words);
    for (let index = 0; index < count; index++)
      this.#blocks[index] = this.#wordRows.blockOf(this.#words[index]!);
    for (let at = stretch.first; at < stretch.end; at++) {
      const rows = this.#findRows(reading, stretch, at);
      this.#table.sum(this.#rows, rows, this.#scores, (at - stretch.first) * labelCount);
    }
    return this.#scores;
  }

  /** Finds the rows that a token's scores are the sum of, and returns how many. */
  #findRows(reading: Reading, stretch: Stretch, at: number): number {
    const rows = this.#rows;
    const keys = this.#keys;
    const here = at - stretch.first + reach;
    let count = 0;
    readWordPlaces(stretch, at, this.#wordPlaces);
    for (let word = at - stretch.first; count <= 2 * reach; word++)
      rows[count] = this.#wordRows.rowOf(this.#blocks[word]!, this.#words[word]!, this.#wordPlaces[count++]!);
    readKeys(reading, stretch, this.#words, at, keys);
    for (let group = 0; group < featureGroups.length; group++)
      rows[count++] = this.#groups[group]!.rowOf(keys[2 * group]!, keys[2 * group + 1]!);
    for (let group = featureGroups.length; group < groupCount; group++)
      if (keys[2 * group] !== 0)
        rows[count++] = this.#groups[group]!.rowOf(keys[2 * group]!, keys[2 * group + 1]!);
    readPairs(this.#traits, this.#words, here, markOf(reading, at), this.#pairs);
    for (let pair = 0; pair < pairCount; pair++) {
      const row = this.#model.rowOf(this.#pairs[pair]!);
      if (row !== 0) rows[count++] = row;
    }
    const others = readOthers(reading, at, this.#others);
    for (let other = 0; other < others; other += 2) {
      const before = this.#wordRows.beforeOther(this.#others[other]!);
      if (before !== 0) rows[count++] = before;
      const after = this.#wordRows.afterOther(this.#others[other + 1]!);
      if (after !== 0) rows[count++] = after;
    }
    return count;
  }
}
