import type { Article } from "../../link/article";
import { stemsOf } from "../../link/stems";
import { stepsOf } from "../arithmetic/steps";
import { startOfTelling } from "../times/told-person";
import { areKindred } from "./kindred-nouns";

/** One thing that a sentence says: a word's stem, a name's key, or a mark for any figure or time. */
interface Unit {
  /** Equal for units that say the same. */
  readonly said: string;
  /** The stem of a word with content, the key of a name; "" for what says little by itself. */
  readonly content: string;
  readonly isName: boolean;
}

/** Something of which the index of its sentence is known. */
interface Placed {
  readonly sentence: number;
}

/** Longer sentences are no set phrases, and dear to lay side by side. */
const longest = 80;
/** How much two sentences share that are made to one pattern, by how many words with content differ in their places. */
type Patterns = readonly { readonly exchanged: number; readonly shared: number }[];
const ofFigures: Patterns = [
  { exchanged: 3, shared: 6 },
  { exchanged: 2, shared: 10 },
];
/** Any two dates may stand in two sentences of one make, which no likeness of the two has to explain. */
export const ofTimes: Patterns = [
  { exchanged: 2, shared: 6 },
  { exchanged: 1, shared: 9 },
];
/** So much of the longer sentence is the pattern. */
const least = 0.55;

/**
 * True for two sentences of one make, which say of two things what their pattern says of any: "Lamp prices in Leeds fell by 4% while
 * the oil tax rose", "Bread prices in York fell by 6% while the wine tax rose". Two who tell of one thing either copy, and
 * exchange nothing, or put it otherwise.
 */
export function areOfOnePattern(
  one: Article,
  a: Placed,
  other: Article,
  b: Placed,
  patterns = ofFigures,
): boolean {
  // Two outlets' datelines part no two times; of figures they have to go on making up for how alike two leads are.
  const isTold = patterns === ofTimes;
  const [first, second] = [unitsOf(one, a, isTold), unitsOf(other, b, isTold)];
  if (Math.max(first.length, second.length) > longest) return false;
  const { shared, exchanged } = layOut(first, second);
  if (shared < least * Math.max(first.length, second.length)) return false;
  if (!isTold && exchanged > 0 && haveOtherSubjects(first, second)) return true;
  return patterns.some((pattern) => exchanged >= pattern.exchanged && shared >= pattern.shared);
}

/** "Nurses at Marrick won 25%", "Porters at Marrick won 29%": who begins the one sentence is not in the other. */
function haveOtherSubjects(a: readonly Unit[], b: readonly Unit[]): boolean {
  // Who speaks of a thing may be anybody.
  if (a[0]?.isName || b[0]?.isName) return false;
  const [one, other] = [a[0]?.content, b[0]?.content];
  if (!one || !other || one === other || areKindred(one, other)) return false;
  return !a.some(({ content }) => content === other) && !b.some(({ content }) => content === one);
}

function unitsOf(article: Article, { sentence }: Placed, isTold: boolean): readonly Unit[] {
  const { tokens, vocabulary } = article.prose;
  const stems = stemsOf(vocabulary);
  const { sentences } = article.prose;
  const start = startOfTelling(article, {
    start: tokens.start[sentences.first[sentence]!]!,
    end: tokens.end[sentences.end[sentence]! - 1]!,
  });
  const all = stepsOf(article, sentence);
  const steps = isTold ? all.filter(({ firstToken }) => tokens.start[firstToken]! >= start) : all;
  const units: Unit[] = [];
  for (const { word, isWord, isName, mention, figure, time, firstToken } of steps) {
    if (figure || time) units.push({ said: figure ? "0" : "1", content: "", isName: false });
    else if (isName) {
      const key = article.entities[article.entityOf[mention]!]?.key ?? "";
      units.push({ said: key, content: key, isName: true });
    } else if (isWord) {
      const stem = stems.of(vocabulary.lower(tokens.word[firstToken]!));
      units.push({ said: stem === "" ? word : stem, content: stem, isName: false });
    }
  }
  return units;
}

/** How many units two sentences share in one order, and how many with content stand between those in one place. */
function layOut(
  a: readonly Unit[],
  b: readonly Unit[],
): { readonly shared: number; readonly exchanged: number } {
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  let [shared, exchanged] = [0, 0];
  let [own, others]: [Unit[], Unit[]] = [[], []];
  const close = (): void => {
    exchanged += exchangedIn(own, others);
    [own, others] = [[], []];
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i]!.said === b[j]!.said) {
      close();
      shared++;
      i++;
      j++;
    } else if (
      j === b.length ||
      (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      own.push(a[i++]!);
    else others.push(b[j++]!);
  }
  close();
  return { shared, exchanged };
}

/** The words with content that stand on both sides of one gap; two for one thing ("troops", "soldiers") are no exchange. */
function exchangedIn(own: readonly Unit[], others: readonly Unit[]): number {
  const [a, b] = [own, others].map((units) => units.filter(({ content }) => content !== "")) as [
    Unit[],
    Unit[],
  ];
  if (a.some((one) => b.some((other) => areKindred(one.content, other.content)))) return 0;
  return Math.min(a.length, b.length);
}

/** For each pair of places the length of the longest common subsequence from there on, row by row. */
function commonLengths(a: readonly Unit[], b: readonly Unit[]): Uint8Array {
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]!.said === b[j]!.said
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  return lengths;
}
