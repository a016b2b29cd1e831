import { readClock } from "./clock";
import { calendarDate } from "./meaning";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/**
 * "Mon–Fri, 9am–5.30pm", "Monday to Friday: 10.00-16.00", "Mon-Sat 9-5": two weekdays with two hours behind them are the days of
 * every week on which something is open. The days are two sets. Hours that show what they are are read for themselves. `at` is
 * the first weekday.
 */
export function readOpeningDays(text: TimeText, at: number): Piece | undefined {
  if (!isWeekday(text, at)) return undefined;
  const link = afterStop(text, at);
  const last = text.isDash(link) || text.particle(link) === P.to ? link + 1 : link;
  if (last === link || !isWeekday(text, last)) return undefined;
  const end = afterStop(text, last);
  const hours = text.isSign(end, ",") || text.isSign(end, ":") ? end + 1 : end;
  const bare = readBareHours(text, hours);
  if (!bare && !areHours(text, hours)) return undefined;
  return { ...dayOfWeek(text, at), next: { ...dayOfWeek(text, last), next: bare } };
}

const isWeekday = (text: TimeText, at: number): boolean =>
  text.has(at, Time.weekday) && !text.has(at, Time.plural);

function dayOfWeek(text: TimeText, at: number): Piece {
  const every = calendarDate({ weekday: text.value(at) });
  return { ...piece(at + 1, { form: "set", every, quant: "EVERY" }), start: at };
}

/** The token behind a weekday and the full stop of an abbreviated one. */
function afterStop(text: TimeText, at: number): number {
  const hasStop = text.has(at, Time.weak) && text.isSign(at + 1, ".") && text.isGlued(at + 1);
  return hasStop ? at + 2 : at + 1;
}

/** "9am–5.30pm", "10.00-16.00", "from 9 to 5pm": two hours with a dash or "to" between, of which one at least shows that it is an hour. */
function areHours(text: TimeText, at: number): boolean {
  const first = readClock(text, text.particle(at) === P.from ? at + 1 : at);
  if (!first) return false;
  const link = text.particle(first.end);
  const isLinked = text.isDash(first.end) || link === P.to || link === P.until || link === P.till;
  const second = isLinked ? readClock(text, first.end + 1) : undefined;
  if (!second) return false;
  const isWritten = first.clock.minute !== undefined && second.clock.minute !== undefined;
  return second.plain || first.plain || isWritten;
}

/** "9-5": a morning and an afternoon, with no more of a number behind. */
function readBareHours(text: TimeText, at: number): Piece | undefined {
  const [opens, closes] = [text.integer(at), text.integer(at + 2)];
  const isPair = text.isDash(at + 1) && text.length(at) <= 2 && text.length(at + 2) <= 2;
  if (!isPair || opens < 6 || opens > 11 || closes < 1 || closes >= opens) return undefined;
  if (text.isGlued(at + 3) && (text.isNumber(at + 4) || text.isWord(at + 3))) return undefined;
  const hour = (token: number, value: number): Piece => ({
    ...piece(token + 1, { form: "clock", hour: value, day: undefined }),
    start: token,
  });
  return { ...hour(at, opens), next: hour(at + 2, closes + 12) };
}
