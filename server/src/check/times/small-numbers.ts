import { sayNumber } from "../number-words";

/** Example: "85" of "85 years ago", "Seven" of "Seven years ago", "forty-two" of "nearly forty-two years ago". */
const written =
  /\d+|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine|an?(?= hundred)|a)\b(?: hundred)?/i;

/** The words with another number in the place of their first, in digits or in words as it was written; undefined where they have none. */
export function withNumber(text: string, number: number): string | undefined {
  const found = written.exec(text);
  if (!found) return undefined;
  const inWords = /\D/.test(found[0]) ? sayNumber(number) : undefined;
  const isCapital = found[0][0] !== found[0][0]!.toLowerCase();
  const made = inWords && isCapital ? inWords[0]!.toUpperCase() + inWords.slice(1) : inWords;
  return text.slice(0, found.index) + (made ?? String(number)) + text.slice(found.index + found[0].length);
}
