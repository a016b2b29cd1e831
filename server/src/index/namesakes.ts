import { baseKeyOf, marksOf } from "../link/walks-of-life";
import { type CountedNames, hasPlace, relatednessOf } from "./relatedness";

/** What telling namesakes apart asks of the corpus. */
export interface NamesakeView {
  /** The longer names of a key, or the same with more said of its bearer. */
  longerOf(key: string): Iterable<string>;
  /** The numbers of the articles that have a key, in order of their URIs. */
  articlesOf(key: string): readonly number[];
  /** The names in an article. */
  namesIn(article: number): CountedNames;
}

/** Who bears one name: `Namesakes.of` says it for those of which the articles tell different things. */
export interface Bearers {
  /** The id that a key goes by; of a key that several may be meant by, its own. */
  readonly idOf: ReadonlyMap<string, string>;
  /** For a key that several may be meant by: whom each article means, as far as that can be told. */
  readonly meant: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** In more articles than this a name is told apart by the marks of its keys alone, so that what an edit costs stays bounded. */
const mostCompared = 64;

/** From what relatedness on two articles are taken to speak of one person, for all that they say different things of them. */
const sameMatter = { walks: 2, places: 1.5, sideWalks: 0.5 } as const;

/** A bearer that the marks tell of, and the articles that have these. */
interface Told {
  readonly key: string;
  readonly articles: readonly number[];
}

/**
 * Tells the bearers of a common name apart that articles say different things of: a striker and a judge are two unless their
 * articles tell of one matter, a nurse and a councillor are two only where their articles have no name in common. An article that
 * says nothing of its bearer means the one whose articles it has more in common with. Undefined where less than two things are said.
 */
export function tellBearers(base: string, view: NamesakeView): Bearers | undefined {
  const keys = markedKeys(base, view);
  const tops = keys.filter((key) => ![...view.longerOf(key)].some((longer) => keys.includes(longer)));
  if (tops.length < 2) return undefined;
  const told = tops.map((key) => ({ key, articles: view.articlesOf(key) }));
  const open = [base, ...keys.filter((key) => !tops.includes(key))];
  const count = [...tops, ...open].reduce((sum, key) => sum + view.articlesOf(key).length, 0);
  const evidence = count > mostCompared ? undefined : evidenceBeside(base, keys, view);
  const idOf = new Map(
    join(told, evidence).flatMap((one) => one.map(({ key }) => [key, one[0]!.key] as const)),
  );
  const meant = new Map<string, ReadonlyMap<number, string>>();
  for (const key of open) {
    const bearers = told.filter((one) => leadsTo(key, one.key, view));
    const ids = new Set(bearers.map((one) => idOf.get(one.key)!));
    idOf.set(key, ids.size === 1 ? [...ids][0]! : key);
    if (ids.size > 1 && evidence) meant.set(key, whoIsMeant(view.articlesOf(key), bearers, idOf, evidence));
  }
  return { idOf, meant };
}

/** The keys that say more of a bearer of the name than its base does, in order of letters. */
function markedKeys(base: string, view: NamesakeView): readonly string[] {
  const found = new Set([base]);
  for (const key of found)
    for (const longer of view.longerOf(key))
      if (longer.startsWith(base) && baseKeyOf(longer) === base) found.add(longer);
  found.delete(base);
  return [...found].sort();
}

function leadsTo(key: string, top: string, view: NamesakeView): boolean {
  return [...view.longerOf(key)].some((longer) => longer === top || leadsTo(longer, top, view));
}

/** What the articles that bear a name say beside it. */
interface Evidence {
  /** How much two articles have in common. */
  readonly related: (one: number, other: number) => number;
  /** Whether an article names a place. */
  readonly saysWhere: (article: number) => boolean;
}

function evidenceBeside(base: string, keys: readonly string[], view: NamesakeView): Evidence {
  const surname = base.slice(0, base.indexOf(":", base.indexOf(":") + 1) + 1);
  const itself = new Set([base, surname, ...keys]);
  return {
    related: (one, other) => relatednessOf(view.namesIn(one), view.namesIn(other), itself),
    saysWhere: (article) => hasPlace(view.namesIn(article)),
  };
}

/** Those who are one, together: each list in order of letters, the lists too. */
function join(told: readonly Told[], evidence: Evidence | undefined): readonly (readonly Told[])[] {
  let lists: (readonly Told[])[] = [];
  for (const one of told) {
    const own = lists.filter((list) => list.some((other) => areOne(one, other, evidence)));
    lists = [...lists.filter((list) => !own.includes(list)), [...own.flat(), one]];
  }
  return lists.map((list) => [...list].sort((a, b) => (a.key < b.key ? -1 : 1)));
}

function areOne(one: Told, other: Told, evidence: Evidence | undefined): boolean {
  const [a, b] = [marksOf(one.key), marksOf(other.key)];
  if (!a.initials.startsWith(b.initials) && !b.initials.startsWith(a.initials)) return false;
  const isOneWalk = a.walks.some((walk) => b.walks.includes(walk));
  if (isOneWalk && (a.place === b.place || a.place === undefined || b.place === undefined)) return true;
  const isBeside = !isOneWalk && a.walks.length > 0 && b.walks.length > 0 && !(a.isPlain && b.isPlain);
  if (!evidence) return isBeside;
  const enough = isBeside ? sameMatter.sideWalks : isOneWalk ? sameMatter.places : sameMatter.walks;
  const pairs = one.articles.flatMap((mine) => other.articles.map((theirs) => [mine, theirs] as const));
  // Nothing says that a nurse is not the councillor where it is not told where they are.
  if (isBeside && !pairs.some((pair) => pair.every(evidence.saysWhere))) return true;
  return pairs.some(([mine, theirs]) => evidence.related(mine, theirs) >= enough);
}

/** For each article the bearer whose articles it has more in common with than with any other's. */
function whoIsMeant(
  articles: readonly number[],
  bearers: readonly Told[],
  idOf: ReadonlyMap<string, string>,
  { related }: Evidence,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const article of articles) {
    const shared = new Map<string, number>();
    for (const { key, articles: theirs } of bearers) {
      const id = idOf.get(key)!;
      shared.set(id, Math.max(shared.get(id) ?? 0, ...theirs.map((other) => related(article, other))));
    }
    const [first, second] = [...shared].sort((a, b) => b[1] - a[1]);
    if (first && first[1] > (second?.[1] ?? 0)) found.set(article, first[0]);
  }
  return found;
}
