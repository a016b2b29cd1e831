import type { NameKind } from "../recognise/mention";
import type { Article, RoleMention } from "./article";
import { plainName } from "./name-key";

/** What is needed of an article to know where a role is held. */
export type NamedPlaces = Pick<Article, "entities" | "entityOf" | "mentions">;

/** The plain names of the places among a role's words: "larmouth" for "mayor of Larmouth"; none for most. */
export const placesInRole = (article: NamedPlaces, role: RoleMention): ReadonlySet<string> =>
  namesInRole(article, role, (kind) => kind === "place");

/** The plain names of places and bodies among them: "harlan trust" for "Harlan Trust chairman". */
export const bodiesInRole = (article: NamedPlaces, role: RoleMention): ReadonlySet<string> =>
  namesInRole(article, role, (kind) => kind !== "person");

function namesInRole(
  { entities, entityOf, mentions }: NamedPlaces,
  { statusStart, end }: RoleMention,
  isMeant: (kind: NameKind) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  mentions.forEach((mention, at) => {
    const local = mention.start >= statusStart && mention.end <= end ? entities[entityOf[at]!] : undefined;
    if (local && isMeant(local.kind)) found.add(plainName(local.name).replace(/ city$/, ""));
  });
  return found;
}
