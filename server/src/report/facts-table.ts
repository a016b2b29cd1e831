import { toCsv } from "./csv";
import type { FactsReport, FigureFacts, MentionFacts, TimeFacts } from "./facts";

/**
 * Facts as CSV, one mention a line in the order of the articles: where it stands, what it says, and for a name its
 * entity with the entity's name. Quotations follow their article's mentions, with the speaker as entity.
 */
export function toFactsCsv({ articles, entities }: FactsReport): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const header = ["path", "kind", "start", "end", "text", "value", "unit", "modifier", "entity", "name"];
  const rows = articles.flatMap(({ path, mentions, quotations }) => [
    ...mentions.map((mention) => [path, ...toCells(mention, names)]),
    ...quotations.map(({ start, end, speaker }) => {
      const name = speaker === null ? "" : (names.get(speaker) ?? "");
      return [path, "quotation", start, end, "", "", "", "", speaker ?? "", name];
    }),
  ]);
  return toCsv([header, ...rows]);
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
