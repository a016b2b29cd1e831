import type { Entity, NamePlace } from "../index/corpus-view";
import type { Article } from "../link/article";
import { inProjectFile, kindOfName, mentionsWithForms, moreRoles } from "../words/cards";
import { countMentions, sayRole } from "./counts";
import { namedAt, placesIn } from "./entity-at";
import { escapeMarkdown } from "./escape-markdown";
import type { FeatureContext } from "./feature";
import { passageLink } from "./passage";

const mostPassages = 5;
const mostRoles = 4;
const mostForms = 20;

/** The paragraphs of a name's card: who it is, how it is written, how often, and passages from elsewhere. */
export function nameCard(article: Article, mention: number, context: FeatureContext): string[] {
  const { start } = article.mentions[mention]!;
  const entity = namedAt(article, start, context)?.entity;
  if (!entity) return [];
  return [
    `**${escapeMarkdown(entity.name)}** · ${context.words.say(kindOfName(entity.kind))}`,
    ...roleLine(entity, context),
    ...settledLine(entity, context),
    formsLine(entity, context),
    ...passages(article, mention, entity, context),
  ];
}

/** The roles, the most frequent first; how often each is given, where there are several. */
function roleLine({ roles }: Entity, { words }: FeatureContext): string[] {
  if (roles.length === 0) return [];
  const shown = roles.slice(0, mostRoles).map((role) => {
    const said = escapeMarkdown(sayRole(role, words));
    return roles.length > 1 && role.count > 1 ? `${said} (${role.count})` : said;
  });
  const more = roles.length - shown.length;
  return [[...shown, ...(more > 0 ? [words.say(moreRoles(more))] : [])].join(" · ")];
}

/** Whether the project file gives the name, in this or in another spelling. */
function settledLine({ name, forms }: Entity, { project, words }: FeatureContext): string[] {
  const isWritten = (spelling: string): boolean =>
    spelling === name || forms.some(({ text }) => text === spelling);
  const settled = project.names.find((one) => isWritten(one.name) || one.also.some(isWritten));
  if (!settled) return [];
  const role = settled.role ? `, ${settled.role}` : "";
  return [words.say(inProjectFile(escapeMarkdown(settled.name + role)))];
}

/** 7 mentions in 3 articles: “Elbridge Colby” (2), “Colby” (5) */
function formsLine(entity: Entity, { words }: FeatureContext): string {
  const { forms } = entity;
  const shown = forms.slice(0, mostForms).map((form) => `“${escapeMarkdown(form.text)}” (${form.count})`);
  const more = forms.length - shown.length;
  return words.say(mentionsWithForms(countMentions(entity), shown.join(", "), more));
}

/** Passages as a list, in one paragraph: the first of each other article, then others of this one. */
function passages(article: Article, mention: number, entity: Entity, context: FeatureContext): string[] {
  const lines: string[] = [];
  for (const place of otherPlaces(article, mention, entity)) {
    const other = place.uri === article.uri ? article : context.corpus.article(place.uri);
    if (other) lines.push(passageLink(other, place, context));
  }
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function otherPlaces(article: Article, mention: number, entity: Entity): NamePlace[] {
  const chosen: NamePlace[] = [];
  let last = article.uri;
  for (const place of entity.places) {
    if (place.uri === last || place.uri === article.uri) continue;
    if (chosen.push(place) === mostPassages) return chosen;
    last = place.uri;
  }
  const here = placesIn(entity, article.uri).filter((place) => place.mention !== mention);
  return [...chosen, ...here.slice(0, mostPassages - chosen.length)];
}
