import { type Html, html } from "../html";
import { type StyleHash, toHtmlPage } from "../html-page";
import { passageHtml } from "../passage-html";
import { thingSection } from "./dot-plot";
import { peopleMatrix } from "./people-matrix";
import type { ReportArticle, ReportConflict, ReportData } from "./report-data";
import { timelineChart } from "./timeline";

/** What one page can hold: the rest is counted. */
const mostConflicts = 200;
const mostThings = 60;
const mostRows = 150;

/** The report as a page that stands by itself. */
export function toReportPage(data: ReportData, styleHash: StyleHash): string {
  return toHtmlPage("The articles at a glance", reportBody(data), styleHash);
}

/** What the page shows, for a page of its own or a view of the editor. */
export function reportBody(data: ReportData): Html {
  const { articles, people, things, conflicts } = data;
  const timeline = timelineChart(articles.slice(0, mostRows));
  const matrix = peopleMatrix(people, articles);
  return html`<h1>The articles at a glance</h1>
${summary(data)}
<h2>Open conflicts</h2>
${conflicts.length === 0 ? html`<p>The articles agree with themselves and with one another, as far as the rules see.</p>` : conflicts.slice(0, mostConflicts).map(conflictHtml)}
${more(conflicts.length - mostConflicts, "conflicts")}
<h2>Checking</h2>
${checking(articles)}
<h2>Timeline</h2>
${timeline ? html`<p class="soft">Each row is an article, each dot a day that it names; the ring is the article’s own day.</p>${timeline}` : html`<p>No article names a day.</p>`}
${more(articles.length - mostRows, "articles")}
<h2>People</h2>
${matrix ? html`<p class="soft">How each article writes a person, and in which role; articles by their numbers above.</p>${matrix}` : html`<p>Nobody stands in two articles.</p>`}
<h2>Figures</h2>
${
  things.length === 0
    ? html`<p>No two articles give a figure for the same thing.</p>`
    : html`<p class="soft">Figures that may speak of one thing, a dot for each; a ring marks those that stand apart. The passages tell whether they should.</p>${things.slice(0, mostThings).map(thingSection)}`
}
${more(things.length - mostThings, "things")}`;
}

function summary({ articles, people, conflicts }: ReportData): Html {
  const { facts, checked } = sums(articles);
  const persons = people.filter(({ cells }) => cells.length > 0).length;
  const figures: readonly (readonly [number | string, string])[] = [
    [articles.length, "articles"],
    [persons, "persons"],
    [conflicts.length, "open conflicts"],
    [`${checked} of ${facts}`, "facts checked"],
  ];
  return html`<ul class="figures">${figures.map(([number, what]) => html`<li><b>${number}</b>${what}</li>`)}</ul>`;
}

function conflictHtml({ rule, severity, message, sides }: ReportConflict): Html {
  const isGrave = severity === "error" || severity === "warning";
  return html`
<article class="${isGrave ? "conflict" : "conflict mild"}"><p><b>${message}</b> <span class="soft">${isGrave ? "" : "Perhaps. "}${rule}</span></p>
${sides.map(({ path, line, passage }) => html`<blockquote><span class="path">${path}:${line}</span><br>${passageHtml(passage)}</blockquote>`)}</article>`;
}

function checking(articles: readonly ReportArticle[]): Html {
  const { facts, checked, lost } = sums(articles);
  const again =
    lost > 0
      ? html` <span class="lost">↺ ${lost} to be checked again, since their sentences have changed.</span>`
      : undefined;
  return html`<p>${checked} of ${facts} facts checked.${again}</p>
<div class="scroll"><table>
<thead><tr><th scope="col" class="number">No.</th><th scope="col">Article</th><th scope="col">Day</th><th scope="col">Checked</th><th scope="col" class="number">Facts</th><th scope="col" class="number">Conflicts</th></tr></thead>
<tbody>${articles.slice(0, mostRows).map(articleRow)}</tbody>
</table></div>`;
}

function articleRow({ path, title, day, progress, lost, conflicts }: ReportArticle, index: number): Html {
  const { facts, checked } = progress;
  return html`
<tr><td class="number">${index + 1}</td><td>${title ?? ""}${title === undefined ? undefined : html`<br>`}<span class="path">${path}</span></td><td class="cell">${day ?? "–"}</td>
<td class="cell"><progress max="${Math.max(facts, 1)}" value="${checked}" aria-label="${checked} of ${facts} facts checked"></progress> ${checked}${
    lost > 0 ? html` <span class="lost">↺ ${lost}</span>` : undefined
  }</td><td class="number">${facts}</td><td class="number">${conflicts > 0 ? html`<span class="differs">⚠ ${conflicts}</span>` : html`0`}</td></tr>`;
}

function sums(articles: readonly ReportArticle[]): {
  readonly facts: number;
  readonly checked: number;
  readonly lost: number;
} {
  return articles.reduce(
    ({ facts, checked, lost }, { progress, lost: own }) => ({
      facts: facts + progress.facts,
      checked: checked + progress.checked,
      lost: lost + own,
    }),
    { facts: 0, checked: 0, lost: 0 },
  );
}

function more(left: number, what: string): Html | undefined {
  return left > 0 ? html`<p class="soft">${left} more ${what} are left out here.</p>` : undefined;
}
