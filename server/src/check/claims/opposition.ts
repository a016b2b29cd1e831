import { nameOf } from "./affinity";
import { lightWords } from "./align";
import type { Statement } from "./statements";

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
  let sum = 0;
  for (const [word, nearness] of one.words)
    if (nearness >= near && !lightWords.has(word) && !other.words.has(word)) sum += nearness;
  const names = new Set([...other.names.keys()].map((entity) => nameOf(other.article, entity)));
  for (const [entity, nearness] of one.names)
    if (nearness >= near && !names.has(nameOf(one.article, entity)))
      sum += nameWeights[one.article.entities[entity]!.kind] * nearness;
  return sum;
}

/** True where either figure is said of a place beside it, and neither sentence names the other's. */
export function areOfOtherPlaces(a: Statement, b: Statement): boolean {
  return namesPlaceUnknownTo(a, b) && namesPlaceUnknownTo(b, a);
}

function namesPlaceUnknownTo(one: Statement, other: Statement): boolean {
  const places = [...one.names].flatMap(([entity, nearness]) =>
    nearness >= near && one.article.entities[entity]!.kind === "place" ? [nameOf(one.article, entity)] : [],
  );
  const named = new Set([...other.names.keys()].map((entity) => nameOf(other.article, entity)));
  return places.length > 0 && !places.some((place) => named.has(place));
}
