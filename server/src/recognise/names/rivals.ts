import { Gap, TokenType } from "../../text/tokens";
import type { Vocabulary } from "../../text/vocabulary";
import { WordTable } from "../../text/word-table";
import { Lex } from "../lexicon";
import type { NameProposal } from "./proposal";
import { mayBeClub } from "./score-lines";
import { Mark, type Surface } from "./surface";

/**
 * Makes clubs of places that play: "Avonby beat Hale", "a 3-1 win over Avonby", "Avonby striker Tom Hale". What is a club in
 * one place is one all through the article, other than where something is in it or from it. Countries stay places. `names`
 * are in text order.
 */
export function nameRivals(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const clubs = new Set<number>();
  names.forEach((name, index) => {
    if (!isSide(surface, name)) return;
    if (wins(surface, name) || isBeaten(surface, name) || hasPlayer(surface, name, names[index + 1]))
      clubs.add(index);
  });
  if (clubs.size === 0) return names;
  const words = new Set([...clubs].map((index) => wordsOf(surface, names[index]!)));
  return names.map((name, index) => {
    if (name.kind === "organization" || !isSide(surface, name)) return name;
    const isClub = clubs.has(index) || (words.has(wordsOf(surface, name)) && !isWhere(surface, name));
    return isClub ? { ...name, kind: "organization", score: Math.max(name.score, 0.7) } : name;
  });
}

/** A name that may be a club's: no country, and no person unless the word is a town's as well. */
function isSide(surface: Surface, name: NameProposal): boolean {
  if (name.kind !== "person") return mayBeClub(surface, name);
  const { firstToken, endToken } = name;
  return endToken - firstToken === 1 && (surface.bits[firstToken]! & (Lex.city | Lex.majorCity)) !== 0;
}

/** What one side does to the other. */
const victories = `beat beats defeated defeats defeat edged edges edge thrashed thrash thrashes hammered routed crushed crush trounced
  whipped blanked outscored outlasted downed downs swept sweeps upset stunned stun clobbered`;

/** Verbs that with "past" mean a victory. */
const passes = `stroll strolled cruise cruised ease eased storm stormed breeze breezed race raced sweep squeeze squeezed power powered
  roll rolled sail sailed slip slipped`;

/** Words behind a verb that make it one of winning where a score follows: "held off", "shut out". */
const adverbs = "off out";

/** Where the other side begins behind a verb of winning at `at`; -1 where there is none. */
function afterVictory(surface: Surface, at: number): number {
  const verb = roleAt(surface, at);
  const next = roleAt(surface, at + 1);
  if (verb & RivalWord.victory) return next & RivalWord.the ? at + 2 : at + 1;
  const isPast = (next & RivalWord.past) !== 0 && (verb & RivalWord.pass) !== 0;
  return isPast || (verb !== 0 && (next & RivalWord.adverb) !== 0) ? at + 2 : -1;
}

/** "Avonby beat Hale", with another name behind the verb. */
function wins(surface: Surface, { endToken }: NameProposal): boolean {
  const rival = afterVictory(surface, endToken);
  return rival >= 0 && isName(surface, rival) && isPlain(surface, endToken, rival);
}
/** True for a verb at `verb` that is one of winning by itself, or has a score behind the other side. */
function isPlain(surface: Surface, verb: number, rival: number): boolean {
  return !(roleAt(surface, verb + 1) & RivalWord.adverb) || hasScoreAfter(surface, rival);
}

/** "Avonby beat Hale", "a 34-16 win over Avonby", "drew 1-1 with Avonby". */
function isBeaten(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  for (const verb of [firstToken - 1, firstToken - 2])
    if (verb > 0 && afterVictory(surface, verb) === firstToken)
      return isName(surface, verb - 1) && isPlain(surface, verb, endToken - 1);
  if (!(roleAt(surface, firstToken - 1) & RivalWord.against)) return false;
  const outcome = firstToken - 2;
  if (isScore(surface, outcome + 1)) return true;
  return (
    (roleAt(surface, outcome) & RivalWord.outcome) !== 0 &&
    (isScore(surface, outcome) || isScore(surface, endToken + 3))
  );
}

const against = "over to against with";
const outcomes = "win victory triumph rout loss defeat draw tie thrashing lead won lost drew fell";

/** "Avonby striker Tom Hale": whom only a club has. */
const players = `coach striker goalkeeper midfielder defender winger forward quarterback pitcher outfielder shortstop catcher infielder
  linebacker fullback flanker prop goaltender defenseman playmaker reliever closer skipper`;

function hasPlayer(surface: Surface, name: NameProposal, next: NameProposal | undefined): boolean {
  const at = name.endToken;
  if (next?.kind !== "person" || next.firstToken !== at + 1) return false;
  return !(surface.marks[at]! & Mark.capital) && (roleAt(surface, at) & RivalWord.player) !== 0;
}

/** "in Avonby", "AVONBY, May 3": where something is, whatever club is there too. */
function isWhere(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  if (surface.prose.tokens.gap[firstToken]! & (Gap.line | Gap.blankLine | Gap.block)) return true;
  if (surface.prose.text.charAt(surface.prose.tokens.start[endToken] ?? 0) === ",") return true;
  return (roleAt(surface, firstToken - 1) & RivalWord.place) !== 0;
}

const places = "in at from near around outside to of";

/** A word with a capital in the same sentence. */
function isName({ marks, count }: Surface, at: number): boolean {
  return at >= 0 && at < count && (marks[at]! & Mark.capital) !== 0;
}

/** How many tokens behind a side its score may stand. */
const nearScore = 5;

function hasScoreAfter(surface: Surface, at: number): boolean {
  for (let end = at + 4; end <= at + 4 + nearScore; end++) if (isScore(surface, end)) return true;
  return false;
}

/** True where a score ends just before the token `end`: "3-1", "2 - 2". */
function isScore({ prose, count }: Surface, end: number): boolean {
  const { type, start, gap } = prose.tokens;
  const first = end - 3;
  if (first < 0 || end > count) return false;
  if (type[first] !== TokenType.number || type[first + 2] !== TokenType.number) return false;
  if (type[first + 1] !== TokenType.sign || gap[first + 2]! & (Gap.line | Gap.blankLine)) return false;
  const sign = prose.text.charCodeAt(start[first + 1]!);
  return sign === 45 || sign === 0x2013;
}

function wordsOf({ prose }: Surface, { firstToken, endToken }: NameProposal): string {
  return prose.text.slice(prose.tokens.start[firstToken]!, prose.tokens.end[endToken - 1]!).toLowerCase();
}

/** What a word is beside the name of a side, as bits; every word has the first. */
const RivalWord = {
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
] as const)
  for (const word of words.split(/\s+/)) roles.set(word, (roles.get(word) ?? 0) | role);

const tables = new WeakMap<Vocabulary, WordTable>();

function rolesOf(vocabulary: Vocabulary): WordTable {
  const known = tables.get(vocabulary);
  if (known) return known;
  const table = new WordTable(vocabulary, (_word, lower) => RivalWord.word | (roles.get(lower) ?? 0));
  tables.set(vocabulary, table);
  return table;
}

/** Bits of `RivalWord` of a token; 0 for what is no word. */
function roleAt({ prose, count }: Surface, at: number): number {
  const { tokens, vocabulary } = prose;
  if (at < 0 || at >= count || tokens.type[at] !== TokenType.word) return 0;
  return rolesOf(vocabulary).of(tokens.word[at]!);
}
