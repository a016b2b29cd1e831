import { TokenType } from "../../../text/tokens";
import type { Surface } from "../surface";
import { teamNames } from "./team-names";

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
  boss driver rider teammate goalie wing keeper manager`;

/** What a side does with its runs: "Avonby, chasing 421". */
const innings = "chasing set needing replying trailing resuming";

/** What is done or had "for" a side. */
const scored = "scored scores assist assists goal goals points runs tries homered debut";

/** What sides do, in articles on teams: "Avonby drop to fourth", "Avonby never trailed". */
const plays = `won win wins lost lose loses lead leads led trail trails trailed drew draw draws host hosts hosted visit visits visited
  face faces meet meets play plays played go goes went drop drops dropped sank sink slip slips slipped improved deserved scored sit sits
  outshot outscored shot snapped clinched travel travels rolled rallied opened sign signed downed held hold holds beat climb climbed
  stay stays stayed remain are were have never hit had needed conceded equalised equalized levelled struck finished ended began
  can could will would may might must`;

/** What players and sides do to a side: "led Avonby with 21", "visiting Avonby", "downed Avonby". */
const carries = `led lift lifts lifted put puts sent send helped help gave give gives carry carries carried guide guided fired steered earned handed
  hand downed visiting visited dent dented outshot hosted hosts join joined rejoin left leave captained coached managed trail trails trailed trailing`;

/** What one side has of another, at its ground or not: "won at Avonby", "a loss to Avonby". */
const results =
  "assignment play plays played won win wins lost loss lose loses drew draw drawn defeat defeated beaten victory triumph fell fall thrashed";

/** What is said "for" a side: "the winner for Avonby", "a doubt for Avonby". */
const chances =
  "winner doubt start starts started starting played plays playing signed out off captain hits goalscorer";

/** Words of team games, which an article on other things seldom has. */
const games = `interception interceptions fumble rookie striker midfielder midfield defender goalkeeper goalie goaltender keeper winger quarterback touchdown
  touchdowns halftime overtime shootout inning innings rebounds rebound playoff playoffs homer homered homers pitcher
  wicket wickets header kickoff puck offside equaliser equalizer stoppage substitute flanker assist assists unbeaten
  boss roundup dunk pointer linebacker touchline relegation promotion coach shutout goal goals try tries scored
  referee crossbar levelled equalised equalized ten-man winless scorers scorer season overs stumps bowled bowler bowlers batsman batsmen batter spinner seamer fours sixes umpire lbw`;

const places = "in at from near around outside to of";

/** What a word is beside the name of a side, as bits; every word has the first. */
export const GameWord = {
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
  plays: 32768,
  carries: 65536,
  result: 131072,
  chance: 262144,
  game: 524288,
  of: 1048576,
  team: 2097152,
} as const;

const roles = new Map<string, number>();
for (const [words, role] of [
  [victories, GameWord.victory],
  [passes, GameWord.pass],
  [adverbs, GameWord.adverb],
  ["past", GameWord.past],
  ["the", GameWord.the],
  [against, GameWord.against],
  [outcomes, GameWord.outcome],
  [players, GameWord.player],
  [places, GameWord.place],
  [innings, GameWord.innings],
  ["against facing hosting", GameWord.faced],
  ["visit visits host hosts face faces plays", GameWord.visit],
  ["for", GameWord.for],
  [scored, GameWord.scored],
  [plays, GameWord.plays],
  [carries, GameWord.carries],
  [results, GameWord.result],
  [chances, GameWord.chance],
  [games, GameWord.game],
  ["at to behind over past with", GameWord.of],
  [[...teamNames].join(" "), GameWord.team],
] as const)
  for (const word of words.split(/\s+/)) roles.set(word, (roles.get(word) ?? 0) | role);

/** The bits of `GameWord` of a word in small letters. */
export function gameWordOf(_word: string, lower: string): number {
  return GameWord.word | (roles.get(lower) ?? 0);
}

/** Bits of `GameWord` of the word at a token; 0 for what is no word. */
export function roleAt({ prose, count, room }: Surface, at: number): number {
  const { tokens } = prose;
  if (at < 0 || at >= count || tokens.type[at] !== TokenType.word) return 0;
  return room.gameWords.of(tokens.word[at]!);
}

/** The fewest words of team games in an article on them. */
const fewestWords = 3;

/** True for an article on games of teams, by its words. */
export function tellsOfTeams(surface: Surface): boolean {
  let words = 0;
  for (let at = 0; at < surface.count; at++)
    if (roleAt(surface, at) & GameWord.game && ++words >= fewestWords) return true;
  return false;
}
