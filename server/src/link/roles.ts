import type { Mention, NameMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { Gap, TokenType } from "../text/tokens";
import type { WordTable } from "../text/word-table";
import type { Office, RoleMention } from "./article";
import { officeBeforeComma, withoutStatus } from "./office-before-comma";
import type { OfficeTitles } from "./office-titles";
import { RoleWord, roleBitsAt, statusOf } from "./role-words";

type Status = RoleMention["status"];

/** The longest apposition that is read as a role, in tokens. */
const longest = 12;

/**
 * The roles that an article gives its persons: the title before a name ("U.S. Defense Secretary Pete Hegseth") and the
 * apposition after it ("Mark Rutte, the NATO secretary general,"). What names no office is left out.
 */
export function findRoles(
  prose: Prose,
  words: WordTable,
  titles: OfficeTitles,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): readonly RoleMention[] {
  const { text, tokens } = prose;
  const roles: RoleMention[] = [];
  const add = (title: Title | undefined, index: number): void => {
    if (!title) return;
    const office = titles.officeOf(text, tokens.start[title.first]!, tokens.end[title.end - 1]!);
    if (office) roles.push(toRole(prose, titles, title, office, entityOf[index]!, index));
  };
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.kind !== "person") continue;
    if (mention.titleToken < mention.firstToken) add(titleBefore(prose, words, mention), index);
    if ((roleBitsAt(prose, words, mention.endToken) & RoleWord.comma) !== 0)
      add(appositionAfter(prose, words, mentions, index), index);
    if (roles.at(-1)?.mention !== index) add(titleBeforeComma(prose, words, mentions, index), index);
  }
  return roles;
}

/** Tokens of a title, and what its qualifier says. */
interface Title {
  readonly first: number;
  readonly end: number;
  readonly status: Status;
  /** The token of the word that says the status; `first` where there is none. */
  readonly statusToken: number;
}

function titleBefore(prose: Prose, words: WordTable, mention: NameMention): Title | undefined {
  let first = mention.titleToken;
  const end = mention.firstToken;
  for (let at = first; at < end; at++) {
    const status = statusOf(roleBitsAt(prose, words, at));
    if (!status) continue;
    // "President-elect" ends with its status; "former", "ex-", "then-" begin with it.
    if (status === "elect") {
      const last = Math.max(first + 1, at - (isHyphen(prose, words, at - 1) ? 1 : 0));
      return { first, end: last, status, statusToken: first };
    }
    first = at + (isHyphen(prose, words, at + 1) ? 2 : 1);
    return first < end ? { first, end, status, statusToken: at } : undefined;
  }
  return withStatusBefore(prose, words, first, end);
}

/** "The former mayor, Anna Ruiz, said". */
function titleBeforeComma(
  prose: Prose,
  words: WordTable,
  mentions: readonly Mention[],
  index: number,
): Title | undefined {
  const found = officeBeforeComma(prose, words, mentions, index);
  if (!found) return undefined;
  const plain = withoutStatus(found, (token) => roleBitsAt(prose, words, token));
  return { ...plain, end: found.end, statusToken: found.first };
}

/** "former" and its like just before the title. */
function withStatusBefore(prose: Prose, words: WordTable, first: number, end: number): Title {
  const before = first - 1 - (isHyphen(prose, words, first - 1) ? 1 : 0);
  const isApart = before < 0 || (prose.tokens.gap[before + 1]! & Gap.block) !== 0;
  const status = isApart ? undefined : statusOf(roleBitsAt(prose, words, before));
  return status
    ? { first, end, status, statusToken: before }
    : { first, end, status: "current", statusToken: first };
}

/** The token behind "52, " of "Anna Ruiz, 52, the mayor,"; `at` itself where no age stands between. */
function afterAge(prose: Prose, words: WordTable, at: number): number {
  const isAge =
    prose.tokens.type[at] === TokenType.number && prose.tokens.end[at]! - prose.tokens.start[at]! <= 3;
  return isAge && roleBitsAt(prose, words, at + 1) & RoleWord.comma ? at + 2 : at;
}

/**
 * "the NATO secretary general," after a name and a comma: words up to a comma or stop, with an office among them and no
 * other person's name.
 */
function appositionAfter(
  prose: Prose,
  words: WordTable,
  mentions: readonly Mention[],
  index: number,
): Title | undefined {
  let first = afterAge(prose, words, mentions[index]!.endToken + 1);
  if (roleBitsAt(prose, words, first) & RoleWord.determiner) first++;
  const statusToken = first;
  let status: Status = "current";
  for (
    let found = statusOf(roleBitsAt(prose, words, first));
    found;
    found = statusOf(roleBitsAt(prose, words, first))
  ) {
    status = found;
    first += isHyphen(prose, words, first + 1) ? 2 : 1;
  }
  const end = endOfApposition(prose, words, first);
  if (end === undefined || namesPersonBefore(mentions, index + 1, end)) return undefined;
  return { first, end, status, statusToken };
}

function namesPersonBefore(mentions: readonly Mention[], from: number, end: number): boolean {
  for (let at = from; at < mentions.length && mentions[at]!.firstToken < end; at++)
    if (mentions[at]!.kind === "person") return true;
  return false;
}

function endOfApposition(prose: Prose, words: WordTable, first: number): number | undefined {
  const { tokens } = prose;
  let hasOffice = false;
  for (let at = first; at < tokens.count && at < first + longest; at++) {
    if (tokens.gap[at]! & Gap.block || tokens.type[at] === TokenType.opaque) return undefined;
    const bits = roleBitsAt(prose, words, at);
    if (bits & RoleWord.end) return hasOffice && at > first ? at : undefined;
    if (bits & RoleWord.officeHead) hasOffice = true;
    else if (bits & RoleWord.verb) return undefined;
  }
  return undefined;
}

function toRole(
  prose: Prose,
  titles: OfficeTitles,
  title: Title,
  office: Office,
  entity: number,
  mention: number,
): RoleMention {
  const { tokens, text } = prose;
  let first = title.first;
  // "U.S. Defense Secretary" is written without its country.
  while (first + 1 < title.end && titles.isNational(tokens.word[first]!)) {
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

const isHyphen = (prose: Prose, words: WordTable, token: number): boolean =>
  (roleBitsAt(prose, words, token) & RoleWord.hyphen) !== 0;
