import type { NameKind } from "../recognise/mention";
import { type Cluster, newCluster } from "./clusters";
import type { NameForms, ThingForm } from "./name-forms";

/** The organisations, places and other things of one article: a name, its other spellings and its acronym are one. */
export class ThingClusters {
  readonly all: Cluster[] = [];
  readonly #forms: NameForms;
  /** By kind with the folded name, with the initials of a full name, with an acronym that is still without one. */
  readonly #byPlain = new Map<string, Cluster>();
  readonly #byInitials = new Map<string, Cluster>();
  readonly #byAcronym = new Map<string, Cluster>();

  constructor(forms: NameForms) {
    this.#forms = forms;
  }

  join(kind: NameKind, written: string): Cluster {
    const form = this.#forms.thing(written);
    const same = this.#byPlain.get(`${kind} ${form.plain}`);
    if (same) return same;
    return form.short
      ? this.#joinAcronym(kind, written, form.plain, form.short)
      : this.#joinName(kind, written, form);
  }

  #joinAcronym(kind: NameKind, written: string, plain: string, short: string): Cluster {
    const full = this.#byInitials.get(`${kind} ${short}`);
    if (full) {
      full.acronym = short;
      this.#byPlain.set(`${kind} ${plain}`, full);
      return full;
    }
    const made = this.#add(kind, written, plain);
    made.acronym = short;
    this.#byAcronym.set(`${kind} ${short}`, made);
    return made;
  }

  #joinName(kind: NameKind, written: string, { plain, initials }: ThingForm): Cluster {
    const short = initials === undefined ? undefined : this.#byAcronym.get(`${kind} ${initials}`);
    if (short) {
      short.text = written;
      short.plain = plain;
      this.#byAcronym.delete(`${kind} ${initials}`);
      this.#byPlain.set(`${kind} ${plain}`, short);
      return short;
    }
    const made = this.#add(kind, written, plain);
    if (initials !== undefined && !this.#byInitials.has(`${kind} ${initials}`)) {
      this.#byInitials.set(`${kind} ${initials}`, made);
    }
    return made;
  }

  #add(kind: NameKind, written: string, plain: string): Cluster {
    const made = newCluster(kind, written, undefined, plain);
    this.all.push(made);
    this.#byPlain.set(`${kind} ${plain}`, made);
    return made;
  }
}
