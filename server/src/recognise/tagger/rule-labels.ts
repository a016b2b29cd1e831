import type { NameProposal } from "../names/proposal";
import { kinds, Part, toLabel } from "./labels";

/** What the rules say of each token: a label and how sure they are, from 0 to 3. */
export interface RuleLabels {
  readonly label: Uint8Array;
  readonly sure: Uint8Array;
}

/** Writes the rules' proposals down token by token; of two that overlap the surer one stays, of two as sure the longer one. */
export function toRuleLabels(count: number, proposals: readonly NameProposal[]): RuleLabels {
  const label = new Uint8Array(count);
  const sure = new Uint8Array(count);
  const ranked = [...proposals].sort(
    (a, b) =>
      b.score - a.score ||
      b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
      a.firstToken - b.firstToken,
  );
  for (const { firstToken, endToken, kind, score } of ranked) {
    if (label.subarray(firstToken, endToken).some((other) => other !== 0)) continue;
    const level = score >= 0.89 ? 3 : score >= 0.75 ? 2 : score >= 0.59 ? 1 : 0;
    const index = kinds.indexOf(kind);
    for (let at = firstToken; at < endToken; at++) {
      label[at] = toLabel(index, partAt(at, firstToken, endToken));
      sure[at] = level;
    }
  }
  return { label, sure };
}

/** The part of a name from `first` to before `end` that the token `at` is. */
export function partAt(at: number, first: number, end: number): number {
  if (end - first === 1) return Part.unit;
  if (at === first) return Part.begin;
  return at === end - 1 ? Part.last : Part.inside;
}
