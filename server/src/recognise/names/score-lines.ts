import { Gap, TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import type { NameProposal } from "./proposal";
import type { Surface } from "./surface";

/** A name this sure to be a person stays one in a table: golfers and swimmers stand in tables too. */
const surePerson = 0.7;

/**
 * Makes clubs of the names in lines of results and standings: "Brentford 0 Harrow 2", "Ajax 10 7 2 1". Countries stay
 * places. `names` are in text order.
 */
export function nameClubs(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const clubs = new Set<number>();
  names.forEach((name, index) => {
    if (!beginsLine(surface, name.firstToken)) return;
    const numbers = countNumbers(surface, name.endToken);
    if (numbers === 0) return;
    const after = name.endToken + numbers;
    if (numbers >= 3 && endsLine(surface, after)) clubs.add(index);
    const rival = names[index + 1];
    if (!rival || rival.firstToken !== after || beginsLine(surface, after)) return;
    const scored = countNumbers(surface, rival.endToken);
    if (scored > 0 && endsLine(surface, rival.endToken + scored)) clubs.add(index).add(index + 1);
  });
  if (clubs.size === 0) return names;
  return names.map((name, index) =>
    clubs.has(index) && mayBeClub(surface, name)
      ? { ...name, kind: "organization", score: Math.max(name.score, 0.7) }
      : name,
  );
}

function mayBeClub({ bits }: Surface, { kind, score, firstToken, endToken }: NameProposal): boolean {
  if (kind === "person") return score < surePerson;
  return !(kind === "place" && endToken === firstToken + 1 && bits[firstToken]! & Lex.country);
}

function countNumbers({ prose }: Surface, at: number): number {
  const { type, gap, count } = prose.tokens;
  let end = at;
  while (
    end < count &&
    type[end] === TokenType.number &&
    !(gap[end]! & (Gap.line | Gap.blankLine | Gap.block))
  )
    end++;
  return end - at;
}

function beginsLine({ prose }: Surface, at: number): boolean {
  return (prose.tokens.gap[at]! & (Gap.line | Gap.blankLine | Gap.block)) !== 0;
}

function endsLine(surface: Surface, at: number): boolean {
  return at >= surface.count || beginsLine(surface, at);
}
