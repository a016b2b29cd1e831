import type { CorpusView, NamePlace } from "../../index/corpus-view";
import type { Difference } from "../../index/name-record";
import { exclusiveRealm } from "../../link/exclusive-offices";
import { compared, type Side } from "./side";

/** Example: "alongside his fellow countryman " */
const fellow = /\bfellow(?:[ -]\p{L}+){0,3},? $/u;
/** So many code units before a name hold the words that introduce it. */
const reach = 60;

/**
 * True where an article that has named the one speaks of the other as somebody's fellow: whoever comes in like that has not
 * been named before, however close the names are.
 */
export function comesInAsAnother(corpus: CorpusView, a: Side, b: Side): boolean {
  return comesInAfter(corpus, a, b) || comesInAfter(corpus, b, a);
}

function comesInAfter(corpus: CorpusView, { entity }: Side, before: Side): boolean {
  return entity.places
    .slice(0, compared)
    .some((place) => isFellow(corpus, place) && before.entity.places.some((other) => isBefore(other, place)));
}

function isFellow(corpus: CorpusView, { uri, start }: NamePlace): boolean {
  return fellow.test(corpus.article(uri)!.text.slice(Math.max(0, start - reach), start));
}

const isBefore = (a: NamePlace, b: NamePlace): boolean => a.uri === b.uri && a.start < b.start;

/**
 * True where two first names, both real, go with offices that nobody holds both of: "Kari Wexholm, the finance chief" and
 * "Karin Wexholm, the chief executive".
 */
export function holdOtherOffices(wrong: Side, right: Side, { part, from, to }: Difference): boolean {
  if (part !== "given" || !wrong.known || from[0] !== to[0]) return false;
  const [own, others] = [wrong, right].map(({ entity }) =>
    entity.roles.filter(({ status }) => status === "current"),
  );
  if (own!.length === 0 || others!.length === 0) return false;
  return own!.every((one) => others!.every((other) => exclusiveRealm(one, other) !== undefined));
}
