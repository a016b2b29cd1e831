import { describe, expect, it } from "vitest";
import { packModel } from "../../scripts/train/pack";
import { createRandom } from "../../scripts/train/random";
import { Lexicon } from "../../server/src/recognise/lexicon";
import { decideArticle } from "../../server/src/recognise/names/decide";
import { proposeNames } from "../../server/src/recognise/names/propose";
import { readSurface } from "../../server/src/recognise/names/surface";
import { before, labelCount, mayEnd, opening } from "../../server/src/recognise/tagger/labels";
import { Model, rowSize } from "../../server/src/recognise/tagger/model";
import { loadModel, unpackModel } from "../../server/src/recognise/tagger/packed-weights";
import { RowTable } from "../../server/src/recognise/tagger/row-table";
import { findStretches, longestStretch } from "../../server/src/recognise/tagger/stretches";
import { toReading } from "../../server/src/recognise/tagger/tagger";
import { readFeatures, readWords } from "../../server/src/recognise/tagger/token-features";
import { TokenScores } from "../../server/src/recognise/tagger/token-scores";
import { LabelSearch } from "../../server/src/recognise/tagger/viterbi";
import { reach, WordTraits } from "../../server/src/recognise/tagger/word-features";
import { WordRows } from "../../server/src/recognise/tagger/word-rows";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";
import { checkNames } from "./check-names";

describe("the tagger", () => {
  it("sees names that no list and no rule has", () => {
    checkNames(
      "Mayor [Ines Falk](person) met [Torvik](person), who declined, and [Torvik](person) said so again.",
    );
    checkNames("The ferry left [Quillmouth](place) for [Ostrava](place) on Monday.");
  });

  it("takes a word that is one slip from a surname of the article for that person", () => {
    checkNames(
      "[Anna Holmqvist](person) spoke to the strikers, and [Holmqist](person) apologised to them. [Holmqvist](person) left.",
    );
  });

  it("finds the names of the running text in its headline", () => {
    checkNames(
      "[Ines Falk](person) Leaves [Larmouth Harbour Trust](organization) After Long Dispute\n\nThe chairwoman of the [Larmouth Harbour Trust](organization), [Ines Falk](person), resigned on Monday.",
    );
  });

  it("leaves ordinary words of a headline alone", () => {
    checkNames(
      "Strike Cancels Flights and Exposes Deep Labor Rifts\n\nThe airline said on Monday that its flights from [Frankfurt](place) were cancelled.",
    );
  });

  it("leaves the Latin names of species alone", () => {
    checkNames(
      "[Ines Falk](person) kept colonies of Nomada panzeri and of Formica fusca in [Larmouth](place).",
    );
  });

  it("parts who took a picture from what it shows", () => {
    checkNames(
      "The wolves were led by [Ines Falk](person) Image: [Bo Tarrant](person).\n\nPhoto: [Bo Tarrant](person)",
    );
  });

  it("sees an acronym and its expansion", () => {
    checkNames(
      "The [Borough Transit Authority](organization) ([BTA](organization)) raised fares. The [BTA](organization) said so on Friday.",
    );
  });
});

describe("weights", () => {
  it("come out of their text as they went in", () => {
    const hashes = Int32Array.of(-5, 7, 2_000_000_000);
    const rows = Int8Array.from({ length: 3 * labelCount }, (_, index) =>
      index % 4 === 0 ? 0 : 60 - index * 3,
    );
    const transitions = Int16Array.from({ length: labelCount * labelCount }, (_, index) => 300 - 2 * index);
    const model = unpackModel(packModel({ hashes, rows, transitions }));
    expect([...model.transitions]).toEqual([...transitions]);
    hashes.forEach((hash, feature) => {
      const scores = new Int32Array(labelCount);
      new RowTable(model).sum(Int32Array.of(model.rowOf(hash)), 1, scores, 0);
      expect([...scores]).toEqual([...rows.subarray(feature * labelCount, (feature + 1) * labelCount)]);
    });
  });

  it("have a row of noughts for a feature that they do not know", () => {
    const model = unpackModel(
      packModel({
        hashes: Int32Array.of(7),
        rows: new Int8Array(labelCount).fill(1),
        transitions: new Int16Array(labelCount * labelCount),
      }),
    );
    const scores = new Int32Array(labelCount).fill(5);
    new RowTable(model).sum(Int32Array.of(model.rowOf(8)), 1, scores, 0);
    expect([...scores]).toEqual(new Array(labelCount).fill(0));
  });

  it("add up rows, kept sums among them, however many", () => {
    const hashes = Int32Array.from({ length: 40 }, (_, index) => index * 7919);
    const rows = Int8Array.from({ length: 40 * labelCount }, (_, index) => ((index * 37) % 255) - 127);
    const model = new Model(hashes, rows, new Int16Array(labelCount * labelCount));
    const table = new RowTable(model);
    const kept = table.reserve(rowSize);
    table.write(kept, [hashes[0]!, hashes[1]!, 5]);
    for (let count = 1; count < 12; count++) {
      const features = Array.from(hashes.subarray(2, 2 + count));
      const scores = new Int32Array(labelCount);
      const summed = Int32Array.from([kept, ...features.map((hash) => model.rowOf(hash))]);
      table.sum(summed, count + 1, scores, 0);
      for (let label = 0; label < labelCount; label++) {
        let sum = 0;
        for (let feature = 0; feature < count + 2; feature++) sum += rows[feature * labelCount + label]!;
        expect(scores[label]).toBe(sum);
      }
    }
  });

  it("are unpacked once", () => {
    expect(loadModel()).toBe(loadModel());
  });
});

