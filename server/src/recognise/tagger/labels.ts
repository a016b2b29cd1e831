import type { NameKind } from "../mention";

/** The kinds of names, in the order of their labels. */
export const kinds: readonly NameKind[] = ["person", "organization", "place", "other"];

/** Where a token stands in a name, as BILOU labels tell it. */
export const Part = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

/** The label of a token that belongs to no name. */
export const outside = 0;

/** `outside`, and four parts of each kind. */
export const labelCount = 1 + 4 * kinds.length;

/** The label of a part of a name, `kind` as an index of `kinds`. */
export const toLabel = (kind: number, part: number): number => 1 + kind * 4 + part;
export const kindOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number => (label - 1) & 3;

/** The labels that a stretch of tokens may begin with, and so may follow the end of a name. */
export const opening: readonly number[] = [
  outside,
  ...kinds.flatMap((_, kind) => [toLabel(kind, Part.begin), toLabel(kind, Part.unit)]),
];

/** True where a stretch of tokens may end with this label. */
export const mayEnd = (label: number): boolean =>
  label === outside || partOf(label) === Part.last || partOf(label) === Part.unit;

/** The labels that may come before each label, other than at the start of a stretch. */
export const before: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) => {
  if (opening.includes(label)) return Array.from({ length: labelCount }, (_, other) => other).filter(mayEnd);
  return [toLabel(kindOf(label), Part.begin), toLabel(kindOf(label), Part.inside)];
});
