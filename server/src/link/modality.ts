import type { FigureMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { TokenType } from "../text/tokens";
import type { Modality } from "./claim";

const marks: ReadonlyMap<string, Modality> = new Map(
  (
    [
      [
        "target",
        "target targets goal goals pledge pledged pledges commit committed commitment aim aims aimed agree agreed agreeing demand demanded demands benchmark plan plans planned proposed proposal promised promise promises vowed ceiling limit",
      ],
      ["hypothetical", "if could might may unless whether possibly perhaps suppose hypothetical scenario"],
      ["future", "will forecast forecasts expected expects projected predicted estimates"],
      ["past", "previously formerly earlier originally initially"],
    ] as const
  ).flatMap(([modality, words]) => words.split(" ").map((word): [string, Modality] => [word, modality])),
);

// "Would" is left out: in reported speech it states a plain fact of a plan that others write with "will" or without.

/** How far before a figure a word says how it is meant, and how far after it. */
const before = 12;
const after = 5;

/** "Might promise 40": a supposition this close before a figure outweighs what is nearer. */
const reach = 6;

/**
 * Whether the words around a figure state what is, was, is aimed at, is to come, or is only supposed. "From" before a
 * figure ("up from 31") and "last year" make it past. Without any such word it is actual.
 */
export function modalityOf(
  prose: Prose,
  mention: FigureMention,
  within: { readonly first: number; readonly end: number },
): Modality {
  const { tokens, vocabulary } = prose;
  const wordAt = (token: number): string =>
    token >= within.first && token < within.end && tokens.type[token] === TokenType.word
      ? vocabulary.text(vocabulary.lower(tokens.word[token]!))
      : "";
  if (wordAt(mention.firstToken - 1) === "from") return "past";
  const first = Math.max(within.first, mention.firstToken - before);
  const end = Math.min(within.end, mention.endToken + after);
  let found: Modality = "actual";
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = first; at < end; at++) {
    const modality = marks.get(wordAt(at));
    // A word after the figure weighs less: "5 percent target" but "5 percent, and would".
    const distance = at < mention.firstToken ? mention.firstToken - at : (at - mention.endToken + 1) * 2;
    if (modality === "hypothetical" && at < mention.firstToken && distance <= reach) return modality;
    if (modality && distance < nearest) {
      found = modality;
      nearest = distance;
    }
  }
  return found;
}
