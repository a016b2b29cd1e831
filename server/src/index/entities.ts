import type { Article, RoleMention } from "../link/article";
import { officeKey } from "../link/offices";
import type { NameKind } from "../recognise/mention";
import type { Entity, EntityRole, NamePlace } from "./corpus-view";
import type { Posting } from "./postings";
import { SortedPlaces } from "./sorted-places";
import { byText, WrittenNames } from "./written-names";

interface RoleCount {
  readonly role: RoleMention;
  count: number;
}

/**
 * What the articles say of one entity, counted, so that a change of one article costs what that article says of it.
 * Invariant: its counts are those of the articles that were given and not taken.
 */
export class EntityTally {
  readonly #id: string;
  readonly #names = new WrittenNames();
  readonly #roles = new Map<string, RoleCount>();
  readonly #places = new SortedPlaces<NamePlace>();

  constructor(id: string) {
    this.#id = id;
  }

  /** Counts what an article says; `entities` are those of its entities that are this one. */
  give(article: Article, entities: readonly number[]): void {
    this.#places.add(article.uri, placesOf(article, entities));
    this.#count(article, entities, 1);
  }

  /** Takes back what was counted for an article. */
  take(article: Article, entities: readonly number[]): void {
    this.#places.remove(article.uri);
    this.#count(article, entities, -1);
  }

  /** The entity as it is counted now; `articleOf` finds the articles that were given, by their URI. */
  toEntity(articleOf: (uri: string) => Article): Entity {
    const places = [...this.#places.all];
    return {
      id: this.#id,
      kind: this.#id.slice(0, this.#id.indexOf(":")) as NameKind,
      name: this.#names.fullName ?? firstName(places[0]!, articleOf),
      forms: this.#names.forms,
      roles: rankRoles([...this.#roles.values()]),
      places,
      articles: this.#places.uris,
    };
  }

  #count(article: Article, entities: readonly number[], step: 1 | -1): void {
    this.#names.count(article, entities, step);
    for (const role of article.roles) {
      if (!entities.includes(role.entity)) continue;
      const { status, text, office } = role;
      const key = `${status}\n${text}\n${office.head}\n${office.field.join(" ")}`;
      const known = this.#roles.get(key) ?? { role, count: 0 };
      known.count += step;
      if (known.count > 0) this.#roles.set(key, known);
      else this.#roles.delete(key);
    }
  }
}

/** Counts what the articles say of one entity. `locals` are in order of the articles' URIs. */
export function tallyEntity(
  id: string,
  locals: readonly Posting[],
  articleOf: (number: number) => Article,
): EntityTally {
  const tally = new EntityTally(id);
  for (let at = 0; at < locals.length; ) {
    const { article } = locals[at]!;
    const entities: number[] = [];
    for (; locals[at]?.article === article; at++) entities.push(locals[at]!.index);
    tally.give(articleOf(article), entities);
  }
  return tally;
}

function placesOf({ uri, entities, mentions }: Article, indices: readonly number[]): NamePlace[] {
  const places = indices.flatMap((index) =>
    entities[index]!.mentions.map((mention): NamePlace => {
      const { start, end } = mentions[mention]!;
      return { uri, mention, start, end };
    }),
  );
  return indices.length > 1 ? places.sort((a, b) => a.start - b.start) : places;
}

/** The name of an entity that no article gives in full: as the first article has it. */
function firstName({ uri, mention }: NamePlace, articleOf: (uri: string) => Article): string {
  const { entities, entityOf } = articleOf(uri);
  return entities[entityOf[mention]!]!.name;
}

/** Roles that differ in case, or name one office in other words, are one, written as most write it. */
function rankRoles(counts: readonly RoleCount[]): EntityRole[] {
  const byCount = (a: RoleCount, b: RoleCount): number =>
    b.count - a.count || byText(a.role.text, b.role.text) || byText(officeOf(a), officeOf(b));
  const roles = new Map<string, EntityRole>();
  for (const { role, count } of [...counts].sort(byCount)) {
    const key = `${role.status} ${officeKey(role.office)}`;
    const { text, status, office } = roles.get(key) ?? role;
    roles.set(key, { text, status, count: count + (roles.get(key)?.count ?? 0), office });
  }
  return [...roles.values()].sort((a, b) => b.count - a.count || byText(a.text, b.text));
}

const officeOf = ({ role: { office } }: RoleCount): string => `${office.head} ${office.field.join(" ")}`;
