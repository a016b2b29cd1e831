/** A letter with its marks apart, or a digit: "É", "é", "3". */
const tellTale = /[\p{L}\p{M}\p{N}]/gu;
const digit = /\p{N}/u;
const capital = /[\p{Lu}\p{Lt}]/u;

/**
 * What a text looks like once nobody can tell what it says: "Anna Ruiz, 41" becomes "Xxxx Xxxx, 00". Punctuation, white
 * space and symbols stay, since the program goes by them.
 */
export function shapeOf(text: string): string {
  return text.replace(tellTale, (sign) => (digit.test(sign) ? "0" : capital.test(sign) ? "X" : "x"));
}

/**
 * Says how two passages differ without saying what they say: for each word of the first that the second one does not
 * have at the same place, how many letters and which of them, counted from 1: "word 2: letters 4, 5".
 */
export function differenceOf(left: string, right: string): string {
  const [a, b] = [left, right].map((text) => text.trim().split(/\s+/u)) as [string[], string[]];
  if (a.length !== b.length) return `${a.length} words and ${b.length} words`;
  const said = a.flatMap((word, index) => {
    const other = b[index]!;
    if (word === other) return [];
    if (word.toLowerCase() === other.toLowerCase()) return [`word ${index + 1}: capitals`];
    if (word.length !== other.length)
      return [
        `word ${index + 1}: ${word.length} and ${other.length} characters, ${sharedStart(word, other)} the same at the start`,
      ];
    const letters = [...word].flatMap((letter, at) => (letter === other[at] ? [] : [at + 1]));
    return [`word ${index + 1}: characters ${letters.join(", ")}`];
  });
  return said.length === 0 ? "no difference" : said.join("; ");
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
