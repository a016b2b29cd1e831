import type { CorpusView, Entity } from "../../index/corpus-view";
import type { Difference, NearName } from "../../index/name-record";
import type { Project } from "../project";
import { establishedArticles, isFair, judgeNearMiss, type NearMiss, weighNearMiss } from "./near-miss";
import { settledNames } from "./settled-names";
import { isListed } from "./side";
import { twinsOf } from "./twins";

/** A misspelt name, with the spelling that stands against it. */
export interface Slip {
  readonly wrong: Entity;
  /** Things of another kind that the same misspelt words are taken for: they are misspelt as it is. */
  readonly twins: readonly Entity[];
  /** The entity that is spelled right; undefined where only the project file has the name. */
  readonly right: Entity | undefined;
  /** How the right one is written in full. */
  readonly rightName: string;
  readonly difference: Difference;
  readonly score: number;
  readonly decided: boolean;
  readonly confirmed: boolean;
}

/** How strong the project file's word for a spelling is, against names that are no other person's. */
const listedScore = 6;

/** The strongest evidence that an entity's name is misspelt, or undefined where it is likelier right. */
export function findSlip(corpus: CorpusView, project: Project, id: string): Slip | undefined {
  if (corpus.articleCount(id) > establishedArticles) return undefined;
  if (project.names.length === 0 && corpus.nearNames(id).length === 0) return undefined;
  return corpus.remember("slip", id, () => strongestSlip(corpus, project, id), Object.is, isNone);
}

/** That there is no slip holds wherever the names stand. */
const isNone = (slip: Slip | undefined): boolean => slip === undefined;

function strongestSlip(corpus: CorpusView, project: Project, id: string): Slip | undefined {
  const judge = () => judgeSlips(corpus, project, id);
  const judged = corpus.remember("judged", id, judge, areSameJudgements, () => true);
  if (!judged) return slipFromProject(corpus, project, id);
  const right = corpus.entity(judged.right)!;
  const twins = judged.twins.map((twin) => corpus.entity(twin)!);
  return { ...judged, wrong: corpus.entity(id)!, right, twins, rightName: right.name };
}

/** What a slip rests on, without the places at which its names stand. */
interface Judgement extends Pick<Slip, "difference" | "score" | "decided" | "confirmed"> {
  /** Ids, as those of `twins` are. */
  readonly right: string;
  readonly twins: readonly string[];
}

const areSameJudgements = (a: Judgement | undefined, b: Judgement | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

function judgeSlips(corpus: CorpusView, project: Project, id: string): Judgement | undefined {
  const weighed = corpus
    .nearNames(id)
    .flatMap((near) => {
      const miss = weighNearMiss(corpus, project, id, near, "wrong");
      return miss ? [{ miss, twins: misspeltTwins(corpus, project, id, near) }] : [];
    })
    // Words that are misspelt as one thing's name are misspelt as another's too, though that has less to show for it.
    .filter(({ miss, twins }) => isFair(miss) || (miss.score > 0 && twins.some(isFair)))
    .sort(({ miss: a }, { miss: b }) => b.score - a.score || b.right.places.length - a.right.places.length);
  const best = weighed[0];
  if (!best) return undefined;
  const { right, difference, score, decided, confirmed } = best.miss;
  const twins = best.twins.map(({ wrong }) => wrong.id);
  return { right: right.id, twins, difference, score, decided, confirmed };
}

/** What the same words say where they are taken for another kind of thing, as far as they speak of a slip at all. */
function misspeltTwins(
  corpus: CorpusView,
  project: Project,
  id: string,
  near: NearName,
): readonly NearMiss[] {
  return twinsOf(corpus, id, near).flatMap((twin) => {
    const miss = weighNearMiss(corpus, project, twin.id, twin.near, "wrong");
    return miss && miss.score > 0 ? [miss] : [];
  });
}

/** The ids of the other entities that are most likely this one, misspelt on one of the sides. */
export function findAliases(corpus: CorpusView, project: Project, id: string): readonly string[] {
  if (corpus.nearNames(id).length === 0) return [];
  return corpus.remember(
    "aliases",
    id,
    () => judgeAliases(corpus, project, id),
    areSameIds,
    () => true,
  );
}

function judgeAliases(corpus: CorpusView, project: Project, id: string): readonly string[] {
  return corpus.nearNames(id).flatMap((near) => {
    const miss = judgeNearMiss(corpus, project, id, near);
    if (!miss) return [];
    return [miss.wrong.id === id ? miss.right.id : miss.wrong.id];
  });
}

const areSameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

function slipFromProject(corpus: CorpusView, project: Project, id: string): Slip | undefined {
  if (project.names.length === 0) return undefined;
  const settled = settledNames(project);
  const record = corpus.nameRecord(id);
  const wrong = corpus.entity(id);
  if (!record || !wrong || isListed(wrong, project)) return undefined;
  for (const { name, near } of settled.near(record)) {
    if (wrong.forms.some((form) => settled.areDistinct(form.text, name))) continue;
    // A lone surname that is near a listed one is too thin: it may be anybody's.
    if (near.difference.shared.length === 0 && record.parts.length !== name.split(/\s+/).length) continue;
    const right = undefined;
    return {
      wrong,
      twins: [],
      right,
      rightName: name,
      difference: near.difference,
      score: listedScore,
      decided: true,
      confirmed: true,
    };
  }
  return undefined;
}
