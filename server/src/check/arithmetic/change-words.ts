const ups =
  "rise rises rose risen rising increase increases increased increasing gain gains gained gaining grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps leaped leapt advance advances advanced advancing expand expands expanded expanding up higher more larger greater bigger above raise raises raised raising hike hikes hiked swell swelled boost boosted spike spiked rebound rebounded rallied rally";
const downs =
  "fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines declined declining lose loses lost losing slip slips slipped slipping slide slides slid sliding sink sinks sank sunk plunge plunges plunged plunging tumble tumbles tumbled shrink shrinks shrank shrunk shrinking contract contracted contracts dip dips dipped down lower less fewer smaller below cut cuts cutting reduce reduces reduced reducing reduction reductions slump slumped slumps ease eased eases crash crashed discount";
const neutrals = "change changes changed difference move moved swing";

const table: ReadonlyMap<string, 1 | -1 | 0> = new Map([
  ...ups.split(" ").map((word) => [word, 1] as const),
  ...downs.split(" ").map((word) => [word, -1] as const),
  ...neutrals.split(" ").map((word) => [word, 0] as const),
]);

/** 1 for a word of rising, -1 for one of falling, 0 for one of change; undefined for all others. */
export function directionOf(word: string): 1 | -1 | 0 | undefined {
  return table.get(word);
}
