import picocolors from "picocolors";
import {
  alsoWritten,
  checkedShort,
  countOfArticles,
  countsOfFacts,
  type FactsHeading,
  headingOfFacts,
} from "../words/cli";
import type { Words } from "../words/words";
import type { TextStyle } from "./check-text";
import type { ArticleFacts, EntityFacts, FactsReport, MentionFacts } from "./facts";
import { showCheck, showValue } from "./facts-table";

const nameKinds = ["person", "organization", "place", "other"] as const;

/** Facts for a person to read: the names of all articles, then each article's figures and dates. */
export function toFactsText(report: FactsReport, { colour, words }: TextStyle): string {
  const colours = picocolors.createColors(colour);
  const names = nameKinds.flatMap((kind) => {
    const entities = namesOf(report, kind);
    if (entities.length === 0) return [];
    return [
      colours.bold(words.say(headingOfFacts(kind))),
      ...entities.map((entity) => `  ${describeEntity(entity, words)}`),
      "",
    ];
  });
  const articles = report.articles.flatMap((article) => [
    `${colours.underline(article.path)}${article.dateline ? `  ${article.dateline}` : ""}`,
    `  ${describeCounts(article, words)}`,
    ...valuesOf(article).map(({ kind, text, shown, check }) =>
      `  ${colours.dim(kind.padEnd(8))}  ${text}  ${colours.dim(shown)}  ${colours.green(check)}`.trimEnd(),
    ),
    "",
  ]);
  return `${[...names, ...articles].join("\n").trimEnd()}\n`;
}

/** Facts as a Markdown page: a table of names by kind, and for each article a table of its figures and dates. */
export function toFactsMarkdown(report: FactsReport, words: Words): string {
  const heads = (...columns: readonly FactsHeading[]): string[] =>
    columns.map((column) => words.say(headingOfFacts(column)));
  const names = nameKinds.flatMap((kind) => {
    const rows = namesOf(report, kind).map(({ name, forms, roles, articles }) => [
      name,
      roles.map(({ text }) => text).join("; "),
      forms.map(({ text, count }) => `${text} (${count})`).join(", "),
      articles.join(", "),
    ]);
    return rows.length > 0
      ? [`## ${words.say(headingOfFacts(kind))}`, table(heads("name", "roles", "forms", "articles"), rows)]
      : [];
  });
  const articles = report.articles.flatMap((article) => {
    const marks = article.checking !== undefined;
    const rows = valuesOf(article).map(({ kind, text, shown, check }) => [
      text,
      kind,
      shown,
      ...(marks ? [check] : []),
    ]);
    const header = heads("words", "kind", "value", ...(marks ? (["checked"] as const) : []));
    const day = article.dateline ? ` (${article.dateline})` : "";
    return [
      `## ${escapeCell(article.path)}${day}`,
      `${describeCounts(article, words)}.`,
      ...(rows.length > 0 ? [table(header, rows)] : []),
    ];
  });
  return `${[`# ${words.say(headingOfFacts("facts"))}`, ...names, ...articles].join("\n\n")}\n`;
}

function namesOf({ entities }: FactsReport, kind: EntityFacts["kind"]): EntityFacts[] {
  const count = ({ forms }: EntityFacts): number => forms.reduce((sum, form) => sum + form.count, 0);
  return entities.filter((entity) => entity.kind === kind).sort((a, b) => count(b) - count(a));
}

function describeEntity({ name, forms, roles, articles }: EntityFacts, words: Words): string {
  const also = forms.filter(({ text }) => text !== name).map(({ text, count }) => `${text} ×${count}`);
  const own = forms.find(({ text }) => text === name)?.count ?? 0;
  const parts = [
    `${name} ×${own}`,
    ...(also.length > 0 ? [words.say(alsoWritten(also))] : []),
    ...roles.slice(0, 2).map(({ text }) => text),
    words.say(countOfArticles(articles.length)),
  ];
  return parts.join(" · ");
}

function describeCounts({ mentions, quotations, checking }: ArticleFacts, words: Words): string {
  const names = mentions.filter(({ value }) => value === undefined).length;
  const dates = mentions.filter(({ value }) => value !== undefined && "timex" in value).length;
  const figures = mentions.length - names - dates;
  const counts = words.say(countsOfFacts(names, figures, dates, quotations.length));
  return checking ? `${counts} · ${words.say(checkedShort(checking.checked, checking.facts))}` : counts;
}

function valuesOf({
  mentions,
}: ArticleFacts): { kind: string; text: string; shown: string; check: string }[] {
  return mentions.flatMap(({ kind, text, value, checked }: MentionFacts) => {
    if (!value) return [];
    const unit =
      "timex" in value ? (value.mod ?? "") : [value.unit, value.modifier].filter(Boolean).join(" ");
    return [
      { kind, text: oneLine(text), shown: `${showValue(value)} ${unit}`.trim(), check: showCheck(checked) },
    ];
  });
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

/** Characters that Markdown would read as markup in a table's cell. */
const markup = /[\\`*_[\]<>|#~]/g;

function escapeCell(text: string): string {
  return oneLine(text).replace(markup, "\\$&");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
