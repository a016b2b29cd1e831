import { entitiesNamed, namesBorne } from "../index/relatedness";
import type { Trait } from "../index/trait";
import { hashOf, mixHashes } from "../text/hash";
import { scalesOf } from "./arithmetic/scales";
import { claimsMade } from "./claims/claims-made";
import { figuresStated, statementsMade } from "./claims/statements";
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
];

const followed: ReadonlySet<unknown> = new Set(traits);

/** Whether account is kept of who reads the trait; of any other it is kept as of the whole article. */
export const isFollowed = (trait: { readonly name: string }): boolean => followed.has(trait);

/** The key of a trait of an article, by the article's number. */
export const traitKey = ({ name }: { readonly name: string }, article: number): number =>
  mixHashes(hashOf(name), article);
