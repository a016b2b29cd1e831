import type { Prose } from "../text/prose";
import { TokenType } from "../text/tokens";

/** For each token whether it is the first word of its sentence, where a capital says nothing. */
export function openingTokens({ tokens, sentences }: Prose): Uint8Array {
  const opening = new Uint8Array(tokens.count);
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    let at = sentences.first[sentence]!;
    const end = sentences.end[sentence]!;
    while (at < end && tokens.type[at] !== TokenType.word) at++;
    if (at < end) opening[at] = 1;
  }
  return opening;
}
