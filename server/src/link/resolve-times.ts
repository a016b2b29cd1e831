import type { TimeKind, TimeMention, TimeValue, TimexType } from "../recognise/mention";
import type { Amount, TimeMeaning } from "../recognise/times/meaning";
import type { TimeExpression } from "../recognise/times/times";
import type { Prose } from "../text/prose";
import { sentenceTokens } from "../text/sentence-at";
import { TokenType } from "../text/tokens";
import { isParted } from "../text/windows";
import type { Dateline } from "./article";
import { weekdayOf } from "./times/calendar";
import { toDuration } from "./times/durations";
import { endsInterval } from "./times/intervals";
import { isDayFirst } from "./times/order";
import { dayOf, firstDayOf } from "./times/periods";
import { resolveMeaning } from "./times/resolve-meaning";
import type { Resolved } from "./times/resolved";
import { Scene } from "./times/scene";

/** Gives each time expression its TIMEX3 value, by the dateline, the other dates of the text and the tense. */
export function resolveTimes(
  prose: Prose,
  times: readonly TimeExpression[],
  dateline: Dateline | undefined,
): TimeMention[] {
  const scene = new Scene(dateline?.day, isDayFirst(times), (from, to) => isParted(prose.tokens, from, to));
  let before: { readonly expression: TimeExpression; readonly timex: string } | undefined;
  return times.map((expression) => {
    scene.tense = expression.tense;
    scene.from =
      before && expression.kind === "date" && endsInterval(prose, before.expression, expression)
        ? firstDayOf(before.timex)
        : undefined;
    scene.token = expression.firstToken;
    const resolved =
      dayOfApposition(prose, before, expression) ??
      lengthOf(expression) ??
      resolveMeaning(expression.meaning, scene);
    if (isDated(expression, resolved))
      scene.note(resolved.timex, expression.firstToken, {
        isStated: resolved.how === "stated",
        isOwner: prose.tokens.type[expression.endToken] === TokenType.clitic,
        endsSpan: endsSpan(prose, expression.firstToken),
      });
    if (recursByDays(expression)) scene.recur(sentenceTokens(prose, expression.firstToken).end);
    before = isDated(expression, resolved) ? { expression, timex: resolved.timex } : undefined;
    return toMention(prose, expression, resolved);
  });
}

/** "the 52 weeks to 28 June", "the five weeks over Christmas": the day tells of a length before it, and no hour is of it. */
function endsSpan(prose: Prose, firstToken: number): boolean {
  const { tokens, text } = prose;
  if (firstToken < 2) return false;
  const led = text.slice(tokens.start[firstToken - 2], tokens.end[firstToken - 1]);
  return spanBefore.test(led);
}

/** "weeks to", "year ended" */
const spanBefore = /^(?:days|weeks?|months?|quarter|half|years?|period) (?:to|ended|ending|through|over)$/;

/** The day of "Saturday" in "Two days later, on Saturday,", where the day right before it is one. */
function dayOfApposition(
  prose: Prose,
  before: { readonly expression: TimeExpression; readonly timex: string } | undefined,
  { meaning, firstToken, kind }: TimeExpression,
): Resolved | undefined {
  if (!before || kind !== "date" || meaning.form !== "calendar" || meaning.weekday === undefined)
    return undefined;
  if (
    before.expression.meaning.form !== "shift" ||
    meaning.day !== undefined ||
    meaning.direction !== undefined
  )
    return undefined;
  const { type, start } = prose.tokens;
  const comma = before.expression.endToken;
  const between = firstToken - comma;
  if (between < 1 || between > 2 || type[comma] !== TokenType.sign || prose.text[start[comma]!] !== ",")
    return undefined;
  const day = dayOf(before.timex);
  return day !== undefined && weekdayOf(day) === meaning.weekday
    ? { timex: before.timex, how: "context" }
    : undefined;
}

/** True where later expressions may be counted from this one. */
function isDated({ kind, meaning }: TimeExpression, resolved: Resolved): boolean {
  if (meaning.form === "part" && meaning.isStretch) return false;
  return (kind === "date" || kind === "time") && !resolved.isLength && resolved.exists !== false;
}

/** "every Sunday", "daily": hours that the sentence goes on with are of each of these days. */
function recursByDays({ meaning }: TimeExpression): boolean {
  if (meaning.form !== "set") return false;
  const every: TimeMeaning | readonly Amount[] = meaning.every;
  if (!Array.isArray(every)) return (every as TimeMeaning).form === "calendar";
  const [amount] = every as readonly Amount[];
  return meaning.freq === undefined && (amount?.unit === "day" || amount?.unit === "week");
}

/** "in two weeks" is a date only where the clause lies ahead; beside any other verb it tells how long something took. */
function lengthOf({ meaning, tense }: TimeExpression): Resolved | undefined {
  const isOpen =
    meaning.form === "shift" && meaning.exact && meaning.anchor === "dateline" && tense !== "future";
  return isOpen ? { timex: toDuration(meaning.amounts), how: "stated", isLength: true } : undefined;
}

function toMention(prose: Prose, expression: TimeExpression, resolved: Resolved): TimeMention {
  const kind = resolved.isLength ? "duration" : kindOf(expression.kind, resolved.timex);
  // "in two weeks" as a length leaves its preposition out.
  const firstToken = resolved.isLength ? expression.firstToken + 1 : expression.firstToken;
  return {
    kind,
    start: prose.tokens.start[firstToken]!,
    end: expression.end,
    firstToken,
    endToken: expression.endToken,
    value: toValue(kind, expression, resolved),
  };
}

/** "XXXX-XX-XXTXX:XX" */
const hourForm = /^[\dX-]*T/;

/** "Six minutes later" is an hour, though nothing of a clock is stated. */
function kindOf(kind: TimeKind, timex: string): TimeKind {
  return kind === "date" && hourForm.test(timex) ? "time" : kind;
}

const types: Readonly<Record<TimeKind, TimexType>> = {
  date: "DATE",
  time: "TIME",
  duration: "DURATION",
  set: "SET",
};

function toValue(kind: TimeKind, { meaning, mod }: TimeExpression, resolved: Resolved): TimeValue {
  const { timex, how, weekday, exists } = resolved;
  const type = types[kind];
  const set = meaning.form === "set" ? meaning : undefined;
  if (set === undefined && mod === undefined && weekday === undefined && exists === undefined)
    return { type, timex, resolved: how };
  return {
    type,
    timex,
    ...(mod === undefined ? {} : { mod }),
    ...(set?.quant === undefined ? {} : { quant: set.quant }),
    ...(set?.freq === undefined ? {} : { freq: set.freq }),
    resolved: how,
    ...(weekday === undefined ? {} : { weekday }),
    ...(exists === undefined ? {} : { exists }),
  };
}
