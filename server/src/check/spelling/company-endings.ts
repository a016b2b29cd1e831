import { slipCost } from "../../index/error-model";
import type { Article } from "../../link/article";
import { thingKey } from "../../link/name-key";
import { foldName } from "../../text/fold";
import type { RuleContext } from "../rule";
import { establishedArticles, fairScore, strongScore } from "./near-miss";
import { settledNames } from "./settled-names";
import type { Slip } from "./slips";

/** Endings of companies that are no part of what they go by (`thingKey`), as far as they are long enough to be misspelt. */
const endings = ["company", "corporation", "group", "holdings", "incorporated", "limited"];

/** The most that a slip in an ending may cost: two letters that changed their places, or one that is wrong. */
const nearest = 1.5;

/** In so many other places the right ending makes it plain. */
const plainPlaces = 2;

/**
 * "Corvane Hodlings" where the corpus has "Corvane Holdings": the ending is no part of a company's key, and a misspelt one is, so
 * that the two are not compared as names are, whatever the misspelt one was taken for. Undefined where nothing speaks against an entity's ending.
 */
export function findCompanyEnding(
  article: Article,
  id: string,
  { corpus, project }: RuleContext,
): Slip | undefined {
  const local = article.entities.find((_, index) => corpus.idOf(article, index) === id);
  if (!local || local.parts.length < 2) return undefined;
  const from = local.parts.at(-1)!;
  const to = endings.find((ending) => ending !== from && slipCost(from, ending, nearest) <= nearest);
  // "Companys" and "Grupo" are words of their own, as others that lists have.
  if (to === undefined || local.known.at(-1) === true || from[0] !== to[0]) return undefined;
  if (corpus.articleCount(id) > establishedArticles) return undefined;
  const wrong = corpus.entity(id);
  const right = corpus.entity(thingKey("organization", [...local.parts.slice(0, -1), to].join(" ")));
  const form = right?.forms.find(({ text }) => foldName(text).endsWith(` ${to}`));
  if (!wrong || !right || !form || right.id === id) return undefined;
  const settled = settledNames(project);
  if (wrong.forms.some(({ text }) => settled.has(text) || settled.areDistinct(text, form.text)))
    return undefined;
  if (right.places.length < wrong.places.length) return undefined;
  return {
    wrong,
    twins: [],
    right,
    rightName: form.text,
    difference: { from, to, part: "word", shared: local.parts.slice(0, -1) },
    score: right.places.length >= plainPlaces ? strongScore : fairScore,
    decided: right.places.length > wrong.places.length,
    confirmed: settled.has(form.text),
  };
}
