import { isName, type Mention } from "../recognise/mention";
import type { LocalEntity } from "./article";
import type { Cluster } from "./clusters";
import type { NameForms } from "./name-forms";
import { isShortPerson, personKey, thingKey } from "./name-key";
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
export function linkEntities(text: string, mentions: readonly Mention[], forms: NameForms): LinkedNames {
  const persons = new PersonClusters();
  const things = new ThingClusters(forms);
  const clusterOf = new Map<number, Cluster>();
  mentions.forEach((mention, index) => {
    if (!isName(mention)) return;
    const written = text.slice(mention.start, mention.end);
    if (mention.kind !== "person") {
      clusterOf.set(index, things.join(mention.kind, written));
      return;
    }
    const name = forms.person(written);
    if (name.given.length > 0) clusterOf.set(index, persons.joinFull(name, written));
  });
  mentions.forEach((mention, index) => {
    if (mention.kind !== "person") return;
    const written = text.slice(mention.start, mention.end);
    const cluster = clusterOf.get(index) ?? persons.joinLone(forms.person(written), written);
    cluster.lastSeen = index;
    clusterOf.set(index, cluster);
  });
  for (const [index, cluster] of clusterOf) cluster.mentions.push(index);
  return toLinked([...persons.all, ...things.all], clusterOf, mentions.length, forms);
}

function toLinked(
  clusters: readonly Cluster[],
  clusterOf: ReadonlyMap<number, Cluster>,
  count: number,
  forms: NameForms,
): LinkedNames {
  const ordered = clusters.filter((cluster) => cluster.mentions.length > 0);
  for (const cluster of ordered) cluster.mentions.sort((a, b) => a - b);
  ordered.sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  const entityOf = new Int32Array(count).fill(-1);
  const position = new Map(ordered.map((cluster, index) => [cluster, index]));
  for (const [mention, cluster] of clusterOf) entityOf[mention] = position.get(cluster)!;
  return { entities: ordered.map((cluster) => toEntity(cluster, forms)), entityOf };
}

function toEntity(cluster: Cluster, forms: NameForms): LocalEntity {
  const { kind, text, name, mentions, acronym } = cluster;
  if (name) {
    const parts = [...name.given, name.surname];
    const known = forms.known(parts);
    return {
      kind,
      name: text,
      mentions,
      key: personKey(name),
      short: isShortPerson(name),
      parts,
      known,
      acronym: undefined,
    };
  }
  const parts = cluster.plain.split(" ");
  const known = forms.known(parts);
  const isAcronym = acronym !== undefined && cluster.plain === acronym;
  // A lone name that nobody knows may be somebody's surname: the corpus may know more.
  const short = isAcronym || (kind === "other" && parts.length === 1 && !known[0]);
  return {
    kind,
    name: text,
    mentions,
    key: thingKey(kind, text),
    short,
    parts,
    known,
    acronym,
  };
}
