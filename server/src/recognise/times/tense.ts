import { sentenceTokens } from "../../text/sentence-at";
import { halfWords } from "./bare-hours";
import { isAgreedOnDay, isDoneInPast, isInName } from "./infinitives";
import { isDelivery } from "./month-words";
import { P, particlesOf } from "./tables/particles";
import { Tense } from "./tables/verbs";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** The time that the clause around an expression speaks of. */
export type ClauseTense = "past" | "present" | "future" | undefined;

/** How many tokens are looked at on each side. */
const reach = 24;

/** Within how many tokens before a day "opens" and its like speak of that day. */
const soonReach = 6;

/** Within how many tokens before a day "who play" and its like speak of that day. */
const matchReach = 10;

/** "The Kings host Chicago on Friday": a side in the plural. */
const isTeam = (text: TimeText, at: number): boolean =>
  text.has(at, Time.capital) && text.lower(at).endsWith("s") && !text.has(at, Time.weekday | Time.month);

/** Whose verb in the present has no ending. */
const manySubjects = new Set(["who", "which", "they", "we"]);

/** The tense of the nearest verb, first before the expression and then behind it, within its sentence. */
export function findTense(text: TimeText, first: number, end: number): ClauseTense {
  const bounds = sentenceTokens(text.prose, first);
  const from = Math.max(bounds.first, text.from, first - reach);
  if (text.particle(first - 1) === P.since) return "past";
  // "A premium to Friday's close": it is known.
  if (text.isClitic(end) && closes.has(text.lower(end + 1))) return "past";
  // "It will be three years come April", "Next up: Hale on Wednesday"
  if (text.lower(first - 1) === "come" || isNextUp(text, bounds.first)) return "future";
  if (text.particle(first - 1) === P.to && text.has(first - 2, Time.unit))
    return findTenseOfInterval(text, first, end, from, bounds.end);
  if (
    isStart(text, first, end, from, bounds.end) ||
    (end === first + 1 && isDelivery(text, first)) ||
    isSetFor(text, first, end) ||
    isAllowed(text, first, end) ||
    isWithoutUntil(text, first) ||
    isAimedAt(text, first, from)
  )
    return "future";
  const before = () => findBefore(text, first, from);
  const behind = () => findBehind(text, first, end, Math.min(bounds.end, text.limit, end + reach));
  // "Friday's vote will be close": the verb stands behind.
  const found = text.isClitic(end) ? (behind() ?? before()) : (before() ?? behind());
  // "The school is shut until Thursday"
  if (found === "present" && text.isIn(first - 1, untilWords)) return "future";
  return found ?? (isListed(text, first, end) ? "future" : undefined);
}

const closes = new Set(["close", "closing"]);

const untilWords = particlesOf("until", "till");

/** Words of what an interval is to bring, beside whatever verb. */
const foreseen = new Set(
  "forecast forecasts outlook guidance expects expected expect expectations target targets estimate estimates budget projected plans".split(
    " ",
  ),
);

/** "Sales rose in the year to March": one that is over. Else it is the nearest, "the year to March" of a forecast too. */
function findTenseOfInterval(
  text: TimeText,
  first: number,
  end: number,
  from: number,
  sentenceEnd: number,
): ClauseTense {
  const last = Math.min(sentenceEnd, text.limit, end + reach);
  for (let at = from; at < last; at++) if (foreseen.has(text.lower(at))) return undefined;
  const found = findBefore(text, first, from) ?? findBehind(text, first, end, last);
  return found === "past" ? found : undefined;
}

/** "Channel 4, Saturday, 9.10pm": a weekday with its hour, and no verb around it, is of what is yet to be seen. */
function isListed(text: TimeText, first: number, end: number): boolean {
  return text.has(first, Time.weekday) && end > first + 1 && text.isIn(end - 1, halfWords);
}

/** "Next up is a trip to Hale", "Up next: Hale": a sentence on the match to come. */
function isNextUp(text: TimeText, at: number): boolean {
  const [first, second] = [text.lower(at), text.lower(at + 1)];
  return (first === "next" && second === "up") || (first === "up" && second === "next");
}

/**
 * "Fares rise from April", "from midnight on Wednesday", and a note without a stop such as "Benefit cap scrapped from April":
 * from then on, where no past verb and no end of an interval says otherwise.
 */
