import type { CorpusView, Entity, NamePlace } from "../../index/corpus-view";
import type { Difference } from "../../index/name-record";
import type { Article } from "../../link/article";
import { looksLikeAcronym } from "../../link/name-key";
import { areRivalOffices } from "../../link/offices";
import { sentenceAt, tokenAt } from "../../text/sentence-at";
import { areAgesApart } from "./ages-apart";
import { comesInAsAnother, holdOtherOffices } from "./another-person";
import { areCoinedApart } from "./coined";
import { isContrasted } from "./contrast";
import { isCutOff } from "./cut-off";
import { isLegend } from "./legends";
import { areOtherWords } from "./other-words";
import { sharesAnotherSurname } from "./shared-surname";
import { bearingIn, compared, type Side } from "./side";
import { isSolitary } from "./solitary";
import { isPlayedWith, isSpellingTalk } from "./spelling-talk";
import { areInOneTable, startForOthers } from "./table-rows";

/** True where something shows that the two are different people or things, however close their names are. */
export function cannotBeASlip(corpus: CorpusView, wrong: Side, right: Side, difference: Difference): boolean {
  return (
    areOtherWords(difference, {
      isKnown: wrong.known,
      isOtherKnown: right.known,
      isOtherFrequent: right.votes >= 3 * wrong.bearing,
      isSurePlace: right.entity.kind === "place" && (right.known || isFrequentTown(wrong, right, difference)),
    }) ||
    (difference.shared.length === 0 && isAcronymPair(wrong.entity, right.entity)) ||
    isShortThing(wrong, right, difference) ||
    isMadeUp(wrong, right, difference) ||
    isSingular(corpus, wrong, right, difference) ||
    isCutOff(corpus, wrong.entity, difference) ||
    areOtherwiseCased(wrong.entity, right.entity) ||
    areCoinedApart(wrong, right, difference) ||
    hasOwnRest(wrong, right, difference) ||
    isAddressedAsPerson(corpus, wrong, right) ||
    isLegend(difference.from) ||
    isAccount(corpus, wrong) ||
    [wrong, right].some((side) => isOnlyTalkedOf(corpus, side)) ||
    isAnotherName(wrong, right, difference) ||
    bothEstablished(corpus, wrong, right) ||
    standSideBySide(corpus, wrong, right) ||
    isItselfRare(corpus, wrong, right) ||
    areTwoPeople(corpus, wrong, right, difference) ||
    comesInAsAnother(corpus, wrong, right) ||
    sharesAnotherSurname(corpus, wrong, right, difference) ||
    holdOtherOffices(wrong, right, difference) ||
    startForOthers(corpus, wrong.entity, right.entity) ||
    areAgesApart(corpus, wrong.entity, right.entity)
  );
}

/** A lone name of a place or a body that is real by itself; one of a person that everybody knows, where the other is nobody's: "Owen" and "Open". */
function isAnotherName(wrong: Side, right: Side, difference: Difference): boolean {
  if (!wrong.known || difference.shared.length > 0) return false;
  if (wrong.entity.kind === "person") return wrong.familiar && right.entity.kind !== "person";
  return !right.known || !isSolitary(wrong, right, difference);
}

/** "Mersenne Twister" beside "Twitter": the words around the one that is near make it a name of its own, unless they are well known themselves. */
function hasOwnRest(wrong: Side, right: Side, { from, shared }: Difference): boolean {
  if (right.entity.kind === "person" || shared.length > 0) return false;
  if (wrong.locals.some(({ parts }) => parts.length === 1)) return false;
  if (right.locals.every(({ parts }) => parts.length > 1)) return false;
  if (!right.known) return true;
  // "Nick Child" beside "Chile".
  if (wrong.entity.kind === "person")
    return wrong.locals.every(({ parts }) => parts.at(-1) === from && !regions.has(parts[0]!));
  return wrong.locals.every(({ parts, known }) => parts.some((part, at) => part !== from && !known[at]));
}

/** What may stand before a place's name and be taken for a first name. */
const regions = new Set(
  "central east eastern far greater inner mainland mid middle new north northern old outer south southern upper west western".split(
    " ",
  ),
);

/** "Mr. " before "Twister". */
const address = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lady|Lord)\.?\s$/;

/** Nobody addresses a place or a body: "Mr. Twister" is not "Twitter". */
function isAddressedAsPerson(corpus: CorpusView, wrong: Side, right: Side): boolean {
  if (wrong.entity.kind !== "person" || right.entity.kind === "person") return false;
  return wrong.entity.places
    .slice(0, compared)
    .some(({ uri, start }) => address.test(corpus.article(uri)!.text.slice(Math.max(0, start - 6), start)));
}

/** Example: "(@ " before "ABlinken" */
const accountSign = /@ ?$/;

/** Stands nowhere but as what somebody calls himself on a network, where names are run together and shortened. */
function isAccount(corpus: CorpusView, { entity }: Side): boolean {
  return entity.places
    .slice(0, compared)
    .every(({ uri, start }) =>
      accountSign.test(corpus.article(uri)!.text.slice(Math.max(0, start - 2), start)),
    );
}

