import { pick } from "./random.mjs";

const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** Ways in which a name's word gets a letter wrong; each answers the word, or undefined where it does not apply. */
const slips = {
  swapped: (word, at) =>
    word[at] === word[at + 1] ? undefined : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  dropped: (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
  mistaken: (word, at, random) =>
    word.slice(0, at) + pick(alphabet.replace(word[at], ""), random) + word.slice(at + 1),
};

/** The word with one letter wrong, not the first; undefined where no slip was found that changes it. */
export function slipIn(word, random) {
  for (let tries = 0; tries < 20; tries++) {
    const kind = pick(Object.keys(slips), random);
    const at = 1 + Math.floor(random() * (word.length - 1 - (kind === "swapped" ? 1 : 0)));
    if (!/\p{Ll}/u.test(word[at] ?? "") || (kind === "swapped" && !/\p{Ll}/u.test(word[at + 1] ?? "")))
      continue;
    const changed = slips[kind](word, at, random);
    if (changed && changed !== word) return { kind, word: changed };
  }
  return undefined;
}