function isStart(text: TimeText, first: number, end: number, from: number, sentenceEnd: number): boolean {
  if (text.particle(first - 1) !== P.from || text.isIn(end, intervalLinks)) return false;
  if (text.isDash(end) || text.isClitic(end)) return false;
  const isNote = !text.isSign(sentenceEnd - 1, ".");
  for (let at = first - 2; at >= from; at--) {
    const tense = tenseAt(text, at, first);
    if (!tense) continue;
    const isParticiple = isNote && at === first - 2 && text.lower(at).endsWith("ed");
    return tense !== "past" || isParticiple;
  }
  return text.tense(end) !== Tense.past;
}

const intervalLinks = particlesOf("to", "until", "till", "through", "thru", "and");

/** "sentencing was set for Sept. 11", "a hearing for Tuesday": for a day is what is to come on it. */
function isSetFor(text: TimeText, first: number, end: number): boolean {
  if (text.particle(first - 1) !== P.for || text.isClitic(end)) return false;
  if (text.isNumber(first) && text.has(first + 1, Time.month)) return true;
  return text.has(first, Time.weekday) || (text.has(first, Time.month) && text.isNumber(end - 1));
}

/** "gave them until Friday to pay": what is yet to be done by then. */
const isAllowed = (text: TimeText, first: number, end: number): boolean =>
  text.isIn(first - 1, untilWords) && text.particle(end) === P.to && isBareVerb(text, end + 1);

/** "17 ships still at anchor and no talks until Friday": what is not to be before then. */
const isWithoutUntil = (text: TimeText, first: number): boolean =>
  text.isIn(first - 1, untilWords) &&
  text.lower(first - 3) === "no" &&
  (text.isSign(first - 4, ",") || withoutLeads.has(text.lower(first - 4)));

const withoutLeads = new Set(["and", "but", "with"]);

const endLeads = particlesOf("until", "till", "by", "through");

/** "agreed to keep ships there until September": an end of what is yet to be done, said nearer than any other verb. */
function isAimedAt(text: TimeText, first: number, from: number): boolean {
  if (!text.isIn(first - 1, endLeads)) return false;
  for (let at = first - 2; at > from; at--) {
    if (text.particle(at) === P.to && isBareVerb(text, at + 1)) return true;
    if (tenseAt(text, at, first)) return false;
  }
  return false;
}

/** A small word that is none of the grammar's own: "keep" of "to keep", not "the" of "to the". */
function isBareVerb(text: TimeText, at: number): boolean {
  return (
    text.isWord(at) && text.bits(at) === 0 && !smallWords.has(text.lower(at)) && text.tense(at) !== Tense.past
  );
}

const smallWords = new Set(
  "his her its their our my your no any it him them us me you what which whom who him more less".split(" "),
);

function findBefore(text: TimeText, first: number, from: number): ClauseTense {
  const start = beforeAside(text, first, from);
  for (let at = start - 1; at >= from; at--) {
    const tense = tenseAt(text, at, start);
    if (tense) return tense;
  }
  return undefined;
}

/** The comma that opens the aside of "She plays Orr, who won their last match, on Thursday"; `first` where no such aside ends before it. */
function beforeAside(text: TimeText, first: number, from: number): number {
  if (!text.isIn(first - 1, dayLeads) || !text.isSign(first - 2, ",")) return first;
  for (let at = first - 3; at > from; at--)
    if (text.isSign(at - 1, ",") && asideOpeners.has(text.lower(at))) return at - 1;
  return first;
}

const asideOpeners = new Set(["who", "which", "whose", "whom"]);

function findBehind(text: TimeText, first: number, end: number, to: number): ClauseTense {
  for (let at = end; at < to; at++) {
    const tense = tenseAt(text, at, first);
    if (tense) return tense;
  }
  return undefined;
}

const dayLeads = particlesOf("on", "for", "by", "in", "at", "from");

