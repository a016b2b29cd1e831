import type { CorpusView, Entity, NamePlace } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import { compared } from "./side";

/** "1. ", "12 ", "1-", "  3 - ": the rank or seed before a name in a table. */
const rank = /^[ \t]*\d{1,3}(?:\.|\)|[ \t]*-|[ \t])[ \t]*\p{Lu}/u;
/** "Finance ....... ": dots that lead from an office to its holder. */
const leader = /\.{4,}|…{2,}/;
/** "Toussaint   NED  26.01": columns. */
const column = /[^\s.,:;!?”"](?: {2,}|\t+)\S/;
/** "Transport Minister: Ines Falk", "Hamlet ... Ian Frost": an office or a part, and who has it. */
const holder = /^[ \t]*\p{Lu}[^:.!?”"]{2,60}:[ \t]+\p{Lu}[\p{L}\p{M}'’. -]{2,40}$/u;
/** "** OSLO - ": an entry of a diary. */
const entry = /^[ \t]*(?:\*\*?|[-•]|\p{Lu}{3,}(?: \p{Lu}+)* -) /u;

/** A paragraph is no row, whatever it begins with. */
const longestRow = 160;

/** Rows further apart than this, in code units, are those of two tables. */
const longestTable = 4000;

/**
 * True where both names stand in rows of one table or list, with nothing but rows between them: whoever takes two rows is
 * two, two runners of a race as well as two shares or two ministers.
 */
export function areInOneTable({ text }: Article, a: NamePlace, b: NamePlace): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  if (last.end - first.start > longestTable) return false;
  if (isList(lineAround(text, first.start, last.end))) return true;
  const start = text.lastIndexOf("\n", first.start) + 1;
  const end = text.indexOf("\n", last.end);
  const lines = text.slice(start, end < 0 ? text.length : end).split("\n");
  return lines.length > 1 && lines.every((line) => isRow(line) || isList(line));
}

/** How much of a line is looked at on either side of two names, in code units. */
const lineReach = 200;

function lineAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf("\n", start) + 1, start - lineReach);
  const to = text.indexOf("\n", end);
  return text.slice(from, Math.min(to < 0 ? text.length : to, end + lineReach));
}

/** Words of two letters and more, and what parts the items of a list: "Dahl, Bo; Dahle, Bo", "Alderby v Aldenby", "Norvane 12.40". */
const listWord = /\p{L}[\p{L}\p{M}'’]+/gu;
const separator = /[;,/()]| [v–-] |\d+/g;
/** So many of its words begin small in a list at most, and so few things part its items at least. */
const mostSmall = 0.15;
const leastSeparators = 3;

/** True for a line that lists names and figures, where a sentence would have words between them. Capitals alone say nothing. */
function isList(line: string): boolean {
  if (isProse(line)) return false;
  const words = line.match(listWord) ?? [];
  if (words.length === 0 || line === line.toUpperCase()) return false;
  const small = words.filter((word) => word[0] !== word[0]!.toUpperCase()).length;
  return small <= mostSmall * words.length && (line.match(separator)?.length ?? 0) >= leastSeparators;
}

/**
 * True where the words that surely begin small are too many already: most lines are prose, and this is told without cutting
 * them up. Counts a small letter behind a space and before another letter, and whatever else can begin a word.
 */
function isProse(line: string): boolean {
  let small = 0;
  let others = 0;
  let before = space;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (before === space && isSmallLetter(unit) && isSmallLetter(line.charCodeAt(at + 1))) small++;
    else if (!isSmallLetter(before)) others++;
    before = unit;
  }
  return small > mostSmall * (small + others);
}

const space = 32;

/** "a" to "z" */
const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

function isRow(line: string): boolean {
  if (line.length > longestRow) return false;
  return rank.test(line) || leader.test(line) || column.test(line) || entry.test(line) || holder.test(line);
}

/** "(Spain)", "(Hartley United)" after a name: the country or the club that somebody starts for. */
const startsFor = /^[ \t]*\((\p{Lu}[\p{L}' -]{3,30})\)/u;

/** True where results give each name a country or a club in brackets, and never the same one. */
export function startForOthers(corpus: CorpusView, a: Entity, b: Entity): boolean {
  if (a.kind !== "person" || b.kind !== "person") return false;
  const ofA = labelsOf(corpus, a);
  if (ofA.size === 0) return false;
  const ofB = labelsOf(corpus, b);
  return ofB.size > 0 && ![...ofA].some((label) => ofB.has(label));
}

/** Short forms are passed over: "(U.S.)" and "(United States)" are one. */
function labelsOf(corpus: CorpusView, { places, articles }: Entity): ReadonlySet<string> {
  const near = new Set(articles.slice(0, compared));
  return new Set(
    places.flatMap(({ uri, end }) => {
      const label = near.has(uri) && startsFor.exec(corpus.article(uri)!.text.slice(end, end + 40))?.[1];
      return label && label !== label.toUpperCase() ? [label.toLowerCase()] : [];
    }),
  );
}
