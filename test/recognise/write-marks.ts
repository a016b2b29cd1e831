import {
  type FigureMention,
  isName,
  isTime,
  type Modifier,
  type NameMention,
  type TimeMention,
} from "../../server/src/recognise/mention";

/** A stretch of a text in UTF-16 code units, with what it is and what it says; "" where that is nothing more. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
}

/** A text with its marks as the files of annotated copy have them: "[$5](money 5 USD) for [Anna Ruiz](person)". */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  let written = "";
  let at = 0;
  for (const { start, end, kind, value } of marks) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}](${kind}${value ? ` ${value}` : ""})`;
    at = end;
  }
  return written + text.slice(at);
}

/** The same for mentions that were found. */
export const writeMentions = (
  text: string,
  mentions: readonly (NameMention | FigureMention | TimeMention)[],
): string => writeMarks(text, toMarks(mentions));

/** Mentions as marks: where they stand, what they are and what they say. */
export const toMarks = (mentions: readonly (NameMention | FigureMention | TimeMention)[]): readonly Mark[] =>
  mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    kind: mention.kind,
    value: describeValue(mention),
  }));

const signOf: Readonly<Record<Modifier, string>> = {
  APPROX: "~",
  LESS_THAN: "<",
  MORE_THAN: ">",
  EQUAL_OR_LESS: "<=",
  EQUAL_OR_MORE: ">=",
};

function describeValue(mention: NameMention | FigureMention | TimeMention): string {
  if (isName(mention)) return "";
  if (isTime(mention)) {
    const { timex, mod, quant, freq } = mention.value;
    const more = [mod && `mod=${mod}`, quant && `quant=${quant}`, freq && `freq=${freq}`].filter(Boolean);
    return [timex, ...more].join(" ");
  }
  const { number, low, high, unit, modifier } = mention.value;
  const amount = low === undefined ? `${round(number!)}` : `${round(low)}..${round(high!)}`;
  return `${modifier ? signOf[modifier] : ""}${amount}${unit ? ` ${unit}` : ""}`;
}

const round = (value: number): number => Number(value.toPrecision(9));
