import type { CorpusView, Entity, NamePlace } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import { compared } from "./side";

/** "1. ", "12 ", "1-", "  3 - ": the rank or seed before a name in a table. */
const rank = /^[ \t]*\d{1,3}(?:\.|\)|[ \t]*-|[ \t])[ \t]*\p{Lu}/u;
/** "Finance ....... ": dots that lead from an office to its holder. */
const leader = /\.{4,}|…{2,}/;
/** "Toussaint   NED  26.01": columns. */
const column = /[^\s.,:;!?”"](?: {2,}|\t+)\S/;
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
  const start = text.lastIndexOf("\n", first.start) + 1;
  const end = text.indexOf("\n", last.end);
  const lines = text.slice(start, end < 0 ? text.length : end).split("\n");
  return lines.length > 1 && lines.every(isRow);
}

function isRow(line: string): boolean {
  if (line.length > longestRow) return false;
  return rank.test(line) || leader.test(line) || column.test(line) || entry.test(line);
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
