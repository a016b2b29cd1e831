import type { TimeKind, TimeMention, TimeValue, TimexType } from "../recognise/mention";
import type { TimeMeaning } from "../recognise/times/meaning";
import type { TimeExpression } from "../recognise/times/times";
import type { Prose } from "../text/prose";
import { firstAtOrAfter } from "../text/span";
import type { Dateline } from "./article";
import { toDuration } from "./times/durations";
import { resolveMeaning } from "./times/resolve-meaning";
import type { Resolved } from "./times/resolved";
import { Scene } from "./times/scene";

/** Gives each time expression its TIMEX3 value, by the dateline, the other dates of the text and the tense. */
export function resolveTimes(
  prose: Prose,
  times: readonly TimeExpression[],
  dateline: Dateline | undefined,
): TimeMention[] {
  const scene = new Scene(dateline?.day, isDayFirst(times));
  return times.map((expression) => {
    scene.tense = expression.tense;
    const sentence = sentenceOf(prose, expression.firstToken);
    scene.isSameSentence = (token) => token >= sentence.first && token < sentence.end;
    const resolved = lengthOf(expression) ?? resolveMeaning(expression.meaning, scene);
    if (isDated(expression, resolved)) scene.note(resolved.timex, expression.firstToken);
    return toMention(prose, expression, resolved);
  });
}

/** True where later expressions may be counted from this one. */
function isDated({ kind }: TimeExpression, resolved: Resolved): boolean {
  return (kind === "date" || kind === "time") && !resolved.isLength && resolved.exists !== false;
}

/** "in two weeks" is a date only where the clause lies ahead; beside any other verb it tells how long something took. */
function lengthOf({ meaning, tense }: TimeExpression): Resolved | undefined {
  const isOpen =
    meaning.form === "shift" && meaning.exact && meaning.anchor === "dateline" && tense !== "future";
  return isOpen ? { timex: toDuration(meaning.amounts), how: "stated", isLength: true } : undefined;
}

/** True where the article's other dates have the day before the month more often than behind it. */
function isDayFirst(times: readonly TimeExpression[]): boolean {
  let balance = 0;
  for (const { meaning } of times) {
    const order = orderOf(meaning);
    if (order === "day-first") balance++;
    else if (order === "month-first") balance--;
  }
  return balance > 0;
}

function orderOf(meaning: TimeMeaning): "month-first" | "day-first" | "either" | undefined {
  if (meaning.form === "calendar") return meaning.day === undefined ? undefined : meaning.order;
  return meaning.form === "clock" && typeof meaning.day === "object" ? orderOf(meaning.day) : undefined;
}

function sentenceOf(prose: Prose, token: number): { readonly first: number; readonly end: number } {
  const { count, first, end } = prose.sentences;
  if (count === 0) return { first: Math.max(0, token - 30), end: token };
  const index = Math.max(0, firstAtOrAfter(count, (one) => first[one]!, token + 1) - 1);
  return { first: first[index]!, end: end[index]! };
}

function toMention(prose: Prose, expression: TimeExpression, resolved: Resolved): TimeMention {
  const kind = resolved.isLength ? "duration" : expression.kind;
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

function toValue(kind: TimeKind, { meaning, mod }: TimeExpression, resolved: Resolved): TimeValue {
  const set = meaning.form === "set" ? meaning : undefined;
  return {
    type: kind.toUpperCase() as TimexType,
    timex: resolved.timex,
    ...(mod === undefined ? {} : { mod }),
    ...(set?.quant === undefined ? {} : { quant: set.quant }),
    ...(set?.freq === undefined ? {} : { freq: set.freq }),
    resolved: resolved.how,
    ...(resolved.weekday === undefined ? {} : { weekday: resolved.weekday }),
    ...(resolved.exists === undefined ? {} : { exists: resolved.exists }),
  };
}
