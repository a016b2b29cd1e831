import type { CorpusView, Entity, NamePlace } from "../../index/corpus-view";
import type { Difference } from "../../index/name-record";
import type { Article } from "../../link/article";
import { looksLikeAcronym } from "../../link/name-key";
import { areRivalOffices } from "../../link/offices";
import { firstAtOrAfter } from "../../text/span";
import { areAgesApart } from "./ages-apart";
import { isContrasted } from "./contrast";
import { areOtherWords } from "./other-words";
import type { Side } from "./side";
import { areInOneTable, startForOthers } from "./table-rows";

/** True where something shows that the two are different people or things, however close their names are. */
export function cannotBeASlip(corpus: CorpusView, wrong: Side, right: Side, difference: Difference): boolean {
  return (
    areOtherWords(difference, {
      isKnown: wrong.known,
      isListedPlace: right.known && right.entity.kind === "place",
    }) ||
    (difference.shared.length === 0 && isAcronymPair(wrong.entity, right.entity)) ||
    isShortThing(wrong, right, difference) ||
    isMadeUp(wrong, right) ||
    isSingular(wrong, right, difference) ||
    (wrong.entity.kind !== "person" && wrong.known && difference.shared.length === 0) ||
    bothEstablished(wrong, right) ||
    standSideBySide(corpus, wrong, right) ||
    areTwoPeople(corpus, wrong, right) ||
    startForOthers(corpus, wrong.entity, right.entity) ||
    areAgesApart(corpus, wrong.entity, right.entity)
  );
}

function isAcronymPair(a: Entity, b: Entity): boolean {
  return looksLikeAcronym(a.name) || looksLikeAcronym(b.name);
}

/** Short names that are in no list are too close to each other to say anything: "iAd" and "iPad". */
function isShortThing(wrong: Side, right: Side, { from, to, shared }: Difference): boolean {
  if (right.entity.kind === "person" || shared.length > 0) return false;
  const isFrequent = !wrong.known && right.votes >= 3 * wrong.bearing && from[0] === to[0];
  return Math.min(from.length, to.length) < (right.known ? 4 : isFrequent ? 5 : 6);
}

/** "Neocon" beside "Neocons": one of a people or a group, unless the other is so frequent that only a letter is lost. */
function isSingular(wrong: Side, right: Side, { from, to, shared }: Difference): boolean {
  if (right.known && right.entity.kind === "place") return false;
  return shared.length === 0 && `${from}s` === to && right.votes < 8 * wrong.bearing;
}

/** Names of products, works and events are made up, one from another: "iPad" and "iPod". They are no slips but for frequent ones. */
function isMadeUp(wrong: Side, right: Side): boolean {
  return right.entity.kind === "other" && (right.votes < 3 * wrong.bearing || wrong.bearing > 1);
}

/** Both stand in several articles and passages: each is somebody, unless the project's word is against one that never stands beside the other. */
function bothEstablished(wrong: Side, right: Side): boolean {
  const together = wrong.entity.articles.some((uri) => right.entity.articles.includes(uri));
  if (right.settled && !together) return false;
  if (wrong.entity.articles.length >= 4) return right.votes < 20 * wrong.bearing;
  if (together && wrong.bearing >= 3) return right.votes < 10 * wrong.bearing;
  return wrong.known && wrong.bearing >= 3 && right.votes < 10 * wrong.bearing;
}

/** Two full names this close on one line, in code units, are two runners in a table or two officials in a list. */
const tableReach = 80;

/** Between two names of a list or a table row stand at most so many words. */
const listWords = 3;

/**
 * Both stand in one sentence or table row as two. A word that is no name may well be a slip even there: only a list or a
 * row keeps it apart, and only a person's.
 */
function standSideBySide(corpus: CorpusView, wrong: Side, right: Side): boolean {
  if (!wrong.known && wrong.entity.kind !== "person" && right.votes >= 3 * wrong.bearing) return false;
  const others = new Map<string, NamePlace[]>();
  for (const place of right.entity.places) {
    const known = others.get(place.uri);
    if (known) known.push(place);
    else others.set(place.uri, [place]);
  }
  const areApart = wrong.known ? areInOneSentence : areInOneRow;
  return wrong.entity.places.some((place) =>
    others.get(place.uri)?.some((other) => {
      const article = corpus.article(place.uri)!;
      if (isContrasted(article, place, [other])) return false;
      return areApart(article, place, other) || areInOneTable(article, place, other);
    }),
  );
}

function areInOneSentence(article: Article, a: NamePlace, b: NamePlace): boolean {
  return sentenceAt(article, a.start) === sentenceAt(article, b.start) || areInOneRow(article, a, b);
}

function areInOneRow({ text }: Article, a: NamePlace, b: NamePlace): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  if (last.start - first.end > tableReach) return false;
  const between = text.slice(first.end, last.start);
  const isFull = (place: NamePlace): boolean => text.slice(place.start, place.end).includes(" ");
  const words = between.match(/\p{L}+/gu)?.length ?? 0;
  return !between.includes("\n") && words <= listWords && isFull(a) && isFull(b);
}

function sentenceAt({ prose }: Article, offset: number): number {
  const { sentences, tokens } = prose;
  const after = firstAtOrAfter(sentences.count, (at) => tokens.start[sentences.first[at]!]!, offset + 1);
  return after - 1;
}

/** One article gives both in full with given names that are both real, or in offices that cannot be one. */
function areTwoPeople(corpus: CorpusView, wrong: Side, right: Side): boolean {
  if (wrong.entity.kind !== "person" || !wrong.known) return false;
  const rightArticles = new Set(right.entity.articles);
  return wrong.entity.articles.some((uri) => {
    if (!rightArticles.has(uri)) return false;
    const article = corpus.article(uri)!;
    const ids = [wrong.entity.id, right.entity.id];
    const roles = ids.map((id) => article.roles.filter((role) => corpus.idOf(article, role.entity) === id));
    if (roles[0]!.some((one) => roles[1]!.some((other) => areRivalOffices(one.office, other.office))))
      return true;
    return ids.every((id) =>
      article.entities.some((local, at) => !local.short && corpus.idOf(article, at) === id),
    );
  });
}
