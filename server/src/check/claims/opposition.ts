import { acronymsOf } from "../../link/name-key";
import { millisecondsADay } from "../../link/times/calendar";
import { isOneSlip } from "../../text/one-slip";
import { areContrasted } from "./contrasts";
import { areModifiedApart } from "./modifiers";
import { weighLacking } from "./near-words";
import { areOneName, type NearName, type Statement } from "./statement";

/** What stands around a figure or a time. */
export type Surrounded = Pick<Statement, "words" | "names" | "place" | "times" | "modified">;

/** How near a word or name has to stand to tell two things apart. */
const near = 0.75;
/** What a name counts beside a word; of persons it is often only the speaker who is another. */
const nameWeights = { person: 1, organization: 2, place: 2, other: 2 } as const;

/**
 * How much stands right beside either figure that the other's sentence lacks: "prices in Leeds fell by 4%" and "prices
 * in York fell by 6%" are of one turn of phrase and of two things. 0 where one of the two merely says more.
 */
export function oppositionOf(a: Surrounded, b: Surrounded): number {
  return Math.min(lacking(a, b), lacking(b, a));
}

/** The weight of what stands near the one's figure and nowhere in the other's sentence. */
function lacking(one: Surrounded, other: Surrounded): number {
  let sum = weighLacking(one.words, other.words, near);
  for (const name of one.names)
    if (name.near >= near && !name.isSpeakers && !isNamedIn(other, name))
      sum += nameWeights[name.kind] * name.near;
  return sum;
}

const isNamedIn = ({ names }: Surrounded, name: NearName): boolean =>
  names.some((each) => areOneName(each, name));

/**
 * True where something that each sentence names, and the other does not, has the figure be another's: two companies'
 * results, two towns' prices, what was agreed on two days, petrol and diesel, the north stand and the south stand.
 */
export const areOfOtherMatters = (a: Surrounded, b: Surrounded): boolean =>
  areOfOtherPlaces(a, b) ||
  areOfOtherEvents(a, b) ||
  areContrasted(a.words, b.words) ||
  areModifiedApart(a, b);

/** As `areOfOtherMatters`, where that the one names a place and the other another says nothing: who did what, and when. */
export const areOfOtherEvents = (a: Surrounded, b: Surrounded): boolean =>
  areOfOtherBodies(a, b) || areOfOtherDays(a, b);

/** How near a body has to stand: it is the subject, further off than a place. */
const nearBody = 0.5;

function areOfOtherBodies(a: Surrounded, b: Surrounded): boolean {
  const [one, other] = [bodiesOf(a), bodiesOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  // A union that speaks of a bakery's loss is no other bakery; two spokesmen of two bodies may speak of these.
  if (one.every(isSpeakers) !== other.every(isSpeakers)) return false;
  return !one.some((body) => other.some((each) => areOneBody(body.words, each.words)));
}

const isSpeakers = (name: NearName): boolean => name.isSpeakers;

const bodiesOf = ({ names }: Surrounded): readonly NearName[] =>
  names.filter(({ kind, near: nearness }) => kind === "organization" && nearness >= nearBody);

/** "brightwater" and "brightwater foods", "bbc" and "british broadcasting corporation"; with one letter wrong they are one too. */
function areOneBody(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return ` ${long} `.includes(` ${short} `) || acronymsOf(long).includes(short) || isOneSlip(short, long);
}

/** Sentences that name days further apart than this tell of two events. */
const oneEvent = 3;
/** Example: "2026-02-12" */
const aDay = /^\d{4}-\d\d-\d\d$/;

function areOfOtherDays(a: Surrounded, b: Surrounded): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return (
    one.length > 0 &&
    other.length > 0 &&
    !one.some((day) => other.some((each) => Math.abs(day - each) <= oneEvent))
  );
}

const daysOf = ({ times }: Surrounded): readonly number[] =>
  times.filter((time) => aDay.test(time)).map((time) => Date.parse(time) / millisecondsADay);

/** Either figure is said of a place beside it, and neither sentence names the other's. */
function areOfOtherPlaces(a: Surrounded, b: Surrounded): boolean {
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return true;
  return namesPlaceUnknownTo(a, b) && namesPlaceUnknownTo(b, a);
}

function namesPlaceUnknownTo(one: Surrounded, other: Surrounded): boolean {
  const places = one.names.filter(({ kind, near: nearness }) => kind === "place" && nearness >= near);
  return places.length > 0 && !places.some((place) => isNamedIn(other, place));
}
