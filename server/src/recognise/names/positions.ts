import { Mark, type Surface } from "./surface";

/** Where somebody plays in American games, as their agate has it. */
const positions: ReadonlySet<string> = new Set(
  "QB RB WR TE OT OG DE DT NT LB CB FS RHP LHP DH SS OF LW RW".split(" "),
);

/** "QB" of "QB Tom Hale". */
export function isPosition({ prose, marks }: Surface, at: number): boolean {
  return !(marks[at]! & Mark.shouted) && positions.has(prose.vocabulary.text(prose.tokens.word[at]!));
}
