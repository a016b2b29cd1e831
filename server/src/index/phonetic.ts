const steps: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/(?:ck|qu|q|c(?=[aoukrlt]|$))/g, "k"],
  [/(?:sch|sh|tch|ch|cz)/g, "x"],
  [/(?:z|ce|ci|cy)/g, "s"],
  [/(?:gh|h)/g, ""],
  [/w/g, "v"],
  [/dt/g, "t"],
  [/d(?=$)/g, "t"],
  [/j(?=[aeiou])/g, "y"],
  [/(?<=.)[aeiouy]+/g, ""],
  [/(.)\1+/g, "$1"],
];

/**
 * A rough key of how a folded name sounds in English: consonants in classes, vowels after the first letter left out.
 * Weak evidence only: a third of real one-letter slips do not share it.
 */
export function soundKey(folded: string): string {
  return steps.reduce(
    (key, [pattern, plain]) => key.replace(pattern, plain),
    folded.replace(/^[aeiouy]+/, "a"),
  );
}
