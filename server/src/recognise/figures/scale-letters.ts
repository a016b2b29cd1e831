import type { Reading } from "./reading";

/** What stands in digits before a letter. */
interface DigitsBefore {
  readonly value: number;
  /** One token of digits without separators. */
  readonly plain: boolean;
  readonly decimal: boolean;
}

/**
 * Whether the short scale at a token, right behind digits, says thousands, millions or billions there: "m" is million in money
 * and metres elsewhere. True for short scales of more than a letter.
 */
export function isScaleLetter(reading: Reading, at: number, digits: DigitsBefore, money: boolean): boolean {
  const { value, plain, decimal } = digits;
  const word = reading.textOf(at);
  switch (word) {
    case "m":
      return money || countsPeople(reading, at + 1, decimal);
    case "M":
      return reading.isJoined(at) || money || !plain;
    case "G":
      return !plain;
    case "b":
    case "B":
      return money || (reading.isJoined(at) && decimal);
    case "k":
    case "K":
      // "2.33 k" too, but no "5 K" that stands for anything else.
      return money || (reading.isJoined(at) ? !screenOrPlan.has(value) : decimal && word === "k");
    default:
      return true;
  }
}

/** "1.2m people": a noun in the plural follows, and no event of athletics. */
function countsPeople(reading: Reading, at: number, decimal: boolean): boolean {
  const noun = reading.lower(at);
  return reading.continuesLine(at) && (millionsOf.has(noun) || (decimal && pluralNoun.test(noun)));
}

/** "homes", "tonnes" */
const pluralNoun = /^[a-z]{3,}s$/;

/** What stands counted in millions after a bare "m". */
const millionsOf = new Set(
  "people jobs homes households customers users viewers passengers voters tonnes tons barrels children workers members subscribers shares doses visitors residents refugees vehicles cars units copies litres".split(
    " ",
  ),
);

/** "4K" and "8K" screens, "401k" plans. */
const screenOrPlan = new Set([4, 8, 401]);
