/** What a token of digits says. */
export interface Digits {
  readonly value: number;
  /** An integer written without separators: may be a year, a code or a label. */
  readonly plain: boolean;
  /** Has a decimal point. */
  readonly decimal: boolean;
}

/** "1,200", "1,674,200.5" */
const groupedByThousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** "12,34,567.89", "1,00,000" */
const groupedByLakhs = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
/** "1.234.567", "1.234.567,89" */
const groupedByPoints = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
/** "1.234,50" */
const europeanDecimal = /^\d{1,3}(?:\.\d{3})*,\d{1,2}$/;
/** "3.5", "192" */
const simple = /^\d+(?:\.\d+)?$/;
/** "007", "0000" */
const leadingZeros = /^0\d/;

/** Integers of at most so many digits are exact. */
const exactDigits = 15;

/** As `readDigits` of the text from `start` to `end`; the common case, digits alone, makes no string. */
export function readDigitsIn(text: string, start: number, end: number): Digits | undefined {
  let value = 0;
  let at = start;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (at < end || end === start || end - start > exactDigits) return readDigits(text.slice(start, end));
  const hasLeadingZero = end - start > 1 && text.charCodeAt(start) === 48;
  return hasLeadingZero ? undefined : { value, plain: true, decimal: false };
}

/** Reads a token of digits as a number; undefined for versions ("1.2.3"), lists ("22,24,26"), codes ("007") and the like. */
function readDigits(token: string): Digits | undefined {
  if (simple.test(token)) {
    if (leadingZeros.test(token)) return undefined;
    const decimal = token.includes(".");
    return { value: Number(token), plain: !decimal, decimal };
  }
  if (groupedByThousands.test(token) || groupedByLakhs.test(token))
    return leadingZeros.test(token)
      ? undefined
      : { value: Number(token.replaceAll(",", "")), plain: false, decimal: token.includes(".") };
  if (groupedByPoints.test(token) || europeanDecimal.test(token))
    return {
      value: Number(token.replaceAll(".", "").replace(",", ".")),
      plain: false,
      decimal: token.includes(","),
    };
  return undefined;
}
