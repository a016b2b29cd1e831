import type { ReferenceMeaning } from "./meaning";
import { type Piece, piece } from "./piece";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readUnit } from "./unit-words";

/** Words that only point at the past, the present or the future: "now", "recently", "in recent years", "the near future". */
export function readReference(text: TimeText, at: number): Piece | undefined {
  const word = text.particle(at);
  switch (word) {
    case P.now:
      return isConjunction(text, at) ? undefined : refer(at + 1, "PRESENT_REF");
    case P.right:
    case P.just:
      return text.particle(at + 1) === P.now ? refer(at + 2, "PRESENT_REF") : undefined;
    case P.currently:
    case P.nowadays:
    case P.presently:
      return refer(at + 1, "PRESENT_REF");
    case P.recently:
      // "as recently as 2021"
      return text.lower(at - 1) === "as" && text.lower(at + 1) === "as"
        ? undefined
        : refer(at + 1, "PAST_REF");
    case P.lately:
    case P.previously:
      return refer(at + 1, "PAST_REF");
    case P.soon:
      return text.particle(at + 1) === P.after ||
        text.particle(at + 1) === P.as ||
        text.particle(at - 1) === P.as
        ? undefined
        : refer(at + 1, "FUTURE_REF");
    case P.at:
      return readAtPresent(text, at);
    case P.these:
      return text.lower(at + 1) === "days" ? refer(at + 2, "PRESENT_REF") : undefined;
    case P.recent:
      return readUnit(text, at + 1)?.plural ? refer(at + 2, "PAST_REF") : undefined;
    case P.long:
      return text.particle(at + 1) === P.ago ? refer(at + 2, "PAST_REF") : undefined;
    case P.some:
      return text.particle(at + 1) === P.time && text.particle(at + 2) === P.ago
        ? refer(at + 3, "PAST_REF")
        : undefined;
    case P.a:
      return readAWhile(text, at);
    case P.the:
      return readThePast(text, at);
    default:
      return undefined;
  }
}

const refer = (end: number, to: ReferenceMeaning["to"]): Piece => piece(end, { form: "reference", to });

/** "a while ago", "a long time ago". */
function readAWhile(text: TimeText, at: number): Piece | undefined {
  const isLong = text.particle(at + 1) === P.long && text.particle(at + 2) === P.time;
  const end = isLong ? at + 3 : text.lower(at + 1) === "while" ? at + 2 : at;
  return end > at && text.particle(end) === P.ago ? refer(end + 1, "PAST_REF") : undefined;
}

/** "Now that the vote is over". */
function isConjunction(text: TimeText, at: number): boolean {
  return (
    text.particle(at + 1) === P.that || (text.isDash(at + 1) && text.isGlued(at + 1) && text.isWord(at + 2))
  );
}

/** "this time last year", "this time tomorrow": about the same day or hour, so much away. */
export function readThisTime(text: TimeText, at: number): Piece | undefined {
  if (text.particle(at) !== P.this || text.particle(at + 1) !== P.time) return undefined;
  const word = text.particle(at + 2);
  if (word === P.tomorrow || word === P.yesterday)
    return piece(at + 3, {
      form: "relative",
      unit: "day",
      offset: word === P.tomorrow ? 1 : -1,
      anchor: "dateline",
    });
  if (word !== P.last && word !== P.next) return undefined;
  const unit = readUnit(text, at + 3);
  if (!unit || unit.plural || (unit.unit !== "week" && unit.unit !== "month" && unit.unit !== "year"))
    return undefined;
  const today = { form: "relative", unit: "day", offset: 0, anchor: "dateline" } as const;
  const amounts = [{ count: unit.times, unit: unit.unit }];
  const direction = word === P.next ? 1 : -1;
  return piece(unit.end, { form: "shift", amounts, direction, anchor: today, exact: true }, "APPROX");
}

/** "at present", "at the moment", "at this time". */
function readAtPresent(text: TimeText, at: number): Piece | undefined {
  if (text.particle(at + 1) === P.present) return refer(at + 2, "PRESENT_REF");
  const isMoment = text.particle(at + 1) === P.the && text.particle(at + 2) === P.moment;
  const isTime =
    text.particle(at + 1) === P.this &&
    ((text.particle(at + 2) === P.time && !readThisTime(text, at + 1)) || text.particle(at + 2) === P.moment);
  return isMoment || isTime ? refer(at + 3, "PRESENT_REF") : undefined;
}

/** "the past", "the recent past", "the near future" after "in", and "the future" before nothing that it describes. */
function readThePast(text: TimeText, at: number): Piece | undefined {
  let next = at + 1;
  const word = text.particle(next);
  const isQualified = word === P.near || word === P.distant || word === P.recent;
  if (isQualified || text.lower(next) === "foreseeable") next++;
  const noun = text.particle(next);
  if (noun !== P.past && noun !== P.future) return undefined;
  const isLed = text.particle(at - 1) === P.in || isQualified || next > at + 1;
  if (
    !isLed ||
    (text.isWord(next + 1) && !text.has(next + 1, Time.particle) && noun === P.past && next === at + 1)
  )
    return undefined;
  return text.has(next + 1, Time.unit | Time.cardinal | Time.dayPart) ||
    text.isNumber(next + 1) ||
    isVague(text, next + 1)
    ? undefined
    : refer(next + 1, noun === P.past ? "PAST_REF" : "FUTURE_REF");
}

function isVague(text: TimeText, at: number): boolean {
  const word = text.particle(at);
  return word === P.few || word === P.several || word === P.couple || word === P.half;
}
