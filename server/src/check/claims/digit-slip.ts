/** Which slip of the pen makes one number of the other. */
export interface DigitSlip {
  /** How many digits say something: 3 for 14,200, 2 for 4.5 billion, 1 for 300. */
  readonly digits: number;
  /** Two neighbours have changed places, which chance brings about far more seldom than one other digit. */
  readonly isSwap: boolean;
}

/**
 * How two numbers differ where one digit is another one, or two neighbours have changed places, and the rest is the same:
 * 14,200 and 14,700, 46.5 and 64.5. Undefined where more differs, or a digit was lost.
 */
export function findDigitSlip(a: number | undefined, b: number | undefined): DigitSlip | undefined {
  if (a === undefined || b === undefined || a === b) return undefined;
  // Most numbers are of another length, or of other digits.
  const [one, other] = [Math.abs(a), Math.abs(b)];
  if (lengthOf(Math.floor(one)) !== lengthOf(Math.floor(other))) return undefined;
  if (Number.isInteger(one) && Number.isInteger(other) && !mayBeSlip(one, other)) return undefined;
  return slipOf(...sameScale(one, other));
}

function slipOf(one: string, other: string): DigitSlip | undefined {
  if (one.length !== other.length) return undefined;
  const differing: number[] = [];
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) differing.push(at);
  const [first, second] = differing;
  const isOneDigit = differing.length === 1;
  const isSwap =
    differing.length === 2 &&
    second === first! + 1 &&
    one[first!] === other[second] &&
    one[second] === other[first!];
  if (!isOneDigit && !isSwap) return undefined;
  return { digits: Math.max(significant(one), significant(other)), isSwap };
}

/** Both as whole numbers, after as many decimals as either has. */
function sameScale(a: number, b: number): [string, string] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return [a, b].map((number) => number.toFixed(decimals).replace(".", "")) as [string, string];
}

const decimalsOf = (number: number): number =>
  Number.isInteger(number) ? 0 : (String(number).split(".")[1] ?? "").length;

/** False for two whole numbers of which more than two digits are others. */
function mayBeSlip(a: number, b: number): boolean {
  if (a > Number.MAX_SAFE_INTEGER) return true;
  let differing = 0;
  let one = a;
  let other = b;
  while (one > 0 || other > 0) {
    if (one % 10 !== other % 10 && ++differing > 2) return false;
    one = Math.floor(one / 10);
    other = Math.floor(other / 10);
  }
  return true;
}

/** How many digits a whole number has. */
function lengthOf(whole: number): number {
  let length = 1;
  for (let rest = whole; rest >= 10; rest /= 10) length++;
  return length;
}

const significant = (digits: string): number => digits.replace(/^0+|(?<!0)0+$/g, "").length;
