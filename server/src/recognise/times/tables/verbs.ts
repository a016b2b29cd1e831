/**
 * What a word says of the time of its clause. `soon` is a present form that speaks of the future beside a day ("opens
 * Friday"); `toCome` does so before "to" ("plans to meet"), `isTo` before "to" or the day itself ("is to meet", "is Friday"); `soonOfMany` is a `soon` without
 * its ending, which is a noun as well and counts only behind a subject ("who play on Friday").
 */
export const Tense = {
  none: 0,
  past: 1,
  future: 2,
  present: 3,
  be: 4,
  soon: 5,
  toCome: 6,
  isTo: 7,
  wasTo: 8,
  soonOfMany: 9,
} as const;
export type Tense = (typeof Tense)[keyof typeof Tense];

/** Past forms that do not end in -ed, as news uses them most. */
const past = new Set(
  `had did said told went came took made got met held began won lost fell rose found gave saw led left knew
  thought became wrote spoke sent paid felt brought bought caught taught fought sought sold stood understood kept slept
  heard ran sat sang swore threw drew grew flew blew broke chose drove froze shook stole wore tore bore struck stuck
  hung hit beat cut put shot spent built lent dealt meant dreamt sank swam rang drank ate hid bit shone laid lay slid
  split bid quit spread burst overcame overtook withdrew forecast wound died been done gone taken given seen known shown`.split(
    /\s+/,
  ),
);

/** Words that set what follows in the future. */
const future = new Set(
  `will shall 'll won't going scheduled due expected upcoming must should would could might may can planned ahead
  tentatively poised slated ready likely deadline awaits await looms`.split(/\s+/),
);

const soon = new Set(
  `begin begins starts open opens resume resumes meet meets kicks returns expire expires convene convenes reconvenes ends
  closes concludes travels departs arrive arrives go goes take takes hold holds hosts faces plays visits heads speak speaks
  runs leaves airs premieres meets reopen reopens retires appear appears become becomes turns sails launches
  debuts celebrates joins lapses performs`.split(/\s+/),
);

const soonOfMany = new Set("play face host visit travel return".split(" "));

const toCome = new Set(
  "set plans plan hopes hope aims intends intend expects wants want agreed vowed promised".split(" "),
);

const present = new Set("have has does do says tells means remains seems".split(" "));

/** The tense that a word in small letters shows; participles in -ed count as past. */
export function tenseOf(word: string): Tense {
  if (word === "be") return Tense.be;
  if (word === "is" || word === "are" || word === "isn't" || word === "aren't") return Tense.isTo;
  if (word === "was" || word === "were") return Tense.wasTo;
  if (word.endsWith("'ll")) return Tense.future;
  if (toCome.has(word)) return Tense.toCome;
  if (soon.has(word)) return Tense.soon;
  if (soonOfMany.has(word)) return Tense.soonOfMany;
  if (future.has(word)) return Tense.future;
  if (past.has(word)) return Tense.past;
  if (present.has(word)) return Tense.present;
  return word.length > 4 && word.endsWith("ed") && !notPast.has(word) ? Tense.past : Tense.none;
}

/** Words in -ed that are no verbs of the past. */
const notPast = new Set([
  "united",
  "indeed",
  "hundred",
  "wicked",
  "sacred",
  "naked",
  "speed",
  "exceed",
  "proceed",
  "succeed",
  "isolated",
  "scattered",
  "sustained",
  "armed",
  "limited",
  "alleged",
  "crowded",
  "talented",
  "rugged",
  "beloved",
  "unprecedented",
]);
