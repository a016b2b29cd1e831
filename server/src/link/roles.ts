import { Lex, type Lexicon } from "../recognise/lexicon";
import type { Mention, NameMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { Gap, TokenType } from "../text/tokens";
import type { Office, RoleMention } from "./article";
import { isOfficeHead, toOffice } from "./offices";

type Status = RoleMention["status"];

/** Words before a title that say whether the person holds the office. */
const statuses: ReadonlyMap<string, Status> = new Map([
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
  ["acting", "acting"],
  ["interim", "acting"],
]);

/** The longest apposition that is read as a role, in tokens. */
const longest = 12;

/**
 * The roles that an article gives its persons: the title before a name ("U.S. Defense Secretary Pete Hegseth") and the
 * apposition after it ("Mark Rutte, the NATO secretary general,"). What names no office is left out.
 */
export function findRoles(
  prose: Prose,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): readonly RoleMention[] {
  const isPlaceWord = placeWords(lexicon);
  const roles: RoleMention[] = [];
  mentions.forEach((mention, index) => {
    if (mention.kind !== "person") return;
    const next = personAfter(mentions, index);
    for (const found of [titleBefore(prose, mention), appositionAfter(prose, mention, next)]) {
      if (!found) continue;
      const text = prose.text.slice(prose.tokens.start[found.first]!, prose.tokens.end[found.end - 1]!);
      const office = toOffice(text, isPlaceWord);
      if (office) roles.push(toRole(prose, lexicon, found, office, entityOf[index]!, index));
    }
  });
  return roles;
}

function personAfter(mentions: readonly Mention[], index: number): Mention | undefined {
  for (let at = index + 1; at < mentions.length; at++)
    if (mentions[at]!.kind === "person") return mentions[at];
  return undefined;
}

/** Tokens of a title, and what its qualifier says. */
interface Title {
  readonly first: number;
  readonly end: number;
  readonly status: Status;
  /** The token of the word that says the status; `first` where there is none. */
  readonly statusToken: number;
}

function titleBefore(prose: Prose, mention: NameMention): Title | undefined {
  let first = mention.titleToken;
  const end = mention.firstToken;
  if (first >= end) return undefined;
  for (let at = first; at < end; at++) {
    const status = statuses.get(wordAt(prose, at));
    if (!status) continue;
    // "President-elect" ends with its status; "former", "ex-", "then-" begin with it.
    if (status === "elect") {
      const last = Math.max(first + 1, at - (isHyphen(prose, at - 1) ? 1 : 0));
      return { first, end: last, status, statusToken: first };
    }
    first = at + (isHyphen(prose, at + 1) ? 2 : 1);
    return first < end ? { first, end, status, statusToken: at } : undefined;
  }
  return withStatusBefore(prose, first, end);
}

/** "former" and its like just before the title. */
function withStatusBefore(prose: Prose, first: number, end: number): Title {
  const before = first - 1 - (isHyphen(prose, first - 1) ? 1 : 0);
  const isApart = before < 0 || (prose.tokens.gap[before + 1]! & Gap.block) !== 0;
  const status = isApart ? undefined : statuses.get(wordAt(prose, before));
  return status
    ? { first, end, status, statusToken: before }
    : { first, end, status: "current", statusToken: first };
}

const determiners = new Set(["the", "a", "an"]);
/** A verb means that what follows a comma is a clause and no apposition. */
const verbs = new Set(
  "is was are were said says has had will would can could told been be did does who whose which where when".split(
    " ",
  ),
);

/** ", the NATO secretary general," after a name: words up to a comma or stop, with an office among them and no other person's name. */
function appositionAfter(prose: Prose, mention: NameMention, next: Mention | undefined): Title | undefined {
  if (signAt(prose, mention.endToken) !== ",") return undefined;
  let first = mention.endToken + 1;
  if (determiners.has(wordAt(prose, first))) first++;
  const statusToken = first;
  let status: Status = "current";
  for (let found = statuses.get(wordAt(prose, first)); found; found = statuses.get(wordAt(prose, first))) {
    status = found;
    first += isHyphen(prose, first + 1) ? 2 : 1;
  }
  const end = endOfApposition(prose, first);
  if (end === undefined || (next && next.firstToken < end)) return undefined;
  return { first, end, status, statusToken };
}

/** ", Health Reporter — April 15": signs that end an apposition. */
const appositionEnd = /^[,.;:()—|]$/;

function endOfApposition(prose: Prose, first: number): number | undefined {
  const { tokens } = prose;
  let hasOffice = false;
  for (let at = first; at < tokens.count && at < first + longest; at++) {
    if (tokens.gap[at]! & Gap.block || tokens.type[at] === TokenType.opaque) return undefined;
    const word = wordAt(prose, at);
    if (appositionEnd.test(signAt(prose, at)) || word === "who")
      return hasOffice && at > first ? at : undefined;
    if (isOfficeHead(word)) hasOffice = true;
    else if (verbs.has(word)) return undefined;
  }
  return undefined;
}

function toRole(
  prose: Prose,
  lexicon: Lexicon,
  title: Title,
  office: Office,
  entity: number,
  mention: number,
): RoleMention {
  const { tokens, text } = prose;
  let first = title.first;
  // "U.S. Defense Secretary" is written without its country.
  while (first + 1 < title.end && isNational(lexicon, tokens.word[first]!)) {
    first++;
    while (first + 1 < title.end && tokens.type[first] !== TokenType.word) first++;
  }
  const start = tokens.start[first]!;
  const end = tokens.end[title.end - 1]!;
  const statusStart = title.statusToken < title.first ? tokens.start[title.statusToken]! : start;
  return {
    start,
    end,
    text: text.slice(start, end),
    status: title.status,
    statusStart,
    office,
    entity,
    mention,
  };
}

function isNational(lexicon: Lexicon, word: number): boolean {
  if (word < 0) return false;
  const written = lexicon.vocabulary.text(word).replace(/\./g, "");
  return written === "US" || written === "UK" || (lexicon.of(word) & (Lex.demonym | Lex.country)) !== 0;
}

function placeWords(lexicon: Lexicon): (folded: string) => boolean {
  const { vocabulary } = lexicon;
  return (folded) => {
    if (folded === "us" || folded === "uk" || folded === "eu" || folded === "u" || folded === "american")
      return true;
    const written = vocabulary.intern(folded.charAt(0).toUpperCase() + folded.slice(1));
    return (lexicon.of(written) & (Lex.demonym | Lex.country)) !== 0;
  };
}

function wordAt(prose: Prose, token: number): string {
  const { tokens, vocabulary } = prose;
  if (token < 0 || token >= tokens.count || tokens.type[token] !== TokenType.word) return "";
  return vocabulary.text(vocabulary.lower(tokens.word[token]!));
}

function signAt(prose: Prose, token: number): string {
  const { tokens, text } = prose;
  if (token < 0 || token >= tokens.count || tokens.type[token] !== TokenType.sign) return "";
  return text.slice(tokens.start[token]!, tokens.end[token]!);
}

function isHyphen(prose: Prose, token: number): boolean {
  const sign = signAt(prose, token);
  return sign === "-" || sign === "‑" || sign === "–";
}
