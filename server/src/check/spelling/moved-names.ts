import type { NamePlace } from "../../index/corpus-view";
import type { Article, LocalEntity, RoleMention } from "../../link/article";
import { type LifeDate, lifeDates } from "../times/life-dates";
import { areInOneSentence } from "./excuses";
import { saysOfSpelling } from "./spelling-talk";
import { areInOneTable } from "./table-rows";

/** How much of the text before a name and behind it is looked at to judge it, in code units; whatever in `spelling/` reads more must be compared in `namesMoved`. */
const reachBefore = 60;
const reachBehind = 40;
/** The same of two names: what stands between them where they are no further apart. */
const reachBetween = 80;
/** Lines that are longer than this, in code units, are not compared as a whole. */
const longestLines = 4000;
/** Where two names have more pairs of places than this, to judge them anew costs less than to compare these. */
const mostPairs = 10_000;

/** The names of an article that has a new text. */
export interface MovedNames {
  /** The ids of those before and now, each with whether it has done no more than move: it is the same name, and what stands right around it is what stood there. */
  readonly ids: ReadonlyMap<string, boolean>;
  /** Whether two that have done no more than move stand to each other as before: in one sentence, in one table. */
  readonly standAlike: (id: string, other: string) => boolean;
}

/** Says which entity of the corpus an article's is. */
type IdOf = (article: Article, entity: number) => string;

/**
 * The names of an article before and after a change; undefined where something is another that the judging of names reads
 * wherever it stands: the day, a word on spelling. What it reads of all names of an article at once is a trait. `idOf` is that of the
 * corpus after the change, `changed` are the names that have come, gone or may be taken for others in it.
 */
export function namesMoved(
  before: Article,
  after: Article,
  idOf: IdOf,
  changed: ReadonlySet<string>,
): MovedNames | undefined {
  if (before.dateline?.day !== after.dateline?.day) return undefined;
  if (saysOfSpelling(before) || saysOfSpelling(after)) return undefined;
  const [names, others] = [gatherNames(before, idOf), gatherNames(after, idOf)];
  const ids = new Map<string, boolean>();
  for (const id of [...names.keys(), ...changed]) ids.set(id, false);
  for (const [id, name] of others)
    ids.set(id, !changed.has(id) && isSameName(before, names.get(id), after, name));
  const standAlike = (id: string, other: string): boolean => {
    const [one, two] = [names, others].map((each) => [each.get(id)!.mentions, each.get(other)!.mentions]);
    if (one![0]!.length * one![1]!.length > mostPairs) return false;
    return one![0]!.every((first, at) =>
      one![1]!.every((second, there) =>
        areAsBefore(before, after, [first, second], [two![0]![at]!, two![1]![there]!]),
      ),
    );
  };
  return { ids, standAlike };
}

/** What an article says of a name: its entities of that name, where they stand, their roles, ages and births. */
interface NameInArticle {
  readonly entities: LocalEntity[];
  readonly mentions: number[];
  readonly roles: RoleMention[];
  readonly dates: LifeDate[];
}

function gatherNames(article: Article, idOf: IdOf): ReadonlyMap<string, NameInArticle> {
  const names = new Map<string, NameInArticle>();
  const byEntity = article.entities.map((entity, index) => {
    const id = idOf(article, index);
    const name = names.get(id) ?? { entities: [], mentions: [], roles: [], dates: [] };
    names.set(id, name);
    name.entities.push(entity);
    name.mentions.push(...entity.mentions);
    return name;
  });
  for (const role of article.roles) byEntity[role.entity]?.roles.push(role);
  for (const date of lifeDates(article)) byEntity[date.entity]?.dates.push(date);
  return names;
}

