import { escapeMarkdown } from "../../features/escape-markdown";
import { toCsv, toSafeCell } from "../../report/csv";
import { factsChecked } from "../../words/pages";
import { factWithLine, onSideInMore, passageOnSide, type Side, sheetOf } from "../../words/sheets";
import type { Words } from "../../words/words";
import { placeOf } from "../place-in";
import { sayPassage } from "../plain-passage";
import type { Elsewhere, FactSheet, SheetRow } from "./fact-sheet";

/** At most so many other passages of one side are listed with a fact. */
const mostPassages = { agrees: 1, differs: 4 } as const;

/** Fact sheets as a Markdown page of task lists: a box to tick for each fact, and below it what others say. */
export function toSheetMarkdown(sheets: readonly FactSheet[], words: Words): string {
  return `${sheets.map((sheet) => sheetMarkdown(sheet, words)).join("\n\n")}\n`;
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
    facts.map((row): (string | number)[] => [
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
  return toCsv([
    header,
    ...rows.map((row) => row.map((cell) => (typeof cell === "string" ? toSafeCell(cell) : cell))),
  ]);
}

/** "12 of 40 facts checked" */
export function sayProgress(
  { progress: { checked, facts } }: Pick<FactSheet, "progress">,
  { say }: Words,
): string {
  return say(factsChecked(checked, facts));
}

function sheetMarkdown(sheet: FactSheet, words: Words): string {
  const about = [sheet.title, sheet.dateline, sayProgress(sheet, words)].filter((part) => part !== undefined);
  return [
    `# ${words.say(sheetOf(escapeMarkdown(sheet.path)))}`,
    about.map(escapeMarkdown).join(" · "),
    sheet.rows.map((row) => rowMarkdown(row, words)).join("\n"),
  ].join("\n\n");
}

function rowMarkdown(row: SheetRow, { say }: Words): string {
  const { number, kind, words, meaning, line, passage, agreeing, differing, isChecked, check } = row;
  const what = [kind, meaning]
    .filter((part) => part !== "")
    .map(escapeMarkdown)
    .join(", ");
  const { before, words: own, after } = passage;
  return [
    `- [${isChecked ? "x" : " "}] ${number}. ${say(factWithLine(escapeMarkdown(words), what, line))}`,
    `  - “${escapeMarkdown(before)}**${escapeMarkdown(own)}**${escapeMarkdown(after)}”`,
    ...list("differs", differing, say),
    ...list("agrees", agreeing, say),
    ...(check === "" ? [] : [`  - ${isChecked ? "✓" : "↺"} ${escapeMarkdown(check)}`]),
  ].join("\n");
}

function list(how: Side, places: readonly Elsewhere[], say: Words["say"]): string[] {
  const shown = places
    .slice(0, mostPassages[how])
    .map(({ path, line, passage: { before, words, after } }) => {
      const said = `${escapeMarkdown(before)}**${escapeMarkdown(words)}**${escapeMarkdown(after)}`;
      return `  - ${say(passageOnSide(how, escapeMarkdown(path), line, said))}`;
    });
  const more = places.length - shown.length;
  return more > 0 ? [...shown, `  - ${say(onSideInMore(how, more))}`] : shown;
}

function places(elsewhere: readonly Elsewhere[]): string {
  return elsewhere.map(({ path, line, passage }) => `${placeOf(path, line)} ${passage.words}`).join("; ");
}
