/** Marks of lists and quotations that may stand one in another on one line. */
const deepestNesting = 64;

/** Brackets that may stand between two blank lines. */
const mostBrackets = 4000;

/**
 * False for a text that the Markdown parser would take too long over: its time grows with the square of the brackets in
 * a paragraph and of the lists and quotations nested on a line. No article comes near; a hostile or broken file may.
 * One pass.
 */
export function isWithinLimits(text: string, from: number): boolean {
  let brackets = 0;
  let nesting = 0;
  let isPrefix = true;
  let isBlank = true;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) {
      if (isBlank) brackets = 0;
      nesting = 0;
      isPrefix = true;
      isBlank = true;
    } else if (unit !== 32 && unit !== 9) {
      isBlank = false;
      if (unit === 91 && ++brackets > mostBrackets) return false;
      if (isPrefix && isContainerMark(unit, text.charCodeAt(at + 1))) {
        if (++nesting > deepestNesting) return false;
      } else if (unit < 48 || unit > 57) isPrefix = false;
    }
  }
  return true;
}

/** ">"; and before a space "-", "*", "+" and the ends of "1." and "1)". */
const isContainerMark = (unit: number, next: number): boolean =>
  unit === 62 ||
  ((next === 32 || next === 9) && (unit === 45 || unit === 42 || unit === 43 || unit === 46 || unit === 41));
