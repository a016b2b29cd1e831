import { addUnder, type Cluster, newCluster } from "./clusters";
import { agree, type PersonName, transliterated } from "./person-name";

/**
 * The persons of one article. Full names are joined first, wherever they stand; then lone names find their owners in
 * text order.
 */
export class PersonClusters {
  readonly all: Cluster[] = [];
  readonly #bySurname = new Map<string, Cluster[]>();
  /** By what a lone name can be: the surname, its last word, the first given name. */
  readonly #byWord = new Map<string, Cluster[]>();
  readonly #byGiven = new Map<string, Cluster[]>();
  readonly #lone = new Map<string, Cluster>();

  /** The person with this full name, by spelling, initials, nicknames; a new one where there is none. */
  joinFull(name: PersonName, written: string): Cluster {
    const surname = transliterated(name.surname);
    const found = this.#bySurname.get(surname)?.findLast((cluster) => agree(cluster.name!, name));
    if (!found) return this.#add(name, written, surname);
    if (fullness(name) > fullness(found.name!)) {
      found.name = name;
      found.text = written;
    }
    return found;
  }

  /** The person a lone name belongs to: by surname or given name, the one named last before it, else the first one after it. */
  joinLone(name: PersonName, written: string): Cluster {
    const word = name.surname;
    const owner =
      lastSeen(this.#byWord.get(word)) ?? lastSeen(this.#byGiven.get(word)) ?? this.#lone.get(word);
    if (owner) return owner;
    const made = newCluster("person", written, name);
    this.all.push(made);
    this.#lone.set(word, made);
    return made;
  }

  #add(name: PersonName, written: string, surname: string): Cluster {
    const made = newCluster("person", written, name);
    this.all.push(made);
    addUnder(this.#bySurname, surname, made);
    addUnder(this.#byWord, name.surname, made);
    // "Leyen" and "von der Leyen" both stand for Ursula von der Leyen.
    const last = name.surname.slice(name.surname.lastIndexOf(" ") + 1);
    if (last !== name.surname && last.length > 3) addUnder(this.#byWord, last, made);
    addUnder(this.#byGiven, name.given[0]!, made);
    return made;
  }
}

function lastSeen(clusters: readonly Cluster[] | undefined): Cluster | undefined {
  return clusters?.reduce((best, each) => (each.lastSeen > best.lastSeen ? each : best));
}

const fullness = (name: PersonName): number =>
  name.given.filter((given) => given.length > 1).length * 10 + name.given.length + (name.suffix ? 1 : 0);
