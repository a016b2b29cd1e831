// Gives organisations and towns other names, so that the tagger learns what stands around an unknown company or place: where
// only persons are renamed, it learns that an unknown word is a person.
import type { GoldName, GoldText } from "./corpora";
import { makeUp, type NameLists } from "./name-lists";
import { type Edit, rewrite } from "./rewrite";

/** How many of the words that may be renamed are: of organisations and of places. */
const share = { organization: 0.5, place: 0.35 } as const;

/** Renames words of organisations and places, each the same all through the text; `isOrdinary` words stay what they are. */
export function renameBodies(
  gold: GoldText,
  lists: NameLists,
  isOrdinary: (word: string) => boolean,
  random: () => number,
): GoldText {
  const names = gold.names.filter(isBody).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = wordsOfOthers(gold);
  const renamed = new Map<string, string>();
  const edits: Edit[] = [];
  let last = 0;
  for (const name of names) {
    if (name.start < last) continue;
    last = name.end;
    for (const found of gold.text.slice(name.start, name.end).matchAll(capitalWord)) {
      const key = found[0].toLowerCase();
      let other = renamed.get(key);
      if (other === undefined) {
        const stays = kept.has(key) || isOrdinary(found[0]) || random() >= share[name.kind];
        other = stays
          ? ""
          : name.kind === "place"
            ? makeTown(lists, random)
            : makeCompany(found[0], lists, random);
        renamed.set(key, other);
      }
      if (other === "") continue;
      const start = name.start + found.index;
      edits.push({ start, end: start + found[0].length, text: writtenLike(found[0], other) });
    }
  }
  return rewrite(gold, edits);
}

type Body = GoldName & { readonly kind: keyof typeof share };

const isBody = (name: GoldName): name is Body => name.kind === "organization" || name.kind === "place";

/** "Tollmark" and "BBC", not the "s" of "Moody's". */
const capitalWord = /\p{Lu}[\p{L}\p{M}]+/gu;

/** The words of persons and works, which have names of their own to keep. */
function wordsOfOthers({ text, names }: GoldText): ReadonlySet<string> {
  return new Set(
    names
      .filter((name) => !isBody(name))
      .flatMap(({ start, end }) => text.slice(start, end).toLowerCase().match(anyWord) ?? []),
  );
}

const anyWord = /[\p{L}\p{M}]+/gu;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

const endings =
  "ex on ia ix ar or um is us tech soft gen net corp bank media gas pharma air tel wave works".split(" ");
const townEndings =
  "burg ville ton ford ham by field stad dorf ovo grad pur abad nagar ona ia eh a u ino sk".split(" ");
const letters = "ABCDEFGHIKLMNOPRSTUV";

function makeCompany(word: string, lists: NameLists, random: () => number): string {
  if (word.length <= 5 && word === word.toUpperCase())
    return Array.from(word, () => pick([...letters], random)).join("");
  const made = makeUp(lists, random);
  return random() < 0.4 ? stemOf(made) + pick(endings, random) : made;
}

function makeTown(lists: NameLists, random: () => number): string {
  const made = makeUp(lists, random);
  return random() < 0.4 ? stemOf(made) + pick(townEndings, random) : made;
}

const stemOf = (word: string): string => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));

/** A word all in capitals stays so. */
const writtenLike = (word: string, other: string): string =>
  word.length > 1 && word === word.toUpperCase() ? other.toUpperCase() : other;
