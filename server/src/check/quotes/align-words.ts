import type { PlainWord } from "../../link/quoted-words";

/** A stretch where two renderings differ: words `from` to before `to` of each; one of the two may be empty. */
export interface Change {
  readonly own: WordRange;
  readonly other: WordRange;
  /** How many words with content it changes. */
  readonly content: number;
}

export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Two quotations laid side by side. */
export interface Alignment {
  /** Words both have. */
  readonly shared: number;
  /** Those of them with content. */
  readonly sharedContent: number;
  /** Words of the longer side of all stretches that differ. */
  readonly differing: number;
  /** The stretches that change what is said, in order. */
  readonly changes: readonly Change[];
  /** True where the quotations begin and end at the same word, light ones apart, and neither has a cut. */
  readonly whole: boolean;
}

/** Longer quotations are compared by so many words from their beginning. */
const longest = 400;
const points = { match: 2, differ: -1 } as const;

/**
 * Lays two quotations side by side so that most words agree: either may begin before or end after the other, and a cut
 * stands for any words. What is left are the stretches where words were exchanged, put in or left out.
 */
export function alignWords(own: readonly PlainWord[], other: readonly PlainWord[]): Alignment {
  const [a, b] = [own.slice(0, longest), other.slice(0, longest)];
  const scores = scoreAll(a, b);
  const steps = trace(a, b, scores);
  let shared = 0;
  let sharedContent = 0;
  let differing = 0;
  const changes: Change[] = [];
  for (let at = 0; at < steps.length; ) {
    const { kind, i, j } = steps[at]!;
    if (kind === "match") {
      shared++;
      if (a[i]!.isContent) sharedContent++;
    }
    if (kind !== "differ") {
      at++;
      continue;
    }
    let end = at;
    let [toI, toJ] = [i, j];
    for (; end < steps.length && steps[end]!.kind === "differ"; end++) {
      toI += steps[end]!.takesOwn;
      toJ += steps[end]!.takesOther;
    }
    const change = changeOf(a, b, { from: i, to: toI }, { from: j, to: toJ });
    if (change) changes.push(change);
    differing += change ? Math.max(toI - i, toJ - j) : 0;
    at = end;
  }
  const whole = !steps.some(({ kind }) => kind === "cut") && isWhole(a, b, steps);
  return { shared, sharedContent, differing, changes, whole };
}

/** False where words with content stand before or after what is laid side by side: "It is " before it is none. */
function isWhole(a: readonly PlainWord[], b: readonly PlainWord[], steps: readonly Step[]): boolean {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return false;
  const outside = [
    ...a.slice(0, first.i),
    ...a.slice(last.i + last.takesOwn),
    ...b.slice(0, first.j),
    ...b.slice(last.j + last.takesOther),
  ];
  return outside.every((word) => !word.isContent && !isCut(word));
}

interface Step {
  readonly kind: "match" | "differ" | "cut";
  /** The word of each side before which the step stands. */
  readonly i: number;
  readonly j: number;
  readonly takesOwn: 0 | 1;
  readonly takesOther: 0 | 1;
}

/** Overlap alignment: words before the first and after the last common one cost nothing on one of the two sides. */
function scoreAll(a: readonly PlainWord[], b: readonly PlainWord[]): Int16Array {
  const width = b.length + 1;
  const scores = new Int16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const diagonal = scores[at - width - 1]! + pairScore(a[i - 1]!, b[j - 1]!);
      const takeOwn = scores[at - width]! + gapScore(a[i - 1]!, b[j - 1]!);
      const takeOther = scores[at - 1]! + gapScore(a[i - 1]!, b[j - 1]!);
      scores[at] = Math.max(diagonal, takeOwn, takeOther);
    }
  }
  return scores;
}

const isCut = (word: PlainWord): boolean => word.plain === "";

const pairScore = (a: PlainWord, b: PlainWord): number =>
  isCut(a) || isCut(b) ? 0 : a.plain === b.plain ? points.match : points.differ;

/** A cut on either side takes up the other side's words, and itself, at no cost. */
const gapScore = (a: PlainWord, b: PlainWord): number => (isCut(a) || isCut(b) ? 0 : points.differ);

function trace(a: readonly PlainWord[], b: readonly PlainWord[], scores: Int16Array): Step[] {
  const width = b.length + 1;
  let [i, j] = bestEnd(a.length, b.length, scores);
  const steps: Step[] = [];
  while (i > 0 && j > 0) {
    const score = scores[i * width + j]!;
    const [one, other] = [a[i - 1]!, b[j - 1]!];
    const cut = isCut(one) || isCut(other);
    if (score === scores[(i - 1) * width + j - 1]! + pairScore(one, other)) {
      i--;
      j--;
      const kind = cut ? "cut" : one.plain === other.plain ? "match" : "differ";
      steps.push({ kind, i, j, takesOwn: 1, takesOther: 1 });
    } else if (score === scores[(i - 1) * width + j]! + gapScore(one, other)) {
      i--;
      steps.push({ kind: cut ? "cut" : "differ", i, j, takesOwn: 1, takesOther: 0 });
    } else {
      j--;
      steps.push({ kind: cut ? "cut" : "differ", i, j, takesOwn: 0, takesOther: 1 });
    }
  }
  return steps.reverse();
}

/** Where the best alignment ends: at the end of one of the two, and of both where that is as good. */
function bestEnd(rows: number, columns: number, scores: Int16Array): [number, number] {
  const width = columns + 1;
  let best: [number, number] = [rows, columns];
  const scoreOf = ([i, j]: readonly [number, number]): number => scores[i * width + j]!;
  for (let i = rows; i >= 0; i--) if (scoreOf([i, columns]) > scoreOf(best)) best = [i, columns];
  for (let j = columns; j >= 0; j--) if (scoreOf([rows, j]) > scoreOf(best)) best = [rows, j];
  return best;
}

/** Undefined where the two say the same in other ways: light words apart, "cease-fire" and "ceasefire". */
function changeOf(
  a: readonly PlainWord[],
  b: readonly PlainWord[],
  own: WordRange,
  other: WordRange,
): Change | undefined {
  const [one, two] = [a.slice(own.from, own.to), b.slice(other.from, other.to)];
  const content = Math.max(contentOf(one), contentOf(two));
  if (content === 0 || joined(one) === joined(two)) return undefined;
  if (isInitialsOf(one, two) || isInitialsOf(two, one)) return undefined;
  if (isDoubled(one, a[own.to]) && isDoubled(two, b[other.to])) return undefined;
  return { own, other, content };
}

/** "the UN" and "the United Nations": a paper writes out what another cuts short. */
function isInitialsOf(short: readonly PlainWord[], long: readonly PlainWord[]): boolean {
  const full = long.filter(({ isContent }) => isContent);
  const initials = full.map(({ plain }) => plain[0]).join("");
  const letters = joined(short.filter(({ plain }) => plain !== "the"));
  return full.length > 1 && letters === initials;
}

/** "We ain't never seen" says no more than "we have never seen". */
const isDoubled = (words: readonly PlainWord[], next: PlainWord | undefined): boolean =>
  next !== undefined &&
  negations.has(next.plain) &&
  words.every(({ isContent, plain }) => !isContent || plain === "not");

const negations = new Set(["never", "no", "nothing", "nobody", "none"]);

const contentOf = (words: readonly PlainWord[]): number => words.filter(({ isContent }) => isContent).length;

const joined = (words: readonly PlainWord[]): string => words.map(({ plain }) => plain).join("");
