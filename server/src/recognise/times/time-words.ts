import { IntRoom } from "../../text/token-room";
import type { Vocabulary } from "../../text/vocabulary";
import { Shape } from "../../text/vocabulary";
import { WordTable } from "../../text/word-table";
import * as calendar from "./tables/calendar-words";
import { timeZones } from "./tables/clock-words";
import { holidayStarts } from "./tables/holiday-names";
import * as numbers from "./tables/number-words";
import { lastStartingParticle, particles } from "./tables/particles";
import { tenseOf } from "./tables/verbs";

/** What a word may be in a time expression, as bits. The eight bits above hold a number whose meaning the bit decides. */
export const Time = {
  month: 1 << 0,
  weekday: 1 << 1,
  unit: 1 << 2,
  cardinal: 1 << 3,
  ordinal: 1 << 4,
  season: 1 << 5,
  dayPart: 1 << 6,
  decade: 1 << 7,
  magnitude: 1 << 8,
  zone: 1 << 9,
  holiday: 1 << 10,
  /** A word with a role of its own: the value is a `Particle`. */
  particle: 1 << 11,
  /** An abbreviation or a word with another sense, which needs a date or hour beside it. */
  weak: 1 << 12,
  plural: 1 << 13,
  capital: 1 << 14,
  /** May begin a time expression. */
  start: 1 << 15,
} as const;

/** What the time grammar knows of words; made once for a vocabulary. */
export interface TimeWords {
  readonly vocabulary: Vocabulary;
  /** Bits of `Time` and of `Gate` with a value in the top byte. */
  readonly table: WordTable;
  /** `Tense` of a verb. */
  readonly tenses: WordTable;
  /** For what is known of a text's tokens, used again for text after text. */
  readonly room: IntRoom;
}

/** What lets most words and signs be passed over without asking the grammar, as bits that `Time` leaves free. */
export const Gate = {
  /** Begins nothing where an open word of its block stands behind: "the", "in", "about", "second". */
  needsNext: 1 << 16,
  /** A word that the grammar does not know. */
  open: 1 << 17,
  /** May begin an expression though it is no such word: the letter of "Q4", the sign of "'90s", "½" and "[Ten] years ago". */
  begins: 1 << 18,
  all: 7 << 16,
} as const;

/** Makes the tables that `recogniseTimes` reads. */
export function createTimeWords(vocabulary: Vocabulary): TimeWords {
  return {
    vocabulary,
    table: new WordTable(vocabulary, (word, lower, shape) => {
      const known = (entries.get(lower) ?? 0) | gateOf(word, lower);
      return shape & Shape.initialCapital ? known | Time.capital : known;
    }),
    tenses: new WordTable(vocabulary, (_word, lower) => tenseOf(lower)),
    room: new IntRoom(),
  };
}

/** Particles that the grammar reads on from only where it knows what stands behind them. */
const leadsToKnown = new Set(
  "the a an in at all about around nearly almost roughly approximately over under more less fewer up".split(
    " ",
  ),
);
/** Words that the grammar looks for by themselves behind such a particle or a number word. */
const namedBehind = new Set(
  "foreseeable small wee turn final while additional consecutive straight full working business o'clock a p".split(
    " ",
  ),
);

const openings = new Set("'\u2019\u2018½[");

function gateOf(word: string, lower: string): number {
  const bits = entries.get(lower) ?? 0;
  if (word === "Q" || word === "H" || word === "AD" || openings.has(word.charAt(0))) return Gate.begins;
  if (bits === 0) return namedBehind.has(lower) ? 0 : Gate.open;
  if (bits & Time.particle) return leadsToKnown.has(lower) ? Gate.needsNext : 0;
  if (bits & (Time.unit | Time.dayPart)) return 0;
  return bits & (Time.cardinal | Time.ordinal) ? Gate.needsNext : 0;
}

const entries = buildEntries();

function buildEntries(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, bits: number, value: number) => found.set(word, bits | (value << 24));
  const addAll = (words: Readonly<Record<string, number>>, bits: number) => {
    for (const [word, value] of Object.entries(words)) add(word, bits, value);
  };
  addAll(timeZones, Time.zone);
  for (const [index, word] of calendar.unitNames.entries()) {
    add(word, Time.unit | Time.start, index);
    add(`${word}s`, Time.unit | Time.plural | Time.start, index);
  }
  for (const [word, unit] of Object.entries(calendar.unitForms))
    add(
      word,
      Time.unit | (word.endsWith("s") ? Time.plural : 0) | (word === "centuries" ? Time.start : 0),
      calendar.unitNames.indexOf(unit),
    );
  for (const [word, value] of Object.entries(particles))
    add(word, Time.particle | (value <= lastStartingParticle ? Time.start : 0), value);
  addAll(numbers.cardinals, Time.cardinal | Time.start);
  addAll(numbers.magnitudes, Time.magnitude);
  addAll(numbers.ordinals, Time.ordinal | Time.start);
  addAll(numbers.decadeNames, Time.decade | Time.start);
  addAll(calendar.seasons, Time.season | Time.start);
  addAll(calendar.dayParts, Time.dayPart | Time.start);
  for (const word of ["mornings", "afternoons", "evenings", "nights"])
    add(word, Time.dayPart | Time.plural | Time.start, calendar.dayParts[word]!);
  addAll(calendar.months, Time.month | Time.start);
  addAll(calendar.shortMonths, Time.month | Time.weak | Time.start);
  for (const word of ["may", "march"]) add(word, Time.month | Time.weak | Time.start, calendar.months[word]!);
  addAll(calendar.weekdays, Time.weekday | Time.start);
  for (const [word, value] of Object.entries(calendar.weekdays))
    add(`${word}s`, Time.weekday | Time.plural | Time.start, value);
  addAll(calendar.shortWeekdays, Time.weekday | Time.weak | Time.start);
  for (const word of holidayStarts) found.set(word, (found.get(word) ?? 0) | Time.holiday | Time.start);
  return found;
}
