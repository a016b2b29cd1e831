import { lineStart, TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { type NameProposal, proposed } from "./proposal";
import { addNames, nameFrom } from "./put-names";
import { Mark, type Surface } from "./surface";

/** The fewest figures of a row, and the most words of the side that it begins with. */
const fewestFigures = 4;
const mostWords = 3;

/** What rows begin with that are no sides. */
const sums: ReadonlySet<string> = new Set(["total", "totals", "extras", "average", "sum"]);

/** A line that begins with words in capitals and has figures behind them to its end. */
interface Row {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Adds the sides of a table's rows that nobody knows: "TRACTOR 18 11 4 3 35-14 37" right above or below the row of a club.
 * `names` are in text order, and so is the result.
 */
export function addRows(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const tables = readTables(surface);
  if (tables.length === 0) return names;
  const added: NameProposal[] = [];
  for (const table of tables) {
    if (!table.some((row) => nameFrom(names, row.firstToken)?.kind === "organization")) continue;
    for (const { firstToken, endToken } of table)
      added.push(proposed("organization", firstToken, endToken, 0.7));
  }
  return addNames(names, added);
}

/** Rows that stand line under line, two or more. */
function readTables(surface: Surface): Row[][] {
  const { prose, capitals, capitalCount } = surface;
  const tables: Row[][] = [];
  let next = -1;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (!(prose.tokens.gap[at]! & lineStart)) continue;
    const end = endOfFigures(surface, at);
    if (end === at) continue;
    if (at !== next) tables.push([]);
    tables.at(-1)!.push({ firstToken: at, endToken: endOfWords(surface, at) });
    next = end;
  }
  return tables.filter(({ length }) => length > 1);
}

/** Where the line ends that begins with a side and has its figures to the end; `first` for any other line. */
function endOfFigures(surface: Surface, first: number): number {
  const { type, gap } = surface.prose.tokens;
  const words = endOfWords(surface, first);
  if (words === first || words - first > mostWords || isSum(surface.prose, first)) return first;
  let figures = 0;
  let end = words;
  for (; end < surface.count && !(gap[end]! & lineStart); end++) {
    if (type[end] === TokenType.number) figures++;
    else if (type[end] !== TokenType.sign) return first;
  }
  return figures >= fewestFigures ? end : first;
}

/** Where the words in capitals end that a line begins with; `first` where one of them is a day or a month. */
function endOfWords({ prose, bits, marks, count }: Surface, first: number): number {
  const { type, gap } = prose.tokens;
  let end = first;
  while (end < count && type[end] === TokenType.word && (end === first || !(gap[end]! & lineStart))) {
    if (!(marks[end]! & Mark.capital) || bits[end]! & (Lex.month | Lex.weekday)) return first;
    end++;
  }
  return end;
}

function isSum({ vocabulary, tokens }: Surface["prose"], at: number): boolean {
  return sums.has(vocabulary.text(vocabulary.lower(tokens.word[at]!)));
}
