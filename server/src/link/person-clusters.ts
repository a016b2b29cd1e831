import { addUnder, type Cluster, newCluster } from "./clusters";
import type { PersonForm } from "./name-forms";
import { givenNamesAgree } from "./person-name";

/**
 * The persons of one article. Full names are joined first, wherever they stand; then lone names find their owners in
 * text order.
 */
export class PersonClusters {
  readonly #bySurname = new Map<string, Cluster[]>();
  /** By what a lone name can be: the surname, its last word, the first given name. */
  readonly #byWord = new Map<string, Cluster[]>();
  readonly #byGiven = new Map<string, Cluster[]>();
  readonly #lone = new Map<string, Cluster>();

  /** The person with this full name, by spelling, initials, nicknames; a new one where there is none. */
  joinFull(form: PersonForm): Cluster {
    const found = this.#bySurname
      .get(form.surname)
      ?.findLast(({ person }) => person === form || agree(person!, form));
    if (!found) return this.#add(form);
    if (form.fullness > found.person!.fullness) found.person = form;
    return found;
  }

  /** The person a lone name belongs to: by surname or given name, the one named last before it, else the first one after it. */
  joinLone(form: PersonForm): Cluster {
    const word = form.name.surname;
    const owner =
      lastSeen(this.#byWord.get(word)) ?? lastSeen(this.#byGiven.get(word)) ?? this.#lone.get(word);
    if (owner) return owner;
    const made = newCluster("person", form, undefined);
    this.#lone.set(word, made);
    return made;
  }

  #add(form: PersonForm): Cluster {
    const { given, surname } = form.name;
    const made = newCluster("person", form, undefined);
    addUnder(this.#bySurname, form.surname, made);
    addUnder(this.#byWord, surname, made);
    // "Leyen" and "von der Leyen" both stand for Ursula von der Leyen.
    const last = surname.slice(surname.lastIndexOf(" ") + 1);
    if (last !== surname && last.length > 3) addUnder(this.#byWord, last, made);
    addUnder(this.#byGiven, given[0]!, made);
    return made;
  }
}

/** True where two names of one surname can be one person's: given names agree by spelling, initial or nickname. */
function agree({ name: a }: PersonForm, { name: b }: PersonForm): boolean {
  return (!a.suffix || !b.suffix || a.suffix === b.suffix) && givenNamesAgree(a.given, b.given);
}

function lastSeen(clusters: readonly Cluster[] | undefined): Cluster | undefined {
  if (clusters === undefined) return undefined;
  let best = clusters[0]!;
  for (const each of clusters) if (each.lastSeen > best.lastSeen) best = each;
  return best;
}
