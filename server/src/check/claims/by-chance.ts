import { findDigitSlip } from "./digit-slip";
import { areOfOtherScales, isSmall, type Statement } from "./statement";

/**
 * What two sentences must have in common: the less likely it is that two figures are this close by chance, the less.
 * `bySlip` is by the digits that say something where one of them differs, `ofScale` where million is billion.
 */
export const needed = {
  bySlip: [9, 1.7, 0.75, 0.25, -0.5],
  bySmallSlip: 2.6,
  /** The same amount stands behind both in other units. */
  ofOneWorth: 0.5,
  ofScale: [9, 3.1, 0.25, 0.25],
  otherwise: 3.4,
} as const;

/** What the two have to have in common at least, whatever else is said of them. */
export function leastFor(a: Statement, b: Statement): number {
  if (areOfOtherScales(a, b)) return needed.ofScale[Math.min(a.scale!.digits, 3)]!;
  const slip = findDigitSlip(a.value.number, b.value.number);
  if (!slip) return needed.otherwise;
  const least = isSmall(a) || isSmall(b) ? needed.bySmallSlip : needed.bySlip[Math.min(slip.digits, 4)]!;
  return comeToTheSame(a, b) ? Math.min(least, needed.ofOneWorth) : least;
}

/** Two days' rates, and roundings, are no further apart. */
const nearRates = 0.02;

/** "9 billion francs ($9.7 billion)", "6 billion francs ($9.68 billion)": the brackets say that they are one amount. */
function comeToTheSame({ converted: a }: Statement, { converted: b }: Statement): boolean {
  if (!a || !b || a.unit !== b.unit) return false;
  return Math.abs(a.number - b.number) <= nearRates * Math.max(Math.abs(a.number), Math.abs(b.number));
}

/** From so many digits on two figures are seldom a slip apart, however many there are. */
const longSlip = 3;
/** So many pairs are no crowd; for each time that there are 2.7 times as many, so much more has to be in common. */
const noCrowd = 6;
const perCrowd = { short: 0.45, long: 0.2 } as const;

/**
 * What the sentences of a slip have to have in common besides, where two articles have many figures of the class: of ten
 * percentages in either some are a digit apart by chance. `crowd` is how many pairs there are.
 */
export function moreInCrowd(a: Statement, b: Statement, crowd: number): number {
  if (crowd <= noCrowd || areOfOtherScales(a, b)) return 0;
  const slip = findDigitSlip(a.value.number, b.value.number);
  if (!slip) return 0;
  const isShort = slip.digits < longSlip && !slip.isSwap;
  return (isShort ? perCrowd.short : perCrowd.long) * Math.log(crowd / noCrowd);
}

/** Of how many pairs a pair of two articles is one, of figures of its class that the other article lacks. */
export function crowdsOf(
  one: readonly Statement[],
  other: readonly Statement[],
): (a: Statement, b: Statement) => number {
  const [ofOne, ofOther] = [countClasses(one), countClasses(other)];
  return (a, b) => (ofOne.get(a.unitClass) ?? 1) * (ofOther.get(b.unitClass) ?? 1);
}

function countClasses(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unitClass } of statements) counts.set(unitClass, (counts.get(unitClass) ?? 0) + 1);
  return counts;
}
