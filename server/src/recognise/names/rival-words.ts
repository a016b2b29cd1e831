/** What one side does to the other. */
const victories = `beat beats defeated defeats defeat edged edges edge thrashed thrash thrashes hammered routed crushed crush trounced
  whipped blanked outscored outlasted downed downs dismissed swept sweeps upset stunned stun clobbered`;

/** Verbs that with "past" mean a victory. */
const passes = `stroll strolled cruise cruised ease eased storm stormed breeze breezed race raced sweep squeeze squeezed power powered
  roll rolled bowl bowled sail sailed slip slipped`;

/** Words behind a verb that make it one of winning where a score follows: "held off", "shut out". */
const adverbs = "off out";

const against = "over to against with";
const outcomes = "win victory triumph rout loss defeat draw tie thrashing lead won lost drew fell";

/** "Avonby striker Tom Hale": whom only a club has. */
const players = `coach striker goalkeeper midfielder defender winger forward quarterback pitcher outfielder shortstop catcher infielder
  linebacker fullback flanker prop goaltender defenseman playmaker reliever closer skipper
  boss driver rider teammate`;

/** What a side does with its runs: "Avonby, chasing 421". */
const innings = "chasing set needing replying trailing resuming";

/** What is done or had "for" a side. */
const scored = "scored scores assist assists goal goals points runs tries homered debut";

const places = "in at from near around outside to of";

/** What a word is beside the name of a side, as bits; every word has the first. */
export const RivalWord = {
  word: 1,
  victory: 2,
  pass: 4,
  adverb: 8,
  past: 16,
  the: 32,
  against: 64,
  outcome: 128,
  player: 256,
  place: 512,
  innings: 1024,
  faced: 2048,
  visit: 4096,
  for: 8192,
  scored: 16384,
} as const;

const roles = new Map<string, number>();
for (const [words, role] of [
  [victories, RivalWord.victory],
  [passes, RivalWord.pass],
  [adverbs, RivalWord.adverb],
  ["past", RivalWord.past],
  ["the", RivalWord.the],
  [against, RivalWord.against],
  [outcomes, RivalWord.outcome],
  [players, RivalWord.player],
  [places, RivalWord.place],
  [innings, RivalWord.innings],
  ["against facing hosting", RivalWord.faced],
  ["visit visits host hosts face faces plays", RivalWord.visit],
  ["for", RivalWord.for],
  [scored, RivalWord.scored],
] as const)
  for (const word of words.split(/\s+/)) roles.set(word, (roles.get(word) ?? 0) | role);

/** The bits of `RivalWord` of a word in small letters. */
export function rivalWordOf(_word: string, lower: string): number {
  return RivalWord.word | (roles.get(lower) ?? 0);
}
