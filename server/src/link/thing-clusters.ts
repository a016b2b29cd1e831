import type { NameKind } from "../recognise/mention";
import { type Cluster, newCluster } from "./clusters";
import type { ThingForm } from "./name-forms";

/** Numbers for kinds, that a name's integer and its kind make one key. */
const kindNumbers: Readonly<Record<NameKind, number>> = { organization: 0, place: 1, other: 2, person: 3 };

const under = (kind: NameKind, id: number): number => id * 4 + kindNumbers[kind];

/** The organisations, places and other things of one article: a name, its other spellings, its short form and its acronym are one. */
export class ThingClusters {
  /** By kind with the plain name, with the initials of a full name, with an acronym that is still without one. */
  readonly #byPlain = new Map<number, Cluster>();
  readonly #byInitials = new Map<number, Cluster>();
  readonly #byAcronym = new Map<number, Cluster>();

  join(kind: NameKind, form: ThingForm): Cluster {
    const same = this.#byPlain.get(under(kind, form.plainId));
    if (same) return same;
    const cluster = form.shortId >= 0 ? this.#joinAcronym(kind, form) : this.#joinName(kind, form);
    this.#byPlain.set(under(kind, form.plainId), cluster);
    // "Toyota" after "Toyota Motor" is that company, unless the article has another one.
    for (const id of form.alsoIds) {
      const short = under(kind, id);
      if (!this.#byPlain.has(short)) this.#byPlain.set(short, cluster);
    }
    return cluster;
  }

  #joinAcronym(kind: NameKind, form: ThingForm): Cluster {
    const full = this.#byInitials.get(under(kind, form.shortId));
    const cluster = full ?? newCluster(kind, undefined, form);
    cluster.acronym = form.short;
    if (!full) this.#byAcronym.set(under(kind, form.shortId), cluster);
    return cluster;
  }

  #joinName(kind: NameKind, form: ThingForm): Cluster {
    const known = this.#ofAcronym(kind, form) ?? this.#ofShortName(kind, form);
    if (known) known.thing = form;
    const cluster = known ?? newCluster(kind, undefined, form);
    for (const id of form.initialIds) {
      const initials = under(kind, id);
      if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, cluster);
    }
    return cluster;
  }

  /** The acronym that stands before the name it is short for. */
  #ofAcronym(kind: NameKind, form: ThingForm): Cluster | undefined {
    for (const id of form.initialIds) {
      const short = this.#byAcronym.get(under(kind, id));
      if (!short) continue;
      this.#byAcronym.delete(under(kind, id));
      return short;
    }
    return undefined;
  }

  /** "Toyota" before "Toyota Motor", unless it has been taken for another's. */
  #ofShortName(kind: NameKind, form: ThingForm): Cluster | undefined {
    for (const id of form.alsoIds) {
      const short = this.#byPlain.get(under(kind, id));
      if (short?.thing?.plainId === id) return short;
    }
    return undefined;
  }
}
