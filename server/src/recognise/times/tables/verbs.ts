/** What a word says of the time of its clause. */
export const Tense = { none: 0, past: 1, future: 2, present: 3, be: 4 } as const;
export type Tense = (typeof Tense)[keyof typeof Tense];

/** Past forms that do not end in -ed, as news uses them most. */
const past = new Set(
  `was were had did said told went came took made got met held began won lost fell rose found gave saw led left knew
  thought became wrote spoke sent paid felt brought bought caught taught fought sought sold stood understood kept slept
  heard ran sat sang swore threw drew grew flew blew broke chose drove froze shook stole wore tore bore struck stuck
  hung hit cut put shot spent built lent dealt meant dreamt sank swam rang drank ate hid bit shone laid lay slid
  split bid quit spread burst overcame overtook withdrew forecast wound died been done gone taken given seen known shown`.split(
    /\s+/,
  ),
);

/** Words that set what follows in the future. */
const future = new Set(
  `will shall 'll won't going scheduled due expected expects plans planned planning plan set slated hopes hoping aims
  intends intend upcoming must should would could might may can ahead tentatively poised ready deadline awaits await looms
  begin begins starts open opens resume resumes meet meets kicks returns expires convene convenes reconvenes ends closes
  concludes travels departs arrive arrives goes takes holds hosts faces`.split(/\s+/),
);

const present = new Set(`is are has have does do says tells means remains seems faces`.split(/\s+/));

/** The tense that a word in small letters shows; participles in -ed count as past. */
export function tenseOf(word: string): Tense {
  if (word === "be") return Tense.be;
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
]);
