import type { CheckedFact } from "../check/checked";
import type { CheckingState } from "../check/marks/lost-marks";
import { type Progress, progressOf } from "../check/progress";
import type { CorpusView, Entity } from "../index/corpus-view";
import { kindOfMention } from "../index/mention-kind";
import type { Article } from "../link/article";
import { isName, isTime, type Mention, type NameKind } from "../recognise/mention";
import type { Span } from "../text/span";

/** What `facts --format json` prints: the shape other programs rely on. */
export interface FactsReport {
  readonly version: 1;
  readonly articles: readonly ArticleFacts[];
  readonly entities: readonly EntityFacts[];
}

/** What one article says. Offsets are UTF-16 code units. */
export interface ArticleFacts {
  readonly path: string;
  readonly dateline: string | null;
  readonly mentions: readonly MentionFacts[];
  readonly quotations: readonly QuotationFacts[];
  /** How many of its facts are checked, given where there is a file of marks. */
  readonly checking?: Progress;
}

export interface MentionFacts {
  readonly kind: Mention["kind"];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A name's entity. */
  readonly entity?: string;
  /** A figure's or a time expression's value. */
  readonly value?: FigureFacts | TimeFacts;
  /** Given where a person has checked it. */
  readonly checked?: CheckFacts;
}

/** Who checked a fact, on which day (ISO), and against what; null where the mark does not say. */
export interface CheckFacts {
  readonly who: string | null;
  readonly when: string | null;
  readonly source: string | null;
}

/** A figure's value: `number`, or `low` and `high` of a range. */
export interface FigureFacts {
  readonly number?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string | null;
  readonly modifier: string | null;
}

/** A time expression's TIMEX3 attributes. */
export interface TimeFacts {
  readonly type: string;
  readonly timex: string;
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
}

export interface QuotationFacts {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly checked?: CheckFacts;
}

/** One person, organisation, place or other thing over the articles. */
export interface EntityFacts {
  readonly id: string;
  readonly kind: NameKind;
  readonly name: string;
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly { readonly text: string; readonly count: number }[];
  readonly articles: readonly string[];
}

/**
 * The facts of a corpus, articles in order of their paths. Entities are numbered `e1`, `e2`… in the order in which
 * they are first mentioned, so that the same articles give the same bytes.
 */
export function toFactsReport(
  corpus: CorpusView,
  pathOf: (uri: string) => string,
  checkingOf?: (article: Article) => CheckingState,
): FactsReport {
  const ids = new Map<string, string>();
  const entities: Entity[] = [];
  const idOf = (entity: Entity): string => {
    const known = ids.get(entity.id);
    if (known) return known;
    const id = `e${ids.size + 1}`;
    ids.set(entity.id, id);
    entities.push(entity);
    return id;
  };
  const articles = [...corpus.articles()]
    .map((article) => ({ path: pathOf(article.uri), article }))
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ path, article }) => toArticleFacts(corpus, article, path, idOf, checkingOf?.(article)));
  return {
    version: 1,
    articles,
    entities: entities.map((entity) => toEntityFacts(entity, idOf(entity), pathOf)),
  };
}

/** Order of code units, the same everywhere. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toArticleFacts(
  corpus: CorpusView,
  article: Article,
  path: string,
  idOf: (entity: Entity) => string,
  checking: CheckingState | undefined,
): ArticleFacts {
  const checks = new Map(
    (checking?.checked ?? []).map((fact) => [`${fact.start}-${fact.end}`, toCheckFacts(fact)]),
  );
  const checkOf = ({ start, end }: Span): { readonly checked?: CheckFacts } => {
    const checked = checks.get(`${start}-${end}`);
    return checked ? { checked } : {};
  };
  const idOfName = (mention: number): string | undefined => {
    const entity = corpus.entityOf(article, mention);
    return entity && idOf(entity);
  };
  const idOfSpeaker = (speaker: number): string | undefined => {
    const entity = corpus.entity(corpus.idOf(article, speaker));
    return entity && idOf(entity);
  };
  return {
    path,
    dateline: article.dateline?.day ?? null,
    mentions: article.mentions.map((mention, index) => ({
      ...toMentionFacts(article, mention, idOfName(index)),
      kind: kindOfMention(corpus, article, index),
      ...checkOf(mention),
    })),
    quotations: article.quotations.map(({ start, end, speaker }) => ({
      start,
      end,
      speaker: (speaker === undefined ? undefined : idOfSpeaker(speaker)) ?? null,
      ...checkOf({ start, end }),
    })),
    ...(checking && { checking: progressOf(article, checking.checked) }),
  };
}

function toCheckFacts({ mark: { who, day, source } }: CheckedFact): CheckFacts {
  return { who: who ?? null, when: day ?? null, source: source ?? null };
}

function toMentionFacts(article: Article, mention: Mention, entity: string | undefined): MentionFacts {
  const { kind, start, end } = mention;
  const place = { kind, start, end, text: article.text.slice(start, end) };
  if (isName(mention)) return entity ? { ...place, entity } : place;
  if (isTime(mention)) {
    const { type, timex, mod, quant, freq } = mention.value;
    return {
      ...place,
      value: { type, timex, ...(mod && { mod }), ...(quant && { quant }), ...(freq && { freq }) },
    };
  }
  const { number, low, high, unit, modifier } = mention.value;
  const amount = number === undefined ? { low: low ?? 0, high: high ?? 0 } : { number };
  return { ...place, value: { ...amount, unit: unit ?? null, modifier: modifier ?? null } };
}

function toEntityFacts(entity: Entity, id: string, pathOf: (uri: string) => string): EntityFacts {
  return {
    id,
    kind: entity.kind,
    name: entity.name,
    forms: entity.forms.map(({ text, count }) => ({ text, count })),
    roles: mergeRoles(entity),
    articles: entity.articles.map(pathOf).sort(comparePaths),
  };
}

/** An office held and once held is one row. */
function mergeRoles(entity: Entity): EntityFacts["roles"] {
  const counts = new Map<string, number>();
  for (const { text, count } of entity.roles) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
