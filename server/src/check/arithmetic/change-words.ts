/** Words that say by themselves that something went up: a figure right behind them is by how much. */
export const rises =
  "rise rises rose risen rising grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining increase increases increased increasing up higher";

/** Words that say so of what went down. */
export const falls =
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slip slips slipped slipping slide slides slid sink sinks sank sunk plunge plunges plunged plunging tumble tumbles tumbled shrink shrinks shrank shrunk shrinking dip dips dipped decrease decreases decreased decreasing slump slumps slumped down lower";

/** Words that a figure need not follow, or that somebody does to a thing. */
const otherRises =
  "leap leaps leaped leapt advance advances advanced advancing expand expands expanded expanding more larger greater bigger above raise raises raised raising hike hikes hiked swell swelled boost boosted spike spiked rebound rebounded rallied rally";
const otherFalls =
  "lose loses lost losing sliding contract contracted contracts less fewer smaller below cut cuts cutting reduce reduces reduced reducing reduction reductions ease eased eases crash crashed discount";
const neutrals = "change changes changed difference move moved swing";

const table: ReadonlyMap<string, 1 | -1 | 0> = new Map([
  ...`${rises} ${otherRises}`.split(" ").map((word) => [word, 1] as const),
  ...`${falls} ${otherFalls}`.split(" ").map((word) => [word, -1] as const),
  ...neutrals.split(" ").map((word) => [word, 0] as const),
]);

/** 1 for a word of rising, -1 for one of falling, 0 for one of change; undefined for all others. */
export function directionOf(word: string): 1 | -1 | 0 | undefined {
  return table.get(word);
}
