import { stemOf } from "../../link/stems";
import type { Project, ProjectFact } from "../project";
import type { PlacedClaim } from "./align";
import { canBothHold } from "./values";

/** A fact of the project file that a claim contradicts. */
export interface ContradictedFact extends ProjectFact {
  /** The figure of its value: "32". */
  readonly figure: string;
}

const figure = /\d[\d.,]*\d|\d/;

/**
 * The project's fact that a claim speaks of and contradicts: every word of its `about` stands with the claim or among
 * the names of its sentence, and the values cannot both hold. Undefined where there is none.
 */
export function settledFact(project: Project, { claim, mention }: PlacedClaim): ContradictedFact | undefined {
  if (project.facts.length === 0 || claim.modality === "past" || claim.modality === "hypothetical")
    return undefined;
  const said = new Set([claim.head, ...(claim.base ? [claim.base] : []), ...claim.words]);
  for (const name of claim.names)
    for (const word of name.slice(name.indexOf(":") + 1).split(" ")) said.add(stemOf(word));
  for (const fact of project.facts) {
    const about = fact.about
      .split(/\s+/)
      .map(stemOf)
      .filter((stem) => stem !== "");
    const written = figure.exec(fact.value)?.[0];
    if (!written || about.length === 0 || !about.includes(claim.base ?? claim.head)) continue;
    if (!about.every((stem) => said.has(stem))) continue;
    const number = Number(written.replace(/,/g, ""));
    const settled = { number, unit: mention.value.unit, modifier: undefined };
    if (!canBothHold(mention.value, settled)) return { ...fact, figure: written };
  }
  return undefined;
}
