import type { CorpusView, Entity, NameForm, NamePlace } from "../../index/corpus-view";
import { isSlip } from "../../index/deletion-index";
import type { Article } from "../../link/article";
import { foldName } from "../../text/fold";
import type { RuleContext } from "../rule";
import { establishedArticles, strongScore } from "./near-miss";
import { settledNames } from "./settled-names";
import { readSide } from "./side";
import type { Slip } from "./slips";

/** A space or hyphen, a word and another one. */
const isInMiddle = /[\s-][^\s-]{4,}[\s-]/;
/** Names of fewer words have none between the first and the last. */
const fewestWords = 3;
/** Shorter ones are initials, particles and short forms. */
const shortest = 4;
/** In so many passages the other spelling stands at least, and so many times as often. */
const fewestPassages = 3;
const leastRatio = 3;

/**
 * "Ruth Baser Ginsburg" where the corpus has "Ruth Bader Ginsburg": people are told apart by their first names and surnames, so
 * that both are one person, in one of whose names a word between these is a slip away from what it is elsewhere. Undefined
 * where nothing speaks against an entity's middle names.
 */
export function findMiddleName(
  article: Article,
  id: string,
  { corpus, project }: RuleContext,
): Slip | undefined {
  const isLong = article.entities.some(
    ({ kind, name }, index) =>
      kind === "person" && isInMiddle.test(name) && corpus.idOf(article, index) === id,
  );
  if (!isLong || corpus.articleCount(id) > establishedArticles) return undefined;
  const entity = corpus.entity(id);
  if (!entity) return undefined;
  const settled = settledNames(project);
  for (const { wrong, right, from, to, shared } of pairsOf(entity)) {
    if (settled.has(wrong.text) || settled.areDistinct(wrong.text, right.text)) continue;
    const sides = [from, to].map((word) => readSide(corpus, project, entity, word, "given"));
    const [own, others] = sides.map(({ bearing }) => bearing);
    const confirmed = settled.has(right.text);
    if (!confirmed && (others! < fewestPassages || others! < leastRatio * own!)) continue;
    return {
      wrong: withWord(corpus, entity, wrong, from),
      twins: [],
      right: withWord(corpus, entity, right, to),
      rightName: right.text,
      difference: { from, to, part: "given", shared },
      score: strongScore,
      decided: true,
      confirmed,
    };
  }
  return undefined;
}

interface Pair {
  readonly wrong: NameForm;
  readonly right: NameForm;
  readonly from: string;
  readonly to: string;
  readonly shared: readonly string[];
}

/** The rarer and the more frequent of two forms that differ in one word between the first and the last. */
function* pairsOf({ forms }: Entity): Generator<Pair> {
  const long = forms
    .map((form) => ({ form, words: foldName(form.text).split(" ") }))
    .filter(({ words }) => words.length >= fewestWords);
  for (let later = long.length - 1; later > 0; later--) {
    const wrong = long[later]!;
    for (const right of long.slice(0, later)) {
      const at = differingAt(wrong.words, right.words);
      if (at === undefined) continue;
      const [from, to] = [wrong.words[at]!, right.words[at]!];
      const shared = right.words.filter((_, index) => index !== at);
      yield { wrong: wrong.form, right: right.form, from, to, shared };
    }
  }
}

function differingAt(one: readonly string[], other: readonly string[]): number | undefined {
  if (one.length !== other.length) return undefined;
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [at]));
  const [at] = differing;
  if (at === undefined || differing.length > 1 || at === 0 || at === one.length - 1) return undefined;
  const [a, b] = [one[at]!, other[at]!];
  return Math.min(a.length, b.length) >= shortest && a[0] === b[0] && isSlip(a, b) ? at : undefined;
}

/** The entity as it stands where its name has this word. */
function withWord(corpus: CorpusView, entity: Entity, { text }: NameForm, word: string): Entity {
  const places = entity.places.filter((place) => holds(corpus, place, word));
  return { ...entity, name: text, places, articles: [...new Set(places.map(({ uri }) => uri))] };
}

const holds = (corpus: CorpusView, { uri, start, end }: NamePlace, word: string): boolean =>
  foldName(corpus.article(uri)!.text.slice(start, end)).split(" ").includes(word);
