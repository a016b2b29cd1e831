import type { NameKind } from "../recognise/mention";
import { foldName } from "../text/fold";
import { isOneSlip } from "../text/one-slip";
import { ownValue } from "../text/own-value";
import { givenKey, type PersonName } from "./person-name";
import { transliterated } from "./romanised";

/** Short forms of countries and bodies that everybody writes without ever giving the long one, and names with two usual spellings. */
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
  nikolaev: "mykolaiv",
  lvov: "lviv",
  lugansk: "luhansk",
  chernigov: "chernihiv",
  zaporizhia: "zaporizhzhia",
  zaporozhye: "zaporizhzhia",
  donbass: "donbas",
  dnepropetrovsk: "dnipropetrovsk",
  peking: "beijing",
  bombay: "mumbai",
  calcutta: "kolkata",
  bangalore: "bengaluru",
  makkah: "mecca",
  "ivory coast": "cote divoire",
  "cape verde": "cabo verde",
  "east timor": "timor leste",
  swaziland: "eswatini",
  "al qaida": "al qaeda",
  hizbollah: "hezbollah",
  hizbullah: "hezbollah",
  hezbullah: "hezbollah",
  koran: "quran",
  vw: "volkswagen",
  "jp morgan": "jpmorgan",
  "jp morgan chase": "jpmorgan chase",
  "doctors without borders": "medecins sans frontieres",
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

/** Endings of company names that are written or left out at will, folded. */
export const companyEndings: readonly string[] =
  "co inc incorporated corp corporation company ltd limited llc plc ag sa se nv gmbh group holdings".split(
    " ",
  );
const companyEnding = new RegExp(` (?:(?:and )?co|${companyEndings.join("|")})$`);

/** Suffixes that make another person; numbers of a family come and go. */
const keySuffixes = new Set(["sr", "jr", "regnal"]);

/** The key of a person with a full name; of one known by surname alone, or by initial and surname, the short key. */
export function personKey(name: PersonName): string {
  const given = givenKey(name);
  const suffix = name.suffix !== undefined && keySuffixes.has(name.suffix) ? name.suffix : "";
  return `person:${transliterated(name.surname)}:${given}${suffix && `:${suffix}`}`;
}

/** A person's key with what tells the person from namesakes: a walk of life, initials. */
export const withMark = (key: string, mark: string): string =>
  `${key}${":".repeat(4 - key.split(":").length)}:~${mark}`;

/** The key of a king, a pope or a prince who is known by the first name alone: "=" keeps it from being a surname. */
export const firstNameKey = (folded: string): string => `person:=${folded}:`;

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
    .replace(/[:,!?]/g, "")
    .replace(/\bco operat/g, "cooperat");
  for (
    let shorter = plain.replace(companyEnding, "");
    shorter !== plain;
    shorter = plain.replace(companyEnding, "")
  ) {
    plain = shorter;
  }
  return (
    ownValue(known, plain) ??
    plain
      .replace(departmentOf, (whole, owner, kind, field) =>
        isDepartment(kind) ? `${owner}${field.replace(ofDefence, americanDefence)} ${kind}` : whole,
      )
      .replace(defenceBefore, americanDefence)
  );
}

/** "us department of state": whose, what, of what. */
const departmentOf = /^((?:[a-z]+ ){0,2})([dm][a-z]{6,10}) of (?:the )?(.+)$/;

/** "defence" of "ministry of defence". */
const ofDefence = /\bd[a-z]{5,7}\b/;
/** "defence" before "ministry". */
const defenceBefore = /\bd[a-z]{5,7}(?= (?:department|ministry)$)/;

/** "defence" as Americans spell it, and so a slip in it: "defnce" becomes "defnse", which is a slip in that. Any other word as it is. */
export const americanDefence = (word: string): string =>
  isOneSlip(word, "defence") ? word.replace(/c(?=[^c]*$)/, "s") : word;

/** A misspelt one is read as what it is meant for, so that it is near to that. */
const isDepartment = (word: string): boolean =>
  ["department", "ministry"].some((kind) => word === kind || isOneSlip(word, kind));

/** "justice department": of what, what. */
const department = /^(.+) (department|ministry)$/;

/**
 * The acronyms that can stand for a name, in small letters: "nato" for "north atlantic treaty organization", with and
 * without "of" where it has one ("boe"). None where the name has fewer than two words.
 */
export function acronymsOf(plain: string): readonly string[] {
  const words = plain.replace(department, "$2 of $1").split(" ");
  const initials = words.filter((word) => !joints.has(word)).map((word) => word[0]);
  if (initials.length < 2) return [];
  const short = initials.join("");
  if (!words.includes("of")) return [short];
  const withOf = words.filter((word) => word === "of" || !joints.has(word)).map((word) => word[0]);
  return [short, withOf.join("")];
}

/** Words of a name that have no letter in its acronym. */
const joints = new Set("of the and for de la du des in on".split(" "));

/** "NATO", "U.S.", "BBC": two to six capitals, stops left out; "BoE". */
const acronym = /^(?:(?:\p{Lu}\.?){2,6}|\p{Lu}o\p{Lu}{1,3})$/u;

/** True for a name that is an acronym. */
export const looksLikeAcronym = (text: string): boolean => acronym.test(text);
