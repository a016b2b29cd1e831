import {
  atAGlance,
  columnHead,
  countedThing,
  factsChecked,
  factsCheckedSentence,
  howToReadFigures,
  howToReadMatrix,
  howToReadTimeline,
  leftOutHere,
  nobodyInTwo,
  noConflicts,
  noDays,
  noSharedFigures,
  partOf,
  perhaps,
  reportHeading,
  toBeCheckedAgain,
} from "../../words/pages";
import type { Words } from "../../words/words";
import { type Html, html } from "../html";
import { type StyleHash, toHtmlPage } from "../html-page";
import { passageHtml } from "../passage-html";
import { placeOf } from "../place-in";
import { thingSection } from "./dot-plot";
import { peopleMatrix } from "./people-matrix";
import type { ReportArticle, ReportConflict, ReportData } from "./report-data";
import { timelineChart } from "./timeline";

/** What one page can hold: the rest is counted. */
const mostConflicts = 200;
const mostThings = 60;
const mostRows = 150;

/** The report as a page that stands by itself. */
export function toReportPage(data: ReportData, styleHash: StyleHash, words: Words): string {
  return toHtmlPage(words.say(atAGlance()), reportBody(data, words), styleHash, words.language);
}

/** What the page shows, for a page of its own or a view of the editor. */
export function reportBody(data: ReportData, words: Words): Html {
  const { articles, people, things, conflicts } = data;
  const { say } = words;
  const timeline = timelineChart(articles.slice(0, mostRows), words);
  const matrix = peopleMatrix(people, articles, words);
  return html`<h1>${say(atAGlance())}</h1>
${summary(data, words)}
<h2>${say(reportHeading("conflicts"))}</h2>
${conflicts.length === 0 ? html`<p>${say(noConflicts())}</p>` : conflicts.slice(0, mostConflicts).map((one) => conflictHtml(one, words))}
${more(conflicts.length - mostConflicts, "conflicts", words)}
<h2>${say(reportHeading("checking"))}</h2>
${checking(articles, words)}
<h2>${say(reportHeading("timeline"))}</h2>
${timeline ? html`<p class="soft">${say(howToReadTimeline())}</p>${timeline}` : html`<p>${say(noDays())}</p>`}
${more(articles.length - mostRows, "articles", words)}
<h2>${say(reportHeading("people"))}</h2>
${matrix ? html`<p class="soft">${say(howToReadMatrix())}</p>${matrix}` : html`<p>${say(nobodyInTwo())}</p>`}
<h2>${say(reportHeading("figures"))}</h2>
${
  things.length === 0
    ? html`<p>${say(noSharedFigures())}</p>`
    : html`<p class="soft">${say(howToReadFigures())}</p>${things.slice(0, mostThings).map((thing) => thingSection(thing, words))}`
}
${more(things.length - mostThings, "things", words)}`;
}

function summary({ articles, people, conflicts }: ReportData, { say }: Words): Html {
  const { facts, checked } = sums(articles);
  const persons = people.filter(({ cells }) => cells.length > 0).length;
  const figures: readonly (readonly [number | string, string])[] = [
    [articles.length, say(countedThing("articles"))],
    [persons, say(countedThing("persons"))],
    [conflicts.length, say(countedThing("conflicts"))],
    [say(partOf(checked, facts)), say(countedThing("checked"))],
  ];
  return html`<ul class="figures">${figures.map(([number, what]) => html`<li><b>${number}</b>${what}</li>`)}</ul>`;
}

function conflictHtml({ rule, severity, message, sides }: ReportConflict, { say }: Words): Html {
  const isGrave = severity === "error" || severity === "warning";
  return html`
<article class="${isGrave ? "conflict" : "conflict mild"}"><p><b>${message}</b> <span class="soft">${isGrave ? "" : `${say(perhaps())} `}${rule}</span></p>
${sides.map(({ path, line, passage }) => html`<blockquote><span class="path">${placeOf(path, line)}</span><br>${passageHtml(passage)}</blockquote>`)}</article>`;
}

function checking(articles: readonly ReportArticle[], words: Words): Html {
  const { say } = words;
  const { facts, checked, lost } = sums(articles);
  const again = lost > 0 ? html` <span class="lost">↺ ${say(toBeCheckedAgain(lost))}</span>` : undefined;
  return html`<p>${say(factsCheckedSentence(checked, facts))}${again}</p>
<div class="scroll"><table>
<thead><tr><th scope="col" class="number">${say(columnHead("number"))}</th><th scope="col">${say(columnHead("article"))}</th><th scope="col">${say(columnHead("day"))}</th><th scope="col">${say(columnHead("checked"))}</th><th scope="col" class="number">${say(columnHead("facts"))}</th><th scope="col" class="number">${say(columnHead("conflicts"))}</th></tr></thead>
<tbody>${articles.slice(0, mostRows).map((one, index) => articleRow(one, index, words))}</tbody>
</table></div>`;
}

function articleRow(
  { path, title, day, progress, lost, conflicts }: ReportArticle,
  index: number,
  { say }: Words,
): Html {
  const { facts, checked } = progress;
  return html`
<tr><td class="number">${index + 1}</td><td>${title ?? ""}${title === undefined ? undefined : html`<br>`}<span class="path">${path}</span></td><td class="cell">${day ?? "–"}</td>
<td class="cell"><progress max="${Math.max(facts, 1)}" value="${checked}" aria-label="${say(factsChecked(checked, facts))}"></progress> ${checked}${
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

function more(left: number, what: "conflicts" | "articles" | "things", { say }: Words): Html | undefined {
  return left > 0 ? html`<p class="soft">${say(leftOutHere(left, what))}</p>` : undefined;
}