/** Stands nowhere but where spellings are spoken of, or is played with. */
function isOnlyTalkedOf(corpus: CorpusView, { entity }: Side): boolean {
  const places = entity.places.slice(0, compared);
  return (
    places.every((place) => isSpellingTalk(corpus.article(place.uri)!, place)) ||
    (entity.articles.length === 1 && places.some((place) => isPlayedWith(corpus.article(place.uri)!, place)))
  );
}

/** "NATO" and "NANO"; "CFLAGS" and "CPPFLAGS", which nobody writes otherwise. */
function isAcronymPair(a: Entity, b: Entity): boolean {
  return (
    [a, b].some(({ forms }) =>
      forms.every(({ text }) => looksLikeAcronym(text) || isPluralOfAcronym(text)),
    ) ||
    [a, b].every(
      ({ kind, forms }) =>
        kind !== "place" && kind !== "person" && forms.every(({ text }) => text === text.toUpperCase()),
    )
  );
}

/** "ROMs" beside "Ross". */
const isPluralOfAcronym = (text: string): boolean => /^\p{Lu}{2,4}s$/u.test(text);

/** "iLife" and "Ilie": a make is not written as a person or a place is. */
const areOtherwiseCased = (a: Entity, b: Entity): boolean => isMake(a) !== isMake(b);
const isMake = ({ forms }: Entity): boolean => forms.every(({ text }) => /^\p{Ll}{1,2}\p{Lu}/u.test(text));

/** Short names that are in no list are too close to each other to say anything: "iAd" and "iPad". */
function isShortThing(wrong: Side, right: Side, { from, to, shared }: Difference): boolean {
  if (right.entity.kind === "person" || shared.length > 0) return false;
  const isFrequent = !wrong.known && right.votes >= 3 * wrong.bearing && from[0] === to[0];
  // "Iaq": of three letters only what stands everywhere in its right form.
  if (isFrequent && right.familiar && right.votes >= 8 * wrong.bearing) return from.length < 3;
  return (
    Math.min(from.length, to.length) <
    (right.known || isLetterFrequent(wrong, right) ? 4 : isFrequent ? 5 : 6)
  );
}

/** Towns end in "i" too: "Accumol", once, beside "Accumoli" of several articles. */
const isFrequentTown = (wrong: Side, right: Side, { to }: Difference): boolean =>
  to.endsWith("i") && right.votes >= 5 * wrong.bearing && right.entity.articles.length > 1;

/** "Tgfa", once, beside a "Tafa" of several articles. */
const isLetterFrequent = (wrong: Side, right: Side): boolean =>
  right.entity.kind !== "other" &&
  !wrong.known &&
  wrong.bearing === 1 &&
  right.votes >= 3 &&
  right.entity.articles.length > 1;

/**
 * "Neocon" beside "Neocons": one of a people, a group or a make, unless the other is in the lists and so frequent that only a letter is
 * lost, and it does not stand before what is made by it ("Polaroid exhibits"). Of several words, "Royal Marine" is one where it
 * stands so, or behind "a".
 */
function isSingular(corpus: CorpusView, wrong: Side, right: Side, { from, to, shared }: Difference): boolean {
  if (right.known && right.entity.kind === "place") return false;
  if (`${from}s` !== to) return false;
  // "iPhones Max": several of a make.
  if ([wrong, right].every(({ entity }) => entity.kind === "other")) return true;
  const isFew = shared.length === 0 && (!right.known || right.votes < 8 * wrong.bearing);
  return (
    isFew ||
    wrong.entity.places.some(({ uri, start, end }) => {
      const { text } = corpus.article(uri)!;
      if (beforePlural.test(text.slice(end, end + 20))) return true;
      return shared.length > 0 && behindOne.test(text.slice(Math.max(0, start - 12), start));
    })
  );
}

