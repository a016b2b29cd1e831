import type { Article } from "../../link/article";
import { daysBetween } from "./days";
import { isEcho, isSmall, type Pair, pairsOf } from "./pairs";
import { type Statement, statementsOf } from "./statements";
import type { Stories } from "./story";
import { volatilityOf } from "./volatile";

/** A figure that another article of the story gives otherwise, and whether the evidence is strong. */
export interface Rival {
  readonly statement: Statement;
  readonly strong: boolean;
}

/** The rivals of a figure. */
export type Rivals = (own: Statement) => readonly Rival[];

/** What each further article adds that has the other figure, and so many of them at most. */
const supportWeight = 0.3;
const mostSupport = 2;
/** Other articles have the figure that is asked about too. */
const echoed = 1.5;
/** An article that does not say its day may tell of any. */
const withoutDay = 1.5;
const strongBeyond = 1.5;

/**
 * Looks for figures of a story's articles that stand where another's ought to: neither article has the other's figure,
 * the two are each other's best match, and either one digit is all that differs or much is in common.
 */
export const createRivals =
  (stories: Stories): Rivals =>
  (own) => {
    if (own.mention.value.number === undefined) return [];
    const story = stories(own.article);
    const groups = new Map<number, Pair[]>();
    for (const article of story) {
      for (const pair of pairsOf(own.article, article)) {
        const turned = pair.a.mention === own.mention ? pair : { ...pair, a: pair.b, b: pair.a };
        if (turned.a.mention !== own.mention) continue;
        const value = turned.b.mention.value.number!;
        const group = groups.get(value);
        if (group) group.push(turned);
        else groups.set(value, [turned]);
      }
    }
    return [...groups.values()].flatMap((group) => judge(own, group, story));
  };

/** The rivals of one value, where together they are enough. */
function judge(own: Statement, pairs: readonly Pair[], story: readonly Article[]): readonly Rival[] {
  const [first] = pairs;
  const supporters = story.filter((article) => statementsOf(article).some((each) => isEcho(each, first!.b)));
  if (mayHaveChanged(own, pairs, supporters)) return [];
  const support = Math.min(mostSupport, supporters.length - 1) * supportWeight;
  const isEchoed = story.some((article) => statementsOf(article).some((each) => isEcho(each, own)));
  const best = Math.max(...pairs.map(({ beyond }) => beyond));
  const isDated = own.article.dateline !== undefined && pairs.some(({ b }) => b.article.dateline);
  const beyond = best + support - (isEchoed ? echoed : 0) - (isDated ? 0 : withoutDay);
  if (beyond < 0) return [];
  const isSure = isDated && beyond >= strongBeyond && !isSmall(own) && !isSmall(first!.b);
  return pairs.map(({ b }) => ({ statement: b, strong: isSure }));
}

/** Counts of a day grow and fall; one that others have on the same day, or before and after it, did not. */
function mayHaveChanged(own: Statement, pairs: readonly Pair[], supporters: readonly Article[]): boolean {
  const kinds = [own, ...pairs.map(({ b }) => b)].map(volatilityOf);
  if (kinds.every((kind) => kind === undefined)) return false;
  if (pairs.some(({ b }) => daysBetween(own.article, b.article) === 0)) return false;
  const day = own.article.dateline?.day ?? "";
  const days = [...new Set(supporters.flatMap(({ dateline }) => dateline?.day ?? []))];
  if (!kinds.includes("counted")) return days.length < 2;
  return !days.some((each) => each <= day) || !days.some((each) => each >= day);
}
