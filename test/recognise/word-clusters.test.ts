import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kMeans } from "../../scripts/clusters/k-means";
import { packClusters } from "../../scripts/clusters/pack";
import { readVectors } from "../../scripts/clusters/vectors";
import { keyOf, noCluster, WordClusters } from "../../server/src/recognise/tagger/word-clusters";

describe("clusters of words", () => {
  it("are read as they were packed, whatever the words", () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, count) => {
        const clusterOf = Int32Array.from(list, (_, index) => (index * 7) % count);
        const groupOf = Int32Array.from({ length: count }, (_, cluster) => cluster >> 2);
        const fieldOf = Int32Array.from({ length: count }, (_, cluster) => cluster >> 4);
        const clusters = new WordClusters(packClusters({ words: list, clusterOf, groupOf, fieldOf }));
        const first = new Map<number, number>();
        list.forEach((word, index) => {
          if (!first.has(keyOf(word))) first.set(keyOf(word), clusterOf[index]!);
        });
        for (const [key, cluster] of first) {
          expect(clusters.of(key)).toBe(cluster);
          expect(clusters.groupOf(cluster)).toBe(cluster >> 2);
          expect(clusters.fieldOf(cluster)).toBe(cluster >> 4);
        }
        const other = keyOf("\u0001 no word");
        if (!first.has(other)) expect(clusters.of(other)).toBe(noCluster);
      }),
    );
  });

  it("say so where what was packed was cut", () => {
    const packed = packClusters({
      words: ["tarn", "mere", "loch"],
      clusterOf: Int32Array.of(0, 0, 0),
      groupOf: Int32Array.of(0),
      fieldOf: Int32Array.of(0),
    });
    expect(() => new WordClusters(packed.slice(0, -4))).toThrow("packed clusters end too early");
  });

  it("hold together what stands in like company, and apart what does not", () => {
    const clusters = WordClusters.load();
    const fieldOf = (word: string): number => clusters.fieldOf(clusters.of(keyOf(word)));
    expect(clusters.of(keyOf("tuesday"))).toBe(clusters.of(keyOf("wednesday")));
    expect(fieldOf("toyota")).toBe(fieldOf("honda"));
    expect(fieldOf("toyota")).not.toBe(fieldOf("tuesday"));
  });
});

/** Rows of two numbers and unit length, by their angles in degrees. */
const rowsAt = (degrees: readonly number[]): Float32Array =>
  Float32Array.from(
    degrees.flatMap((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]),
  );

describe("grouping by k-means", () => {
  it("puts rows of like direction together, and gives the same each time", () => {
    const rows = rowsAt([0, 3, 5, 118, 120, 123, 240, 244]);
    const { clusterOf, centres } = kMeans(rows, 2, 3, { seed: 4 });
    const [a, , , b, , , c] = clusterOf;
    expect(new Set([a, b, c]).size).toBe(3);
    expect([...clusterOf]).toEqual([a, a, a, b, b, b, c, c]);
    expect(kMeans(rows, 2, 3, { seed: 4 }).centres).toEqual(centres);
  });

  it("finds centres on the leading rows and moves them by all", () => {
    const { clusterOf } = kMeans(rowsAt([0, 90, 4, 86, 2, 88]), 2, 2, { leading: 2 });
    expect(clusterOf[0]).not.toBe(clusterOf[1]);
    expect([...clusterOf]).toEqual([0, 1, 0, 1, 0, 1].map((side) => clusterOf[side]));
  });

  it("refuses more clusters than there are rows", () => {
    expect(() => kMeans(rowsAt([0, 90]), 2, 3)).toThrow("3 clusters of 2 rows");
  });
});

describe("vectors of words", () => {
  it("are read folded, without what is no word, each of unit length", () => {
    const folder = mkdtempSync(join(tmpdir(), "vectors-"));
    try {
      const entries = {
        Émile: [1, 2, 3],
        emile: [9, 9, 9],
        "2,000": [4, 4, 1],
        "a.m.": [3, 1, 0],
        tarn: [0, 5, 1],
      };
      const path = join(folder, "vectors.json");
      writeFileSync(path, JSON.stringify({ words: Object.keys(entries), dimensions: 3, vectors: entries }));
      const { words, values, dimensions } = readVectors(path, 10);
      expect(words).toEqual(["emile", "a.m.", "tarn"]);
      for (let row = 0; row < words.length; row++)
        expect(Math.hypot(...values.subarray(row * dimensions, (row + 1) * dimensions))).toBeCloseTo(1, 5);
      expect(readVectors(path, 1).words).toEqual(["emile"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
