import type { NameProposal } from "../names/proposal";
import type { Surface } from "../names/surface";
import { kinds, Part, toLabel } from "./labels";

/** What the rules say of each token: a label and how sure they are, from 0 to 3. */
export interface RuleLabels {
  readonly label: Uint8Array;
  readonly sure: Uint8Array;
}

/** Writes the rules' proposals down token by token; of two that overlap the surer one stays, of two as sure the longer one. */
export function toRuleLabels({ count, room }: Surface, proposals: readonly NameProposal[]): RuleLabels {
  const label = room.labels.take(count);
  const sure = room.sure.take(count);
  for (const { firstToken, endToken, kind, score } of areDisjoint(proposals) ? proposals : rank(proposals)) {
    if (isTaken(label, firstToken, endToken)) continue;
    const level = score >= 0.89 ? 3 : score >= 0.75 ? 2 : score >= 0.59 ? 1 : 0;
    const index = kinds.indexOf(kind);
    for (let at = firstToken; at < endToken; at++) {
      label[at] = toLabel(index, partAt(at, firstToken, endToken));
      sure[at] = level;
    }
  }
  return { label, sure };
}

/** True for proposals in text order of which no two overlap. */
function areDisjoint(proposals: readonly NameProposal[]): boolean {
  for (let index = 1; index < proposals.length; index++)
    if (proposals[index]!.firstToken < proposals[index - 1]!.endToken) return false;
  return true;
}

/** The surest first, of those as sure the longest. */
function rank(proposals: readonly NameProposal[]): readonly NameProposal[] {
  return [...proposals].sort(
    (a, b) =>
      b.score - a.score ||
      b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
      a.firstToken - b.firstToken,
  );
}

function isTaken(label: Uint8Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (label[at] !== 0) return true;
  return false;
}

/** The part of a name from `first` to before `end` that the token `at` is. */
export function partAt(at: number, first: number, end: number): number {
  if (end - first === 1) return Part.unit;
  if (at === first) return Part.begin;
  return at === end - 1 ? Part.last : Part.inside;
}
