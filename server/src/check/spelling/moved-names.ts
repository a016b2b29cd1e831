import type { NamePlace } from "../../index/corpus-view";
import type { Article, LocalEntity, RoleMention } from "../../link/article";
import { isName } from "../../recognise/mention";
import { type LifeDate, lifeDates } from "../times/life-dates";
import { areInOneSentence } from "./excuses";
import { saysOfSpelling } from "./spelling-talk";
import { areInOneTable } from "./table-rows";

/**
 * How much of the text on either side of a name is looked at to judge it, in code units; whatever in `spelling/` reads
 * more must be compared in `namesMoved`.
 */
const reach = 80;

/** The names of an article that has a new text, of which none has come, gone or become another. */
export interface MovedNames {
  /** Their ids, each with whether what stands right around it is what stood there before. */
  readonly ids: ReadonlyMap<string, boolean>;
  /** Whether two of them stand to each other as before: in one sentence, in one table. */
  readonly standAlike: (id: string, other: string) => boolean;
}

/**
 * The names of an article before and after a change; undefined where they are not the same, or something else is another
 * that the judging of names reads wherever it stands: roles, ages, the day, a word on spelling. `idOf` is the corpus's,
 * in which no name has come or gone.
 */
export function namesMoved(
  before: Article,
  after: Article,
  idOf: (article: Article, entity: number) => string,
): MovedNames | undefined {
  if (saysOfSpelling(before) || saysOfSpelling(after) || !haveSameNames(before, after)) return undefined;
  const mentionsOf = new Map<string, readonly number[]>();
  after.entities.forEach(({ mentions }, index) => {
    const id = idOf(after, index);
    mentionsOf.set(id, [...(mentionsOf.get(id) ?? []), ...mentions]);
  });
  const ids = new Map<string, boolean>();
  for (const [id, mentions] of mentionsOf)
    ids.set(
      id,
      mentions.every((mention) => around(before, mention) === around(after, mention)),
    );
  const standAlike = (id: string, other: string): boolean =>
    mentionsOf
      .get(id)!
      .every((one) => mentionsOf.get(other)!.every((two) => areAsBefore(before, after, one, two)));
  return { ids, standAlike };
}

/** Whether two mentions stand in one sentence, and in one table, as they did: what lies between them says it, however much. */
function areAsBefore(before: Article, after: Article, one: number, other: number): boolean {
  const [[a, b], [c, d]] = [placesIn(before, one, other), placesIn(after, one, other)];
  if (areInOneSentence(before, a, b) !== areInOneSentence(after, c, d)) return false;
  if (linesOf(before, a, b) === linesOf(after, c, d)) return true;
  return areInOneTable(before, a, b) === areInOneTable(after, c, d);
}

/** In order of the text. */
function placesIn(
  { uri, mentions }: Article,
  ...of: readonly [number, number]
): readonly [NamePlace, NamePlace] {
  const place = (mention: number): NamePlace => {
    const { start, end } = mentions[mention]!;
    return { uri, mention, start, end };
  };
  return [place(Math.min(...of)), place(Math.max(...of))];
}

/** The lines from one place to another. */
function linesOf({ text }: Article, first: NamePlace, last: NamePlace): string {
  const end = text.indexOf("\n", last.end);
  return text.slice(text.lastIndexOf("\n", first.start) + 1, end < 0 ? text.length : end);
}

function around({ text, mentions }: Article, mention: number): string {
  const { start, end } = mentions[mention]!;
  return text.slice(Math.max(0, start - reach), end + reach);
}

function haveSameNames(a: Article, b: Article): boolean {
  return (
    a.dateline?.day === b.dateline?.day &&
    haveSameMentions(a, b) &&
    areAlike(a.entities, b.entities, isSameEntity) &&
    areAlike(a.roles, b.roles, isSameRole) &&
    areAlike(lifeDates(a), lifeDates(b), isSameDate)
  );
}

function haveSameMentions(a: Article, b: Article): boolean {
  return areAlike(a.mentions, b.mentions, (one, other, at) => {
    if (one.kind !== other.kind || a.entityOf[at] !== b.entityOf[at]) return false;
    return !isName(one) || a.text.slice(one.start, one.end) === b.text.slice(other.start, other.end);
  });
}

const isSameEntity = (a: LocalEntity, b: LocalEntity): boolean =>
  a.kind === b.kind &&
  a.name === b.name &&
  a.key === b.key &&
  a.short === b.short &&
  a.acronym === b.acronym &&
  areAlike(a.mentions, b.mentions, Object.is) &&
  areAlike(a.also, b.also, Object.is) &&
  areAlike(a.parts, b.parts, Object.is) &&
  areAlike(a.known, b.known, Object.is) &&
  areAlike(a.familiar, b.familiar, Object.is);

const isSameRole = (a: RoleMention, b: RoleMention): boolean =>
  a.entity === b.entity &&
  a.mention === b.mention &&
  a.text === b.text &&
  a.status === b.status &&
  a.office.head === b.office.head &&
  areAlike(a.office.field, b.office.field, Object.is);

const isSameDate = (a: LifeDate, b: LifeDate): boolean =>
  a.entity === b.entity &&
  a.age === b.age &&
  a.born?.first === b.born?.first &&
  a.born?.last === b.born?.last;

function areAlike<Thing>(
  a: readonly Thing[],
  b: readonly Thing[],
  isSame: (one: Thing, other: Thing, at: number) => boolean,
): boolean {
  return a.length === b.length && a.every((one, at) => isSame(one, b[at]!, at));
}
