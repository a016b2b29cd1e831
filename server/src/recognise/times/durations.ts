import { isHoursWord } from "./bare-hours";
import { type Count, readCount } from "./counts";
import { readLetterTime, readLetterUnit } from "./letter-lengths";
import type { Amount, Length, TimeUnit } from "./meaning";
import { P, particlesOf } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";
import { readHalfUnit, readShareOfUnit } from "./unit-shares";
import { readUnit } from "./unit-words";

/**
 * A length of time by its count and unit: "three years", "30-minute", "several days", "an hour and a half", "a few weeks",
 * "half an hour", "3Y"; ages ("40-year-old", "three years old") are none. `at` is the count.
 */
export function readLength(text: TimeText, at: number): Length | undefined {
  const first = readCounted(text, at);
  if (!first || isAge(text, first.end) || text.particle(at - 1) === P.aged) return undefined;
  const amounts = [...first.amounts];
  let end = first.end;
  for (;;) {
    const next = first.mod ? undefined : readFurther(text, end, amounts.at(-1)!);
    if (!next || next.mod) break;
    amounts.push(...next.amounts);
    end = next.end;
  }
  const half = readTrailingHalf(text, end);
  if (half) {
    const last = amounts.pop()!;
    amounts.push({ count: last.count === undefined ? undefined : last.count + 0.5, unit: last.unit });
    end = half;
  }
  return isAge(text, end) ? undefined : { amounts, end, ...(first.mod ? { mod: first.mod } : {}) };
}

const longerFirst: readonly TimeUnit[] = ["year", "month", "week", "day", "hour", "minute", "second"];

/** "2 hours 30 minutes", "a year and two months", "four-hour-22-minute": a smaller unit right behind. */
function readFurther(text: TimeText, at: number, last: Amount): Length | undefined {
  let start = at;
  const isGlued = text.isDash(start) && text.isGlued(start) && text.isGlued(start + 1);
  if (text.isSign(start, ",") || isGlued) start++;
  if (text.particle(start) === P.and) start++;
  if (!text.isNumber(start) && !text.has(start, Time.cardinal)) return undefined;
  const next = readCounted(text, start);
  if (!next) return undefined;
  const order = longerFirst.indexOf(next.amounts[0]!.unit) - longerFirst.indexOf(last.unit);
  return order > 0 && longerFirst.includes(last.unit) ? next : undefined;
}

/** "and a half" behind the unit; returns the token after it. */
function readTrailingHalf(text: TimeText, at: number): number | undefined {
  if (text.particle(at) !== P.and) return undefined;
  const half = text.particle(at + 1) === P.a ? at + 2 : at + 1;
  return text.particle(half) === P.half && !text.has(half + 1, Time.unit) ? half + 1 : undefined;
}

function readCounted(text: TimeText, at: number): Length | undefined {
  const vague = readVague(text, at);
  if (vague) return vague;
  const half = readHalfUnit(text, at) ?? readShareOfUnit(text, at);
  if (half) return half;
  const letter = readLetterUnit(text, at) ?? readLetterTime(text, at);
  if (letter) return letter;
  // "about 0145hrs" is an hour.
  if (text.text(at).startsWith("0") && isHoursWord(text, at)) return undefined;
  const count = readCount(text, at) ?? readArticleCount(text, at);
  if (!count) return undefined;
  const last = readLastCount(text, at, count);
  let next = last?.end ?? count.end;
  // "90-odd minutes", "15-plus years"
  const isOdd = text.isDash(next) && text.lower(next + 1) === "odd";
  const isPlus = text.isDash(next) && text.lower(next + 1) === "plus";
  if (isOdd || isPlus) next += 2;
  if (text.isDash(next)) next++;
  if (text.particle(next) === P.more || text.lower(next) === "additional" || text.lower(next) === "long")
    next++;
  const unit = readUnit(text, next);
  if (!unit || isOrdinalSecond(text, next, count) || isCompound(text, unit.end)) return undefined;
  if (isProgramme(text, at, next) || isNamedWar(text, unit.end)) return undefined;
  // "the 2018 day of voting" states a year and no length.
  if (!unit.plural && count.end === at + 1 && text.length(at) === 4 && text.integer(at) >= 1000)
    return undefined;
  const value = (last ?? count).value;
  return {
    amounts: [{ count: value * unit.times, unit: unit.unit }],
    end: unit.end,
    ...modOf(last !== undefined, isOdd, isPlus),
  };
}

function modOf(isRange: boolean, isOdd: boolean, isPlus: boolean): Pick<Length, "mod"> {
  if (isRange) return { mod: "EQUAL_OR_LESS" };
  if (isOdd) return { mod: "APPROX" };
  return isPlus ? { mod: "EQUAL_OR_MORE" } : {};
}

