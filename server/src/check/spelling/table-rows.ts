import type { CorpusView, Entity, NamePlace } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import { compared } from "./side";
import { smallPart } from "./small-words";

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
export function areInOneTable(article: Article, a: NamePlace, b: NamePlace): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  if (last.end - first.start > longestTable) return false;
  return isListAround(article, first.start, last.end) || areRows(article, first.start, last.end);
}

/** How much of a line is looked at on either side of two names, in code units. */
const lineReach = 200;

function isListAround(article: Article, start: number, end: number): boolean {
  const from = Math.max(lineStart(article.text, start), start - lineReach);
  return isList(article, from, Math.min(lineEnd(article.text, end), end + lineReach));
}

/** True where a stretch has more lines than one, and each is a row or a list. */
function areRows(article: Article, from: number, to: number): boolean {
  const { text } = article;
  const [first, last] = [lineStart(text, from), lineEnd(text, to)];
  for (let start = first; start <= last; ) {
    const end = lineEnd(text, start);
    if (!isRow(text, start, end) && !isList(article, start, end)) return false;
    start = end + 1;
  }
  return lineEnd(text, first) < last;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Words of two letters and more, and what parts the items of a list: "Dahl, Bo; Dahle, Bo", "Alderby v Aldenby", "Norvane 12.40". */
const listWord = /\p{L}[\p{L}\p{M}'’]+/gu;
const separator = /[;,/()]| [v–-] |\d+/g;
/** So many of its words begin small in a list at most, and so few things part its items at least. */
const mostSmall = 0.15;
const leastSeparators = 3;

/** True for a line that lists names and figures, where a sentence would have words between them. Capitals alone say nothing. */
function isList(article: Article, from: number, to: number): boolean {
  // Most lines are prose.
  if (smallPart(article, from, to) > mostSmall) return false;
  const line = article.text.slice(from, to);
  const words = line.match(listWord) ?? [];
  if (words.length === 0 || line === line.toUpperCase()) return false;
  const small = words.filter((word) => word[0] !== word[0]!.toUpperCase()).length;
  return small <= mostSmall * words.length && (line.match(separator)?.length ?? 0) >= leastSeparators;
}

function isRow(text: string, start: number, end: number): boolean {
  if (end - start > longestRow) return false;
  const line = text.slice(start, end);
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
