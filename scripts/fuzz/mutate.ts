import type { Random } from "../../bench/random";

/** What is put into inputs beside their own pieces: marks of articles, Markdown, JSON and of what should not be there. */
const tokens =
  " |\n|\r\n|\t|.|,|“|”|'|\"|(|)|[|]|{|}|:|/|\\|#|-|>|`|```|---|*|_|<|&|@|0|9|1,000|3.5%|$4.2 |million|km|Feb. 12, 2026|Monday|" +
  "Mr. |Anna Ruiz|’s|null|true|-1|1e9|\u0000|\ud83d|\ude00|\u0301|\u200b|\u202e|\ufeff|א|А|日";
const inserted = tokens.split("|");

/** Longest input that is kept, in code units. */
const longest = 4000;

/** An input made from others: cut, doubled, crossed, sprinkled. */
export function mutate(random: Random, corpus: readonly string[]): string {
  let text = random.pick(corpus);
  for (let rounds = 1 + random.below(5); rounds > 0; rounds--) text = change(random, text, corpus);
  return text.slice(0, longest);
}

function change(random: Random, text: string, corpus: readonly string[]): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.below(20));
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + random.pick(inserted) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, at) + text.slice(at, end).repeat(2 + random.below(8)) + text.slice(end);
    case 3: {
      const other = random.pick(corpus);
      return text.slice(0, at) + other.slice(random.below(other.length + 1));
    }
    case 4:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(end);
    case 5:
      return text.slice(0, at) + random.pick(inserted) + text.slice(end);
    default: {
      const words = text.split(/(?<=\s)/);
      const moved = words.splice(random.below(words.length), 1);
      words.splice(random.below(words.length + 1), 0, ...moved);
      return words.join("");
    }
  }
}
