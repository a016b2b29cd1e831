import type { NameKind } from "../recognise/mention";
import { foldName } from "../text/fold";
import { givenKey, type PersonName, transliterated } from "./person-name";

/** Short forms of countries and bodies that everybody writes without ever giving the long one. */
const known: Readonly<Record<string, string>> = {
  us: "united states",
  usa: "united states",
  "united states of america": "united states",
  america: "united states",
  uk: "united kingdom",
  britain: "united kingdom",
  "great britain": "united kingdom",
  uae: "united arab emirates",
  eu: "european union",
  un: "united nations",
  nato: "north atlantic treaty organization",
  "north atlantic treaty organisation": "north atlantic treaty organization",
  who: "world health organization",
  imf: "international monetary fund",
  kiev: "kyiv",
  kharkov: "kharkiv",
  odessa: "odesa",
  "czech republic": "czechia",
  holland: "netherlands",
  turkey: "turkiye",
  burma: "myanmar",
};

/** "america", "britain": names of one word that stand for a longer one, by the words of that. */
const oneWordFor: ReadonlyMap<string, readonly string[]> = Object.entries(known).reduce(
  (lists, [short, full]) =>
    short.length > 4 && !short.includes(" ") && full !== short
      ? lists.set(full, [...(lists.get(full) ?? []), short])
      : lists,
  new Map<string, readonly string[]>(),
);

/** The names of one word under which a place goes, beside its own: "america" for the parts of "united states"; none for most. */
export const oneWordNames = (parts: readonly string[]): readonly string[] =>
  oneWordFor.get(parts.length === 1 ? parts[0]! : parts.join(" ")) ?? [];

/** Endings of company names that are written or left out at will. */
const companyEnding =
  / (?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|se|nv|gmbh|group|holdings)$/;

/** The key of a person with a full name; of one known by surname alone, or by initial and surname, the short key. */
export function personKey(name: PersonName): string {
  const given = givenKey(name);
  const suffix = name.suffix === "sr" || name.suffix === "jr" ? name.suffix : "";
  return `person:${transliterated(name.surname)}:${given}${suffix && `:${suffix}`}`;
}

/** True where the corpus must look for the full name: a lone surname, or initials with it. */
export function isShortPerson(name: PersonName): boolean {
  return !name.given.some((given) => given.length > 1);
}

/** The key of an organisation, place or other thing: its folded words without "the" and a company's legal ending. */
export function thingKey(kind: NameKind, text: string): string {
  return `${kind}:${plainName(text)}`;
}

/** "The Boeing Co." → "boeing", "U.S." → "united states". */
export function plainName(text: string): string {
  let plain = foldName(text)
    .replace(/^the /, "")
    .replace(/&/g, "and")
    .replace(/[:,!?]/g, "");
  for (
    let shorter = plain.replace(companyEnding, "");
    shorter !== plain;
    shorter = plain.replace(companyEnding, "")
  ) {
    plain = shorter;
  }
  return known[plain] ?? plain;
}

/** "NATO" for "North Atlantic Treaty Organization", in small letters; undefined where the name has fewer than two words. */
export function acronymOf(plain: string): string | undefined {
  const initials = plain
    .split(" ")
    .filter((word) => !/^(?:of|the|and|for|de|la|du|des|in|on)$/.test(word))
    .map((word) => word[0]);
  return initials.length >= 2 ? initials.join("") : undefined;
}

/** True for "NATO", "U.S.", "BBC": two to six capitals, stops left out. */
export function looksLikeAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}
