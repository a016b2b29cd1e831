import { type FigureMention, isFigure, isName, type Mention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { firstAtOrAfter, overlaps, type Span } from "../text/span";
import { TokenType } from "../text/tokens";
import type { LocalEntity } from "./article";
import type { Claim } from "./claim";
import { headOf } from "./counted-noun";
import { modalityOf } from "./modality";
import type { Stems } from "./stems";

/** How far around a figure its words count, in tokens, within its sentence. */
const window = 14;

/** At most so many words of a window make keys. */
const keyWords = 12;

/**
 * What the figures of an article are about. A figure that counts nothing and measures nothing that is named, one that
 * stands in page furniture, and one that only orders or labels makes no claim.
 */
export function findClaims(
  prose: Prose,
  stems: Stems,
  mentions: readonly Mention[],
  entityOf: Int32Array,
  entities: readonly LocalEntity[],
  furniture: readonly Span[],
): readonly Claim[] {
  const claims: Claim[] = [];
  mentions.forEach((mention, index) => {
    if (!isFigure(mention) || mention.kind === "ordinal" || mention.value.unit === "a") return;
    if (furniture.some((span) => overlaps(span, mention))) return;
    const head = headOf(prose, stems, mention, mentions);
    if (!head) return;
    const within = sentenceOf(prose, mention);
    const words = wordsAround(prose, stems, mention, within, mentions);
    const named = namesAround(mention, within, mentions, entityOf);
    const names = named.map((entity) => entities[entity]!.key);
    const base = head.base;
    claims.push({
      mention: index,
      head: head.noun,
      base,
      modality: modalityOf(prose, mention, within),
      period: periodIn(within, mentions),
      subject: named[0],
      words: [...new Set([...head.modifiers, ...words])],
      names,
      keys: keysFor(mention, head.noun, base, [...head.modifiers, ...words]),
    });
  });
  return claims;
}

/** Tokens of a sentence. */
interface TokenRange {
  readonly first: number;
  readonly end: number;
}

function sentenceOf({ sentences, tokens }: Prose, mention: FigureMention): TokenRange {
  const at = firstAtOrAfter(sentences.count, (i) => sentences.first[i]!, mention.firstToken + 1) - 1;
  if (at < 0) return { first: 0, end: tokens.count };
  return { first: sentences.first[at]!, end: sentences.end[at]! };
}

/** Stems of the content words around a figure, nearest first, names and other figures left out. */
function wordsAround(
  prose: Prose,
  stems: Stems,
  mention: FigureMention,
  within: TokenRange,
  mentions: readonly Mention[],
): string[] {
  const first = Math.max(within.first, mention.firstToken - window);
  const end = Math.min(within.end, mention.endToken + window);
  const isOwn = new Uint8Array(end - first);
  for (
    let i = firstAtOrAfter(mentions.length, (at) => mentions[at]!.endToken, first + 1);
    i < mentions.length;
    i++
  ) {
    const other = mentions[i]!;
    if (other.firstToken >= end) break;
    for (let at = Math.max(first, other.firstToken); at < Math.min(end, other.endToken); at++)
      isOwn[at - first] = 1;
  }
  const found: { word: string; distance: number }[] = [];
  for (let at = first; at < end; at++) {
    if (isOwn[at - first] || prose.tokens.type[at] !== TokenType.word) continue;
    const word = stems.of(prose.tokens.word[at]!);
    if (word.length > 1) found.push({ word, distance: Math.abs(at - mention.firstToken) });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ word }) => word))];
}

/** The entities named in the sentence, nearest first. */
function namesAround(
  mention: FigureMention,
  within: TokenRange,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): number[] {
  const found: { entity: number; distance: number }[] = [];
  for (
    let i = firstAtOrAfter(mentions.length, (at) => mentions[at]!.firstToken, within.first);
    i < mentions.length;
    i++
  ) {
    const other = mentions[i]!;
    if (other.firstToken >= within.end) break;
    if (isName(other))
      found.push({ entity: entityOf[i]!, distance: Math.abs(other.firstToken - mention.firstToken) });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ entity }) => entity))];
}

/** The one date or year that a sentence speaks of, where it speaks of one. */
function periodIn(within: TokenRange, mentions: readonly Mention[]): string | undefined {
  const found = new Set<string>();
  for (
    let i = firstAtOrAfter(mentions.length, (at) => mentions[at]!.firstToken, within.first);
    i < mentions.length;
    i++
  ) {
    const other = mentions[i]!;
    if (other.firstToken >= within.end) break;
    if (other.kind === "date" && /^\d{4}/.test(other.value.timex)) found.add(other.value.timex);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Under what a claim is found: its unit, what it counts and the base of a share, with one word of its window at a time. */
function keysFor(
  mention: FigureMention,
  noun: string,
  base: string | undefined,
  words: readonly string[],
): string[] {
  const measure = `${unitClass(mention)} ${noun}${base ? ` of ${base}` : ""}`;
  return [...new Set(words)].slice(0, keyWords).map((word) => `${measure} #${word}`);
}

/** Figures of different classes are never compared. */
function unitClass({ kind, value }: FigureMention): string {
  return kind === "number" ? "count" : `${kind} ${value.unit ?? ""}`;
}
