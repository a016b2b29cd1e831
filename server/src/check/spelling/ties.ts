import type { CorpusView } from "../../index/corpus-view";
import type { Difference } from "../../index/name-record";
import { namesBorne, relatednessOf } from "../../index/relatedness";
import { isCalling } from "../../link/offices";
import { nearStoryOf, storyOf } from "../claims/story";
import { isRomanised } from "./romanised";
import { compared, localsOf, type Side } from "./side";

/** What makes the two one story: the same article, the same office, names in common. At most 3. */
export function weighTie(corpus: CorpusView, wrong: Side, right: Side, difference: Difference): number {
  const rightArticles = new Set(right.entity.articles);
  const together = wrong.entity.articles.some((uri) => rightArticles.has(uri)) ? 2 : 0;
  const offices = wrong.entity.roles.some((one) =>
    right.entity.roles.some((other) => one.office.head === other.office.head && !isCalling(one.office.head)),
  );
  const story = storyInCommon(corpus, wrong, right);
  const body = story > 0 && isOneBody(wrong, difference) ? 1 : 0;
  const byNames = Math.max(body, weighStory(story, isNobody(wrong, right, difference)));
  const byStory = byNames < 1 && together === 0 ? weighOneStory(corpus, wrong, right, difference) : 0;
  return Math.min(3, together + (offices ? 1.5 : 0) + Math.max(byNames, byStory));
}

/** In more articles than this a name is nobody's slip in one story. */
const fewArticles = 3;

/**
 * Articles with few names in common may still tell one story, by their figures and their days. With a string that is no name it
 * says as much as names do.
 */
function weighOneStory(corpus: CorpusView, wrong: Side, right: Side, difference: Difference): number {
  const { articles } = wrong.entity;
  const { from, to } = difference;
  if (wrong.known || from[0] !== to[0] || articles.length > fewArticles) return 0;
  if (right.votes < 2 * wrong.bearing || isRomanised(wrong, right, difference)) return 0;
  const others = new Set(right.entity.articles);
  const tell = (articlesOf: (uri: string, corpus: CorpusView) => readonly string[]): boolean =>
    articles.some((uri) => articlesOf(uri, corpus).some((other) => others.has(other)));
  if (tell(storyOf)) return 1;
  return tell(nearStoryOf) ? 0.5 : 0;
}

/** From this length on a name of a town or a body is long. */
const longWord = 7;

/** A string that is no surname, or no long name of a town or a body and no other way to romanise one. */
function isNobody(wrong: Side, right: Side, difference: Difference): boolean {
  const { from, to, part } = difference;
  if (wrong.known || part === "given") return false;
  if (part === "surname") return true;
  if (wrong.entity.kind === "person" || isRomanised(wrong, right, difference)) return false;
  return from[0] === to[0] && Math.min(from.length, to.length) >= longWord;
}

/** "Norther Rivers Health Trust": two words and more in common say by themselves that one body is meant. */
const isOneBody = ({ entity }: Side, { from, to, shared }: Difference): boolean =>
  entity.kind === "organization" && shared.length >= 2 && from[0] === to[0];

/** A first name in common with a surname that is none says as much as a second name of the story. */
function weighStory(story: number, isNobody: boolean): number {
  if (story >= 4) return 2;
  if (story >= 2) return 1;
  return isNobody && story >= 1 ? 0.5 : 0;
}

/** How much the articles of two names have in common, apart from these; remembered, since many names may come and go without a change of it. */
export function storyInCommon(corpus: CorpusView, wrong: Side, right: Side): number {
  const [one, other] = [wrong.entity.id, right.entity.id].sort() as [string, string];
  const work = () => weighStories(corpus, one, other);
  return corpus.remember("in common", `${one}\n${other}`, work, Object.is, () => true);
}

function weighStories(corpus: CorpusView, a: string, b: string): number {
  const [ones, others] = [corpus.entity(a), corpus.entity(b)];
  if (!ones || !others) return 0;
  const except = new Set([...localsOf(corpus, ones), ...localsOf(corpus, others)].map(({ key }) => key));
  let best = 0;
  for (const one of ones.articles.slice(0, compared)) {
    for (const other of others.articles.slice(0, compared)) {
      if (one === other) continue;
      const [names, there] = [corpus.trait(namesBorne, one)!, corpus.trait(namesBorne, other)!];
      best = Math.max(best, relatednessOf(names, there, except));
      if (best >= 4) return best;
    }
  }
  return best;
}
