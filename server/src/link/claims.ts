import { type FigureMention, isFigure, type Mention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { overlaps, type Span } from "../text/span";
import type { LocalEntity } from "./article";
import type { Claim } from "./claim";
import { headOf } from "./counted-noun";
import { modalityOf } from "./modality";
import type { Stems } from "./stems";
import { mentionsIn, namesAround, sentenceOf, type TokenRange, wordsAround } from "./surroundings";

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
    const words = wordsAround(prose, stems, mention, within, mentions, window);
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

/** The one date or year that a sentence speaks of, where it speaks of one. */
function periodIn(within: TokenRange, mentions: readonly Mention[]): string | undefined {
  const found = new Set<string>();
  for (const [, other] of mentionsIn(within, mentions)) {
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
