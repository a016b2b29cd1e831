import { addUnder, type Cluster, newCluster } from "./clusters";
import type { PersonForm } from "./name-forms";
import { givenNamesAgree } from "./person-name";

/**
 * The persons of one article. Full names are joined first, wherever they stand; then lone names find their owners in
 * text order. What few articles need is made when it is first written to: seven empty maps cost a short article more than
 * joining its names.
 */
export class PersonClusters {
  readonly #bySurname = new Map<string, Cluster[]>();
  /** By the keys of full names, and of the shorter ones that somebody with a long one may go by. */
  readonly #byKey = new Map<string, Cluster>();
  #byOtherKey: Map<string, Cluster> | undefined;
  /** By what a lone name can be: the surname, its last word, the first given name, one of several surnames. */
  readonly #byWord = new Map<string, Cluster[]>();
  readonly #byGiven = new Map<string, Cluster[]>();
  #byInner: Map<string, Cluster[]> | undefined;
  #lone: Map<string, Cluster> | undefined;

  /** The person with this full name, by spelling, initials, nicknames, one of several surnames; a new one where there is none. */
  joinFull(form: PersonForm): Cluster {
    const found =
      this.#bySurname.get(form.surname)?.findLast(({ person }) => person === form || agree(person!, form)) ??
      this.#byOtherKey?.get(form.key) ??
      this.#withOtherKey(form);
    if (!found) return this.#add(form);
    if (form.fullness > found.person!.fullness) found.person = form;
    if (!form.short && !found.keys.includes(form.key)) found.keys.push(form.key);
    if (!this.#byKey.has(form.key)) this.#index(form, found);
    return found;
  }

  /** True where somebody has this surname, with its particle. */
  hasSurname({ surname }: PersonForm): boolean {
    return this.#bySurname.has(surname);
  }

  /** The person a lone name belongs to: by surname or given name, the one named last before it, else the first one after it. */
  joinLone(form: PersonForm): Cluster {
    const word = form.surname;
    const given = lastSeen(this.#byGiven.get(form.name.surname));
    const bySurname = lastSeen(this.#byWord.get(word));
    const owner =
      (given?.isFirstName && given.lastSeen > (bySurname?.lastSeen ?? -1) ? given : bySurname) ??
      given ??
      lastSeen(this.#byInner?.get(word)) ??
      this.#lone?.get(word);
    if (owner) return owner;
    const made = newCluster("person", form, undefined);
    this.#lone ??= new Map();
    this.#lone.set(word, made);
    return made;
  }

  /** The person whom a title calls by the first name ("King Charles"): nobody with that surname. */
  joinFirstName(form: PersonForm): Cluster {
    const word = form.name.surname;
    const known = lastSeen(this.#byGiven.get(word));
    if (known) return known;
    const made = newCluster("person", form, undefined);
    made.isFirstName = true;
    addUnder(this.#byGiven, word, made);
    return made;
  }

  #withOtherKey({ alsoHere }: PersonForm): Cluster | undefined {
    for (const key of alsoHere) {
      const found = this.#byKey.get(key);
      if (found) return found;
    }
    return undefined;
  }

  #add(form: PersonForm): Cluster {
    const made = newCluster("person", form, undefined);
    made.keys.push(form.key);
    this.#index(form, made);
    return made;
  }

  #index(form: PersonForm, cluster: Cluster): void {
    const { given } = form.name;
    addUnder(this.#bySurname, form.surname, cluster);
    addUnder(this.#byWord, form.surname, cluster);
    // "Leyen" and "von der Leyen" both stand for Ursula von der Leyen.
    const last = form.surname.slice(form.surname.lastIndexOf(" ") + 1);
    if (last !== form.surname && last.length > 3) addUnder(this.#byWord, last, cluster);
    addUnder(this.#byGiven, given[0]!, cluster);
    this.#byKey.set(form.key, cluster);
    for (const key of form.alsoHere) {
      this.#byOtherKey ??= new Map();
      this.#byOtherKey.set(key, cluster);
    }
    for (const each of form.inner) {
      this.#byInner ??= new Map();
      addUnder(this.#byInner, each, cluster);
    }
  }
}

/** True where two names of one surname can be one person's: given names agree by spelling, initial or nickname, and so does a suffix. */
function agree({ name: a }: PersonForm, { name: b }: PersonForm): boolean {
  return a.suffix === b.suffix && givenNamesAgree(a.given, b.given);
}

function lastSeen(clusters: readonly Cluster[] | undefined): Cluster | undefined {
  if (clusters === undefined) return undefined;
  let best = clusters[0]!;
  for (const each of clusters) if (each.lastSeen > best.lastSeen) best = each;
  return best;
}
