import type { CorpusView, Entity } from "../../index/corpus-view";
import type { Difference, NearName } from "../../index/name-record";
import type { Project } from "../project";
import { cannotBeASlip } from "./excuses";
import { settledNames } from "./settled-names";
import { isSuspect, readSide } from "./side";
import { weigh } from "./weigh";

/** A name in more articles than this is established: it is never taken for a slip. */
export const establishedArticles = 64;

/** Two names that are most likely one, misspelt on one side. */
export interface NearMiss {
  /** The entity that is most likely misspelt, and the one whose spelling stands against it. */
  readonly wrong: Entity;
  readonly right: Entity;
  /** `from` is the word as the wrong one has it, `to` as the right one has it; both folded. */
  readonly difference: Difference;
  /** How strong the evidence is: `fairScore`, `strongScore` and above. */
  readonly score: number;
  /** True where the count decides for the right one, or the project file or a trusted article does. */
  readonly decided: boolean;
  /** True where the project file or a trusted article does. */
  readonly confirmed: boolean;
}

/** Below this the evidence is too thin to be shown; from here on it is fair. */
export const fairScore = 3;
export const strongScore = 4;

/**
 * Weighs whether two names that are a slip apart mean the same. Undefined where they are likelier to be two, or the
 * evidence is too thin. The answer is the same whichever of the two is asked about; where only that is
 * asked whether the id's own name is the wrong one, it is undefined if it is not.
 */
export function judgeNearMiss(
  corpus: CorpusView,
  project: Project,
  id: string,
  near: NearName,
  asked: "either" | "wrong" = "either",
): NearMiss | undefined {
  const miss = weighNearMiss(corpus, project, id, near, asked);
  return miss && isFair(miss) ? miss : undefined;
}

/** True where the evidence is strong enough to be shown. */
export const isFair = ({ score }: NearMiss): boolean => score >= fairScore;

/** As `judgeNearMiss`, however thin the evidence is. */
export function weighNearMiss(
  corpus: CorpusView,
  project: Project,
  id: string,
  near: NearName,
  asked: "either" | "wrong",
): NearMiss | undefined {
  const a = corpus.entity(id);
  const b = corpus.entity(corpus.rootOf(near.id));
  if (!a || !b) return undefined;
  const settled = settledNames(project);
  if (a.forms.some((one) => b.forms.some((other) => settled.areDistinct(one.text, other.text))))
    return undefined;
  const { from, to, part, shared } = near.difference;
  const sideA = readSide(corpus, project, a, from, part);
  const sideB = readSide(corpus, project, b, to, part);
  const turned = !isSuspect(sideA, sideB);
  const [wrong, right] = turned ? [sideB, sideA] : [sideA, sideB];
  if (asked === "wrong" && turned) return undefined;
  const difference: Difference = turned ? { from: to, to: from, part, shared } : near.difference;
  if (wrong.settled || wrong.entity.articles.length > establishedArticles) return undefined;
  if (cannotBeASlip(corpus, wrong, right, difference)) return undefined;
  const confirmed = right.settled;
  const score = weigh(corpus, wrong, right, difference) + (confirmed ? 3 : 0);
  const decided = confirmed || right.votes >= 2 * wrong.bearing;
  return { wrong: wrong.entity, right: right.entity, difference, score, decided, confirmed };
}
