const ascii = /^[a-z'.&-]*$/;
const marks = /\p{M}/gu;
const undecomposed = /[øłđðıßæœþħŋə\u2018\u2019\u02bc`´]/g;

/** Letters that Unicode does not decompose, as people write them without a special keyboard; apostrophes of all makes. */
const foldings: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ħ: "h",
  ŋ: "n",
  ə: "e",
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "`": "'",
  "´": "'",
};

/** A word as the lexicon has it: the script that builds the lists folds by this function too. */
export function foldEntry(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  // "´" is for Unicode a space with a mark, so apostrophes are settled first.
  return lower
    .replace(undecomposed, (letter) => foldings[letter] ?? letter)
    .normalize("NFKD")
    .replace(marks, "")
    .replace(undecomposed, (letter) => foldings[letter] ?? letter);
}