function isSameName(a: Article, name: NameInArticle | undefined, b: Article, other: NameInArticle): boolean {
  return (
    name !== undefined &&
    areAlike(name.mentions, other.mentions, (one, two) => isSameMention(a, one, b, two)) &&
    areAlike(name.entities, other.entities, isSameEntity) &&
    areAlike(name.roles, other.roles, isSameRole) &&
    areAlike(name.dates, other.dates, isSameDate)
  );
}

const isSameMention = (a: Article, one: number, b: Article, other: number): boolean =>
  a.mentions[one]!.kind === b.mentions[other]!.kind &&
  textOf(a, one) === textOf(b, other) &&
  around(a, one) === around(b, other);

const textOf = ({ text, mentions }: Article, mention: number): string =>
  text.slice(mentions[mention]!.start, mentions[mention]!.end);

/** Whether two mentions stand in one sentence, and in one table, as they did: what lies between them says it, however much. */
function areAsBefore(before: Article, after: Article, then: MentionPair, now: MentionPair): boolean {
  const [[a, b], [c, d]] = [placesIn(before, then), placesIn(after, now)];
  if (between(before, a, b) !== between(after, c, d)) return false;
  if (areInOneSentence(before, a, b) !== areInOneSentence(after, c, d)) return false;
  const lines = linesOf(before, a, b);
  if (lines !== undefined && lines === linesOf(after, c, d)) return true;
  return areInOneTable(before, a, b) === areInOneTable(after, c, d);
}

type MentionPair = readonly [one: number, other: number];

/** In order of the text. */
function placesIn({ uri, mentions }: Article, of: MentionPair): readonly [NamePlace, NamePlace] {
  const place = (mention: number): NamePlace => {
    const { start, end } = mentions[mention]!;
    return { uri, mention, start, end };
  };
  return [place(Math.min(...of)), place(Math.max(...of))];
}

/** What stands between two places; nothing where that is too long to be looked at as a whole. */
const between = ({ text }: Article, first: NamePlace, last: NamePlace): string | undefined =>
  last.start - first.end > reachBetween ? undefined : text.slice(first.end, last.start);

/** The lines from one place to another; undefined where they are longer than is worth comparing. */
function linesOf({ text }: Article, first: NamePlace, last: NamePlace): string | undefined {
  if (last.end - first.start > longestLines) return undefined;
  const from = Math.max(0, first.start - longestLines);
  const around = text.slice(from, last.end + longestLines);
  const start = around.lastIndexOf("\n", first.start - from);
  const end = around.indexOf("\n", last.end - from);
  if ((start < 0 && from > 0) || (end < 0 && from + around.length < text.length)) return undefined;
  return around.slice(start + 1, end < 0 ? around.length : end);
}

function around({ text, mentions }: Article, mention: number): string {
  const { start, end } = mentions[mention]!;
  return text.slice(Math.max(0, start - reachBefore), end + reachBehind);
}

const isSameEntity = (a: LocalEntity, b: LocalEntity): boolean =>
  a.kind === b.kind &&
  a.name === b.name &&
  a.key === b.key &&
  a.short === b.short &&
  a.acronym === b.acronym &&
  a.mentions.length === b.mentions.length &&
  areAlike(a.also, b.also, Object.is) &&
  areAlike(a.parts, b.parts, Object.is) &&
  areAlike(a.known, b.known, Object.is) &&
  areAlike(a.familiar, b.familiar, Object.is);

const isSameRole = (a: RoleMention, b: RoleMention): boolean =>
  a.text === b.text &&
  a.status === b.status &&
  a.office.head === b.office.head &&
  areAlike(a.office.field, b.office.field, Object.is);

const isSameDate = (a: LifeDate, b: LifeDate): boolean =>
  a.age === b.age && a.born?.first === b.born?.first && a.born?.last === b.born?.last;

function areAlike<Thing>(
  a: readonly Thing[],
  b: readonly Thing[],
  isSame: (one: Thing, other: Thing) => boolean,
): boolean {
  return a.length === b.length && a.every((one, at) => isSame(one, b[at]!));
}
