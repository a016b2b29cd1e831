import { type CorpusView, oneMatter } from "../../index/corpus-view";
import { entitiesNamed, namesBorne, relatednessOf } from "../../index/relatedness";
import type { Article } from "../../link/article";
import type { RuleContext } from "../rule";
import { figuresStated } from "./statements";

/** A name in more articles than this is the corpus's theme: sharing it makes no two articles speak of one event. */
const theme = 12;
/** Names in more articles than this are not looked at, so that what an edit touches stays bounded. */
const everywhere = 32;
const themeWeight = 0.4;

/** Names in common from which on two articles are looked at more closely. */
const fewestNames = 1;
/** From here on two articles tell one story. */
const oneStory = 1.5;
/** How many articles of a story are looked at, those with most names in common first. */
const most = 24;

/** Articles of one day or the next may be short, and have less in common: two sentences then have to say the rest. */
const nearStory = { names: 1, days: 1 } as const;

/** Which articles tell an article's story; each answer is worked out once. */
export interface Stories {
  /** Their URIs, in order. */
  readonly urisOf: (uri: string) => readonly string[];
  readonly articlesOf: (article: Article) => readonly Article[];
}

const byContext = new WeakMap<RuleContext, Stories>();

/** The stories as a check of one article sees them, worked out once for all its rules. */
export function storiesIn(context: RuleContext): Stories {
  const stories = byContext.get(context) ?? createStories(context.corpus);
  byContext.set(context, stories);
  return stories;
}

function createStories(corpus: CorpusView): Stories {
  const known = new Map<string, readonly string[]>();
  const urisOf = (uri: string): readonly string[] => {
    const found = known.get(uri) ?? storyOf(uri, corpus);
    known.set(uri, found);
    return found;
  };
  return { urisOf, articlesOf: ({ uri }) => urisOf(uri).flatMap((each) => corpus.article(each) ?? []) };
}

/** As `Stories.urisOf`, for work that is itself remembered: what it rests on is then known of it. */
export const storyOf = (uri: string, corpus: CorpusView): readonly string[] =>
  corpus.remember("story", uri, () => findStory(uri, corpus), areSame);

/** As `storyOf`, with the articles of the same day, the day before and the day after that have a name or two places in common. */
export const nearStoryOf = (uri: string, corpus: CorpusView): readonly string[] =>
  corpus.remember("near story", uri, () => findNearStory(uri, corpus), areSame);

function findNearStory(uri: string, corpus: CorpusView): readonly string[] {
  const names = corpus.trait(namesBorne, uri);
  if (!names) return [];
  const isNear = (other: string): boolean =>
    (corpus.daysBetween(uri, other) ?? nearStory.days + 1) <= nearStory.days &&
    relatednessOf(names, corpus.trait(namesBorne, other)!) >= nearStory.names;
  const near = sharingNames(uri, corpus).filter(isNear);
  return [...new Set([...storyOf(uri, corpus), ...near])].sort();
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((uri, at) => uri === other[at]);

/**
 * The URIs of the other articles that share rare names with an article, tell one story and speak from near days, in order.
 * Every article that an edit could bring in or take out shares a name, so that keys suffice to follow it.
 */
const findStory = (uri: string, corpus: CorpusView): readonly string[] =>
  sharingNames(uri, corpus)
    .filter((other) => tellOneStory(uri, other, corpus))
    .sort();

/** The articles of one matter that share rare names with an article, those with most of them first. */
function sharingNames(uri: string, corpus: CorpusView): readonly string[] {
  const entities = corpus.trait(entitiesNamed, uri);
  if (!entities) return [];
  const shared = new Map<string, number>();
  const ids = new Set(entities.map((_, index) => corpus.idOf({ uri, entities }, index)));
  for (const name of new Set([...ids].map(nameOf))) {
    const all = idsOf(name);
    const count = all.reduce((sum, id) => sum + corpus.articleCount(id), 0);
    if (count < 2 || count > everywhere) continue;
    const weight = count <= theme ? 1 : themeWeight;
    const uris = all.map((id) => corpus.articlesOf(id)).filter(({ length }) => length > 0);
    for (const each of uris.length > 1 ? new Set(uris.flat()) : uris[0]!)
      shared.set(each, (shared.get(each) ?? 0) + weight);
  }
  return [...shared]
    .filter(([other, weight]) => other !== uri && weight >= fewestNames)
    .filter(([other]) => (corpus.daysBetween(uri, other) ?? 0) <= oneMatter)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([other]) => other);
}

/** By names alone where they are enough, since figures are dearer to know. */
function tellOneStory(one: string, other: string, corpus: CorpusView): boolean {
  const [names, others] = [corpus.trait(namesBorne, one), corpus.trait(namesBorne, other)];
  if (!names || !others) return false;
  const related = relatednessOf(names, others);
  if (related >= oneStory || related + mostOfFigures < oneStory) return related >= oneStory;
  const [figures, same] = [corpus.trait(figuresStated, one)!, corpus.trait(figuresStated, other)!];
  return related + figuresInCommon(figures, same) >= oneStory;
}

const thingKinds = ["organization", "place", "other"] as const;
/** Example: "place:" of "place:larkfield" */
const thingKind = new RegExp(`^(?:${thingKinds.join("|")}):`);

/** One article takes for a place what another takes for a body: ":larkfield" for both. */
const nameOf = (id: string): string => id.replace(thingKind, ":");

/** The ids that a name may have. */
const idsOf = (name: string): readonly string[] =>
  name.startsWith(":") ? thingKinds.map((kind) => kind + name) : [name];

/** What a figure that both have says of their telling one story, and all of them at most. */
const figureWeight = 0.5;
const mostOfFigures = 1.5;

function figuresInCommon(figures: Int32Array, others: Int32Array): number {
  let shared = 0;
  for (let at = 0, there = 0; at < figures.length && there < others.length; ) {
    const [one, other] = [figures[at]!, others[there]!];
    if (one === other) shared++;
    if (one <= other) at++;
    if (other <= one) there++;
  }
  return Math.min(mostOfFigures, shared * figureWeight);
}
