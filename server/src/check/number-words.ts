/** The words of the numbers from 0 to 19. */
export const smallNumbers: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

/** The words of the tens from 20 to 90. */
export const tens: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number from 0 to 99 in words: "twenty-eight". Undefined for any other. */
export function sayNumber(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 0 || number > 99) return undefined;
  if (number < 20) return smallNumbers[number];
  const rest = number % 10;
  return tens[Math.floor(number / 10) - 2]! + (rest > 0 ? `-${smallNumbers[rest]}` : "");
}
