import { isName, type Mention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { sentenceTokens, type TokenRange } from "../text/sentence-at";
import { TokenType } from "../text/tokens";
import type { Stems } from "./stems";

/** How far a sentence goes around a mention, in tokens: what goes on for longer is no sentence, but a text without stops. */
const longestHalf = 250;

/** The tokens of the sentence that a mention stands in. */
export function sentenceOf(prose: Prose, { firstToken }: Mention): TokenRange {
  const { first, end } = sentenceTokens(prose, firstToken);
  return { first: Math.max(first, firstToken - longestHalf), end: Math.min(end, firstToken + longestHalf) };
}

/** What stands around the mentions of one article: the words and the names near each. */
export class Surroundings {
  readonly prose: Prose;
  readonly stems: Stems;
  readonly mentions: readonly Mention[];
  readonly entityOf: Int32Array;
  /** For each token the index of the mention that it belongs to, -1 for none. */
  readonly mentionAt: Int32Array;
  /** For each entity the last look that met it: so each is taken once. */
  readonly #met: Int32Array;
  #look = 0;

  constructor(prose: Prose, stems: Stems, mentions: readonly Mention[], entityOf: Int32Array) {
    this.prose = prose;
    this.stems = stems;
    this.mentions = mentions;
    this.entityOf = entityOf;
    this.#met = new Int32Array(mentions.length);
    this.mentionAt = new Int32Array(prose.tokens.count).fill(-1);
    for (let index = mentions.length - 1; index >= 0; index--) {
      const { firstToken, endToken } = mentions[index]!;
      for (let at = firstToken; at < endToken; at++) this.mentionAt[at] = index;
    }
  }

  /** The entities that a sentence names, nearest to the mention first, each once. */
  namesAround(index: number, { first, end }: TokenRange): number[] {
    const { mentions } = this;
    const centre = mentions[index]!.firstToken;
    const found: number[] = [];
    this.#look++;
    let left = index - 1;
    let right = index + 1;
    for (;;) {
      const hasLeft = left >= 0 && mentions[left]!.firstToken >= first;
      const hasRight = right < mentions.length && mentions[right]!.firstToken < end;
      if (!hasLeft && !hasRight) return found;
      const takesLeft =
        hasLeft && (!hasRight || centre - mentions[left]!.firstToken <= mentions[right]!.firstToken - centre);
      this.#addName(found, takesLeft ? left-- : right++);
    }
  }

  #addName(found: number[], index: number): void {
    const entity = this.entityOf[index]!;
    if (entity < 0 || !isName(this.mentions[index]!) || this.#met[entity] === this.#look) return;
    this.#met[entity] = this.#look;
    found.push(entity);
  }

  /** Stems of the content words up to `reach` tokens around a mention, nearest first, each once; words of other mentions are left out. */
  wordsAround(index: number, within: TokenRange, reach: number): string[] {
    const { firstToken, endToken } = this.mentions[index]!;
    const first = Math.max(within.first, firstToken - reach);
    const end = Math.min(within.end, endToken + reach);
    const found: number[] = [];
    const farthest = Math.max(firstToken - first, end - 1 - firstToken);
    for (let distance = 1; distance <= farthest; distance++) {
      if (firstToken - distance >= first) this.#addWord(found, firstToken - distance);
      if (firstToken + distance < end) this.#addWord(found, firstToken + distance);
    }
    return found.map((number) => this.stems.text(number));
  }

  #addWord(found: number[], at: number): void {
    const { tokens } = this.prose;
    if (this.mentionAt[at] !== -1 || tokens.type[at] !== TokenType.word) return;
    const number = this.stems.numberOf(tokens.word[at]!);
    if (number !== 0 && !found.includes(number) && this.stems.text(number).length > 1) found.push(number);
  }
}
