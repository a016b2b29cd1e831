import { readDate } from "./days";
import { readLength } from "./durations";
import { readEraYear } from "./era-years";
import { readInLength, readTimespan } from "./lengths";
import { readDayWithHour, readHourWithDay } from "./moments";
import { readPartBefore } from "./parts-of-day";
import { readPhase } from "./phases";
import { type Piece, piece } from "./piece";
import { readReference, readThisTime } from "./references";
import { readPlaced } from "./relative";
import { readSet } from "./sets";
import { dayPartCodes, unitNames } from "./tables/calendar-words";
import { P, type ParticleWord, particlesOf } from "./tables/particles";
import { findTense } from "./tense";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

type Read = (text: TimeText, at: number) => Piece | undefined;

/** The expression that begins with a word of the grammar's own, such as "the", "last", "every" or "about". */
export function readFromParticle(text: TimeText, at: number, word: number): Piece | undefined {
  return readers[word]?.(text, at);
}

const readSpan: Read = (text, at) => readTimespan(text, at, readDate);
const readApproximate: Read = (text, at) => (isCount(text, at + 1) ? readSpan(text, at) : undefined);

/** What begins with each word, so that a word is asked only for what it can begin. */
const readersOfWords: Readonly<Partial<Record<ParticleWord, Read>>> = {
  the: readFromThe,
  a: readFromArticle,
  an: readFromArticle,
  in: readFromIn,
  at: readFromAt,
  all: readAll,
  last: readDayWithHour,
  this: (text, at) => readThisTime(text, at) ?? readDayWithHour(text, at),
  next: readDayWithHour,
  previous: readDayWithHour,
  past: readDayWithHour,
  following: readDayWithHour,
  coming: readDayWithHour,
  upcoming: readDayWithHour,
  current: readDayWithHour,
  that: readPlaced,
  these: (text, at) => readReference(text, at) ?? readPlaced(text, at),
  recent: readReference,
  early: readPhase,
  late: readPhase,
  earlier: readPhase,
  later: readPhase,
  beginning: readPhase,
  start: readPhase,
  end: readPhase,
  middle: readPhase,
  mid: (text, at) => readPhase(text, at) ?? readNamedHour(text, at),
  about: readApproximate,
  around: readApproximate,
  nearly: readApproximate,
  almost: readApproximate,
  roughly: readApproximate,
  approximately: readApproximate,
  some: (text, at) => readReference(text, at) ?? readApproximate(text, at),
  long: readReference,
  over: readApproximate,
  under: readApproximate,
  more: (text, at) => (text.particle(at + 1) === P.than ? readSpan(text, at) : undefined),
  less: (text, at) => (text.particle(at + 1) === P.than ? readSpan(text, at) : undefined),
  fewer: (text, at) => (text.particle(at + 1) === P.than ? readSpan(text, at) : undefined),
  up: (text, at) => (text.particle(at + 1) === P.to ? readSpan(text, at) : undefined),
  few: readSpan,
  several: readSpan,
  many: readSpan,
  couple: readSpan,
  half: (text, at) => readHourWithDay(text, at, false) ?? readSpan(text, at),
  today: (text, at) => (isProgramme(text, at) ? undefined : readDayWithHour(text, at)),
  tomorrow: readDayWithHour,
  yesterday: readDayWithHour,
  tonight: readDayWithHour,
  overnight: readOvernight,
  now: readReference,
  right: readReference,
  just: readReference,
  recently: readReference,
  lately: readReference,
  currently: readReference,
  nowadays: readReference,
  presently: readReference,
  soon: (text, at) => (isGivenName(text, at) ? undefined : readReference(text, at)),
  hourlong: readOneLong,
  daylong: readOneLong,
  weeklong: readOneLong,
  monthlong: readOneLong,
  yearlong: readOneLong,
  decadelong: readOneLong,
  previously: readReference,
  every: readSet,
  each: readSet,
  daily: readSet,
  hourly: readSet,
  weekly: readSet,
  monthly: readSet,
  quarterly: readSet,
  yearly: readSet,
  annually: readSet,
  nightly: readSet,
  once: readSet,
  twice: readSet,
  weekdays: readSet,
  noon: readNamedHour,
  midnight: readNamedHour,
  midday: readNamedHour,
  fiscal: readDayWithHour,
  calendar: readDayWithHour,
  fy: readDayWithHour,
  cy: readDayWithHour,
  ad: readEraYear,
};

