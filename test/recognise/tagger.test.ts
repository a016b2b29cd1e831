import { describe, expect, it } from "vitest";
import { packModel } from "../../scripts/train/pack";
import { labelCount } from "../../server/src/recognise/tagger/labels";
import { Model, packedCount, unpackScores } from "../../server/src/recognise/tagger/model";
import { loadModel, unpackModel } from "../../server/src/recognise/tagger/packed-weights";
import { LabelSearch } from "../../server/src/recognise/tagger/viterbi";
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
      const packed = new Int32Array(packedCount);
      model.sum(Int32Array.of(model.rowOf(hash), 0, 0, 0), 1, packed);
      const scores = new Int32Array(labelCount);
      unpackScores(packed, 0, scores, 0);
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
    const packed = new Int32Array(packedCount).fill(5);
    model.sum(Int32Array.of(model.rowOf(8), 0, 0, 0), 1, packed);
    expect([...packed]).toEqual(new Array(packedCount).fill(0));
  });

  it("add up rows, kept sums among them, however many", () => {
    const hashes = Int32Array.from({ length: 40 }, (_, index) => index * 7919);
    const rows = Int8Array.from({ length: 40 * labelCount }, (_, index) => ((index * 37) % 255) - 127);
    const model = new Model(hashes, rows, new Int16Array(labelCount * labelCount));
    const kept = model.addRow([hashes[0]!, hashes[1]!, 5]);
    for (let count = 1; count < 12; count++) {
      const features = Array.from(hashes.subarray(2, 2 + count));
      const packed = new Int32Array(packedCount);
      model.sum(
        Int32Array.from([kept, ...features.map((hash) => model.rowOf(hash)), 0, 0, 0]),
        count + 1,
        packed,
      );
      const scores = new Int32Array(labelCount);
      unpackScores(packed, 0, scores, 0);
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
});