/** " a " before "Royal Marine". */
const behindOne = /\b(?:an?|one|former|another|every) [[“"‘*_`]*$/i;

/** " exhibits" after "Polaroid". */
const beforePlural = /^ \p{Ll}{3,}s\b/u;

/** Names of products, works and events are made up, one from another: "iPad" and "iPod". They are no slips but for frequent ones. */
function isMadeUp(wrong: Side, right: Side, { from, to }: Difference): boolean {
  // Whoever makes up a name of another takes other letters.
  if (!wrong.known && from.length >= 6 && lettersOf(from) === lettersOf(to)) return false;
  return right.entity.kind === "other" && (right.votes < 3 * wrong.bearing || wrong.bearing > 1);
}

const lettersOf = (word: string): string => [...word].sort().join("");

/**
 * Both stand in several articles and passages: each is somebody, unless the project's word is against one that never
 * stands beside the other. Whoever makes a slip makes it all through an article, but has no right spelling beside it:
 * what stands in other articles says nothing of the one that has both.
 */
function bothEstablished(corpus: CorpusView, wrong: Side, right: Side): boolean {
  const shared = wrong.entity.articles.filter((uri) => right.entity.articles.includes(uri));
  if (right.settled && shared.length === 0) return false;
  if (wrong.entity.articles.length >= 4) return right.votes < 20 * wrong.bearing;
  if (shared.length > 0 && bearingIn(corpus, wrong, shared) >= 3) return right.votes < 10 * wrong.bearing;
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
  const areThings = wrong.entity.kind !== "person" && right.entity.kind !== "person";
  const mayBeSlip = areThings && !wrong.known && right.votes >= 3 * wrong.bearing;
  const others = new Map<string, NamePlace[]>();
  for (const place of placesOfAll(corpus, right.entity)) {
    const known = others.get(place.uri);
    if (known) known.push(place);
    else others.set(place.uri, [place]);
  }
  const areApart = mayBeSlip ? areInLineUp : wrong.known ? areInOneSentence : areInOneRow;
  return placesOfAll(corpus, wrong.entity).some((place) =>
    others.get(place.uri)?.some((other) => {
      const article = corpus.article(place.uri)!;
      if (isContrasted(article, place, [other])) return false;
      return areApart(article, place, other) || (!mayBeSlip && areInOneTable(article, place, other));
    }),
  );
}

/** Where a name stands; of a town also where it is its club's, and of a body where it is its town's. */
function placesOfAll(corpus: CorpusView, { id, kind, places }: Entity): readonly NamePlace[] {
  const other = kind === "place" ? "organization" : kind === "organization" ? "place" : undefined;
  const namesake = other && corpus.entity(other + id.slice(kind.length));
  return namesake ? [...places, ...namesake.places] : places;
}

/** "Luznik" beside one "Lusnik Stadium", where others have "Luznik Stadium": what it is held against is the rarer way. */
function isItselfRare(corpus: CorpusView, wrong: Side, right: Side): boolean {
  const { id } = right.entity;
  return corpus
    .nearNames(id)
    .some(
      (near) =>
        near.difference.to === wrong.word &&
        near.id !== wrong.entity.id &&
        corpus.articleCount(near.id) > corpus.articleCount(id),
    );
}

/** "Norvane and Norvana": whoever joins two names like that means two. */
const coordination = /^,? (?:and|or|&|v\.?|vs\.?|versus) $/i;

/** Example: "; Sow, Brenner, " of "Tuva; Sow, Brenner, Buva": names alone, as a line-up has them. */
const lineUp = /^[,;] (?:\p{Lu}[^\s,;]*(?: \p{Lu}[^\s,;]*)?[,;] )+$/u;

/** True where two names stand in one sentence, or in one row. */
export function areInOneSentence(article: Article, a: NamePlace, b: NamePlace): boolean {
  const [one, other] = [a, b].map(({ start }) =>
    sentenceAt(article.prose, tokenAt(article.prose.tokens, start)),
  );
  return one === other || areInOneRow(article, a, b);
}

function areInOneRow(article: Article, a: NamePlace, b: NamePlace): boolean {
  const between = textBetween(article, a, b);
  if (between === undefined) return false;
  if (coordination.test(between)) return true;
  const { text } = article;
  const isFull = (place: NamePlace): boolean => text.slice(place.start, place.end).includes(" ");
  const words = between.match(/\p{L}+/gu)?.length ?? 0;
  return (!between.includes("\n") && words <= listWords && isFull(a) && isFull(b)) || lineUp.test(between);
}

function areInLineUp(article: Article, a: NamePlace, b: NamePlace): boolean {
  const between = textBetween(article, a, b);
  return between !== undefined && lineUp.test(between);
}

/** What stands between two names, whichever is first; undefined where they are too far apart for a row. */
function textBetween({ text }: Article, a: NamePlace, b: NamePlace): string | undefined {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  return last.start - first.end > tableReach ? undefined : text.slice(first.end, last.start);
}

/** One article gives both in full with given names that are both real, or in offices that cannot be one. */
function areTwoPeople(corpus: CorpusView, wrong: Side, right: Side, difference: Difference): boolean {
  if (wrong.entity.kind !== "person" || !wrong.known) return false;
  const isOneBySlip = isSolitary(wrong, right, difference);
  const rightArticles = new Set(right.entity.articles);
  return wrong.entity.articles.some((uri) => {
    if (!rightArticles.has(uri)) return false;
    const article = corpus.article(uri)!;
    const ids = [wrong.entity.id, right.entity.id];
    const roles = ids.map((id) => article.roles.filter((role) => corpus.idOf(article, role.entity) === id));
    if (roles[0]!.some((one) => roles[1]!.some((other) => areRivalOffices(one.office, other.office))))
      return true;
    if (isOneBySlip) return false;
    return ids.every((id) =>
      article.entities.some((local, at) => !local.short && corpus.idOf(article, at) === id),
    );
  });
}
