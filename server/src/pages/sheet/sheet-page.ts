import { columnHead } from "../../words/pages";
import {
  andPassagesMore,
  factSheet,
  factSheets,
  lineNumber,
  type Side,
  sheetOf,
  sideHeading,
} from "../../words/sheets";
import type { Words } from "../../words/words";
import { type Html, html } from "../html";
import { type StyleHash, toHtmlPage } from "../html-page";
import { passageHtml } from "../passage-html";
import { placeOf } from "../place-in";
import type { Elsewhere, FactSheet, SheetRow } from "./fact-sheet";
import { sayProgress } from "./sheet-text";

/** At most so many other passages of one side are shown with a fact. */
const mostPassages = { agrees: 1, differs: 4 } as const;

/** Fact sheets as a page that stands by itself, with boxes to tick on the screen or on paper. */
export function toSheetPage(sheets: readonly FactSheet[], styleHash: StyleHash, words: Words): string {
  const title = words.say(sheets.length === 1 ? sheetOf(sheets[0]!.path) : factSheets());
  const sections = sheets.map((sheet) => sheetSection(sheet, words));
  return toHtmlPage(title, html`${sections}`, styleHash, words.language);
}

function sheetSection(sheet: FactSheet, words: Words): Html {
  const { say } = words;
  const about = [sheet.title, sheet.dateline, sayProgress(sheet, words)].filter((part) => part !== undefined);
  return html`<section>
<h1>${say(factSheet())}</h1>
<p><span class="path">${sheet.path}</span></p>
<p class="soft">${about.join(" · ")}</p>
<table class="sheet">
<thead><tr><th scope="col"><span class="soft">✓</span></th><th scope="col">${say(columnHead("fact"))}</th><th scope="col">${say(columnHead("where"))}</th><th scope="col">${say(columnHead("elsewhere"))}</th></tr></thead>
<tbody>${sheet.rows.map((row) => rowHtml(row, words))}</tbody>
</table>
</section>
`;
}

function rowHtml(row: SheetRow, language: Words): Html {
  const { number, kind, words, meaning, line, isChecked, check } = row;
  const box = isChecked ? html`<input type="checkbox" checked` : html`<input type="checkbox"`;
  const mark = isChecked ? "checked" : "lost";
  return html`
<tr><td>${box} aria-label="${words}"></td>
<td><b>${number}. ${words}</b><br><span class="soft">${meaning === "" ? kind : `${kind}, ${meaning}`}</span>${
    check === "" ? undefined : html`<br><span class="${mark}">${isChecked ? "✓" : "↺"} ${check}</span>`
  }</td>
<td><span class="soft">${language.say(lineNumber(line))}</span> ${passageHtml(row.passage)}</td>
<td>${elsewhereHtml("differs", row.differing, language)}${elsewhereHtml("agrees", row.agreeing, language)}</td></tr>`;
}

function elsewhereHtml(how: Side, places: readonly Elsewhere[], { say }: Words): Html | undefined {
  if (places.length === 0) return undefined;
  const shown = places.slice(0, mostPassages[how]);
  const more = places.length - shown.length;
  return html`<p class="${how === "differs" ? "conflict" : "soft"}"><span class="${how === "differs" ? "differs" : "soft"}">${say(
    sideHeading(how),
  )}</span> ${shown.map(
    ({ path, line, passage }) =>
      html`<br><span class="path">${placeOf(path, line)}</span> ${passageHtml(passage)}`,
  )}${more > 0 ? ` ${say(andPassagesMore(more))}` : ""}</p>`;
}
