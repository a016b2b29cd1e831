/**
 * Letters of other alphabets that look like a Latin one in most typefaces, in pairs: the letter, the Latin one.
 * Source: the single-letter pairs between these scripts in Unicode's list of confusable characters (UTS #39).
 */
const cyrillic = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeѕsіiјjоoрpсcуyхxһhԁdԛqԝw";
const greek = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";

/** A letter of another alphabet in the middle of Latin ones. */
export interface LookAlike {
  /** As it stands: “А”. */
  readonly letter: string;
  readonly alphabet: "Cyrillic" | "Greek";
  /** What it looks like: “A”. */
  readonly latin: string;
}

const table = new Map([...pairsOf(cyrillic, "Cyrillic"), ...pairsOf(greek, "Greek")]);

function pairsOf(letters: string, alphabet: LookAlike["alphabet"]): [string, LookAlike][] {
  return Array.from({ length: letters.length / 2 }, (_, at) => {
    const letter = letters[2 * at]!;
    return [letter, { letter, alphabet, latin: letters[2 * at + 1]! }];
  });
}

/** "Аnna" with its first letter from another alphabet; a word of that alphabet alone is no mixture. */
const mixedWord = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether a text has letters of the alphabets that have look-alikes: most have none at all. */
export const hasOtherLetters = (text: string): boolean => foreign.test(text);

/** A name with look-alikes among its Latin letters, and how it reads with Latin letters alone. */
export interface MixedName {
  readonly first: LookAlike;
  readonly latin: string;
}

/** Undefined for a name whose words each keep to one alphabet, and for one that letters of the table do not explain. */
export function findLookAlikes(name: string): MixedName | undefined {
  if (!foreign.test(name)) return undefined;
  let first: LookAlike | undefined;
  const plain = name.replace(mixedWord, (word) => {
    if (!latin.test(word) || !foreign.test(word)) return word;
    return [...word]
      .map((letter) => {
        const found = table.get(letter);
        first ??= found;
        return found?.latin ?? letter;
      })
      .join("");
  });
  return first && !foreign.test(plain) ? { first, latin: plain } : undefined;
}
