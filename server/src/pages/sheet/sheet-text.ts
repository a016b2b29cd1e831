import { escapeMarkdown } from "../../features/escape-markdown";
import { toCsv } from "../../report/csv";
import { sayPassage } from "../plain-passage";
import type { Elsewhere, FactSheet, SheetRow } from "./fact-sheet";

/** At most so many other passages of one side are listed with a fact. */
const mostPassages = { agrees: 1, differs: 4 } as const;

/** Fact sheets as a Markdown page of task lists: a box to tick for each fact, and below it what others say. */
export function toSheetMarkdown(sheets: readonly FactSheet[]): string {
  return `${sheets.map(sheetMarkdown).join("\n\n")}\n`;
}

/** Fact sheets as a table, one fact a row: what spreadsheets open. */
export function toSheetCsv(sheets: readonly FactSheet[]): string {
  const header = [
    "done",
    "path",
    "line",
    "number",
    "kind",
    "words",
    "meaning",
    "passage",
    "agreeing",
    "differing",
    "check",
  ];
  const rows = sheets.flatMap(({ path, rows: facts }) =>
    facts.map((row) => [
      row.isChecked ? "x" : "",
      path,
      row.line,
      row.number,
      row.kind,
      row.words,
      row.meaning,
      sayPassage(row.passage),
      places(row.agreeing),
      places(row.differing),
      row.check,
    ]),
  );
  return toCsv([header, ...rows]);
}

/** "12 of 40 facts checked" */
export function sayProgress({ progress: { checked, facts } }: Pick<FactSheet, "progress">): string {
  return `${checked} of ${facts} facts checked`;
}

function sheetMarkdown(sheet: FactSheet): string {
  const about = [sheet.title, sheet.dateline, sayProgress(sheet)].filter((part) => part !== undefined);
  return [
    `# Fact sheet: ${escapeMarkdown(sheet.path)}`,
    about.map(escapeMarkdown).join(" · "),
    sheet.rows.map(rowMarkdown).join("\n"),
  ].join("\n\n");
}

function rowMarkdown({
  number,
  kind,
  words,
  meaning,
  line,
  passage,
  agreeing,
  differing,
  isChecked,
  check,
}: SheetRow): string {
  const what = [kind, meaning]
    .filter((part) => part !== "")
    .map(escapeMarkdown)
    .join(", ");
  const { before, words: own, after } = passage;
  return [
    `- [${isChecked ? "x" : " "}] ${number}. **${escapeMarkdown(words)}** (${what}; line ${line})`,
    `  - “${escapeMarkdown(before)}**${escapeMarkdown(own)}**${escapeMarkdown(after)}”`,
    ...list("differs", differing),
    ...list("agrees", agreeing),
    ...(check === "" ? [] : [`  - ${isChecked ? "✓" : "↺"} ${escapeMarkdown(check)}`]),
  ].join("\n");
}

function list(how: "agrees" | "differs", places: readonly Elsewhere[]): string[] {
  const shown = places
    .slice(0, mostPassages[how])
    .map(({ path, line, passage: { before, words, after } }) => {
      const said = `${escapeMarkdown(before)}**${escapeMarkdown(words)}**${escapeMarkdown(after)}`;
      return `  - ${how === "differs" ? "⚠ differs" : "agrees"}: ${escapeMarkdown(path)}, line ${line}: “${said}”`;
    });
  const more = places.length - shown.length;
  return more > 0 ? [...shown, `  - ${how} in ${more} more`] : shown;
}

function places(elsewhere: readonly Elsewhere[]): string {
  return elsewhere.map(({ path, line, passage }) => `${path}:${line} ${passage.words}`).join("; ");
}
