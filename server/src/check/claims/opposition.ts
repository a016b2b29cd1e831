import { weighLacking } from "./near-words";
import type { Statement } from "./statement";

/** How near a word or name has to stand to tell two things apart. */
const near = 0.75;
/** What a name counts beside a word; of persons it is often only the speaker who is another. */
const nameWeights = { person: 1, organization: 2, place: 2, other: 2 } as const;

/**
 * How much stands right beside either figure that the other's sentence lacks: "prices in Leeds fell by 4%" and "prices
 * in York fell by 6%" are of one turn of phrase and of two things. 0 where one of the two merely says more.
 */
export function oppositionOf(a: Statement, b: Statement): number {
  return Math.min(lacking(a, b), lacking(b, a));
}

/** The weight of what stands near the one's figure and nowhere in the other's sentence. */
function lacking(one: Statement, other: Statement): number {
  let sum = weighLacking(one.words, other.words, near);
  for (const name of one.names)
    if (name.near >= near && !isNamedIn(other, name.words)) sum += nameWeights[name.kind] * name.near;
  return sum;
}

const isNamedIn = ({ names }: Statement, words: string): boolean =>
  names.some((name) => name.words === words);

/** True where either figure is said of a place beside it, and neither sentence names the other's. */
export function areOfOtherPlaces(a: Statement, b: Statement): boolean {
  return namesPlaceUnknownTo(a, b) && namesPlaceUnknownTo(b, a);
}

function namesPlaceUnknownTo(one: Statement, other: Statement): boolean {
  const places = one.names.filter(({ kind, near: nearness }) => kind === "place" && nearness >= near);
  return places.length > 0 && !places.some(({ words }) => isNamedIn(other, words));
}
