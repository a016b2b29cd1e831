import { type FigureMention, isFigure } from "../recognise/mention";
import { hashOf, hashOn } from "../text/hash";
import type { TokenRange } from "../text/sentence-at";
import { overlaps, type Span } from "../text/span";
import type { WordTable } from "../text/word-table";
import type { LocalEntity } from "./article";
import type { Claim } from "./claim";
import { headOf } from "./counted-noun";
import { modalityOf } from "./modality";
import { type Surroundings, sentenceOf } from "./surroundings";

/** How far around a figure its words count, in tokens, within its sentence. */
const window = 14;

/** At most so many words of a window make keys. */
const keyWords = 12;

/**
 * What the figures of an article are about. A figure that counts nothing and measures nothing that is named, one that
 * stands in page furniture, and one that only orders or labels makes no claim.
 */
export function findClaims(
  around: Surroundings,
  words: WordTable,
  entities: readonly LocalEntity[],
  furniture: readonly Span[],
): readonly Claim[] {
  const { prose, mentions } = around;
  const claims: Claim[] = [];
  let sentence: TokenRange = { first: 0, end: 0 };
  let period: string | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (!isFigure(mention) || mention.kind === "ordinal" || mention.value.unit === "a") continue;
    if (furniture.some((span) => overlaps(span, mention))) continue;
    const head = headOf(around, words, mention);
    if (!head) continue;
    if (mention.firstToken >= sentence.end) {
      sentence = sentenceOf(prose, mention);
      period = periodIn(around, sentence, index);
    }
    const named = around.namesAround(index, sentence);
    const content = withModifiers(head.modifiers, around.wordsAround(index, sentence, window));
    claims.push({
      mention: index,
      head: head.noun,
      base: head.base,
      modality: modalityOf(prose, words, mention, sentence),
      period,
      subject: named[0],
      words: content,
      names: named.map((entity) => entities[entity]!.key),
      keys: keysFor(mention, head.noun, head.base, content),
    });
  }
  return claims;
}

/** The modifiers of a noun before the words around it, each once. */
function withModifiers(modifiers: readonly string[], words: readonly string[]): readonly string[] {
  if (modifiers.length === 0) return words;
  const found: string[] = [];
  for (const word of modifiers) if (!found.includes(word)) found.push(word);
  for (const word of words) if (!modifiers.includes(word)) found.push(word);
  return found;
}

/** A year, with or without what is in it. */
const yearAhead = /^\d{4}/;

/** The one date or year that the sentence around a mention speaks of, where it speaks of one. */
function periodIn({ mentions }: Surroundings, { first, end }: TokenRange, index: number): string | undefined {
  let at = index;
  while (at > 0 && mentions[at - 1]!.firstToken >= first) at--;
  let found: string | undefined;
  for (; at < mentions.length && mentions[at]!.firstToken < end; at++) {
    const other = mentions[at]!;
    if (other.kind !== "date" || !yearAhead.test(other.value.timex)) continue;
    if (found !== undefined && found !== other.value.timex) return undefined;
    found = other.value.timex;
  }
  return found;
}

/** Under what a claim is found: its unit, what it counts and the base of a share, with one word of its window at a time. */
function keysFor(
  mention: FigureMention,
  noun: string,
  base: string | undefined,
  words: readonly string[],
): number[] {
  const measure = `${unitClass(mention)} ${noun}${base ? ` of ${base}` : ""} #`;
  const hash = hashOf(measure);
  const keys: number[] = [];
  for (let at = 0; at < words.length && at < keyWords; at++) keys.push(hashOn(hash, words[at]!));
  return keys;
}

/** Figures of different classes are never compared. */
function unitClass({ kind, value }: FigureMention): string {
  return kind === "number" ? "count" : `${kind} ${value.unit ?? ""}`;
}
