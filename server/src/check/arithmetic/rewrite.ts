import { sayNumber, smallNumbers, tens } from "../number-words";

/** Example: "28" of "28 percent", "1,200" of "£1,200". */
const digits = /\d[\d,]*(?:\.\d+)?/;

/** Example: "twenty-eight" of "twenty-eight percent". */
const numberWords = new RegExp(
  `^(?:(?:${tens.join("|")})(?:[- ](?:${smallNumbers.slice(1, 10).join("|")}))?|${[...smallNumbers].reverse().join("|")})(?![a-z])`,
  "i",
);

/**
 * A figure's words with another number in them, in the way they are written: "28 percent" with 25 is "25 percent",
 * "Five" with 4 is "Four". Undefined where it is written otherwise.
 */
export function rewrite(text: string, number: number, decimals: number): string | undefined {
  const written = digits.exec(text)?.[0];
  if (written !== undefined)
    return text.replace(digits, sayDigits(number, decimals, written.includes(",") || number >= 10_000));
  const words = numberWords.exec(text)?.[0];
  const said = sayNumber(number);
  if (words === undefined || said === undefined) return undefined;
  return likeWritten(words, said) + text.slice(words.length);
}

function sayDigits(number: number, decimals: number, commas: boolean): string {
  return commas
    ? number.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    : number.toFixed(decimals);
}

function likeWritten(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  return written[0] === written[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}
