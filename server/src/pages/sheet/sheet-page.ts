import { type Html, html } from "../html";
import { type StyleHash, toHtmlPage } from "../html-page";
import { passageHtml } from "../passage-html";
import type { Elsewhere, FactSheet, SheetRow } from "./fact-sheet";
import { sayProgress } from "./sheet-text";

/** At most so many other passages of one side are shown with a fact. */
const mostPassages = { agrees: 1, differs: 4 } as const;

/** Fact sheets as a page that stands by itself, with boxes to tick on the screen or on paper. */
export function toSheetPage(sheets: readonly FactSheet[], styleHash: StyleHash): string {
  const title = sheets.length === 1 ? `Fact sheet: ${sheets[0]!.path}` : "Fact sheets";
  return toHtmlPage(title, html`${sheets.map(sheetSection)}`, styleHash);
}

function sheetSection(sheet: FactSheet): Html {
  const about = [sheet.title, sheet.dateline, sayProgress(sheet)].filter((part) => part !== undefined);
  return html`<section>
<h1>Fact sheet</h1>
<p><span class="path">${sheet.path}</span></p>
<p class="soft">${about.join(" · ")}</p>
<table class="sheet">
<thead><tr><th scope="col"><span class="soft">✓</span></th><th scope="col">Fact</th><th scope="col">Where it stands</th><th scope="col">Elsewhere</th></tr></thead>
<tbody>${sheet.rows.map(rowHtml)}</tbody>
</table>
</section>
`;
}

function rowHtml(row: SheetRow): Html {
  const { number, kind, words, meaning, line, isChecked, check } = row;
  const box = isChecked ? html`<input type="checkbox" checked` : html`<input type="checkbox"`;
  const mark = isChecked ? "checked" : "lost";
  return html`
<tr><td>${box} aria-label="${words}"></td>
<td><b>${number}. ${words}</b><br><span class="soft">${meaning === "" ? kind : `${kind}, ${meaning}`}</span>${
    check === "" ? undefined : html`<br><span class="${mark}">${isChecked ? "✓" : "↺"} ${check}</span>`
  }</td>
<td><span class="soft">Line ${line}.</span> ${passageHtml(row.passage)}</td>
<td>${elsewhereHtml("Differs", row.differing)}${elsewhereHtml("Agrees", row.agreeing)}</td></tr>`;
}

function elsewhereHtml(how: "Agrees" | "Differs", places: readonly Elsewhere[]): Html | undefined {
  if (places.length === 0) return undefined;
  const shown = places.slice(0, mostPassages[how === "Differs" ? "differs" : "agrees"]);
  const more = places.length - shown.length;
  return html`<p class="${how === "Differs" ? "conflict" : "soft"}"><span class="${how === "Differs" ? "differs" : "soft"}">${
    how === "Differs" ? "⚠ Differs" : "Agrees"
  }:</span> ${shown.map(
    ({ path, line, passage }) => html`<br><span class="path">${path}:${line}</span> ${passageHtml(passage)}`,
  )}${more > 0 ? ` and ${more} more` : ""}</p>`;
}
