/** Example: "28" of "28 percent", "1,200" of "£1,200". */
const digits = /\d[\d,]*(?:\.\d+)?/;

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Example: "twenty-eight" of "twenty-eight percent". */
const numberWords = new RegExp(
  `^(?:(?:${tens.join("|")})(?:[- ](?:${small.slice(1, 10).join("|")}))?|${[...small].reverse().join("|")})(?![a-z])`,
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
  if (words === undefined || !Number.isInteger(number) || number < 0 || number > 99) return undefined;
  return likeWritten(words, sayNumber(number)) + text.slice(words.length);
}

function sayDigits(number: number, decimals: number, commas: boolean): string {
  return commas
    ? number.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    : number.toFixed(decimals);
}

/** 0 to 99 in words: "twenty-eight". */
function sayNumber(number: number): string {
  if (number < 20) return small[number]!;
  const rest = number % 10;
  return tens[Math.floor(number / 10) - 2]! + (rest > 0 ? `-${small[rest]}` : "");
}

function likeWritten(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  return written[0] === written[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}
