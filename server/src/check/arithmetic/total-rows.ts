import type { Article } from "../../link/article";
import { type FigureMention, isFigure } from "../../recognise/mention";
import type { Block } from "../../text/prose";
import { firstAtOrAfter } from "../../text/span";
import type { Part } from "./part-list";
import type { Whole } from "./wholes";

/** The first cell of the row that adds up the others. */
const totalCell = /^(?:grand |overall )?totals?$/i;

/** Heads of columns that nobody adds up. */
const unsummed =
  /\b(?:year|age|average|avg|mean|rate|rank|place|pos|no|share|change|per|growth|index|price|score)\b|[%#]/i;

/** How far, by the total, a column may be off and still be meant to make it. */
const near = 0.1;

type Row = readonly Block[];

/**
 * The totals in the last rows of an article's tables that the figures above do not make. Only one column of a table may be
 * off: where several are, the table has rows that count twice.
 */
export function findWrongTotals(article: Article): Whole[] {
  return tablesOf(article).flatMap((rows) => {
    const [head, ...body] = rows;
    const total = body.at(-1);
    const parts = body.slice(0, -1);
    if (!head || !total || parts.length < 2 || rows.some((row) => row.length !== head.length)) return [];
    if (
      !totalCell.test(wordsIn(article, total[0]!)) ||
      parts.some((row) => totalCell.test(wordsIn(article, row[0]!)))
    )
      return [];
    const columns = head.flatMap((cell, at) =>
      at === 0 || unsummed.test(wordsIn(article, cell)) ? [] : (columnAt(article, parts, total, at) ?? []),
    );
    const wrong = columns.filter(({ figure, list }) => sumOf(list.parts) !== figure.value.number);
    const [whole] = wrong;
    if (!whole || wrong.length > 1) return [];
    const off = Math.abs(sumOf(whole.list.parts) - whole.figure.value.number!);
    return off <= near * whole.figure.value.number! ? [whole] : [];
  });
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** The tables of an article as rows of cells; the first row is the head. */
function tablesOf({ prose, text }: Article): Row[][] {
  const tables: Block[][][] = [];
  let rows: Block[][] = [];
  let previous: Block | undefined;
  for (const block of prose.blocks) {
    if (block.kind !== "tableCell") {
      previous = undefined;
      continue;
    }
    const between = previous && text.slice(previous.end, block.start);
    if (between === undefined || between.includes("\n\n")) {
      rows = [];
      tables.push(rows);
    }
    if (between === undefined || between.includes("\n")) rows.push([]);
    rows.at(-1)!.push(block);
    previous = block;
  }
  return tables;
}

/** The figures of a column with its total; undefined where a cell has no plain count or amount. */
function columnAt(article: Article, parts: readonly Row[], total: Row, at: number): Whole | undefined {
  const whole = figureIn(article, total[at]!);
  const figures = parts.map((row) => figureIn(article, row[at]!));
  if (!whole?.value.number) return undefined;
  const list = figures.flatMap((figure): Part[] =>
    figure ? [{ value: figure.value.number!, figure, words: [], at: undefined }] : [],
  );
  const isAlike = list.every(
    ({ figure }) => figure?.kind === whole.kind && figure.value.unit === whole.value.unit,
  );
  if (list.length !== parts.length || !isAlike) return undefined;
  return { figure: whole, list: { parts: list, end: 0, joined: true }, explicit: true };
}

/** The one figure of a cell that holds nothing else. */
function figureIn({ mentions, text }: Article, cell: Block): FigureMention | undefined {
  const at = firstAtOrAfter(mentions.length, (index) => mentions[index]!.start, cell.start);
  const mention = mentions[at];
  if (!mention || !isFigure(mention) || mention.end > cell.end) return undefined;
  const rest = text.slice(cell.start, mention.start) + text.slice(mention.end, cell.end);
  const { number, modifier } = mention.value;
  const isPlain =
    number !== undefined && modifier === undefined && (mention.kind === "number" || mention.kind === "money");
  return isPlain && !/[\p{L}\d]/u.test(rest) ? mention : undefined;
}

const wordsIn = ({ text }: Article, { start, end }: Block): string =>
  text
    .slice(start, end)
    .replace(/[*_:|]/g, "")
    .trim();
