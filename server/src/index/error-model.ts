/** Neighbours on a QWERTY keyboard, and letters that look or sound alike: mistaken more often than others. */
const confusable = new Set(
  // Neighbouring keys, the left and right of each row and the rows below.
  `qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg yh uj ik ol az sx dc fv gb hn jm
  bd pq mn ce uv il ij ae ei ou ck cs sz ks gj fv td pb iy ao eo`
    .split(/\s+/)
    .flatMap((pair) => [pair, pair[1]! + pair[0]!]),
);

const costs = {
  substitution: 1,
  confusable: 0.7,
  digit: 1.5,
  omission: 0.9,
  /** A letter doubled, or a double one written once. */
  doubling: 0.6,
  transposition: 0.5,
  /** Two letters that change places around a third, "Tadaba" for "Tabada". */
  exchange: 0.9,
  /** Two letters that sound as one other does, "Thibodeau" for "Thibaudeau". */
  sound: 0.9,
  space: 0.2,
  /** "ph" for "f", a silent "h". */
  silent: 0.7,
} as const;

/**
 * How many letters a slip may cost in a word of this length; grows with the logarithm of the length, so that short
 * names, which have many real neighbours, are allowed least.
 */
export function budgetFor(length: number): number {
  if (length < 4) return 0.5;
  return Math.max(0.6, (0.65 * Math.log(length - 2)) / Math.log(2.35));
}

/** The cost up to which names are looked at at all: one plain edit from four letters on, where the evidence has to be strong. */
export function reachFor(length: number): number {
  return length < 4 ? 0.5 : Math.max(1, budgetFor(length));
}

/** The cheapest way to make a letter appear or disappear, spread over the letters it changes: a confusable one changes two, a sound three. */
export const leastCostALetter = Math.min(costs.confusable / 2, costs.sound / 3, costs.doubling, costs.silent);

/**
 * How many of the letters a to z, and of all others together, stand in only one of two words: a quick lower bound for
 * what has to change between them.
 */
export function differingLetters(a: string, b: string): number {
  let bits = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

const space = " ".charCodeAt(0) - 97;

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    // A space comes and goes at little cost.
    if (letter !== space) bits |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return bits;
}

/**
 * The cost of the cheapest slips that turn one folded word into the other: edits weighted by how easily they happen.
 * Returns `Infinity` as soon as the cost must exceed `limit`. Optimal string alignment (Damerau 1964).
 */
export function slipCost(from: string, to: string, limit: number): number {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > 3) return Number.POSITIVE_INFINITY;
  const width = to.length + 1;
  let earlier = new Float64Array(width);
  let before = new Float64Array(width);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  for (let j = 1; j < width; j++) previous[j] = previous[j - 1]! + insertion(to, j - 1);
  for (let i = 1; i <= from.length; i++) {
    current[0] = previous[0]! + insertion(from, i - 1);
    let least = current[0]!;
    for (let j = 1; j < width; j++) {
      let cost = Math.min(
        previous[j - 1]! + substitution(from[i - 1]!, to[j - 1]!),
        previous[j]! + insertion(from, i - 1),
        current[j - 1]! + insertion(to, j - 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        from[i - 1] === to[j - 2] &&
        from[i - 2] === to[j - 1] &&
        from[i - 1] !== from[i - 2]
      ) {
        cost = Math.min(cost, before[j - 2]! + costs.transposition);
      }
      if (isExchange(from, i, to, j)) cost = Math.min(cost, earlier[j - 3]! + costs.exchange);
      if (soundsAs(from, i, to[j - 1]!)) cost = Math.min(cost, before[j - 1]! + costs.sound);
      if (soundsAs(to, j, from[i - 1]!)) cost = Math.min(cost, previous[j - 2]! + costs.sound);
      current[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [earlier, before, previous, current] = [before, previous, current, earlier];
  }
  const cost = previous[width - 1]!;
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

/** Shorter words with two letters exchanged are other words. */
const shortestExchanged = 6;

/** Before `i` and `j` stand three letters of which the outer two have changed places. */
function isExchange(from: string, i: number, to: string, j: number): boolean {
  if (i < 3 || j < 3 || from[i - 1] !== to[j - 3] || from[i - 3] !== to[j - 1]) return false;
  return from[i - 2] === to[j - 2] && from[i - 1] !== from[i - 3] && from.length >= shortestExchanged;
}

/** Pairs of letters with the letter that they sound as. */
const sounds: ReadonlyMap<string, string> = new Map([
  ["au", "o"],
  ["ph", "f"],
  ["ee", "i"],
  ["oo", "u"],
]);

/** The two letters before `at` sound as a letter of the other word does. */
const soundsAs = (word: string, at: number, letter: string): boolean =>
  at > 1 && secondOfSound.has(word[at - 1]!) && sounds.get(word.slice(at - 2, at)) === letter;

const secondOfSound = new Set("uheo");

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (isDigit(a) || isDigit(b)) return costs.digit;
  return confusable.has(a + b) ? costs.confusable : costs.substitution;
}

/** The cost of a letter that one side has and the other lacks. */
function insertion(word: string, at: number): number {
  const letter = word[at]!;
  if (letter === " ") return costs.space;
  if (letter === word[at - 1] || letter === word[at + 1]) return costs.doubling;
  if (letter === "h") return costs.silent;
  return isDigit(letter) ? costs.digit : costs.omission;
}

const isDigit = (letter: string): boolean => letter >= "0" && letter <= "9";
