/** Letters that Unicode does not take apart into a base and a mark. */
const bases: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
};
const undecomposed = /[ßæœøđðþłıħ]/g;
const plain = /^[a-z0-9 ]*$/;

/** A name or word for comparison: small letters, without diacritics; "Miruță" and "miruta" fold to one, "Łódź" to "lodz". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(undecomposed, (letter) => bases[letter] ?? letter);
}

/** As `fold`, and without what comparison of names looks past: stops, apostrophes, invisible joiners; hyphens become spaces. */
export function foldName(text: string): string {
  return fold(text)
    .replace(/[.'’ʼ`´\u00ad\u200b-\u200d\u2060]/g, "")
    .replace(/[\s\u2010-\u2015/-]+/g, " ")
    .trim();
}
