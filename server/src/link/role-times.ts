import { isTime, type Mention, type TimeMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import type { Dateline } from "./article";
import { sentenceOf } from "./surroundings";
import { millisecondsADay } from "./times/calendar";

/**
 * From when and until when a text says that somebody holds or held an office: TIMEX3 days, months or years, both taken in.
 * An end that it leaves open is undefined.
 */
export interface RoleTime {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** Between an office, or the name behind it, and a date: ", mayor [until] March", "Mayor Anna Ruiz ([2015]–2019)". */
const beforeDate = /^,? ?(from|between|since|until|till|through|in|\() ?(?:early |mid-|late )?$/i;
/** Example: "2015[–]2019", "from 2015 [to] 2019", "between 2015 [and] 2019" */
const toSecond = /^ ?(?:[-–—]|to|until|till|through|and) ?$/i;
/** Between a name and its office: ", who [became] finance minister in May" */
const began = /\b(?:became|becomes)\b/i;
/** How much of a text may stand between an office and its date. */
const reach = 20;

/** A year, a month or a day. */
const calendar = /^\d{4}(?:-\d\d){0,2}$/;
/** An article tells of what is further back than this, in days, as of another time. */
const longAgo = 92;

/** Where an office stands: tokens of its words and, for a title, of the name behind it. */
export interface RolePlace {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * When a role is said to hold: by the words behind it ("foreign minister until March", "who was mayor from 2015 to 2019"),
 * or by a date of its sentence that is long before the article's day ("In 2019, President Falk signed"). Undefined where
 * it holds on the article's day.
 */
export function roleTime(
  prose: Prose,
  mentions: readonly Mention[],
  at: number,
  place: RolePlace,
  dateline: Dateline | undefined,
): RoleTime | undefined {
  return statedTime(prose, mentions, at, place) ?? timeOfSentence(prose, mentions, at, dateline);
}

function statedTime(
  { text, tokens }: Prose,
  mentions: readonly Mention[],
  at: number,
  { endToken }: RolePlace,
): RoleTime | undefined {
  const end = tokens.end[endToken - 1]!;
  let next = at;
  while (next < mentions.length && mentions[next]!.start < end) next++;
  const [date, second] = [mentions[next], mentions[next + 1]];
  if (!date || !isCalendar(date) || date.start - end > reach) return undefined;
  const word = beforeDate.exec(text.slice(end, date.start))?.[1]?.toLowerCase();
  const { timex } = date.value;
  switch (word) {
    case undefined:
      return undefined;
    case "since":
      return { from: timex, until: undefined };
    case "until":
    case "till":
    case "through":
      return { from: undefined, until: timex };
    default: {
      const isSpan = second && isCalendar(second) && toSecond.test(text.slice(date.end, second.start));
      if (isSpan) return { from: timex, until: second.value.timex };
      const isStart = word === "from" || began.test(text.slice(mentions[at]!.end, end));
      return { from: timex, until: isStart ? undefined : timex };
    }
  }
}

/** "In 2019, President Falk signed": a date long before the article's day, and no date near it. */
function timeOfSentence(
  prose: Prose,
  mentions: readonly Mention[],
  at: number,
  dateline: Dateline | undefined,
): RoleTime | undefined {
  const { first, end } = sentenceOf(prose, mentions[at]!);
  let index = at;
  while (index > 0 && mentions[index - 1]!.firstToken >= first) index--;
  let found: RoleTime | undefined;
  for (; index < mentions.length && mentions[index]!.firstToken < end; index++) {
    const mention = mentions[index]!;
    if (!isCalendar(mention) || mention.start === dateline?.span?.start) continue;
    if (!isLongBefore(mention.value.timex, dateline)) return undefined;
    found ??= { from: mention.value.timex, until: undefined };
    found = { ...found, until: mention.value.timex };
  }
  return found;
}

const isCalendar = (mention: Mention): mention is TimeMention =>
  isTime(mention) && mention.kind === "date" && calendar.test(mention.value.timex);

function isLongBefore(timex: string, dateline: Dateline | undefined): boolean {
  if (!dateline) return timex.length === 4;
  if (timex.length === 4) return timex < dateline.day.slice(0, 4);
  return Date.parse(dateline.day) - Date.parse(timex) > longAgo * millisecondsADay;
}
