import { scaleLinear } from "d3-scale";
import type { Message } from "../../words/message";
import {
  disagrees,
  figureAt,
  figureIn,
  figuresFor,
  passageCount,
  standsApart,
  years,
} from "../../words/pages";
import type { Words } from "../../words/words";
import { type Html, html } from "../html";
import { passageHtml } from "../passage-html";
import { placeOf } from "../place-in";
import type { ReportFigure, ReportThing } from "./report-data";

const width = 640;
const margin = 40;
/** Dots that would lie closer than this stand above one another, in units of the picture. */
const apart = 11;
const rowHeight = 13;
const below = 26;

/** One thing's figures along a line, equal ones above one another, those that stand apart marked, with their passages below. */
export function thingSection(thing: ReportThing, words: Words): Html {
  const { about, unit, figures } = thing;
  const apartFigures = figures.filter(({ standing }) => standing !== "agrees");
  return html`<h3>${about}${unit === undefined ? undefined : html` <span class="soft">${unit === "a" ? words.say(years()) : unit}</span>`}</h3>
${dotPlot(thing, words)}
${apartFigures.length > 0 ? passages(shownWhereApart(figures), words) : undefined}
<details><summary class="soft">${words.say(passageCount(figures.length))}</summary>${passages(figures, words)}</details>`;
}

function dotPlot({ about, figures }: ReportThing, words: Words): Html {
  const values = figures.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high === low ? Math.max(1, Math.abs(high) * 0.1) : (high - low) * 0.08;
  const x = scaleLinear()
    .domain([low - room, high + room])
    .range([margin, width - margin])
    .nice(6);
  const placed = stack(figures, (value) => x(value));
  const levels = Math.max(...placed.map(({ level }) => level)) + 1;
  const ground = 12 + levels * rowHeight;
  const height = ground + below;
  const areWhole = values.every(Number.isInteger);
  const ticks = x.ticks(6).filter((tick) => !areWhole || Number.isInteger(tick));
  const said = words.say(
    figuresFor(
      about,
      figures.map((figure) => figureIn(figure.words, figure.path)),
    ),
  );
  return html`<div class="scroll"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${said}">
<g class="axis"><line class="grid" x1="${margin / 2}" x2="${width - margin / 2}" y1="${ground}" y2="${ground}"/>${ticks.map(
    (tick) =>
      html`<line class="grid" x1="${x(tick).toFixed(1)}" x2="${x(tick).toFixed(1)}" y1="${ground}" y2="${ground + 5}"/><text x="${x(tick).toFixed(1)}" y="${ground + 19}" text-anchor="middle">${words.number(tick)}</text>`,
  )}</g>
${placed.map(({ figure, at, level }) => dot(figure, at, ground - 8 - level * rowHeight, words))}
</svg></div>`;
}

/** A ring beside the colour, so that the mark is seen without it. */
function dot(
  { words: figure, path, line, standing }: ReportFigure,
  x: number,
  y: number,
  words: Words,
): Html {
  const mark =
    standing === "agrees" ? undefined : html`<circle class="ring" cx="${x.toFixed(1)}" cy="${y}" r="7.5"/>`;
  return html`<g>${mark}<circle class="${standing === "outlier" ? "dot outlier" : "dot"}" cx="${x.toFixed(1)}" cy="${y}" r="5"><title>${words.say(figureAt(figure, path, line))}</title></circle></g>
`;
}

interface PlacedDot {
  readonly figure: ReportFigure;
  readonly at: number;
  readonly level: number;
}

/** Puts each dot on the lowest level where no other is too near. */
function stack(figures: readonly ReportFigure[], x: (value: number) => number): PlacedDot[] {
  const lastOnLevel: number[] = [];
  return [...figures]
    .sort((a, b) => a.value - b.value || (a.path < b.path ? -1 : 1))
    .map((figure) => {
      const at = x(figure.value);
      const free = lastOnLevel.findIndex((last) => at - last >= apart);
      const level = free === -1 ? lastOnLevel.length : free;
      lastOnLevel[level] = at;
      return { figure, at, level };
    });
}

/** The figures that stand apart, and one that they stand apart from. */
function shownWhereApart(figures: readonly ReportFigure[]): ReportFigure[] {
  const apartOnes = figures.filter(({ standing }) => standing !== "agrees");
  const other = figures.find(({ standing }) => standing === "agrees");
  return other ? [...apartOnes, other] : apartOnes;
}

const said: Readonly<Record<ReportFigure["standing"], (() => Message) | undefined>> = {
  agrees: undefined,
  outlier: standsApart,
  split: disagrees,
};

function passages(figures: readonly ReportFigure[], words: Words): Html {
  return html`${figures.map(
    ({ path, line, passage, standing }) => html`
<blockquote class="${standing === "agrees" ? "" : "conflict"}"><span class="path">${placeOf(path, line)}</span>${differs(
      standing,
      words,
    )}<br>${passageHtml(passage)}</blockquote>`,
  )}`;
}

function differs(standing: ReportFigure["standing"], { say }: Words): Html | undefined {
  const how = said[standing];
  return how && html` <span class="differs">${say(how())}</span>`;
}
