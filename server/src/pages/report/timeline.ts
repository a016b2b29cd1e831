import { scaleUtc } from "d3-scale";
import { axisDay, dayInWords, earlierDays, laterDays, ownDay, timelineTitle } from "../../words/pages";
import type { Words } from "../../words/words";
import { type Html, html } from "../html";
import type { ReportArticle } from "./report-data";

/** Days more than this from every article's own day are history: they would press the rest together. */
const nearDays = 400;
const labelWidth = 260;
const width = 1040;
const rowHeight = 24;
const top = 34;
const bottom = 12;
const margin = 46;
const longestLabel = 36;
const millisecondsADay = 86_400_000;

/**
 * The days that articles name, a row for each article in order of its day, its own day as a ring. Days far from all
 * articles are counted at the edges. Undefined where no article names a day.
 */
export function timelineChart(articles: readonly ReportArticle[], words: Words): Html | undefined {
  const rows = articles.filter(({ day, dates }) => day !== undefined || dates.length > 0);
  const domain = domainOf(rows);
  if (!domain) return undefined;
  const [first, last] = domain;
  const x = scaleUtc()
    .domain([new Date(first), new Date(last)])
    .range([labelWidth + margin, width - margin])
    .nice();
  const [start, end] = x.domain().map((date) => date.getTime()) as [number, number];
  const height = top + rows.length * rowHeight + bottom;
  const ticks = x.ticks(7).filter(isMidnight);
  return html`<div class="scroll"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${words.say(timelineTitle())}">
<g class="axis">${ticks.map(
    (tick) =>
      html`<line class="grid" x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${top - 8}" y2="${height - bottom}"/><text x="${round(x(tick))}" y="${top - 16}" text-anchor="middle">${sayTick(tick, words)}</text>`,
  )}</g>
${rows.map((row, index) => rowHtml(row, top + index * rowHeight + rowHeight / 2, (day) => x(new Date(timeOf(day))), start, end, words))}
</svg></div>`;
}

function rowHtml(
  { path, day, dates }: ReportArticle,
  y: number,
  x: (day: string) => number,
  start: number,
  end: number,
  { say }: Words,
): Html {
  const inside = dates.filter((date) => timeOf(date.day) >= start && timeOf(date.day) <= end);
  const earlier = dates.filter((date) => timeOf(date.day) < start).length;
  const later = dates.filter((date) => timeOf(date.day) > end).length;
  return html`<g><text class="quiet" x="0" y="${y + 4}">${shorten(path)}<title>${path}</title></text>
${earlier > 0 ? html`<text class="quiet" x="${labelWidth + 2}" y="${y + 4}">← ${earlier}<title>${say(earlierDays(earlier))}</title></text>` : undefined}
${later > 0 ? html`<text class="quiet" x="${width - 2}" y="${y + 4}" text-anchor="end">${later} →<title>${say(laterDays(later))}</title></text>` : undefined}
${day === undefined ? undefined : html`<circle class="dot dateline" cx="${round(x(day))}" cy="${y}" r="8"><title>${say(ownDay(day))}</title></circle>`}
${inside.map((date) => html`<circle class="dot" cx="${round(x(date.day))}" cy="${y}" r="4.5"><title>${say(dayInWords(date.day, date.words))}</title></circle>`)}</g>
`;
}

function isMidnight(date: Date): boolean {
  return date.getTime() % millisecondsADay === 0;
}

/** "2026" at the beginning of a year, "March" at that of a month, "Mar 08" on a Sunday, "Tue 03" on another day. */
function sayTick(date: Date, words: Words): string {
  const day = date.toISOString().slice(0, 10);
  if (day.endsWith("-01-01")) return day.slice(0, 4);
  if (day.endsWith("-01")) return words.day(day, "monthName");
  if (date.getUTCDay() === 0) return words.day(day, "shortMonthDay");
  return words.say(axisDay(words.day(day, "shortWeekday"), day.slice(8)));
}

/** From the first to the last day that is near to an article's own; of all days where no article has one. */
function domainOf(articles: readonly ReportArticle[]): [number, number] | undefined {
  const own = articles.flatMap(({ day }) => (day === undefined ? [] : [timeOf(day)]));
  const [earliest, latest] = [smallest(own), largest(own)];
  const named = articles.flatMap(({ dates }) => dates.map(({ day }) => timeOf(day)));
  const reach = nearDays * millisecondsADay;
  const near =
    own.length === 0 ? named : named.filter((time) => time >= earliest - reach && time <= latest + reach);
  const all = [...own, ...near];
  if (all.length === 0) return undefined;
  return [smallest(all) - millisecondsADay, largest(all) + millisecondsADay];
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
}

function timeOf(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

/** The end of a path says more than its beginning: as many of its last names as there is room for. */
function shorten(path: string): string {
  if (path.length <= longestLabel) return path;
  const slash = path.indexOf("/", path.length - longestLabel);
  return `…${path.slice(slash === -1 ? 1 - longestLabel : slash)}`;
}

function round(position: number): string {
  return position.toFixed(1);
}
