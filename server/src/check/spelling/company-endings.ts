import { slipCost } from "../../index/error-model";
import { KeptByContent } from "../../index/kept-by-content";
import type { Difference } from "../../index/name-record";
import type { Article } from "../../link/article";
import { companyEndings, thingKey } from "../../link/name-key";
import { foldName } from "../../text/fold";
import type { RuleContext } from "../rule";
import { establishedArticles, fairScore, strongScore } from "./near-miss";
import { settledNames } from "./settled-names";
import type { Slip } from "./slips";

/** The shortest ending of which a misspelt one is told. */
const shortest = 5;
const endings = companyEndings.filter(({ length }) => length >= shortest);

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
  const misspelt = kept.of(article).find(({ entity }) => corpus.idOf(article, entity) === id);
  if (!misspelt || corpus.articleCount(id) > establishedArticles) return undefined;
  const { from, to, shared } = misspelt;
  const wrong = corpus.entity(id);
  const right = corpus.entity(thingKey("organization", [...shared, to].join(" ")));
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
    difference: { from, to, part: "word", shared },
    score: right.places.length >= plainPlaces ? strongScore : fairScore,
    decided: right.places.length > wrong.places.length,
    confirmed: settled.has(form.text),
  };
}

/** A name whose last word is an ending but for a slip. */
interface MisspeltEnding extends Pick<Difference, "from" | "to" | "shared"> {
  /** An index into the article's `entities`. */
  readonly entity: number;
}

/** In how many articles misspelt endings are kept. */
const room = 2048;
const kept = new KeptByContent(misspeltEndings, room);

function misspeltEndings({ entities }: Article): readonly MisspeltEnding[] {
  return entities.flatMap(({ parts, known }, entity) => {
    const from = parts.at(-1);
    // "Companys" and "Grupo" are words of their own, as others that lists have.
    if (from === undefined || parts.length < 2 || known.at(-1) === true) return [];
    const to = endings.find((ending) => ending !== from && slipCost(from, ending, nearest) <= nearest);
    return to === undefined || from[0] !== to[0] ? [] : [{ entity, from, to, shared: parts.slice(0, -1) }];
  });
}
