import type { CorpusView } from "../../index/corpus-view";
import type { Difference } from "../../index/name-record";
import { firstAtOrAfter } from "../../text/span";
import { compared, type Side } from "./side";

/** Between the first names of two who share a surname. */
const joint = /^ (?:and|&) $/;

/**
 * True where a lone first name has another person's surname, "Rogelio" of "Rogelio and Nenita Cabahug", and the name that it is
 * near to has not.
 */
export function sharesAnotherSurname(
  corpus: CorpusView,
  wrong: Side,
  right: Side,
  { part, shared }: Difference,
): boolean {
  if (part !== "given" || shared.length > 0 || wrong.entity.kind !== "person") return false;
  const own = new Set(right.locals.flatMap(({ parts }) => parts));
  return wrong.entity.places.slice(0, compared).some(({ uri, end }) => {
    const { text, mentions, entities, entityOf } = corpus.article(uri)!;
    const next = firstAtOrAfter(mentions.length, (at) => mentions[at]!.start, end);
    const partner = entities[entityOf[next] ?? -1];
    if (partner?.kind !== "person" || !joint.test(text.slice(end, mentions[next]!.start))) return false;
    return partner.parts.length > 1 && !own.has(partner.parts.at(-1)!);
  });
}
