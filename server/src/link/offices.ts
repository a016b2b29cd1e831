import { foldName } from "../text/fold";
import type { Office } from "./article";

/** Nouns that name an office, in plain spelling. What else stands in a title ("Defense", "Foreign") is its field. */
const heads = new Set(
  `president minister secretary chancellor premier governor mayor senator congressman congresswoman representative
  ambassador envoy commissioner commander chief director chairman chairwoman chair chairperson ceo cfo coo cto officer
  general admiral colonel major captain lieutenant sergeant judge justice attorney prosecutor sheriff inspector
  spokesman spokeswoman spokesperson king queen prince princess emperor pope cardinal archbishop bishop rabbi imam
  professor dean rector principal head leader speaker whip treasurer controller comptroller auditor coach manager
  captain analyst economist editor reporter correspondent founder partner owner adviser advisor aide counsel lawyer
  deputy delegate councillor councilman councilwoman alderman lawmaker mp mep strategist superintendent coordinator
  administrator executive president-elect pollster harbormaster headteacher headmaster headmistress warden ombudsman coroner
  magistrate registrar curator librarian archivist provost vicar chaplain diplomat consul lobbyist commentator columnist
  historian meteorologist geologist epidemiologist virologist seismologist ecologist demographer statistician
  criminologist psychologist psychiatrist sociologist physicist chemist biologist astronomer oncologist cardiologist
  pathologist mathematician philosopher trustee organizer`.split(/\s+/),
);

/** Words that make another office of the head they stand before: a deputy secretary is no secretary. */
const ranks = new Set(
  "under deputy vice assistant associate prime first second junior senior lead co sub parliamentary executive lord".split(
    " ",
  ),
);

/** Spellings and words that mean the same in a title. */
const same: Readonly<Record<string, string>> = {
  defence: "defense",
  advisor: "adviser",
  undersecretary: "under secretary",
  "vice-president": "vice president",
  labour: "labor",
  ministry: "minister",
  pm: "prime minister",
  sec: "secretary",
  gov: "governor",
  sen: "senator",
  rep: "representative",
  gen: "general",
  adm: "admiral",
  pres: "president",
  chairwoman: "chairman",
  chairperson: "chairman",
  chair: "chairman",
  spokeswoman: "spokesman",
  spokesperson: "spokesman",
  premier: "prime minister",
  harbourmaster: "harbormaster",
  organiser: "organizer",
};

/** What offices are in charge of. */
const fields = new Set(
  `defense war state foreign affairs interior home homeland security justice treasury finance exchequer commerce trade labor
  employment energy climate environment agriculture farm food health social education science research culture arts sports
  sport transport transportation infrastructure housing urban development veterans intelligence army navy air force marine
  police immigration migration integration family youth women equality economy economic economics industry business digital
  technology planning budget tax revenue regional local communities local government relations press communications policy
  political operating financial marketing legal medical technical human resources data information property works water
  fisheries forestry mines mining oil petroleum tourism religious national general religious overseas international
  european parliamentary campaign sales risk investment`.split(/\s+/),
);

const fillers = new Set("of for the to and at in on a an s his her their its".split(" "));

/** Heads of two words that mean one office. */
const compounds = new Set([
  "secretary general",
  "attorney general",
  "solicitor general",
  "governor general",
  "inspector general",
  "surgeon general",
  "chief executive",
  "chief justice",
  "foreign secretary",
]);

/** True for a folded word that names an office. */
export function isOfficeHead(word: string): boolean {
  return heads.has(same[word] ?? word) || word === "undersecretary" || word === "premier";
}

/**
 * The office that the words of a title name, without `places` (folded words for countries, peoples and cities), or
 * undefined where no word of it names an office.
 */
export function toOffice(text: string, isPlaceWord: (folded: string) => boolean): Office | undefined {
  const words = foldName(text)
    .split(" ")
    .flatMap((word) => (same[word] ?? word).split(" "))
    .filter((word) => !isPlaceWord(word));
  const at = words.findIndex(
    (word, index) => heads.has(word) && !(index + 1 < words.length && ranks.has(word)),
  );
  if (at < 0) return undefined;
  const pair = `${words[at]} ${words[at + 1]}`;
  const length = compounds.has(pair) ? 2 : 1;
  let first = at;
  while (first > 0 && ranks.has(words[first - 1]!)) first--;
  const head = words.slice(first, at + length).join(" ");
  // Before its head an office has its field, and much else: "our minister", "pro-European mayor", "44-year-old mayor".
  const before = words.slice(0, first).filter((word) => fields.has(word));
  const field = [...before, ...words.slice(at + length)].filter((word) => !fillers.has(word));
  return { head, field: [...new Set(field)].sort() };
}

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
