import { isName, type Mention, type NameMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import type { LocalEntity } from "./article";
import type { Cluster } from "./clusters";
import type { NameForms, PersonForm } from "./name-forms";
import { firstNameKey } from "./name-key";
import { PersonClusters } from "./person-clusters";
import { ThingClusters } from "./thing-clusters";

/** An article's names, put together: who is who. */
export interface LinkedNames {
  readonly entities: readonly LocalEntity[];
  /** For each mention the index of its entity, or -1 where it is no name. */
  readonly entityOf: Int32Array;
}

/**
 * Joins the name mentions of one article: a full name with the same name in other forms, a lone surname or given name
 * with the fullest form before it (or, in a headline, after it), an acronym with what it stands for.
 */
export function linkEntities(prose: Prose, mentions: readonly Mention[], forms: NameForms): LinkedNames {
  const { text } = prose;
  const persons = new PersonClusters();
  const things = new ThingClusters();
  const clusterOf = new Array<Cluster | undefined>(mentions.length).fill(undefined);
  /** Names that are a first name and a surname, or a surname with its particle: "Van Dijk". */
  const either: number[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (!isName(mention)) continue;
    const { kind, start, end } = mention;
    if (kind !== "person") {
      clusterOf[index] = things.join(kind, forms.thing(text, start, end));
      continue;
    }
    const form = forms.person(text, start, end);
    if (form.alone) either.push(index);
    else if (form.name.given.length > 0) clusterOf[index] = persons.joinFull(form);
  }
  for (const index of either) {
    const { start, end } = mentions[index] as NameMention;
    const form = forms.person(text, start, end);
    if (!persons.hasSurname(form.alone!)) clusterOf[index] = persons.joinFull(form);
  }
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.kind !== "person") continue;
    const cluster = clusterOf[index] ?? joinLone(prose, mention, persons, forms);
    cluster.lastSeen = index;
    clusterOf[index] = cluster;
  }
  return toLinked(clusterOf, forms);
}

/** Titles before a first name: "Queen Camilla", "Pope Leo". */
const firstNameTitles = new Set("king queen prince princess pope emperor empress".split(" "));

function joinLone(
  { text, tokens }: Prose,
  { titleToken, firstToken, start, end }: NameMention,
  persons: PersonClusters,
  forms: NameForms,
): Cluster {
  const written = forms.person(text, start, end);
  const form = written.alone ?? written;
  if (titleToken === firstToken) return persons.joinLone(form);
  const title = text.slice(tokens.start[firstToken - 1]!, tokens.end[firstToken - 1]!).toLowerCase();
  return firstNameTitles.has(title) ? persons.joinFirstName(form) : persons.joinLone(form);
}

/** Under which other keys the corpus may know a person: those of the shorter names, and of those that the article itself has. */
function otherKeysOf({ keys }: Cluster, { also, key }: PersonForm): readonly string[] {
  if (keys.length < 2) return also;
  return [...new Set([...also, ...keys])].filter((other) => other !== key);
}

/** The clusters as entities, in order of their first mentions. */
function toLinked(clusterOf: readonly (Cluster | undefined)[], forms: NameForms): LinkedNames {
  const ordered: Cluster[] = [];
  const entityOf = new Int32Array(clusterOf.length).fill(-1);
  for (let index = 0; index < clusterOf.length; index++) {
    const cluster = clusterOf[index];
    if (cluster === undefined) continue;
    const first = cluster.mentions[0];
    entityOf[index] = first === undefined ? ordered.push(cluster) - 1 : entityOf[first]!;
    cluster.mentions.push(index);
  }
  return { entities: ordered.map((cluster) => toEntity(cluster, forms)), entityOf };
}

function toEntity(cluster: Cluster, forms: NameForms): LocalEntity {
  const { kind, person, thing, mentions, acronym, isFirstName } = cluster;
  if (person !== undefined) {
    const { written, short, parts, known, familiar } = person;
    const also = otherKeysOf(cluster, person);
    const key = isFirstName && short ? firstNameKey(person.name.surname) : person.key;
    return { kind, name: written, mentions, key, short, also, parts, known, familiar, acronym: undefined };
  }
  const { written, plain, parts, known, familiar } = thing!;
  const isAcronym = acronym !== undefined && plain === acronym;
  // A lone name that nobody knows may be somebody's surname: the corpus may know more.
  const short = isAcronym || (kind === "other" && parts.length === 1 && !known[0]);
  const key = forms.keyOf(kind, thing!);
  const also = forms.otherKeysOf(kind, thing!);
  return { kind, name: written, mentions, key, short, also, parts, known, familiar, acronym };
}
