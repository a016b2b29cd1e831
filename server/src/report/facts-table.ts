import { toCsv } from "./csv";
import type { CheckFacts, FactsReport, FigureFacts, MentionFacts, TimeFacts } from "./facts";

/**
 * Facts as CSV, one mention a line in the order of the articles: where it stands, what it says, and for a name its
 * entity with the entity's name. Quotations follow their article's mentions, with the speaker as entity. Where there is
 * a file of marks, a last column says who has checked what.
 */
export function toFactsCsv({ articles, entities }: FactsReport): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const hasMarks = articles.some(({ checking }) => checking !== undefined);
  const mark = (checked: CheckFacts | undefined): string[] => (hasMarks ? [showCheck(checked)] : []);
  const header = ["path", "kind", "start", "end", "text", "value", "unit", "modifier", "entity", "name"];
  const rows = articles.flatMap(({ path, mentions, quotations }) => [
    ...mentions.map((mention) => [path, ...toCells(mention, names), ...mark(mention.checked)]),
    ...quotations.map(({ start, end, speaker, checked }) => {
      const name = speaker === null ? "" : (names.get(speaker) ?? "");
      return [path, "quotation", start, end, "", "", "", "", speaker ?? "", name, ...mark(checked)];
    }),
  ]);
  return toCsv([hasMarks ? [...header, "checked"] : header, ...rows]);
}

/** "✓ Bo Lind, 2026-03-04, council minutes"; empty where nobody has checked the fact. */
export function showCheck(checked: CheckFacts | undefined): string {
  if (!checked) return "";
  const { who, when, source } = checked;
  return `✓ ${[who, when, source].filter((part) => part !== null).join(", ")}`.trim();
}

/** A value in plain characters: `2026-02-12`, `3.5`, `5–7`. */
export function showValue(value: FigureFacts | TimeFacts): string {
  if ("timex" in value) return value.timex;
  return value.number === undefined ? `${value.low}–${value.high}` : String(value.number);
}

function toCells(mention: MentionFacts, names: ReadonlyMap<string, string>): (string | number)[] {
  const { kind, start, end, text, entity, value } = mention;
  const place = [kind, start, end, text];
  if (!value) return [...place, "", "", "", entity ?? "", (entity && names.get(entity)) ?? ""];
  if ("timex" in value) return [...place, showValue(value), "", value.mod ?? "", "", ""];
  return [...place, showValue(value), value.unit ?? "", value.modifier ?? "", "", ""];
}
