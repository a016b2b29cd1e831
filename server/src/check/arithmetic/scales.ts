import { KeptByContent } from "../../index/kept-by-content";
import type { Trait } from "../../index/trait";
import { hashNumbers, hashOf } from "../../text/hash";
import { type Scale, scaledFigures } from "./scaled";

/** The figures of so many articles are kept. */
const room = 4096;

const kept = new KeptByContent(
  (article): readonly Scale[] =>
    scaledFigures(article).map(({ mantissa, scale, digits }) => ({ mantissa, scale, digits })),
  room,
);

/** How an article writes its figures with a word of number, in text order. */
export const scalesOf: Trait<readonly Scale[]> = {
  name: "scales",
  of: (article) => kept.of(article),
  hash: (scales) => hashNumbers(scales.map(({ mantissa, scale }) => hashOf(`${mantissa} ${scale}`))),
};
