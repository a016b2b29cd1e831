// How the tagger is trained. Found by cross-validation over the corpora; the scores change little around these values.
import type { Settings } from "./crf";

export const settings: Settings = {
  epochs: 4,
  settled: 2,
  rate: 0.03,
  decay: 0.02,
  dropout: 0.5,
  rareDropout: 0.75,
  rare: 25,
  trust: 2,
  leastCount: 3,
  runs: 3,
};

/** How many features are kept: 60,000 do no better on other corpora. */
export const keptFeatures = 40_000;

/** How much a varied copy of a text weighs beside the text. */
export const copyWeight = 0.7;
