import { pick } from "./random.mjs";

/** Shorter quotations say too little by themselves: a changed word makes another saying. */
const contentWords = 3;
const shortestWord = 4;
/** Words of four letters and more without content: "They are back, and they are hungry" has two with content. */
const light = new Set(
  "that this these those they them their your ours will would shall should could might must have been being were does also even still very just like there here what whom whose which then than from with into onto".split(
    " ",
  ),
);
const otherWords = ["harbour", "winter", "lantern", "meadow", "copper", "orchard"];

/** A word changed in a quotation that two articles give in the same words. At most one in an article. */
export function plantQuotations({ articles }, random, textOf) {
  const shared = new Map();
  for (const { path, quotations } of articles) {
    for (const { start, end } of quotations) {
      const quoted = textOf(path).slice(start, end);
      const words = quoted.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      if (words.filter((word) => !light.has(word)).length < contentWords) continue;
      const key = quoted.toLowerCase().replace(/[^\p{L} ]/gu, "");
      shared.set(key, [...(shared.get(key) ?? []), { path, start, quoted }]);
    }
  }
  const used = new Set();
  return [...shared.values()].flatMap((places) => {
    if (new Set(places.map(({ path }) => path)).size < 2) return [];
    const place = pick(
      places.filter(({ path }) => !used.has(path)),
      random,
    );
    const words = [...(place?.quoted.matchAll(/\p{Ll}+/gu) ?? [])].filter(
      ([word]) => word.length >= shortestWord,
    );
    const word = pick(words, random);
    if (!word) return [];
    used.add(place.path);
    const start = place.start + word.index;
    const text = pick(otherWords, random);
    return [
      {
        rule: "quote-conflict",
        path: place.path,
        start,
        end: start + word[0].length,
        text,
        detail: `${word[0]} → ${text}`,
      },
    ];
  });
}
