import { stemOf } from "../../link/stems";
import type { Statement } from "./statement";

/** Whose figure it is: what is asked for, offered, foreseen or aimed at is another than what came of it. */
export type Stance = "demand" | "offer" | "forecast" | "aim" | "outcome";

const stances = new Map(
  (
    [
      ["demand", "ask demand seek request"],
      ["offer", "offer bid propose proposal counteroffer"],
      ["forecast", "forecast expect predict prediction project projection foresee"],
      ["aim", "target goal aim"],
      ["outcome", "settle settlement accept pay paid buy bought result"],
    ] as const
  ).flatMap(([stance, words]) => words.split(" ").map((word) => [stemOf(word), stance] as const)),
);

/** Words of games, in which a goal is no aim. */
const ofGames = ["score", "scorer", "match", "game", "penalty", "striker", "season", "league"].map(stemOf);
const goal = stemOf("goal");

/** How near such a word has to stand. */
const near = 0.75;

/** How the words nearest to a figure say that it is meant, of stems with how near they stand; undefined where they do not. */
export function stanceOf(words: ReadonlyMap<string, number>): Stance | undefined {
  let [found, nearest]: [Stance | undefined, number] = [undefined, 0];
  for (const [word, nearness] of words) {
    const stance = stances.get(word);
    if (word === goal && ofGames.some((each) => words.has(each))) continue;
    if (stance === undefined || nearness < near || nearness <= nearest) continue;
    [found, nearest] = [stance, nearness];
  }
  return found;
}

/** What differs by itself from what is plainly stated; an offer is told of without a word for it. */
const unlikePlain = new Set<Stance | undefined>(["demand", "forecast", "aim"]);

/** A demand and a settlement, a bid and the price paid, a forecast and what came of it. */
export function areOfOtherStance(a: Statement, b: Statement): boolean {
  const [one, other] = [a.stance, b.stance];
  if (one === other) return false;
  if (one !== undefined && other !== undefined) return true;
  return unlikePlain.has(one ?? other) && !(isAimedAt(a) && isAimedAt(b));
}

/** "The goal of 3.2% of GDP", "agreed to spend 3.2% of GDP". */
const isAimedAt = ({ stance, about }: Statement): boolean => stance === "aim" || about?.modality === "target";