/** The greater count of "3-4 weeks", "two to three days", "three or four years", "10- to 15-year", "between five and six days". */
function readLastCount(text: TimeText, at: number, { value, end }: Count): Count | undefined {
  let link = end;
  const isDash = text.isDash(end) && text.isGlued(end);
  if (isDash && !text.isGlued(end + 1)) link++;
  const word = text.particle(link);
  const isLinked =
    (isDash && link === end) ||
    (word === P.to && text.particle(at - 1) !== P.from) ||
    word === P.or ||
    (word === P.and && text.particle(at - 1) === P.between);
  if (!isLinked) return undefined;
  const first = link + 1;
  const last = text.isNumber(first) || text.has(first, Time.cardinal) ? readCount(text, first) : undefined;
  return last && last.value > value ? last : undefined;
}

/** "the Thirty Years' War": the name of a war. */
function isNamedWar(text: TimeText, end: number): boolean {
  const isOwned = text.isClitic(end) || text.isSign(end, "'") || text.isSign(end, "’");
  const war = isOwned ? end + 1 : end;
  return text.has(end - 1, Time.capital) && text.has(war, Time.capital) && text.lower(war) === "war";
}

/** "told 60 Minutes": a unit with a capital between small words is a programme's name. */
function isProgramme(text: TimeText, at: number, unit: number): boolean {
  if (!text.isNumber(at) || !text.has(unit, Time.capital) || text.length(unit) < 4) return false;
  // "Sentenced to 11 Years": a headline writes its small words so.
  const isAfterUnit = text.particle(at - 1) === P.and && text.has(at - 2, Time.unit);
  if (isAfterUnit || (text.isIn(at - 1, headlineLinks) && text.has(at - 2, Time.capital))) return false;
  return text.isWord(at - 1) && !text.has(at - 1, Time.capital);
}

const headlineLinks = particlesOf("to", "for", "in", "of", "after", "by", "at");

/** "a year-on-year rise", "a day-to-day job" */
function isCompound(text: TimeText, at: number): boolean {
  const word = text.particle(at + 1);
  const isLink = word === P.on || word === P.to || word === P.by || word === P.over;
  return isLink && text.isDash(at) && text.isGlued(at) && text.isGlued(at + 1) && text.isDash(at + 2);
}

/** "one second later" is a second, "two second halves" and "a second round" are none. */
function isOrdinalSecond(text: TimeText, at: number, count: Count): boolean {
  if (text.lower(at) !== "second") return false;
  return (
    count.value !== 1 ||
    (text.isWord(at + 1) && !text.has(at + 1, Time.particle) && text.lower(at - 1) !== "one")
  );
}

/** "a year", "an hour", "a dozen years", "a hundred days". */
function readArticleCount(text: TimeText, at: number): Count | undefined {
  const word = text.particle(at);
  if (word !== P.a && word !== P.an) return undefined;
  if (text.has(at + 1, Time.magnitude)) {
    const name = text.lower(at + 1);
    const value = name === "dozen" ? 12 : name === "hundred" ? 100 : name === "thousand" ? 1000 : 0;
    return value > 0 ? { value, end: at + 2 } : undefined;
  }
  return { value: 1, end: at + 1 };
}

/** "several days", "a few weeks", "a couple of months", "some years", "many months". */
function readVague(text: TimeText, at: number): Length | undefined {
  let next = text.particle(at) === P.a ? at + 1 : at;
  const word = text.particle(next);
  if (word === P.couple) {
    next = text.particle(next + 1) === P.of ? next + 2 : next + 1;
    const unit = readUnit(text, next);
    return unit?.plural
      ? { amounts: [{ count: 2 * unit.times, unit: unit.unit }], end: unit.end, mod: "APPROX" }
      : undefined;
  }
  if (word !== P.few && word !== P.several && word !== P.many) return undefined;
  // "the second time in as many years" takes up a number that was said.
  if (text.lower(next - 1) === "as") return undefined;
  next++;
  if (text.particle(next) === P.more) next++;
  const unit = readUnit(text, next);
  return unit?.plural ? { amounts: [{ count: undefined, unit: unit.unit }], end: unit.end } : undefined;
}

/** "-old", "old", "of age" behind: the number is an age. */
function isAge(text: TimeText, at: number): boolean {
  const next = text.isDash(at) ? at + 1 : at;
  const word = text.particle(next);
  if (word === P.of) return text.particle(next + 1) === P.age;
  const old = text.lower(next);
  return word === P.old || old === "olds" || old === "younger" || old === "older";
}
