// What of an annotated name counts: no leading "the", no quotation marks, no possessive ending, no titles of persons.
import type { GoldName } from "./corpora";

const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother pope
  king queen prince princess emperor sheikh sheik ayatollah president vice-president premier chancellor minister
  ministers secretary senator sen rep congressman congresswoman representative gov governor mayor ambassador judge
  justice general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl private pvt admiral adm
  commander cmdr chief officer chairman chairwoman chair chairperson ceo cfo coo director coach spokesman spokeswoman
  detective inspector constable sheriff vice prime deputy foreign defense defence finance interior attorney`.split(
    /\s+/,
  ),
);
const opening = /^[\s"'“‘(]*/;
const closing = /[\s,;:"“”)]*$/;
const possessive = /['’][sS]$/;
const pluralPossessive = /[sS]['’]$/;
const article = /^(?:the\s+(?=\S))?/i;
const firstWord = /^(\S+)\s+(?=\S)/;

export function trimName(text: string, name: GoldName): GoldName {
  let { start, end } = name;
  const slice = (): string => text.slice(start, end);
  const take = (pattern: RegExp): number => pattern.exec(slice())?.[0].length ?? 0;
  start += take(opening);
  end -= take(closing);
  if (possessive.test(slice())) end -= 2;
  else if (pluralPossessive.test(slice())) end -= 1;
  start += take(article);
  if (name.kind === "person")
    for (let word = firstWord.exec(slice()); word && isTitle(word[1]!); word = firstWord.exec(slice()))
      start += word[0].length;
  return start < end ? { ...name, start, end } : name;
}

const isTitle = (word: string): boolean => titles.has(word.toLowerCase().replace(/[.,]+$/, ""));