describe("the scores of a token", () => {
  it("are the sum of the rows of all features that the training program sees", () => {
    const lexicon = new Lexicon(new Vocabulary());
    const traits = new WordTraits(lexicon);
    const scores = new TokenScores(traits, loadModel());
    const text =
      "Mayor Ines Falk of Larmouth, a village near New York, met Falk's rival. Larmouth Harbour Trust said Falk left on May 3.";
    const surface = readSurface(readProse(text, "plain", lexicon.vocabulary), lexicon);
    const stretches = findStretches(surface);
    const reading = toReading(surface, traits, decideArticle(surface, proposeNames(surface)), stretches);
    const words = new Int32Array(longestStretch + 2 * reach);
    for (const stretch of stretches) {
      readWords(reading, stretch, words);
      const all = scores.read(reading, stretch);
      for (let at = stretch.first; at < stretch.end; at++) {
        const rows = readFeatures(reading, stretch, words, at).map((hash) => loadModel().rowOf(hash));
        const sum = new Int32Array(labelCount);
        new RowTable(loadModel()).sum(Int32Array.from(rows), rows.length, sum, 0);
        const from = (at - stretch.first) * labelCount;
        expect([...all.subarray(from, from + labelCount)]).toEqual([...sum]);
      }
    }
  });
});

describe("the rows of words", () => {
  it("are forgotten where there are too many, and read again", () => {
    const model = new Model(
      Int32Array.of(7),
      new Int8Array(labelCount).fill(3),
      new Int16Array(labelCount * labelCount),
    );
    const table = new RowTable(model);
    const rows = new WordRows(table, {
      featuresOf: (word) => (word === 5 ? [7] : []),
      beforeOther: () => 0,
      afterOther: () => 0,
    });
    const first = rows.rowOf(rows.blockOf(5), 5, 0);
    for (let word = 6; word < 6 + (1 << 16); word++) rows.blockOf(word);
    rows.makeRoom();
    const other = rows.rowOf(rows.blockOf(4), 4, 0);
    expect(other).toBe(first);
    const scores = new Int32Array(labelCount);
    table.sum(Int32Array.of(other), 1, scores, 0);
    expect([...scores]).toEqual(new Array(labelCount).fill(0));
    table.sum(Int32Array.of(rows.rowOf(rows.blockOf(5), 5, 0)), 1, scores, 0);
    expect([...scores]).toEqual(new Array(labelCount).fill(3));
  });
});

describe("a row of labels", () => {
  it("is the best that makes whole names", () => {
    const transitions = new Int16Array(labelCount * labelCount);
    const scores = new Int32Array(3 * labelCount);
    // Alone, the middle token would rather begin a name than go on with one.
    scores[1] = 10;
    scores[labelCount + 1] = 6;
    scores[labelCount + 2] = 5;
    scores[2 * labelCount + 3] = 10;
    expect([...new LabelSearch(transitions).bestLabels(scores, 3).subarray(0, 3)]).toEqual([1, 2, 3]);
  });

  it("is the best of all that may be", () => {
    const random = createRandom(5);
    const draw = (most: number): number => Math.floor((random() * 2 - 1) * most);
    for (let round = 0; round < 60; round++) {
      const transitions = Int16Array.from({ length: labelCount * labelCount }, () => draw(round));
      const scores = Int32Array.from({ length: 4 * labelCount }, () => draw(20));
      const found = new LabelSearch(transitions).bestLabels(scores, 4).subarray(0, 4);
      let best = Number.NEGATIVE_INFINITY;
      const tryAll = (labels: readonly number[], sum: number): void => {
        const at = labels.length;
        const last = labels[at - 1];
        if (last !== undefined && at === 4) {
          if (mayEnd(last)) best = Math.max(best, sum);
          return;
        }
        for (let label = 0; label < labelCount; label++) {
          const isAllowed = last === undefined ? opening.includes(label) : before[label]!.includes(last);
          if (!isAllowed) continue;
          const step = last === undefined ? 0 : transitions[last * labelCount + label]!;
          tryAll([...labels, label], sum + step + scores[at * labelCount + label]!);
        }
      };
      tryAll([], 0);
      let sum = scores[found[0]!]!;
      for (let at = 1; at < 4; at++)
        sum += transitions[found[at - 1]! * labelCount + found[at]!]! + scores[at * labelCount + found[at]!]!;
      expect(sum).toBe(best);
    }
  });
});
