import { entitiesNamed, namesBorne } from "../index/relatedness";
import type { Trait } from "../index/trait";
import { hashOf, mixHashes } from "../text/hash";
import { scalesOf } from "./arithmetic/scales";
import { claimsMade } from "./claims/claims-made";
import { figuresStated, statementsMade } from "./claims/statements";
import { dayTold } from "./claims/story-year";
import { contentQuoted, wordsQuoted } from "./quotes/words-quoted";
import { officesHeld } from "./spelling/first-names";
import { occasionsTold } from "./times/occasions";
import { eventsTold } from "./times/told-event";

/** The traits by which articles are compared: of who reads them account is kept one by one. */
export const traits: readonly Trait<unknown>[] = [
  namesBorne,
  entitiesNamed,
  figuresStated,
  statementsMade,
  claimsMade,
  scalesOf,
  contentQuoted,
  wordsQuoted,
  eventsTold,
  occasionsTold,
  officesHeld,
  dayTold,
];

const followed: ReadonlySet<unknown> = new Set(traits);

/** Whether account is kept of who reads the trait; of any other it is kept as of the whole article. */
export const isFollowed = (trait: { readonly name: string }): boolean => followed.has(trait);

/** By these it is told which articles tell one story, and by that the year of one that names none: they must not rest on it. */
const ofAnyYear: ReadonlySet<unknown> = new Set([namesBorne, entitiesNamed, figuresStated, dayTold]);

/** Whether a trait is the same in whatever year its article is read. */
export const isOfAnyYear = (trait: { readonly name: string }): boolean => ofAnyYear.has(trait);

/** The key of a trait of an article, by the article's number. */
export const traitKey = ({ name }: { readonly name: string }, article: number): number =>
  mixHashes(hashOf(name), article);
