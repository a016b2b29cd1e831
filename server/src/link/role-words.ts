import type { Prose } from "../text/prose";
import type { Vocabulary } from "../text/vocabulary";
import { WordTable } from "../text/word-table";
import type { RoleMention } from "./article";
import { isOfficeHead } from "./offices";

type Status = RoleMention["status"];

/** Words before a title that say whether the person holds the office. */
const statusWords: ReadonlyMap<string, Status> = new Map([
  ["former", "former"],
  ["ex", "former"],
  ["onetime", "former"],
  ["late", "former"],
  ["retired", "former"],
  ["then", "former"],
  ["outgoing", "current"],
  ["incoming", "future"],
  ["designate", "elect"],
  ["elect", "elect"],
  ["nominee", "elect"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
]);

const determiners = new Set(["the", "a", "an"]);
/** A verb means that what follows a comma is a clause and no apposition. */
const verbs = new Set(
  "is was are were said says has had will would can could told been be did does who whose which where when".split(
    " ",
  ),
);
/** ", Health Reporter — April 15": signs that end an apposition, and a word that does. */
const ends = new Set([",", ".", ";", ":", "(", ")", "—", "|", "who"]);
const formerly = new Set("previously formerly once".split(" "));
/** After "who", with what may stand between it and the office. */
const holding = new Set("became is serves now currently also as has been".split(" "));
const held = new Set("was were served had been".split(" "));
const abbreviations = new Set("st dr mr mrs ms prof sgt gen lt col sen rep gov jr".split(" "));
const verbsToo = new Set("head coach host chair captain lead judge guard general major".split(" "));
const since = new Set(
  "in since until till from between through when after before last this on at for and but".split(" "),
);
const owners = new Set("its his her their our".split(" "));
/** The second token of "company's". */
const possessive = /^['’]s$/;
const hyphens = new Set(["-", "‑", "–"]);

/** What a word or sign is to the search for roles: the low bits number its status from 1, the others say the rest. */
export const RoleWord = {
  statusMask: 7,
  determiner: 8,
  verb: 16,
  officeHead: 32,
  /** Ends an apposition. */
  end: 64,
  hyphen: 128,
  comma: 256,
  of: 512,
  and: 1024,
  the: 2048,
  /** "its", "company's": says whose office follows. */
  owner: 4096,
  /** "previously" before an office that somebody has left. */
  formerly: 8192,
  /** "who became", "who serves as": what follows is held. */
  holding: 16384,
  who: 32768,
  /** "St", "Dr": the stop after it ends nothing. */
  abbreviation: 65536,
  /** A noun that may as well be a verb: "to coach Anna Ruiz". */
  verbToo: 131072,
  /** Ends what a clause says of an office: "who became mayor in May". */
  since: 262144,
  /** "who was", "who served as": what follows was held. */
  held: 524288,
} as const;

const statuses: readonly Status[] = ["current", "former", "acting", "elect", "future"];

/** The status that a word says; undefined where it says none. */
export function statusOf(bits: number): Status | undefined {
  const number = bits & RoleWord.statusMask;
  return number === 0 ? undefined : statuses[number - 1];
}

/** What the search for roles knows of words and signs; made once for a vocabulary. */
export function createRoleWords(vocabulary: Vocabulary): WordTable {
  return new WordTable(vocabulary, (_word, lower) => {
    const status = statusWords.get(lower);
    let bits = status === undefined ? 0 : statuses.indexOf(status) + 1;
    if (determiners.has(lower)) bits |= RoleWord.determiner;
    if (verbs.has(lower)) bits |= RoleWord.verb;
    if (isOfficeHead(lower)) bits |= RoleWord.officeHead;
    if (ends.has(lower)) bits |= RoleWord.end;
    if (hyphens.has(lower)) bits |= RoleWord.hyphen;
    if (lower === ",") bits |= RoleWord.comma;
    if (lower === "of") bits |= RoleWord.of;
    if (lower === "and" || lower === "or" || lower === "&") bits |= RoleWord.and;
    if (lower === "the") bits |= RoleWord.the;
    if (formerly.has(lower)) bits |= RoleWord.formerly;
    if (holding.has(lower)) bits |= RoleWord.holding;
    if (held.has(lower)) bits |= RoleWord.held;
    if (lower === "who") bits |= RoleWord.who;
    if (abbreviations.has(lower)) bits |= RoleWord.abbreviation;
    if (verbsToo.has(lower)) bits |= RoleWord.verbToo;
    if (since.has(lower)) bits |= RoleWord.since;
    if (owners.has(lower) || possessive.test(lower)) bits |= RoleWord.owner;
    return bits;
  });
}

/** What the table knows of a token; nothing before the first and after the last. */
export function roleBitsAt({ tokens }: Prose, words: WordTable, token: number): number {
  return token >= 0 && token < tokens.count ? words.of(tokens.word[token]!) : 0;
}
