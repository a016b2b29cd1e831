import { acronymsOf } from "../../link/name-key";
import { stemOf } from "../../link/stems";
import { createFigureWords, recogniseFigures } from "../../recognise/figures/figures";
import type { FigureValue } from "../../recognise/mention";
import { readProse } from "../../text/read-prose";
import { Vocabulary } from "../../text/vocabulary";
import type { Project, ProjectFact } from "../project";
import type { PlacedClaim } from "./align";
import { canBothHold } from "./values";

/** A fact of the project file whose value states a figure. */
export interface SettledFact extends ProjectFact {
  /** The figure as it is written there: "32", "1.2 million", "5%". */
  readonly figure: string;
  readonly settled: FigureValue;
  /** Stems of the words of `about`. */
  readonly stems: readonly string[];
}

/**
 * The project's fact that a claim speaks of and contradicts: every word of its `about` stands with the claim or among
 * the names of its sentence, and the values cannot both hold. A value without a unit is in the claim's. Undefined where
 * there is none.
 */
export function settledFact(project: Project, placed: PlacedClaim): SettledFact | undefined {
  const { claim, mention } = placed;
  if (project.facts.length === 0 || claim.modality === "past" || claim.modality === "hypothetical")
    return undefined;
  const said = stemsAround(placed);
  return factsOf(project).find(({ stems, settled }) => {
    if (!stems.includes(claim.base ?? claim.head) || !stems.every((stem) => said.has(stem))) return false;
    const { unit } = mention.value;
    if (settled.unit !== undefined && settled.unit !== unit) return false;
    return !canBothHold(mention.value, { ...settled, unit });
  });
}

/** The stems that stand with a claim: a name that is known by its acronym is there with both. */
function stemsAround({ article, claim }: PlacedClaim): ReadonlySet<string> {
  const said = new Set([claim.head, ...(claim.base ? [claim.base] : []), ...claim.words]);
  for (const key of claim.names) {
    const name = key.slice(key.indexOf(":") + 1);
    const { acronym } = article.entities.find((entity) => entity.key === key) ?? {};
    for (const word of [...name.split(/[ :]/), ...acronymsOf(name), ...(acronym ? [acronym] : [])])
      said.add(stemOf(word));
  }
  return said;
}

const byProject = new WeakMap<Project, readonly SettledFact[]>();

function factsOf(project: Project): readonly SettledFact[] {
  const known = byProject.get(project);
  if (known) return known;
  const vocabulary = new Vocabulary();
  const words = createFigureWords(vocabulary);
  const facts = project.facts.flatMap((fact): SettledFact[] => {
    const [figure] = recogniseFigures(readProse(fact.value, "plain", vocabulary), words);
    const stems = fact.about
      .split(/\s+/)
      .map(stemOf)
      .filter((stem) => stem !== "");
    if (!figure || stems.length === 0) return [];
    return [{ ...fact, figure: fact.value.slice(figure.start, figure.end), settled: figure.value, stems }];
  });
  byProject.set(project, facts);
  return facts;
}
