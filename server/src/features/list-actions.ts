import type { ProjectRecord } from "../check/finding";
import type { ProjectName } from "../check/project";
import type { Entity } from "../index/corpus-view";
import type { Article } from "../link/article";
import { type FigureMention, isFigure, isName, type NameKind, type NameMention } from "../recognise/mention";
import { foldName } from "../text/fold";
import type { Span } from "../text/span";
import { addForm, addName, recordRole, settleFigure } from "../words/actions";
import type { Message } from "../words/message";
import { aboutFigure } from "./about-figure";
import { namedAt } from "./entity-at";
import type { FeatureContext } from "./feature";
import { mentionAt, textOf } from "./mention-at";
import { claimOf } from "./same-figures";

/** What a person can settle in the project file, and how the file says it. */
export interface ListAction {
  readonly title: Message;
  readonly record: ProjectRecord;
}

/**
 * What can be settled of the name or figure at a span: the name's spelling, this form of it, its role, or the figure for
 * what it counts. Nothing that the project file says already.
 */
export function listActionsAt(article: Article, { start }: Span, context: FeatureContext): ListAction[] {
  const index = mentionAt(article, start);
  const mention = article.mentions[index];
  if (!mention) return [];
  if (isName(mention)) return nameActions(article, mention, context);
  return isFigure(mention) ? figureActions(article, index, mention, context) : [];
}

function nameActions(article: Article, mention: NameMention, context: FeatureContext): ListAction[] {
  const named = namedAt(article, mention.start, context);
  if (!named) return [];
  const { entity } = named;
  const words = textOf(article, mention).replace(/\s+/g, " ");
  const listed = listedAs(entity, context.project.names);
  const role = namedRole(entity);
  if (!listed) return [...aliasOfRivals(article, mention, words, context), newName(entity, role)];
  const actions: ListAction[] = [];
  if (isFurtherForm(words, listed)) actions.push(aliasOf(listed.name, words, entity.kind));
  if (role !== undefined && listed.role === undefined) {
    const record = { list: "names", name: listed.name, kind: undefined, also: [], role } as const;
    actions.push({ title: recordRole(listed.name, role), record });
  }
  return actions;
}

function newName({ name, kind }: Entity, role: string | undefined): ListAction {
  const record = { list: "names", name, kind, also: [], role } as const;
  return { title: addName(name), record };
}

function aliasOf(name: string, form: string, kind: NameKind): ListAction {
  const record = { list: "names", name, kind, also: [form], role: undefined } as const;
  return { title: addForm(name, form), record };
}

/** Where the words are reported as a slip, what they would be changed to may be one with them. */
function aliasOfRivals(
  article: Article,
  { kind, start, end }: NameMention,
  words: string,
  context: FeatureContext,
): ListAction[] {
  const rivals = context
    .findingsOf(article.uri)
    .filter((finding) => finding.rule === "name-spelling" && finding.start < end && start < finding.end)
    .flatMap(({ fixes }) => fixes.filter(({ scope }) => scope === "here"))
    .flatMap(({ edits }) => edits.map(({ newText }) => newText))
    .filter((other) => other.includes(" ") && words.includes(" ") && other !== words);
  return [...new Set(rivals)].map((other) => aliasOf(other, words, kind));
}

function listedAs({ name, forms }: Entity, names: readonly ProjectName[]): ProjectName | undefined {
  const spellings = new Set([name, ...forms.map(({ text }) => text)].map(foldName));
  return names.find((one) => spellings.has(foldName(one.name)));
}

/** Whether a form is to be listed beside a name: surnames and the like follow from it, a form with a word of its own does not. */
export function isFurtherForm(words: string, { name, also }: Pick<ProjectName, "name" | "also">): boolean {
  if ([name, ...also].some((form) => foldName(form) === foldName(words))) return false;
  const known = new Set(foldName(name).split(" "));
  return !foldName(words)
    .split(" ")
    .every((word) => known.has(word));
}

/** The office that the articles give most often as held now. */
function namedRole({ kind, roles }: Entity): string | undefined {
  return kind === "person" ? roles.find(({ status }) => status === "current")?.text : undefined;
}

function figureActions(
  article: Article,
  index: number,
  { value }: FigureMention,
  { project }: FeatureContext,
): ListAction[] {
  const about = thingOf(article, index);
  if (about === undefined || value.number === undefined || value.modifier !== undefined) return [];
  if (project.facts.some((fact) => fact.about === about)) return [];
  const settled = `${value.number.toLocaleString("en", { maximumFractionDigits: 20 })}${value.unit === "%" ? "%" : ""}`;
  const record = { list: "facts", about, value: settled } as const;
  return [{ title: settleFigure(about, settled), record }];
}

/** What a figure counts, in words that mean nothing else: with the organisation or place it is of. Undefined where they would be too general. */
function thingOf(article: Article, index: number): string | undefined {
  const claim = claimOf(article, index);
  const words = claim && claim.modality === "actual" ? aboutFigure(article, claim) : undefined;
  if (!claim || words === undefined) return undefined;
  const holders = claim.names.map((key) => article.entities.find((entity) => entity.key === key));
  const holder = holders.find((entity) => entity && entity.kind !== "person" && !words.includes(entity.name));
  if (holder) return `${holder.name} ${words}`;
  return words.includes(" ") ? words : undefined;
}