function tenseAt(text: TimeText, at: number, first: number): ClauseTense {
  const verb = verbAt(text, at);
  if (verb === Tense.none) {
    if (isDoneBefore(text, at)) return "past";
    return isDoneOnDay(text, at, first) ? "future" : undefined;
  }
  const isBeforeTo = text.particle(at + 1) === P.to;
  switch (verb) {
    case Tense.future:
      // "May" the month is no verb.
      return text.has(at, Time.month) && text.has(at, Time.capital) ? undefined : "future";
    case Tense.past:
      return tenseOfForm(text, at, first, "past");
    case Tense.present:
      return tenseOfForm(text, at, first, "present");
    case Tense.be:
      return "future";
    case Tense.soon:
      return at < first && first - at <= soonReach && !isNoun(text, at) && !isDoneInPast(text, at)
        ? "future"
        : undefined;
    case Tense.soonOfMany:
      return at < first && first - at <= matchReach && manySubjects.has(text.lower(at - 1))
        ? "future"
        : isTeam(text, at - 1) && at < first && first - at <= matchReach
          ? "future"
          : undefined;
    case Tense.toCome:
      if (isBeforeTo && at < first && isAgreedOnDay(text, at, first)) return "past";
      if (isBeforeTo || text.particle(at + 1) === P.for) return "future";
      return text.lower(at).endsWith("ed") || text.lower(at) === "set"
        ? tenseOfForm(text, at, first, "past")
        : undefined;
    case Tense.isTo:
      return isBeforeTo || isBeside(text, at, first) ? "future" : "present";
    case Tense.wasTo:
      return isBeforeTo ? "future" : "past";
    default:
      return undefined;
  }
}

/** What the word says of the time of its clause; nothing where it is part of a name. */
function verbAt(text: TimeText, at: number): number {
  const tense = text.tense(at);
  return tense !== Tense.none && isInName(text, at) ? Tense.none : tense;
}

/** "The school, which breaks up on Friday": what somebody does in the present, right before its day. */
function isDoneOnDay(text: TimeText, at: number, first: number): boolean {
  const isVerb = singularVerb.test(text.lower(at)) && singleSubjects.has(text.lower(at - 1));
  if (!isVerb || at >= first || !text.isIn(first - 1, dayLeads)) return false;
  return first === at + 2 || (first === at + 3 && adverbs.has(text.lower(at + 1)));
}

/** "breaks" */
const singularVerb = /^[a-z]+[^s']s$/;
const singleSubjects = new Set(["who", "which", "that", "it", "he", "she"]);
const adverbs = new Set("up off out down back over away again here there".split(" "));

/** "after posting a loss in the fourth quarter": done before what the clause around it says is to come. */
function isDoneBefore(text: TimeText, at: number): boolean {
  return text.particle(at - 1) === P.after && text.isWord(at) && text.lower(at).endsWith("ing");
}

/** "to be held", "will cut", "to cut": what stands before a form says when. */
function tenseOfForm(text: TimeText, at: number, first: number, tense: ClauseTense): ClauseTense {
  const before = verbAt(text, at - 1);
  if (before === Tense.isTo && summons.has(text.lower(at))) return "future";
  if (before === Tense.isTo && isBeside(text, at, first) && announced.has(text.lower(at))) return "future";
  // "faces prison when he is sentenced May 14"
  if (before === Tense.isTo && text.lower(at - 3) === "when") return "future";
  if (before === Tense.future) return "future";
  return before === Tense.be || text.particle(at - 1) === P.to ? undefined : tense;
}

/** "Residents are invited to a meeting on Thursday": what somebody is asked to is yet to come. */
const summons = new Set("forecast invited asked urged encouraged advised reminded requested".split(" "));

/** "The report is published on Thursday": what is made known by its day. */
const announced = new Set(
  "published released held sentenced unveiled announced launched buried decided played contested drawn awarded".split(
    " ",
  ),
);

/** "The vote is Tuesday", "is on Tuesday". */
function isBeside(text: TimeText, at: number, first: number): boolean {
  return first === at + 1 || (first === at + 2 && text.isIn(at + 1, dayLeads));
}

const nounLeads = particlesOf(
  "the",
  "a",
  "an",
  "this",
  "that",
  "of",
  "last",
  "next",
  "each",
  "every",
  "some",
);

/** "The end", "a visit", "his return": a noun, with an article or possessive right before it. */
function isNoun(text: TimeText, at: number): boolean {
  return text.isIn(at - 1, nounLeads) || text.isClitic(at - 1) || possessives.has(text.lower(at - 1));
}

const possessives = new Set(["his", "her", "its", "their", "our", "my", "your", "no", "any"]);
