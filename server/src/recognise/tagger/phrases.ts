import { Lex } from "../lexicon";
import type { Surface } from "../names/surface";
import { partAt } from "./rule-labels";
import type { Stretch } from "./stretches";

/** For each token of the stretches that a phrase of the lists covers: the phrase's bits and the token's part in it; else 0. */
export function readPhrases(surface: Surface, stretches: readonly Stretch[]): Int32Array {
  const { prose, lexicon, bits } = surface;
  const phrases = surface.room.phrases.take(surface.count);
  for (const { first, end } of stretches) {
    for (let at = first; at < end; ) {
      const phrase = bits[at]! & Lex.startsPhrase ? lexicon.phraseAt(prose.tokens.word, at, end) : undefined;
      if (!phrase) {
        at++;
        continue;
      }
      const stop = at + phrase.length;
      for (let token = at; token < stop; token++)
        phrases[token] = ((phrase.bits & 0xffffff) << 2) | partAt(token, at, stop);
      at = stop;
    }
  }
  return phrases;
}
