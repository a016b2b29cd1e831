import { andInMore, articleNumber, columnHead, morePersons } from "../../words/pages";
import type { Words } from "../../words/words";
import { type Html, html } from "../html";
import type { PersonCell, ReportArticle, ReportPerson } from "./report-data";

/** What a screen and a sheet of paper can show. */
const mostPeople = 60;
const mostArticles = 12;

/**
 * Who stands in which article, under which spellings and roles: persons of two articles or more, and those in conflict.
 * Undefined where there is nobody to compare.
 */
export function peopleMatrix(
  people: readonly ReportPerson[],
  articles: readonly ReportArticle[],
  words: Words,
): Html | undefined {
  const compared = people.filter(({ cells }) => cells.length > 1 || cells.some((cell) => cell.isConflicting));
  if (compared.length === 0) return undefined;
  const shown = compared.slice(0, mostPeople);
  const columns = columnsOf(shown);
  const left = compared.length - shown.length;
  return html`<div class="scroll"><table class="matrix">
<thead><tr><th scope="col">${words.say(columnHead("person"))}</th>${columns.map((index) => nameOf(index, articles[index]!, words))}</tr></thead>
<tbody>${shown.map((person) => rowHtml(person, columns, words))}</tbody>
</table></div>
${left > 0 ? html`<p class="soft">${words.say(morePersons(left))}</p>` : undefined}`;
}

/** The articles that name most of the persons, in their order. */
function columnsOf(people: readonly ReportPerson[]): number[] {
  const counts = new Map<number, number>();
  for (const { cells } of people)
    for (const { article, isConflicting } of cells) {
      counts.set(article, (counts.get(article) ?? 0) + (isConflicting ? 1000 : 1));
    }
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostArticles);
  return most.map(([index]) => index).sort((a, b) => a - b);
}

function rowHtml({ name, cells }: ReportPerson, columns: readonly number[], { say }: Words): Html {
  const byArticle = new Map(cells.map((cell) => [cell.article, cell]));
  const hidden = cells.filter(({ article }) => !columns.includes(article)).length;
  return html`
<tr><th scope="row">${name}${hidden > 0 ? html`<br><span class="soft">${say(andInMore(hidden))}</span>` : undefined}</th>${columns.map(
    (index) => cellHtml(byArticle.get(index)),
  )}</tr>`;
}

function cellHtml(cell: PersonCell | undefined): Html {
  if (!cell) return html`<td class="soft">–</td>`;
  const names = cell.isConflicting
    ? html`<span class="differs">⚠ ${cell.spellings.join(", ")}</span>`
    : html`${cell.spellings.join(", ")}`;
  const roles =
    cell.roles.length > 0 ? html`<br><span class="soft">${cell.roles.join("; ")}</span>` : undefined;
  return html`<td>${names}${roles}</td>`;
}

/** The article by its number in the list of articles, with its day. */
function nameOf(index: number, { path, title, day }: ReportArticle, words: Words): Html {
  const said = day === undefined ? undefined : html`<br>${words.day(day, "medium")}`;
  return html`<th scope="col"><abbr title="${title ?? path}">${words.say(articleNumber(index + 1))}</abbr>${said}</th>`;
}
