import type { CorpusView } from "../../index/corpus-view";
import type { NearName } from "../../index/name-record";

/** A name of the same words as another, and how it stands to the name that both are near to. */
export interface Twin {
  readonly id: string;
  readonly near: NearName;
}

/**
 * The names of other kinds that have the same words as this one: one article may take "Northrup Grumman" for a person
 * where another takes it for a company. `near` is a name that this one is near to; so are they. A lone word is passed
 * over: a surname and a town that sound alike have nothing to do with each other.
 */
export function twinsOf(corpus: CorpusView, id: string, near: NearName): readonly Twin[] {
  const { from, shared } = near.difference;
  if (shared.length === 0) return [];
  return corpus.nearNames(near.id).flatMap((other) => {
    const { to, shared: words } = other.difference;
    if (other.id === id || kindOf(other.id) === kindOf(id)) return [];
    if (to !== from || words.join(" ") !== shared.join(" ")) return [];
    const back = corpus.nearNames(other.id).find((each) => each.id === near.id);
    return back ? [{ id: other.id, near: back }] : [];
  });
}

const kindOf = (id: string): string => id.slice(0, id.indexOf(":"));
