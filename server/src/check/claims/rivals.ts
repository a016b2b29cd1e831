import type { CorpusView } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import type { RuleContext } from "../rule";
import { findDigitSlip } from "./digit-slip";
import { madeAlike, pairsOf } from "./pairs";
import { areOfOtherScales, isEcho, isSmall, type Statement } from "./statement";
import {
  type ArticleStatements,
  type PlacedStatement,
  placeStatement,
  statementsMade,
  statementsOf,
} from "./statements";
import { type Stories, storiesIn } from "./story";
import { mayHaveGrown } from "./volatile";
import { findVouched, type StatementOf, type Vouched } from "./vouched";

/** A figure that another article of the story gives otherwise, and whether the evidence is strong. */
export interface Rival {
  readonly statement: PlacedStatement;
  readonly strong: boolean;
}

/** The rivals of the figures of a story's articles. */
export interface Rivals {
  /** Whether any figure of the article may have some. */
  readonly has: (article: Article) => boolean;
  /** Those of a figure that the article states. */
  readonly of: (article: Article, own: Statement) => readonly Rival[];
}

/** What each further article adds that has the other figure, and so many of them at most. */
const supportWeight = 0.3;
/** More where all that differs is million for billion, and so many articles at most. */
const supportOfScale = 0.6;
const mostSupportOfScale = 3;
const mostSupport = 2;
/** Both figures stand in other articles too. */
const echoed = 1.5;
/** An article that does not say its day may tell of any. */
const withoutDay = 1.5;
const strongBeyond = 1.5;
/** With so many digits two prices of two hours are hardly a slip apart by chance. */
const longSlip = 3;
/** With so many no day explains that one is another. */
const longestSlip = 4;

const byContext = new WeakMap<RuleContext, Rivals>();

/** The rivals as a check of one article sees them, worked out once for all its rules. */
export function rivalsIn(context: RuleContext): Rivals {
  const known = byContext.get(context) ?? createRivals(storiesIn(context), context.corpus);
  byContext.set(context, known);
  return known;
}

/**
 * Looks for figures of a story's articles that stand where another's ought to: neither article has the other's figure,
 * the two are each other's best match, and either one digit is all that differs or much is in common.
 */
function createRivals(stories: Stories, corpus: CorpusView): Rivals {
  const known = new Map<string, ReadonlyMap<number, readonly PlacedPair[]>>();
  const vouched = new Map<string, ReadonlyMap<number, Vouched>>();
  const statedIn = (uris: readonly string[]): readonly ArticleStatements[] =>
    uris.flatMap((uri) => corpus.trait(statementsMade, uri) ?? []);
  const pairsIn = (article: Article): ReadonlyMap<number, readonly PlacedPair[]> => {
    const { uri } = article;
    const pairs = known.get(uri) ?? pairsByMention(statementsOf(article), statedIn(stories.urisOf(uri)));
    known.set(uri, pairs);
    return pairs;
  };
  const vouchedIn = (article: Article): ReadonlyMap<number, Vouched> => {
    const { uri } = article;
    const found = vouched.get(uri) ?? findVouched(statementsOf(article), statedIn(stories.urisOf(uri)));
    vouched.set(uri, found);
    return found;
  };
  /** What others agree on needs less in common with each of them, as long as it may not have changed since. */
  const vouchedRivals = (article: Article, own: Statement): readonly Rival[] => {
    const found = vouchedIn(article).get(own.mention);
    if (!found) return [];
    const story = statedIn(stories.urisOf(article.uri));
    const [first] = found.places;
    const supporters = [...new Set(found.places.map(({ of }) => of))];
    if (mayHaveChanged(statementsOf(article).day, own, found.places, supporters)) return [];
    if (areToldApart(own, first!.statement, story)) return [];
    return found.places.flatMap(({ of: { uri }, statement }): Rival[] => {
      const other = corpus.article(uri)!;
      if (madeAlike({ a: own, b: statement }, article, other)) return [];
      return [{ statement: placeStatement(other, statement), strong: found.strong }];
    });
  };
  const findRivals = (article: Article, own: Statement): readonly Rival[] => {
    const groups = new Map<number, PlacedPair[]>();
    for (const pair of pairsIn(article).get(own.mention) ?? []) {
      const other = corpus.article(pair.of.uri)!;
      if (madeAlike({ a: own, b: pair.statement }, article, other)) continue;
      const value = pair.statement.value.number!;
      const group = groups.get(value);
      if (group) group.push(pair);
      else groups.set(value, [pair]);
    }
    const story = groups.size === 0 ? [] : statedIn(stories.urisOf(article.uri));
    const rivals = [...groups.values()].flatMap((group) => {
      const strong = judge(statementsOf(article).day, own, group, story);
      if (strong === undefined) return [];
      // Now that they are rivals it counts where they stand.
      return group.map(({ of: { uri }, statement }): Rival => {
        return { statement: placeStatement(corpus.article(uri)!, statement), strong };
      });
    });
    return rivals.length > 0 ? rivals : vouchedRivals(article, own);
  };
  return { has: (article) => pairsIn(article).size > 0 || vouchedIn(article).size > 0, of: findRivals };
}

