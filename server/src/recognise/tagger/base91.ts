/*
 * Digits of base 91: the characters from "#" to "~" without the backslash, which stand in a string as they are and shrink
 * well in an archive.
 */

export const base = 91;

/** The digit that a character stands for, by its code unit. */
export const digitOf = (unit: number): number => (unit < 92 ? unit - 35 : unit - 36);

/** The character of a digit. */
export const digit = (value: number): string => String.fromCharCode(value < 57 ? value + 35 : value + 36);
