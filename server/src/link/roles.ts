import { isTime, type Mention, type NameMention } from "../recognise/mention";
import { plainRun } from "../text/plain-run";
import type { Prose } from "../text/prose";
import { Gap, TokenType } from "../text/tokens";
import type { WordTable } from "../text/word-table";
import type { Dateline, Office, RoleMention } from "./article";
import { officeBeforeComma, withoutStatus } from "./office-before-comma";
import type { OfficeTitles } from "./office-titles";
import { roleTime } from "./role-times";
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
  dateline: Dateline | undefined,
): readonly RoleMention[] {
  const { text, tokens } = prose;
  const roles: RoleMention[] = [];
  const add = (title: Title | undefined, index: number): void => {
    if (!title) return;
    const office = titles.officeOf(text, tokens.start[title.first]!, tokens.end[title.end - 1]!);
    if (!office) return;
    const place = { firstToken: title.first, endToken: Math.max(title.end, mentions[index]!.endToken) };
    const time = roleTime(prose, mentions, index, place, dateline);
    roles.push(toRole(prose, titles, title, office, { entity: entityOf[index]!, mention: index, time }));
  };
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.kind !== "person") continue;
    add(titleBefore(prose, words, mention), index);
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
  if (first === end) return callingBefore(prose, words, end);
  // "Chief executive of Harlan": what was taken for somebody is what the title belongs to.
  if (roleBitsAt(prose, words, end - 1) & (RoleWord.of | RoleWord.and)) return undefined;
  if (isOfSomebody(prose, words, end)) first = end - 1;
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

/** "the husband of Mayor Anna Ruiz": only "Mayor" is hers. */
function isOfSomebody(prose: Prose, words: WordTable, end: number): boolean {
  return (
    (roleBitsAt(prose, words, end - 1) & RoleWord.officeHead) !== 0 &&
    (roleBitsAt(prose, words, end - 2) & RoleWord.of) !== 0 &&
    !(roleBitsAt(prose, words, end - 3) & RoleWord.officeHead)
  );
}

/** "the striker Bo Dahl": one word that is no title by itself but says what the person is. */
function callingBefore(prose: Prose, words: WordTable, end: number): Title | undefined {
  const { tokens, text } = prose;
  const at = end - 1;
  if (at < 0 || tokens.type[at] !== TokenType.word || (tokens.gap[end]! & Gap.line) !== 0) return undefined;
  const bits = roleBitsAt(prose, words, at);
  if (!(bits & RoleWord.officeHead) || tokens.gap[end] === 0) return undefined;
  const isCapital = text.charAt(tokens.start[at]!) !== text.charAt(tokens.start[at]!).toLowerCase();
  if (bits & RoleWord.verbToo && !isCapital) return undefined;
  return withStatusBefore(prose, words, at, end);
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
  const start = afterAge(prose, words, mentions[index]!.endToken + 1);
  let first = start;
  const isClause = (roleBitsAt(prose, words, first) & RoleWord.who) !== 0;
  if (isClause) {
    first++;
    while (roleBitsAt(prose, words, first) & (RoleWord.holding | RoleWord.held)) first++;
    if (first === start + 1) return undefined;
  }
  const wasHeld = isClause && (roleBitsAt(prose, words, start + 1) & RoleWord.held) !== 0;
  let status: Status = wasHeld ? "former" : "current";
  if (roleBitsAt(prose, words, first) & RoleWord.formerly) {
    status = "former";
    first++;
  }
  if (roleBitsAt(prose, words, first) & RoleWord.determiner) first++;
  const statusToken = status === "former" ? start : first;
  for (
    let found = statusOf(roleBitsAt(prose, words, first));
    found;
    found = statusOf(roleBitsAt(prose, words, first))
  ) {
    status = found;
    first += isHyphen(prose, words, first + 1) ? 2 : 1;
  }
  const end = endOfApposition(prose, words, mentions, index, first, isClause);
  // "Who was mayor when the bridge fell" may be mayor still; "who was mayor until 2019" is not.
  if (wasHeld && end !== undefined && !isTimeAt(mentions, index, end + 1)) return undefined;
  if (end === undefined || namesOwnPerson(prose, words, mentions, index + 1, first, end)) return undefined;
  for (let at = first + 1; at < end && status === "current"; at++)
    if (statusOf(roleBitsAt(prose, words, at)) === "elect") status = "elect";
  return { first, end, status, statusToken };
}

/** Another person's name among the words, unless an office is somebody's or something's: "the chief executive of Harlan". */
function namesOwnPerson(
  prose: Prose,
  words: WordTable,
  mentions: readonly Mention[],
  from: number,
  first: number,
  end: number,
): boolean {
  for (let at = from; at < mentions.length && mentions[at]!.firstToken < end; at++) {
    const { kind, firstToken } = mentions[at]!;
    if (kind !== "person") continue;
    if (!(roleBitsAt(prose, words, firstToken - 1) & RoleWord.of)) return true;
    if (!(roleBitsAt(prose, words, firstToken - 2) & RoleWord.officeHead) || firstToken - 2 < first)
      return true;
  }
  return false;
}

/** Where the office ends that begins at `first`: before a comma, a stop or "until May", in a clause also before "when". */
function endOfApposition(
  prose: Prose,
  words: WordTable,
  mentions: readonly Mention[],
  index: number,
  first: number,
  isClause: boolean,
): number | undefined {
  const { tokens } = prose;
  let hasOffice = false;
  for (let at = first; at < tokens.count && at < first + longest; at++) {
    if (tokens.gap[at]! & Gap.block || tokens.type[at] === TokenType.opaque) return undefined;
    const bits = roleBitsAt(prose, words, at);
    if (hasOffice && bits & RoleWord.since && (isClause || isTimeAt(mentions, index, at + 1))) return at;
    if (bits & RoleWord.end && roleBitsAt(prose, words, at - 1) & RoleWord.abbreviation) continue;
    if (bits & RoleWord.end) return hasOffice && at > first ? at : undefined;
    if (bits & RoleWord.officeHead) hasOffice = true;
    else if (bits & RoleWord.verb) return undefined;
  }
  return undefined;
}

function isTimeAt(mentions: readonly Mention[], from: number, token: number): boolean {
  for (let at = from + 1; at < mentions.length && mentions[at]!.firstToken <= token; at++)
    if (mentions[at]!.firstToken === token && isTime(mentions[at]!)) return true;
  return false;
}

function toRole(
  prose: Prose,
  titles: OfficeTitles,
  title: Title,
  office: Office,
  holder: Pick<RoleMention, "entity" | "mention" | "time">,
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
    text: prose.markup === "plain" ? text.slice(start, end) : plainRun(prose, first, title.end),
    status: title.status,
    time: holder.time,
    statusStart,
    office,
    entity: holder.entity,
    mention: holder.mention,
  };
}

const isHyphen = (prose: Prose, words: WordTable, token: number): boolean =>
  (roleBitsAt(prose, words, token) & RoleWord.hyphen) !== 0;