/** "rose overnight", "expected overnight": the night to the article's day, or from it where what is said lies ahead; not "overnight trains". */
function readOvernight(text: TimeText, at: number): Piece | undefined {
  const isDescribing =
    text.isDash(at + 1) || (text.isWord(at + 1) && text.bits(at + 1) === 0 && !isSmall(text, at + 1));
  // "Overnight, shells fell", but "Overnight Success"
  const isOpening = text.has(at, Time.capital) && !text.isSign(at + 1, ",");
  if (isDescribing || text.isIn(at - 1, articles) || isOpening) return undefined;
  const offset = findTense(text, at, at + 1) === "future" ? 0 : -1;
  return piece(at + 1, {
    form: "part",
    part: "NI",
    day: { form: "relative", unit: "day", offset, anchor: "dateline" },
    isStretch: true,
  });
}

const articles = particlesOf("a", "an", "the");
const smallWords = new Set("with but as when while because near amid against".split(" "));
const isSmall = (text: TimeText, at: number): boolean => smallWords.has(text.lower(at));

/** "the BBC's Today programme". */
function isProgramme(text: TimeText, at: number): boolean {
  if (!text.has(at, Time.capital)) return false;
  return text.isClitic(at - 1) || programmes.has(text.lower(at + 1));
}

const programmes = new Set(["programme", "program", "show"]);

const readers: readonly (Read | undefined)[] = toList();

function toList(): (Read | undefined)[] {
  const list: (Read | undefined)[] = [];
  for (const [word, read] of Object.entries(readersOfWords)) list[P[word as ParticleWord]] = read;
  return list;
}

/** "a weeklong strike": one of the unit, without the hyphen of "week-long". */
function readOneLong(text: TimeText, at: number): Piece | undefined {
  const unit = unitNames.find((name) => text.lower(at) === `${name}long`);
  if (!unit || unit === "fortnight") return undefined;
  return piece(at + 1, { form: "duration", amounts: [{ count: 1, unit }] });
}

/** "Soon-ja": a hyphen with small letters behind the capital. */
function isGivenName(text: TimeText, at: number): boolean {
  return text.has(at, Time.capital) && text.isDash(at + 1) && text.isGlued(at + 1) && text.isGlued(at + 2);
}

function readNamedHour(text: TimeText, at: number): Piece | undefined {
  return readHourWithDay(text, at, true);
}

/** True where a count of units may stand: a number, a number word, "a", "several". */
function isCount(text: TimeText, at: number): boolean {
  return text.isNumber(at) || text.has(at, Time.cardinal | Time.particle) || text.isSign(at, "½");
}

function readFromThe(text: TimeText, at: number): Piece | undefined {
  const isOpen =
    (text.bits(at + 1) & ~Time.capital) === 0 &&
    text.isWord(at + 1) &&
    text.lower(at + 1) !== "foreseeable" &&
    text.lower(at + 2) !== "hours" &&
    text.lower(at + 1) !== "turn" &&
    text.lower(at + 1) !== "final";
  if (isOpen) return undefined;
  return (
    readPhase(text, at) ??
    readReference(text, at) ??
    readDayWithHour(text, at) ??
    readTheLength(text, at) ??
    readThePart(text, at) ??
    readPartBefore(text, at)
  );
}

const partLeads = particlesOf("in", "during", "by", "until", "through", "over");