/** What stands in another article where a figure ought to, and by how much it exceeds what is needed. */
interface PlacedPair extends StatementOf {
  readonly beyond: number;
}

/** The pairs of an article's figures with those of its story's other articles, in their order, by the figures' mentions. */
function pairsByMention(
  article: ArticleStatements,
  story: readonly ArticleStatements[],
): ReadonlyMap<number, readonly PlacedPair[]> {
  const found = new Map<number, PlacedPair[]>();
  for (const other of story) {
    for (const { a, b, beyond } of pairsOf(article, other)) {
      const pair: PlacedPair = { of: other, statement: b, beyond };
      const group = found.get(a.mention);
      if (group) group.push(pair);
      else found.set(a.mention, [pair]);
    }
  }
  return found;
}

/** Whether the evidence for the rivals of one value is strong; undefined where together they are not enough. `day` is that of the own article. */
function judge(
  day: number,
  own: Statement,
  pairs: readonly PlacedPair[],
  story: readonly ArticleStatements[],
): boolean | undefined {
  const first = pairs[0]!.statement;
  const having = (figure: Statement): readonly ArticleStatements[] =>
    story.filter(({ all }) => all.some((each) => isEcho(each, figure)));
  const supporters = having(first);
  if (!areOfOtherScales(own, first) && mayHaveChanged(day, own, pairs, supporters)) return undefined;
  if (!areOfOtherScales(own, first) && areToldApart(own, first, story)) return undefined;
  // Of both figures alike, so that the two articles see one another.
  const [fewer, more] = [having(own).length, supporters.length - 1].sort((a, b) => a - b) as [number, number];
  const support = areOfOtherScales(own, first)
    ? Math.min(mostSupportOfScale, more) * supportOfScale
    : Math.min(mostSupport, more) * supportWeight;
  const isEchoed = fewer > 0;
  const best = Math.max(...pairs.map(({ beyond }) => beyond));
  const isDated = !Number.isNaN(day) && pairs.some((pair) => !Number.isNaN(pair.of.day));
  const undated = isLongSlipOf(own, pairs, longestSlip) ? 0 : withoutDay;
  const beyond = best + support - (isEchoed ? echoed : 0) - (isDated ? 0 : undated);
  if (beyond < 0) return undefined;
  return isDated && beyond >= strongBeyond && !isSmall(own) && !isSmall(first);
}

/** A sentence of the story has both: "218 people: 212 passengers and six crew" knows two things, not two counts of one. */
const areToldApart = (a: Statement, b: Statement, story: readonly ArticleStatements[]): boolean =>
  story.some(({ all }) =>
    all.some(
      (one) => isEcho(one, a) && all.some((each) => each.sentence === one.sentence && isEcho(each, b)),
    ),
  );

/** Both sentences say the same day: "on Monday", of an article of Monday and one of Tuesday. */
const areOfOneDay = ({ period: a }: Statement, { period: b }: Statement): boolean =>
  a?.grain === "day" && a.timex === b?.timex;

const isLongSlipOf = ({ value }: Statement, pairs: readonly StatementOf[], least = longSlip): boolean =>
  pairs.some(({ statement }) => (findDigitSlip(value.number, statement.value.number)?.digits ?? 0) >= least);

/** Counts of a day grow and fall; one that others have on the same day, or before and after it, did not. */
function mayHaveChanged(
  day: number,
  own: Statement,
  pairs: readonly StatementOf[],
  supporters: readonly ArticleStatements[],
): boolean {
  const kinds = [own, ...pairs.map(({ statement }) => statement)].map(({ volatility }) => volatility);
  // One article that tells of the injured beside it makes no count of victims of it.
  if (own.volatility === undefined && kinds.slice(1).includes(undefined)) return false;
  // What an exchange makes is another from hour to hour.
  if (kinds.includes("traded") && !isLongSlipOf(own, pairs)) return true;
  if (pairs.some((pair) => pair.of.day === day)) return false;
  if (pairs.some(({ statement }) => areOfOneDay(own, statement))) return false;
  if (kinds.includes("tallied")) return pairs.every(({ statement }) => mayHaveGrown(own, statement));
  const days = [...new Set(supporters.map((each) => each.day).filter((each) => !Number.isNaN(each)))];
  if (!kinds.includes("counted")) return days.length < 2;
  // Whoever does not say when comes before all others.
  const from = Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day;
  return !days.some((each) => each <= from) || !days.some((each) => each >= from);
}
