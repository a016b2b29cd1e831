import { remember } from "./memory";
import type { NameProposal } from "./proposal";
import type { Proposals } from "./propose";
import { decideSingles } from "./singles";
import type { Surface } from "./surface";

/** Below this a proposal is no mention. */
const leastScore = 0.4;

/** Decides the proposals of a whole article: what is sure in one place settles the others. */
export function decideArticle(surface: Surface, { names, singles }: Proposals): NameProposal[] {
  const memory = remember(surface, names);
  return [...names, ...decideSingles(surface, singles, memory)].filter((name) => name.score >= leastScore);
}