/** "in the morning", "by the evening", with nothing behind that they describe. */
function readThePart(text: TimeText, at: number): Piece | undefined {
  const bits = text.bits(at + 1);
  if (!(bits & Time.dayPart) || bits & Time.plural || !text.isIn(at - 1, partLeads)) return undefined;
  const isFree = !text.isWord(at + 2) || text.has(at + 2, Time.particle);
  if (!isFree || text.particle(at + 2) === P.of || text.isDash(at + 2) || text.isClitic(at + 2))
    return undefined;
  return piece(at + 2, { form: "part", part: dayPartCodes[bits >>> 24]!, day: undefined });
}

/** "the six months", "the first nine months": a length that is spoken of, in the plural. */
function readTheLength(text: TimeText, at: number): Piece | undefined {
  const isFirst = text.lower(at + 1) === "first";
  const start = isFirst ? at + 2 : at + 1;
  if (!text.isNumber(start) && !text.has(start, Time.cardinal)) return undefined;
  const length = readLength(text, start);
  if (!length || !text.has(length.end - 1, Time.plural) || text.isDash(length.end - 2)) return undefined;
  const span = isFirst ? undefined : readSpan(text, start);
  if (span) return span.meaning.form === "duration" ? span : { ...span, start };
  return piece(length.end, { form: "duration", amounts: length.amounts });
}

const afterArticle = Time.unit | Time.magnitude | Time.particle | Time.ordinal | Time.dayPart;

/** "a year ago", "a few weeks", "a quarter past nine". */
function readFromArticle(text: TimeText, at: number): Piece | undefined {
  if (!text.has(at + 1, afterArticle))
    return text.lower(at + 1) === "while" ? readReference(text, at) : undefined;
  // "a month-long strike" is read from "month".
  if (text.isDash(at + 2) && text.particle(at + 3) === P.long) return undefined;
  const hour = text.lower(at + 1) === "quarter" ? readHourWithDay(text, at, false) : undefined;
  return hour ?? readSpan(text, at) ?? readReference(text, at);
}

/** "in two weeks", "in the morning at 7"; "in" alone belongs to no date. */
function readFromIn(text: TimeText, at: number): Piece | undefined {
  if (text.particle(at + 1) !== P.the)
    return isCount(text, at + 1) ? readInLength(text, at, readDate) : undefined;
  if (!text.has(at + 2, Time.dayPart)) return undefined;
  const hour = text.particle(at + 3) === P.at ? at + 4 : at + 3;
  if (!text.isNumber(hour) && !text.has(hour, Time.cardinal)) return undefined;
  const clock = readHourWithDay(text, hour, true);
  return clock?.meaning.form === "clock" ? clock : undefined;
}

/** "at present"; the "8.30" of "at 8.30 on Monday", which without "at" would be none; "at least two days". */
function readFromAt(text: TimeText, at: number): Piece | undefined {
  const next = text.particle(at + 1);
  if (next === P.least || next === P.most) return readSpan(text, at);
  if (next !== 0) return readReference(text, at);
  if (!text.isNumber(at + 1) || text.integer(at + 1) >= 0) return undefined;
  const hour = readHourWithDay(text, at + 1, true);
  if (hour?.meaning.form !== "clock") return undefined;
  const isShown = hour.meaning.day !== undefined || text.has(hour.end - 1, Time.particle);
  const isCounting =
    text.isSign(hour.end, "%") || (text.isWord(hour.end) && !text.has(hour.end, Time.particle));
  // "closed at 12.50" is a price.
  if (!(isShown || movements.has(text.lower(at - 1))) || isCounting) return undefined;
  return { ...hour, start: at + 1 };
}

/** Verbs before "at 6.45" that show it to be an hour. */
const movements = new Set(
  "leave leaves left meet meets met start starts started begin begins began arrive arrives arrived depart departs departed".split(
    " ",
  ),
);

/** "all week", "all month". */
function readAll(text: TimeText, at: number): Piece | undefined {
  const unit = text.lower(at + 1);
  return unit === "week" || unit === "month" || unit === "year" || unit === "day"
    ? piece(at + 2, { form: "duration", amounts: [{ count: 1, unit }] })
    : undefined;
}
