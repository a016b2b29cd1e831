import { monthWords, shortMonthWords, shortWeekdayWords, weekdayWords } from "./calendar-words";
import { Shape, type Vocabulary } from "./vocabulary";
import { WordTable } from "./word-table";

/** What a word is to the search for sentence ends, as bits. */
export const SentenceWord = {
  /** A stop after it belongs to it, and a name or figure follows: "Mr.", "Gen.", "vs.". */
  abbreviation: 1,
  /** A stop after it belongs to it where a figure follows: "No. 5", "Feb. 12". */
  beforeFigure: 2,
  /** May end a sentence with the same stop: only a clear beginning after it says so: "Inc.", "Jr.", "Calif.". */
  either: 4,
  /** Begins sentences and hardly ever goes on with a name: "The", "But", "He". */
  starter: 8,
  /** Follows a time of day within its sentence: "Thursday", "EST", "Eastern". */
  afterTime: 16,
  /** "a.m.", "p.m.". */
  timeOfDay: 32,
  /** Says who spoke, right after a quotation and a name: "said", "asked". */
  speech: 64,
} as const;

const abbreviations =
  "mr mrs ms mx messrs mme mlle dr drs prof gen lt ltgen col capt cpl sgt maj adm cmdr comdr gov govs sen sens rep reps " +
  "hon rev fr pres supt pvt brig atty det insp amb asst assoc dept st ste mt ft vs viz cf ca approx incl esp hr msgr sra srta pfc spc rear vice ph v th wm chas thos robt";
const beforeFigures = `no nos nr p pp art arts sec secs vol vols fig figs ch chap para paras ed eds op ${shortMonthWords} ${shortWeekdayWords} tel ext rs`;
const eithers =
  "inc corp co cos ltd plc jr sr bros llc llp esq univ assn assoc bldg ave blvd rd hwy al est intl natl govt dist " +
  "ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta " +
  `${shortMonthWords} ${shortWeekdayWords}`;
const starters =
  "the a an he she it they we i you this that these those his her its their our my your in on at for from with by as to of and but or so yet if when while after before since although though because " +
  "however meanwhile moreover nevertheless still instead also then there here what who why how where which once until during despite according both some many most each not now today yesterday " +
  "earlier later last speaking about among between through within without such even";
const afterTimes =
  `${weekdayWords} mon tue tues wed thu thurs fri sat sun ${monthWords} ` +
  `${shortMonthWords} est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst eet eest msk eastern central mountain pacific greenwich local`;
const speechVerbs =
  "said says asked asks told tells wrote writes added adds replied answered shouted cried called wondered demanded exclaimed warned declared insisted posted tweeted quipped joked continued noted";

const table = new Map<string, number>();
for (const [words, bit] of [
  [abbreviations, SentenceWord.abbreviation],
  [beforeFigures, SentenceWord.beforeFigure],
  [eithers, SentenceWord.either],
  [starters, SentenceWord.starter],
  [afterTimes, SentenceWord.afterTime],
  ["a.m. p.m.", SentenceWord.timeOfDay],
  [speechVerbs, SentenceWord.speech],
] as const) {
  for (const word of words.split(" ")) table.set(word, (table.get(word) ?? 0) | bit);
}

/** Abbreviations only with a capital: "Sat. 5", but "he sat. 5 others". */
const capitalOnly = new Set(
  "sat sun mar dec wed art la pa ill ore miss mass wash ind del col gen fig hon rep det ga md mo id th".split(
    " ",
  ),
);

function classify(_word: string, lower: string, shape: number): number {
  const bits = table.get(lower) ?? 0;
  const isName = (shape & Shape.initialCapital) !== 0;
  return isName || !capitalOnly.has(lower) ? bits : bits & (SentenceWord.starter | SentenceWord.speech);
}

const tables = new WeakMap<Vocabulary, WordTable>();

/** Bits of `SentenceWord` for the words of a vocabulary; made once for each vocabulary. */
export function sentenceWords(vocabulary: Vocabulary): WordTable {
  const known = tables.get(vocabulary);
  if (known) return known;
  const words = new WordTable(vocabulary, classify);
  tables.set(vocabulary, words);
  return words;
}
