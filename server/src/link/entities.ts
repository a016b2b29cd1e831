import type { Mention, NameKind } from "../recognise/mention";
import { isName } from "../recognise/mention";
import type { LocalEntity } from "./article";
import type { KnownWords } from "./known-names";
import { acronymOf, isShortPerson, looksLikeAcronym, personKey, plainName, thingKey } from "./name-key";
import { agree, type PersonName, parsePersonName } from "./person-name";

/** An article's names, put together: who is who. */
export interface LinkedNames {
  readonly entities: readonly LocalEntity[];
  /** For each mention the index of its entity, or -1 where it is no name. */
  readonly entityOf: Int32Array;
}

/** One entity while it grows. */
interface Cluster {
  readonly kind: NameKind;
  readonly mentions: number[];
  /** The fullest name so far, for persons. */
  name: PersonName | undefined;
  text: string;
  plain: string;
  acronym: string | undefined;
}

/**
 * Joins the name mentions of one article: a full name with the same name in other forms, a lone surname or given name
 * with the fullest form before it (or, in a headline, after it), an acronym with what it stands for.
 */
export function linkEntities(text: string, mentions: readonly Mention[], known: KnownWords): LinkedNames {
  const clusters: Cluster[] = [];
  const clusterOf = new Map<number, Cluster>();
  const join = (cluster: Cluster, mention: number) => {
    cluster.mentions.push(mention);
    clusterOf.set(mention, cluster);
  };
  const lone: number[] = [];
  mentions.forEach((mention, index) => {
    if (!isName(mention)) return;
    const written = text.slice(mention.start, mention.end);
    if (mention.kind !== "person") {
      join(thingCluster(clusters, mention.kind, written), index);
      return;
    }
    const name = parsePersonName(written);
    if (name.given.length === 0) lone.push(index);
    else join(personCluster(clusters, name, written), index);
  });
  const named = clusters.filter((cluster) => cluster.name);
  for (const index of lone) {
    const mention = mentions[index]!;
    const written = text.slice(mention.start, mention.end);
    const name = parsePersonName(written);
    const found = ownerOfLone(named, name.surname, index) ?? samePerson(clusters, name);
    join(found ?? newCluster(clusters, "person", written, name), index);
  }
  return toLinked(clusters, clusterOf, mentions.length, known);
}

function personCluster(clusters: Cluster[], name: PersonName, written: string): Cluster {
  const found = clusters.findLast(
    (cluster) => cluster.name && agree(cluster.name, name) && suits(cluster.name, name),
  );
  if (!found) return newCluster(clusters, "person", written, name);
  if (fullness(name) > fullness(found.name!)) {
    found.name = name;
    found.text = written;
  }
  return found;
}

/** Initials join a full name only where nothing contradicts; two full names need a full given name in common. */
function suits(a: PersonName, b: PersonName): boolean {
  return a.given.length > 0 && b.given.length > 0;
}

const fullness = (name: PersonName): number =>
  name.given.filter((given) => given.length > 1).length * 10 + name.given.length + (name.suffix ? 1 : 0);

/** The person a lone name belongs to: by surname or given name, the one named last before it, else the first after it. */
function ownerOfLone(named: readonly Cluster[], word: string, index: number): Cluster | undefined {
  const bySurname = named.filter((cluster) => surnameFits(cluster.name!, word));
  const fitting =
    bySurname.length > 0 ? bySurname : named.filter((cluster) => cluster.name!.given[0] === word);
  let best: Cluster | undefined;
  let bestBefore = -1;
  for (const cluster of fitting) {
    const before = cluster.mentions.findLast((mention) => mention < index) ?? -1;
    if (!best || before > bestBefore) {
      best = cluster;
      bestBefore = before;
    }
  }
  return best;
}

/** "Leyen" and "von der Leyen" both stand for Ursula von der Leyen. */
function surnameFits(name: PersonName, word: string): boolean {
  return name.surname === word || (name.surname.endsWith(` ${word}`) && word.length > 3);
}

function samePerson(clusters: readonly Cluster[], name: PersonName): Cluster | undefined {
  return clusters.find(
    (cluster) => cluster.name?.given.length === 0 && cluster.name.surname === name.surname,
  );
}

function thingCluster(clusters: Cluster[], kind: NameKind, written: string): Cluster {
  const plain = plainName(written);
  const same = clusters.find((cluster) => cluster.kind === kind && cluster.plain === plain && !cluster.name);
  if (same) return same;
  const short = looksLikeAcronym(written) ? written.replace(/\./g, "").toLowerCase() : undefined;
  const initials = acronymOf(plain);
  const related = clusters.find(
    (cluster) =>
      !cluster.name &&
      cluster.kind === kind &&
      (short
        ? cluster.plain !== short && acronymOf(cluster.plain) === short
        : initials !== undefined && cluster.acronym === initials),
  );
  if (!related) {
    const made = newCluster(clusters, kind, written, undefined);
    made.plain = plain;
    made.acronym = short;
    return made;
  }
  if (short) related.acronym = short;
  else {
    related.text = written;
    related.plain = plain;
  }
  return related;
}

function newCluster(
  clusters: Cluster[],
  kind: NameKind,
  text: string,
  name: PersonName | undefined,
): Cluster {
  const cluster: Cluster = { kind, mentions: [], name, text, plain: "", acronym: undefined };
  clusters.push(cluster);
  return cluster;
}

function toLinked(
  clusters: readonly Cluster[],
  clusterOf: ReadonlyMap<number, Cluster>,
  count: number,
  known: KnownWords,
): LinkedNames {
  const ordered = clusters.filter((cluster) => cluster.mentions.length > 0);
  for (const cluster of ordered) cluster.mentions.sort((a, b) => a - b);
  ordered.sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  const entityOf = new Int32Array(count).fill(-1);
  const position = new Map(ordered.map((cluster, index) => [cluster, index]));
  for (const [mention, cluster] of clusterOf) entityOf[mention] = position.get(cluster)!;
  return { entities: ordered.map((cluster) => toEntity(cluster, known)), entityOf };
}

function toEntity(cluster: Cluster, knownWords: KnownWords): LocalEntity {
  const { kind, text, name, mentions, acronym } = cluster;
  if (name) {
    const parts = [...name.given, name.surname];
    const known = knownWords(parts, true);
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
  const short = acronym !== undefined && cluster.plain === acronym;
  const parts = cluster.plain.split(" ");
  return {
    kind,
    name: text,
    mentions,
    key: thingKey(kind, text),
    short,
    parts,
    known: knownWords(parts, false),
    acronym,
  };
}
