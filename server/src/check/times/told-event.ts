import { KeptByContent } from "../../index/kept-by-content";
import type { Trait } from "../../index/trait";
import type { Article } from "../../link/article";
import type { DatedEvent } from "../../link/events";
import { isTime } from "../../recognise/mention";
import { hashOf } from "../../text/hash";
import { daysOf } from "./elapsed";
import { ahead, excuse, personal, pronoun } from "./occasion-words";

/** What two sentences must have in common. */
const fair = { words: 3, ratio: 0.7 } as const;

/** Two days further apart than this are two occasions, and so are two years. */
const farthestDays = 31;
const farthestYears = 12;

/** What an article says of an event, wherever it stands: its date is a TIMEX3 value. */
export interface ToldEvent extends Pick<DatedEvent, "words" | "names" | "opening"> {
  readonly timex: string;
  /** Its sentence speaks of a change of date, of one occasion among several, of a supposition, or does not say of what. */
  readonly isVague: boolean;
  /** Its sentence speaks of what is still to come. */
  readonly isAhead: boolean;
}

/** The events of an article, in their order; undefined for one that no time belongs to. */
type ToldEvents = readonly (ToldEvent | undefined)[];

/** So many events are kept, with some three hundred bytes each. */
const room = 12_288;

const kept = new KeptByContent(
  ({ events, mentions, text }: Article): ToldEvents =>
    events.map(({ mention, sentence, words, names, opening }) => {
      const date = mentions[mention]!;
      if (!isTime(date)) return undefined;
      const said = text.slice(sentence.start, sentence.end);
      const isVague = [pronoun, personal, excuse].some((each) => each.test(said));
      return { timex: date.value.timex, words, names, opening, isVague, isAhead: ahead.test(said) };
    }),
  room,
  ({ length }) => 1 + length,
);

/** The dated events of an article, by which others are known to tell of them. */
export const eventsTold: Trait<ToldEvents> = {
  name: "events",
  of: (article) => kept.of(article),
  hash: (events) => hashOf(JSON.stringify(events.map((event) => event ?? 0))),
};

/** Whether two events are one by what their sentences say, however they are dated; `isRare` is asked of names that both have. */
export function tellOfOne(a: ToldEvent, b: ToldEvent, isRare: (name: string) => boolean): boolean {
  if (a.isVague || b.isVague || a.isAhead !== b.isAhead) return false;
  const common = overlapOf(a, b);
  if (!isOneAppointment(a, b, common.ratio) && !haveEnoughInCommon(common)) return false;
  if (common.names.length < Math.min(a.names.length, b.names.length) / 2) return false;
  if (!says(a, b.opening) || !says(b, a.opening)) return false;
  return common.names.some(isRare);
}

/**
 * "Hocking will be sentenced on July 9", "Hocking, a teacher, is to be sentenced on July 19": what awaits one person,
 * in the word next to both dates, where the shorter sentence says no more.
 */
function isOneAppointment(a: ToldEvent, b: ToldEvent, ratio: number): boolean {
  const { opening, words } = a;
  if (ratio < 1 || opening !== b.opening || !opening.startsWith("person:")) return false;
  return words[0] === b.words[0] && a.isAhead && b.isAhead;
}

/** True where the sentence has the word or the name, wherever it stands. */
const says = ({ words, names }: ToldEvent, opening: string): boolean =>
  words.includes(opening) || names.includes(opening);

/** What two sentences have in common. */
interface Overlap {
  readonly words: number;
  readonly ratio: number;
  readonly names: readonly string[];
}

export const haveEnoughInCommon = ({ words, ratio }: Overlap): boolean =>
  words >= fair.words && ratio >= fair.ratio;

/** What two sentences have in common: words, their part of the shorter one's, and names. */
export function overlapOf(
  a: Pick<DatedEvent, "words" | "names">,
  b: Pick<DatedEvent, "words" | "names">,
): Overlap {
  const [words, names] = [new Set(b.words), new Set(b.names)];
  const shared = a.words.filter((word) => words.has(word)).length;
  return {
    words: shared,
    ratio: shared / Math.min(a.words.length, b.words.length),
    names: a.names.filter((name) => names.has(name)),
  };
}

/** True for two days, months or years, neither of which takes the other in, that are near enough to be meant for one. */
export function cannotBothBe(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return false;
  const [one, other] = [daysOf(a), daysOf(b)];
  if (!one || !other) return false;
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
  if (years > farthestYears) return false;
  if (a.length === 4 || b.length === 4) return true;
  return Math.abs(one.first - other.first) <= farthestDays || a.slice(4) === b.slice(4);
}
