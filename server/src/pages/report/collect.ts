import { type Finding, severities } from "../../check/finding";
import { progressOf } from "../../check/progress";
import { sayRole } from "../../features/counts";
import { dayOfMention } from "../../features/days";
import type { FeatureContext } from "../../features/feature";
import { plainTextOf } from "../../features/mention-at";
import type { Article } from "../../link/article";
import { overlaps } from "../../text/span";
import type { Words } from "../../words/words";
import { lineIn } from "../line-of";
import { plainPassage } from "../plain-passage";
import type {
  ConflictSide,
  PersonCell,
  ReportArticle,
  ReportConflict,
  ReportData,
  ReportDate,
  ReportPerson,
} from "./report-data";
import { findThings } from "./things";

/** Of so many places of one conflict the passages are shown. */
const mostSides = 4;

/** What the report shows of some articles of the corpus. */
export function collectReport(articles: readonly Article[], context: FeatureContext): ReportData {
  const ordered = [...articles].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const findings = conflictsOf(ordered, context);
  const byArticle = new Map<string, Finding[]>();
  for (const finding of findings)
    byArticle.set(finding.uri, [...(byArticle.get(finding.uri) ?? []), finding]);
  const findingsIn = ({ uri }: Article): readonly Finding[] => byArticle.get(uri) ?? [];
  return {
    articles: ordered.map((article) => toArticle(article, findingsIn(article).length, context)),
    people: findPeople(ordered, findingsIn, context),
    things: findThings(ordered, context),
    conflicts: findings.map((finding) => toConflict(finding, context)),
  };
}

function sortKey({ dateline, uri }: Article): string {
  return `${dateline?.day ?? "9999"} ${uri}`;
}

/** The findings of the articles that an editor has to decide about, each once. */
function conflictsOf(
  articles: readonly Article[],
  { findingsOf, findingsElsewhere }: FeatureContext,
): Finding[] {
  const found = articles.flatMap(({ uri }) => [...findingsOf(uri), ...(findingsElsewhere?.(uri) ?? [])]);
  return [...new Set(found)]
    .filter(({ severity }) => severity !== "hint")
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compare(a.uri, b.uri) ||
        a.start - b.start ||
        compare(a.rule, b.rule),
    );
}

function toArticle(article: Article, conflicts: number, context: FeatureContext): ReportArticle {
  return {
    path: context.displayPath(article.uri),
    title: article.title && plainTextOf(article, article.title),
    day: article.dateline?.day,
    progress: progressOf(article, context.checkedIn?.(article) ?? []),
    lost: context.checkingOf?.(article).lost.length ?? 0,
    conflicts,
    dates: datesOf(article),
  };
}

function datesOf(article: Article): ReportDate[] {
  const dates = new Map<string, ReportDate>();
  for (const mention of article.mentions) {
    const day = dayOfMention(mention);
    if (day === undefined || dates.has(day) || article.furniture.some((span) => overlaps(span, mention)))
      continue;
    dates.set(day, { day, words: plainTextOf(article, mention) });
  }
  return [...dates.values()].sort((a, b) => compare(a.day, b.day));
}

/** Persons that have a full name, those in most articles first. */
function findPeople(
  articles: readonly Article[],
  findingsIn: (article: Article) => readonly Finding[],
  { corpus, words }: FeatureContext,
): ReportPerson[] {
  const people = new Map<string, { readonly name: string; readonly cells: PersonCell[]; count: number }>();
  articles.forEach((article, index) => {
    article.entities.forEach((local, entity) => {
      if (local.kind !== "person") return;
      const id = corpus.idOf(article, entity);
      const name = corpus.entity(id)?.name ?? local.name;
      if (!name.includes(" ")) return;
      const person = people.get(id) ?? { name, cells: [], count: 0 };
      people.set(id, person);
      person.count += local.mentions.length;
      person.cells.push(toCell(article, index, entity, findingsIn(article), words));
    });
  });
  return [...people.values()]
    .sort((a, b) => b.cells.length - a.cells.length || b.count - a.count || compare(a.name, b.name))
    .map(({ name, cells }) => ({ name, cells }));
}

function toCell(
  article: Article,
  index: number,
  entity: number,
  findings: readonly Finding[],
  words: Words,
): PersonCell {
  const places = article.entities[entity]!.mentions.map((mention) => article.mentions[mention]!);
  const counts = new Map<string, number>();
  for (const place of places) {
    const form = plainTextOf(article, place);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const roles = article.roles.filter((role) => role.entity === entity);
  const isConflicting = findings.some(
    (finding) =>
      (finding.rule === "name-spelling" || finding.rule === "role-conflict") &&
      [...places, ...roles].some((place) => overlaps(place, finding)),
  );
  return {
    article: index,
    spellings: [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([form]) => form),
    roles: [...new Set(roles.map((role) => oneLine(sayRole(role, words))))],
    isConflicting,
  };
}

function toConflict(
  { rule, severity, message, related, ...own }: Finding,
  context: FeatureContext,
): ReportConflict {
  const sides = [own, ...related].slice(0, mostSides).flatMap((place): ConflictSide[] => {
    const article = context.corpus.article(place.uri);
    if (!article) return [];
    const passage = plainPassage(article, place, 110);
    return [{ path: context.displayPath(place.uri), line: lineIn(article, place, context), passage }];
  });
  return { rule, severity, message: context.words.say(message), sides };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
