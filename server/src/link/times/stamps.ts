import type { TimeExpression } from "../../recognise/times/times";
import type { Block, Prose } from "../../text/prose";
import { lineStart, type Tokens, TokenType } from "../../text/tokens";

/** "13.48", "09.05" */
const stamp = /^([01]\d|2[0-3])\.([0-5]\d)$/;

/** The fewest stamps without a zone or half of the day that make a live report. */
const fewest = 2;

/**
 * Adds the stamps of a live report to a text's expressions: "13.48" alone on its line is an hour where another such line is
 * one too, or a line with an hour that is written out. Numbers in tables stay numbers. `times` are in text order, and so is the
 * result.
 */
export function addStamps(prose: Prose, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const found = prose.blocks
    .filter((block) => isStamp(prose, block))
    .map((block) => toExpression(prose, block));
  if (found.length === 0) return times;
  if (found.length < fewest && !hasHourAlone(prose, times)) return times;
  const numbers = new Set(found.map(({ firstToken }) => firstToken));
  return [...times.filter(({ firstToken }) => !numbers.has(firstToken)), ...found].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
}

function isStamp({ tokens, text }: Prose, { kind, firstToken, endToken }: Block): boolean {
  if (kind === "tableCell" || kind === "listItem" || tokens.type[firstToken] !== TokenType.number)
    return false;
  if (!endsLine(tokens, firstToken + 1, endToken)) return false;
  return stamp.test(text.slice(tokens.start[firstToken], tokens.end[firstToken]));
}

/** True where a block or its line ends before a token. */
const endsLine = (tokens: Tokens, at: number, end: number): boolean =>
  at >= end || (tokens.gap[at]! & lineStart) !== 0;

/** An hour fills the first line of a block: "14.05 GMT". */
function hasHourAlone({ blocks, tokens }: Prose, times: readonly TimeExpression[]): boolean {
  const endOfBlock = new Map(blocks.map(({ firstToken, endToken }) => [firstToken, endToken]));
  return times.some(({ meaning, firstToken, endToken }) => {
    const end = meaning.form === "clock" ? endOfBlock.get(firstToken) : undefined;
    return end !== undefined && endsLine(tokens, endToken, end);
  });
}

function toExpression({ tokens, text }: Prose, { firstToken }: Block): TimeExpression {
  const endToken = firstToken + 1;
  const [start, end] = [tokens.start[firstToken]!, tokens.end[firstToken]!];
  const written = stamp.exec(text.slice(start, end))!;
  const meaning = {
    form: "clock",
    hour: Number(written[1]),
    minute: Number(written[2]),
    day: undefined,
  } as const;
  return { kind: "time", start, end, firstToken, endToken, meaning, mod: undefined, tense: undefined };
}
