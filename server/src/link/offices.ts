import { foldName } from "../text/fold";
import { ownValue } from "../text/own-value";
import type { Office } from "./article";
import { callings, compounds, fields, fillers, heads, portfolios, ranks, same } from "./office-words";

/** True for a folded word that names an office. */
export function isOfficeHead(word: string): boolean {
  const plain = ownValue(same, word) ?? word;
  if (plain === "master" || inCouncil.has(plain)) return true;
  return heads.has(plain.slice(plain.lastIndexOf(" ") + 1)) || callings.has(plain);
}

/** The first words of "cabinet member" and "portfolio holder", which a council has. */
const inCouncil = new Set(["cabinet", "portfolio"]);

/** True for a head that says what somebody does for a living, and is held by many: "lawyer", "striker". */
export const isCalling = (head: string): boolean => callings.has(head);

/**
 * The office that the words of a title name, without `places` (folded words for countries, peoples and cities), or
 * undefined where no word of it names an office.
 */
export function toOffice(text: string, isPlaceWord: (folded: string) => boolean): Office | undefined {
  const words = foldName(text)
    .split(" ")
    .flatMap((word) => (ownValue(same, word) ?? word).split(" "))
    .filter((word) => !isPlaceWord(word));
  const at = words.findIndex(
    (word, index) =>
      (heads.has(word) || callings.has(word) || compounds.has(`${word} ${words[index + 1]}`)) &&
      !(index + 1 < words.length && (ranks.has(word) || isFieldBefore(word, words[index + 1]!))),
  );
  if (at < 0) return undefined;
  const pair = `${words[at]} ${words[at + 1]}`;
  const length = compounds.has(pair) ? 2 : 1;
  let first = at;
  while (first > 0 && ranks.has(words[first - 1]!)) first--;
  const head = [...ranksBefore(words, first), ...words.slice(first, at + length)].join(" ");
  // Before its head an office has its field, and much else: "our minister", "pro-European mayor", "44-year-old mayor".
  const before = words.slice(0, first).filter((word) => fields.has(word));
  const field = [...before, ...words.slice(at + length)].filter((word) => !fillers.has(word));
  return { head, field: [...new Set(field)].sort() };
}

/** "Justice" of "justice minister" is no judge, "general" of "general manager" no soldier. */
const isFieldBefore = (word: string, next: string): boolean =>
  fields.has(word) && heads.has(next) && !compounds.has(`${word} ${next}`);

/** The ranks before the field of an office: "deputy" of "deputy finance minister". */
function ranksBefore(words: readonly string[], first: number): readonly string[] {
  let end = first;
  while (end > 0 && fields.has(words[end - 1]!)) end--;
  if (end === first) return [];
  let start = end;
  while (start > 0 && ranks.has(words[start - 1]!)) start--;
  return words.slice(start, end);
}

/** The same for two wordings of one office: "Defense Secretary", "Secretary of Defence", "defence minister". */
export function officeKey({ head, field }: Office): string {
  const isMinister = head === "secretary" && field.length > 0 && field.every((word) => portfolios.has(word));
  return `${isMinister ? "minister" : head} ${field.join(" ")}`;
}

/** Offices of which a person holds one at a time, and of which a country or a town has one holder. */
const single =
  /(?:secretary|minister|governor|mayor|ambassador|chancellor|commissioner|attorney general|cabinet member|portfolio holder)$/;

/** True for a head of which a person holds one at a time: "minister". */
export const isSingle = (head: string): boolean => single.test(head);

/** True where both are one office: the same head, and one field that holds the other ("Secretary" and "Secretary of State"). */
export function isSameOffice(a: Office, b: Office): boolean {
  return a.head === b.head && (isWithin(a.field, b.field) || isWithin(b.field, a.field));
}

/** True where both are plainly named and differ: "Under Secretary of Defense for Policy" and "Under Secretary of War". */
export function areRivalOffices(a: Office, b: Office): boolean {
  return a.head === b.head && a.field.length > 0 && b.field.length > 0 && !isSameOffice(a, b);
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((word) => outer.includes(word));
}
